/** @typedef {import('puppeteer-core').Page} Page */

/**
 * A page whose clock can be moved on: `Date`, and the timers that fall due meanwhile. `performance.now()` goes on as it does, for
 * packets are timed by it in workers too, and nothing that lasts from one run to the next looks at it.
 * @param {Page} page before it is loaded
 */
export async function giveClock(page) {
  await page.evaluateOnNewDocument(makeClock);
}

/** Moves the page's clock on, and waits until the page has nothing to do. @param {Page} page @param {number} ms */
export async function moveClockOn(page, ms) {
  await page.evaluate(async (step) => {
    await /** @type {any} */ (window).moveClockOn(step);
    await new Promise((resolve) => window.requestIdleCallback(resolve));
  }, ms);
}

/** In the browser, before anything else runs there. */
function makeClock() {
  // Frames of the page's own are moved nowhere: the element reads the page's clock.
  if (window !== window.top) return;
  const RealDate = Date;
  const realNow = Date.now.bind(Date);
  const {setTimeout, clearTimeout, setInterval, clearInterval} = window;
  let aheadMs = 0;
  const now = () => realNow() + aheadMs;
  /** @type {Map<unknown, {run: () => void, dueMs: number, everyMs?: number}>} */
  const timers = new Map();
  RealDate.now = now;
  window.Date = new Proxy(RealDate, {
    construct: (target, parameters, newTarget) =>
      Reflect.construct(target, parameters.length > 0 ? parameters : [now()], newTarget),
    apply: (target) => new target(now()).toString(),
  });
  const own = /** @type {any} */ (window);
  own.setTimeout = (/** @type {any} */ work, ms = 0, /** @type {any[]} */ ...rest) => {
    const run = () => {
      timers.delete(id);
      work(...rest);
    };
    const id = setTimeout(run, ms);
    timers.set(id, {run, dueMs: now() + ms});
    return id;
  };
  own.setInterval = (/** @type {any} */ work, ms = 0, /** @type {any[]} */ ...rest) => {
    const run = () => {
      timer.dueMs = now() + everyMs;
      work(...rest);
    };
    // The least that a browser makes of it.
    const everyMs = Math.max(4, ms);
    const timer = {run, dueMs: now() + everyMs, everyMs};
    const id = setInterval(run, ms);
    timers.set(id, timer);
    return id;
  };
  const clear = (/** @type {any} */ id) => {
    timers.delete(id);
    // Either ends both kinds.
    clearTimeout.call(window, id);
    clearInterval.call(window, id);
  };
  own.clearTimeout = clear;
  own.clearInterval = clear;
  own.moveClockOn = async (/** @type {number} */ ms) => {
    const untilMs = now() + ms;
    for (;;) {
      const [next] = [...timers].sort(([, a], [, b]) => a.dueMs - b.dueMs);
      if (!next || next[1].dueMs > untilMs) break;
      const [id, {run, dueMs, everyMs}] = next;
      aheadMs += Math.max(0, dueMs - now());
      if (everyMs === undefined) clear(id);
      run();
      // What it began goes on before the next one is due.
      await new Promise((resolve) => setTimeout(resolve));
    }
    aheadMs += Math.max(0, untilMs - now());
  };
}
