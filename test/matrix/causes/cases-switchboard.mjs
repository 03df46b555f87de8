import {FAULTS} from '../../lab/faults.mjs';
import {LAN_ADDRESS} from './fixture.mjs';

/** @typedef {import('./run-case.mjs').Case} Case */

const CANT_TELL_CUT = 'The browser does not say whether there was a connection before it was gone.';
const unreachable = {causes: ['turn-unreachable'], why: CANT_TELL_CUT};
/** Cut before the relay could say anything: only Chromium tells, and not on the way to 127.0.0.1. */
const cutEarly = {firefox: unreachable, ...(!LAN_ADDRESS && {chromium: unreachable})};

/** Where a browser shows less than the fault is. @type {Record<string, Pick<Case, 'chromium' | 'firefox'>>} */
const LESS = {
  'relay-cut': cutEarly,
  'relay-reset': cutEarly,
  'relay-http': cutEarly,
};

/** Whose calls are watched to the end. */
const LINE = FAULTS.filter(({group}) => group === 'line').map(({id}) => id);

/** Every fault that the demo offers. @type {readonly Case[]} */
export const SWITCHBOARD = [
  {
    id: 'clean',
    group: 'switchboard',
    title: 'Nothing wrong',
    expect: {causes: [], light: 'green', lights: {data: 'green', voice: 'green'}},
    fullVoice: true,
  },
  ...FAULTS.map(
    /** @returns {Case} */ ({id, label, light, cause}) => ({
      id,
      group: 'switchboard',
      title: label,
      expect: {causes: [cause], light},
      setup: (fixture) => fixture.faults(id),
      ...LESS[id],
      ...(LINE.includes(id) && {fullVoice: true}),
    }),
  ),
];
