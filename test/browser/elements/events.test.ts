import {expect, oneEvent} from '@open-wc/testing';
import type {DiagnosticsState} from '../../../src/elements/agent-diagnostics.js';
import type {Configuration} from '../../../src/engine.js';
import {
  DiagnosticsCheckEvent,
  DiagnosticsCompleteEvent,
  DiagnosticsProgressEvent,
  DiagnosticsStartEvent,
} from '../../../src/index.js';
import {openSite, type Site} from '../../support/site.js';
import {dataOnly, mount} from './support.js';

const CLASSES = {
  'diagnostics-start': DiagnosticsStartEvent,
  'diagnostics-progress': DiagnosticsProgressEvent,
  'diagnostics-check': DiagnosticsCheckEvent,
  'diagnostics-complete': DiagnosticsCompleteEvent,
};
const NAMES = Object.keys(CLASSES) as (keyof typeof CLASSES)[];

describe('the events of a run', () => {
  let site: Site;
  let config: Configuration;
  before(async () => {
    site = await openSite('embedded');
    config = dataOnly(site.config);
  });
  after(() => site.close());

  it('come in order, as classes of their own, out through the shadow roots of the page', async () => {
    const host = document.createElement('div');
    (await mount()).replaceWith(host);
    const element = await mount(config, {}, host.attachShadow({mode: 'open'}));
    const heard: {event: Event; target: EventTarget | null; from: unknown; state: DiagnosticsState}[] = [];
    const listener = (event: Event): void => {
      heard.push({event, target: event.target, from: event.composedPath()[0], state: element.state});
    };
    for (const name of NAMES) document.addEventListener(name, listener);
    const report = await element.run();
    for (const name of NAMES) document.removeEventListener(name, listener);

    const types = heard.map(({event}) => event.type);
    expect([types[0], types.at(-1)]).to.deep.equal(['diagnostics-start', 'diagnostics-complete']);
    expect(new Set(types)).to.deep.equal(new Set(NAMES));
    expect(types.filter((type) => /start|complete/.test(type))).to.have.length(2);
    for (const {event, target, from, state} of heard) {
      const {type, bubbles, composed} = event;
      expect(event, type).to.be.instanceOf(Event);
      expect(event.constructor, type).to.equal(CLASSES[type as keyof typeof CLASSES]);
      expect(event, type).to.not.be.instanceOf(CustomEvent);
      expect([bubbles, composed, target, from], type).to.deep.equal([true, true, host, element]);
      expect(state, type).to.equal(type === 'diagnostics-complete' ? 'done' : 'running');
    }
    const complete = heard.at(-1)?.event as DiagnosticsCompleteEvent;
    expect(complete.report).to.equal(report);
    expect(element.report).to.equal(report);
  });

  it('carry progress that never falls, and reaches the end', async () => {
    const element = await mount(config);
    const progress: DiagnosticsProgressEvent[] = [];
    element.addEventListener('diagnostics-progress', (event) => progress.push(event));
    const report = await element.run();
    const planned = report.checks.map(({id}) => id);
    let last = 0;
    for (const {fraction, checkId, remainingMs} of progress) {
      expect(fraction).to.be.within(last, 1);
      expect(planned).to.contain(checkId);
      expect(remainingMs).to.be.at.least(0);
      last = fraction;
    }
    expect(last).to.be.closeTo(1, 1e-9);
  });

  it('carry each check once, as it finishes', async () => {
    const element = await mount(config);
    const checks: DiagnosticsCheckEvent['check'][] = [];
    element.addEventListener('diagnostics-check', ({check}) => checks.push(check));
    const report = await element.run();
    expect(checks.map(({id}) => id)).to.have.members(report.checks.map(({id}) => id));
    expect(checks.map(({id, status, light}) => [id, status, light])).to.have.deep.members(
      report.checks.map(({id, status, light}) => [id, status, light]),
    );
  });

  it('say the end of a cancelled run once, and nothing after it', async () => {
    await site.setFaults('service-silent');
    const element = await mount(config);
    const types: string[] = [];
    for (const name of NAMES) element.addEventListener(name, ({type}) => types.push(type));
    const run = element.run();
    await oneEvent(element, 'diagnostics-check');
    element.cancel();
    const report = await run;
    await site.setFaults();
    // A second run shows that nothing of the first was still to come.
    const before = types.length;
    expect(types.filter((type) => type === 'diagnostics-complete')).to.have.length(1);
    expect(types.at(-1)).to.equal('diagnostics-complete');
    await element.run();
    expect(types[before]).to.equal('diagnostics-start');
    expect(report.outcome).to.equal('cancelled');
  });
});
