import {expect, oneEvent} from '@open-wc/testing';
import type {Configuration} from '../../../src/engine.js';
import {openSite, type Site} from '../../support/site.js';
import {dataOnly, inline, mount, shown} from './support.js';

type Adding = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** What is still listened for on these targets, of what was added meanwhile. */
async function leftListening(targets: Adding[], work: () => Promise<void>): Promise<[string, number][]> {
  const left = new Map<string, Set<unknown>>();
  let added = 0;
  const keyOf = (type: string, options?: boolean | EventListenerOptions): string =>
    `${type} ${typeof options === 'object' ? String(options.capture ?? false) : String(options ?? false)}`;
  for (const target of targets) {
    const {addEventListener, removeEventListener} = target;
    target.addEventListener = (
      type: string,
      listener: EventListener | null,
      options?: AddEventListenerOptions,
    ) => {
      added += 1;
      left.set(keyOf(type, options), (left.get(keyOf(type, options)) ?? new Set()).add(listener));
      addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = (
      type: string,
      listener: EventListener | null,
      options?: EventListenerOptions,
    ) => {
      left.get(keyOf(type, options))?.delete(listener);
      removeEventListener.call(target, type, listener, options);
    };
  }
  try {
    await work();
  } finally {
    for (const target of targets as Partial<Adding>[]) {
      delete target.addEventListener;
      delete target.removeEventListener;
    }
  }
  // Otherwise nothing was seen, and there is nothing to say.
  expect(added).to.be.above(0);
  return [...left].map(([key, set]): [string, number] => [key, set.size]).filter(([, size]) => size > 0);
}

describe('the element as a guest of the page', () => {
  let site: Site;
  let config: Configuration;
  before(async () => {
    site = await openSite('embedded');
    config = dataOnly(site.config);
  });
  afterEach(() => site.setFaults());
  after(() => site.close());

  it('leaves no listener, frame or global behind when it is removed', async () => {
    // Firefox lists them in the order in which they were first used.
    const globals = new Set(Object.getOwnPropertyNames(window));
    const frames = document.querySelectorAll('iframe').length;
    const left = await leftListening([document, window], async () => {
      const idle = await mount(config, {variant: 'compact'});
      idle.remove();
      const done = await mount(config);
      await done.run();
      done.remove();
      await site.setFaults('service-silent');
      const running = await mount(config);
      const run = running.run();
      await oneEvent(running, 'diagnostics-check');
      running.remove();
      await run;
    });
    expect(left).to.deep.equal([]);
    expect(Object.getOwnPropertyNames(window).filter((name) => !globals.has(name))).to.deep.equal([]);
    expect(document.querySelectorAll('iframe').length).to.equal(frames);
  });

  it('stops loading its configuration when it is removed', async () => {
    await site.setFaults('service-silent');
    const silent = config.services?.find(({id}) => id === 'recording-playback')?.url ?? '?';
    const original = globalThis.fetch;
    let signal: AbortSignal | null | undefined;
    const asked = new Promise<void>((resolve) => {
      window.fetch = (input, init) => {
        signal = init?.signal;
        resolve();
        return original(input, init);
      };
    });
    const element = await mount(undefined, {'config-url': silent});
    await asked;
    window.fetch = original;
    expect(signal?.aborted).to.equal(false);
    element.remove();
    await Promise.resolve();
    expect(signal?.aborted).to.equal(true);
  });

  it('does its work without a warning of Lit', async () => {
    // Lit says each warning once a page, and keeps them here.
    const {litIssuedWarnings} = globalThis as unknown as {litIssuedWarnings: Set<string | undefined>};
    expect([...litIssuedWarnings].join()).to.contain('dev mode');
    const element = await mount(undefined, {'config-url': '/test/browser/elements/one-service.json'});
    await shown(element, () => element.state === 'idle');
    element.append(inline(JSON.stringify(config)));
    await element.updateComplete;
    element.config = config;
    await element.updateComplete;
    await element.run();
    element.audience = 'helpdesk';
    element.variant = 'compact';
    await element.updateComplete;
    element.config = {version: 2} as never;
    await element.updateComplete;
    const complete = oneEvent(document, 'diagnostics-complete');
    await mount(config, {autorun: '', audience: 'helpdesk', lang: 'en-GB'});
    await complete;
    const warnings = [...litIssuedWarnings].filter((text) => !/dev[ -]mode/.test(text ?? 'dev mode'));
    expect(warnings).to.deep.equal([]);
  });
});
