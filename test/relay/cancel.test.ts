import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {runDiagnostics, type Configuration} from '../../src/engine.js';
import {watchOpenThings} from '../lab/open-things.mjs';
import {createRandom} from '../support/random.mjs';
import {quick, userGesture} from '../support/runs.js';
import {openSite, type Site} from '../support/site.js';

const MOMENTS = 12;
/** Nobody notices less. */
const AT_ONCE_MS = 100;
/** One moment may fall into one of the machine's own: others work on it. */
const BUSY_MS = 1000;

/** What is open now that was not: the test's own tools have some timers and listeners, which come and go with each test. */
function more(now: Record<string, number>, before: Record<string, number>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(now).flatMap(([kind, count]) => {
      const added = count - (before[kind] ?? 0);
      return added > 0 ? [[kind, added]] : [];
    }),
  );
}

describe('ended at any moment', () => {
  let site: Site;
  let config: Configuration;
  let things: ReturnType<typeof watchOpenThings>;
  const seed = Date.now() % 1_000_000;
  before(async () => {
    site = await openSite('embedded');
    config = {...quick(site.config), codecs: ['opus']};
    await userGesture();
    things = watchOpenThings();
  });
  after(async () => {
    things.stop();
    await site.close();
  });

  /** Most of what a run opens it opens early, so most moments are early: half of them in the first 0.3 s. */
  const momentsOf = (random: () => number): number[] =>
    Array.from({length: MOMENTS}, () => 2500 * random() ** 3);
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  /** By no timer, for those are counted; and no task at once after the last, which on a busy machine lets none of them come. */
  const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);
  /**
   * What is still open of what was not before, once it is nothing, or once no business of the machine's explains it. How long
   * it took is told apart from that: {@link expectAtOnce}.
   */
  const left = async (before: Record<string, number>, startMs: number): Promise<Record<string, number>> => {
    for (;;) {
      const open = more(things.count(), before);
      if (Object.keys(open).length === 0 || performance.now() - startMs > BUSY_MS) return open;
      await nextFrame();
    }
  };

  const expectAtOnce = (tookMs: readonly number[]): void => {
    const said = tookMs.map((ms) => ms.toFixed(0)).join(' ');
    expect([...tookMs].sort((a, b) => a - b)[MOMENTS / 2], said).to.be.below(AT_ONCE_MS);
    expect(Math.max(...tookMs), said).to.be.below(BUSY_MS);
  };

  it(`a run that is cancelled has closed everything within 100 ms (seed ${String(seed)})`, async () => {
    let opened: Record<string, number> = {};
    const tookMs: number[] = [];
    for (const ms of momentsOf(createRandom(seed).next)) {
      const before = things.count();
      const controller = new AbortController();
      const running = runDiagnostics(config, {signal: controller.signal});
      await wait(ms);
      opened = {...opened, ...more(things.count(), before)};
      const startMs = performance.now();
      controller.abort();
      const report = await running;
      const where = `seed ${String(seed)}, after ${ms.toFixed(1)} ms`;
      expect(await left(before, performance.now()), where).to.deep.equal({});
      tookMs.push(performance.now() - startMs);
      expect([report.outcome, report.light === 'green'], where).to.deep.equal(['cancelled', false]);
    }
    expectAtOnce(tookMs);
    // Nothing would be left open, either, where nothing is seen. Requests are the frame's, and go with it.
    expect(opened).to.include.keys('RTCPeerConnection', 'Worker', 'AudioContext', 'setTimeout', 'iframe');
  });

  it(`an element that is removed has closed everything within 100 ms (seed ${String(seed)})`, async () => {
    const tookMs: number[] = [];
    for (const ms of momentsOf(createRandom(seed + 1).next)) {
      const before = things.count();
      const element = document.createElement('agent-diagnostics');
      element.config = config;
      document.body.append(element);
      const running = element.run();
      await wait(ms);
      const startMs = performance.now();
      element.remove();
      const report = await running;
      const where = `seed ${String(seed)}, after ${ms.toFixed(1)} ms`;
      expect(await left(before, performance.now()), where).to.deep.equal({});
      tookMs.push(performance.now() - startMs);
      expect(report.outcome, where).to.equal('cancelled');
    }
    expectAtOnce(tookMs);
  });

  it('ended as it starts: every service is told of, and none was tried', async () => {
    const ending = new AbortController();
    const run = runDiagnostics(config, {signal: ending.signal});
    ending.abort();
    const {outcome, checks} = await run;
    expect(outcome).to.equal('cancelled');
    expect(
      checks.find(({id}) => id === 'services')?.items?.map(({id, status}) => [id, status]),
    ).to.deep.equal(config.services?.map(({id}) => [id, 'inconclusive']));
  });

  it('closes its connections before their frame goes: Firefox would keep no page in which one went with its frame', async () => {
    const left: number[] = [];
    Object.defineProperty(HTMLIFrameElement.prototype, 'remove', {
      configurable: true,
      value(this: HTMLIFrameElement) {
        left.push(things.count()['RTCPeerConnection'] ?? 0);
        Element.prototype.remove.call(this);
      },
    });
    const controller = new AbortController();
    let opened = 0;
    await runDiagnostics(config, {
      signal: controller.signal,
      onProgress: ({checkId}) => {
        if (checkId !== 'voice-opus' || controller.signal.aborted) return;
        opened = things.count()['RTCPeerConnection'] ?? 0;
        controller.abort();
      },
    });
    Reflect.deleteProperty(HTMLIFrameElement.prototype, 'remove');
    expect(opened).to.be.above(0);
    expect(left[0]).to.equal(0);
  });

  it('a page that is left ends its run: what a browser keeps of it holds nothing open', async () => {
    const before = things.count();
    const running = runDiagnostics(config, {
      onProgress: ({checkId}) => {
        if (checkId === 'turn') dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
      },
    });
    const report = await running;
    expect(await left(before, performance.now())).to.deep.equal({});
    expect([report.outcome, report.light]).to.deep.equal(['cancelled', 'grey']);
  });
});
