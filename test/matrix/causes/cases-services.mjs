import {freePort} from '../../lab/free-port.mjs';

/** @typedef {import('./run-case.mjs').Case} Case */

/** @param {string} id @returns {NonNullable<Case['setup']>} */
const closed = (id) => async (fixture) => {
  const port = String(await freePort());
  fixture.service(id, (url) => {
    url.port = port;
  });
};

/** Services that fail in ways that the switchboard has not. @type {readonly Case[]} */
export const SERVICES = [
  {
    id: 'one-region-refused',
    group: 'services',
    title: 'One of two regions refused: not all of the `api01-…` hosts',
    expect: {causes: ['service-unreachable'], light: 'red', lights: {data: 'red', voice: 'green'}},
    setup: closed('workspace-api-west'),
  },
  {
    id: 'portal-refused',
    group: 'services',
    title: 'Portal refused, Agent Desktop’s pages well',
    expect: {causes: ['static-content-blocked'], light: 'red', lights: {data: 'red', voice: 'green'}},
    setup: closed('portal'),
  },
  {
    id: 'service-unresolvable',
    group: 'services',
    title: 'One service’s name can’t be resolved',
    expect: {causes: ['service-unreachable'], light: 'red', lights: {data: 'red', voice: 'green'}},
    setup: (fixture) =>
      fixture.service('telemetry', (url) => {
        Object.assign(url, {protocol: 'https:', port: '', hostname: 'tlm.no-such-name.invalid'});
      }),
  },
];
