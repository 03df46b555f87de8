/**
 * What a page's process holds.
 * @typedef {object} Held
 * @property {number} pid of that process
 * @property {number} heapMb scripts of all windows that are in it
 * @property {number} nodes their DOM nodes, those that are in no document too; of Firefox their size, kB
 * @property {number} listeners
 * @property {number} documents
 * @property {number} [allocatedMb] all that has been asked for and not been given back; what was given back may still be counted as
 *   memory of the process, for the next to ask
 * @property {number} [browserHeapMb] scripts of the browser itself, its driver's part among them
 */

/** So often memory is given back and looked at; the least counts, for a collection may be under way. */
const ROUNDS = 3;

/**
 * As `about:memory` has it, once all is given back that can be. The browser must have been launched with `tells`.
 * @param {import('puppeteer-core').Page} page @returns {Promise<Held>}
 */
export async function lookIntoFirefox(page) {
  // Of Puppeteer only this reaches the browser's own windows, where memory is reported.
  const {connection} = /** @type {any} */ (page.browser());
  const {result: tree} = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  /** @type {Held[]} */
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const {result} = await connection.send('script.evaluate', {
      expression: `(${measure.toString()})(${JSON.stringify(page.url())})`,
      awaitPromise: true,
      target: {context: tree.contexts[0].context},
    });
    if (result.type !== 'success') throw new Error(`Firefox: ${result.exceptionDetails.text}`);
    rounds.push(JSON.parse(result.result.value));
  }
  return rounds.reduce((least, one) => ({
    pid: one.pid,
    heapMb: Math.min(least.heapMb, one.heapMb),
    nodes: Math.min(least.nodes, one.nodes),
    listeners: Math.min(least.listeners, one.listeners),
    documents: Math.min(least.documents, one.documents),
    allocatedMb: Math.min(least.allocatedMb ?? NaN, one.allocatedMb ?? NaN),
    browserHeapMb: Math.min(least.browserHeapMb ?? NaN, one.browserHeapMb ?? NaN),
  }));
}

/** In a window of the browser itself. @param {string} url of the page */
async function measure(url) {
  const {Cc, Ci, Services} = /** @type {any} */ (globalThis);
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  // Every process does so, and reports after it.
  Services.obs.notifyObservers(null, 'child-mmu-request');
  await new Promise((resolve) => manager.minimizeMemoryUsage(resolve));
  /** @type {{process: string, path: string, amount: number}[]} */
  const reports = [];
  const take = (
    /** @type {string} */ process,
    /** @type {string} */ path,
    /** @type {number} */ _kind,
    /** @type {number} */ _units,
    /** @type {number} */ amount,
  ) => void reports.push({process, path, amount});
  await new Promise((resolve) => manager.getReports(take, null, resolve, null, false));
  // In a path the slashes of a URL are turned.
  const top = `explicit/window-objects/top(${url.replaceAll('/', '\\')},`;
  const pages = reports.find(({path}) => path.startsWith(top))?.process;
  if (!pages) throw new Error(`No process reports a window of ${url}`);
  const sum = (/** @type {string} */ process, /** @type {RegExp} */ path) =>
    reports
      .filter((one) => one.process === process && path.test(one.path))
      .reduce((total, {amount}) => total + amount, 0);
  return JSON.stringify({
    pid: Number(/pid (\d+)/.exec(pages)?.[1]),
    heapMb: sum(pages, /^explicit\/window-objects\/.*\/js-(realm|zone)\(/) / 1e6,
    nodes: sum(pages, /^explicit\/window-objects\/.*\/dom\/[a-z]+-nodes$/) / 1e3,
    listeners: sum(pages, /^event-counts\/.*\/event-listeners$/),
    documents: sum(pages, /^js-main-runtime-realms\/user\//),
    allocatedMb: sum(pages, /^heap-allocated$/) / 1e6,
    // The first process has no name.
    browserHeapMb:
      sum('', /^explicit\/js-non-window\/zones\/|^explicit\/window-objects\/.*\/js-(realm|zone)\(/) / 1e6,
  });
}
