import {readFile} from 'node:fs/promises';
import {lookIntoFirefox} from './endurance-firefox.mjs';
import {memoryMb, ownMemoryMb, treeOf} from './endurance-tools.mjs';

/**
 * What there is once all garbage is collected, of a page and of its browser.
 * @typedef {import('./endurance-firefox.mjs').Held & {
 *   open: Record<string, number>, pageMb: number, firstMb: number, browserMb: number}} Look `open`: of each kind that is counted in
 *   the page; memory of the page's process, of the browser's first one and of all of them, shared pages divided (PSS)
 */

/** What {@link cellsOf} gives, in this order. */
export const FIGURES = [
  'JS heap MB',
  'DOM nodes',
  'listeners',
  'documents',
  'left open',
  'allocated in the page’s process MB',
  'JS heap of the browser itself MB',
  'memory of the page’s process MB',
  'of the first process MB',
  'of all MB',
];

/** A dash where the browser does not tell. @param {Look} look @param {string} name of the browser */
export const cellsOf = (look, name) => [
  look.heapMb.toFixed(2),
  name === 'chromium' ? look.nodes : `${look.nodes.toFixed(0)} kB`,
  look.listeners,
  look.documents,
  JSON.stringify(look.open),
  look.allocatedMb?.toFixed(2) ?? '–',
  look.browserHeapMb?.toFixed(1) ?? '–',
  look.pageMb.toFixed(0),
  look.firstMb.toFixed(0),
  look.browserMb.toFixed(0),
];

/** The browser must have been launched with `tells`. @param {import('puppeteer-core').Page} page @param {string} name @returns {Promise<Look>} */
export async function lookAt(page, name) {
  const open = await page.evaluate(() => /** @type {any} */ (window).openThings.count());
  const held = name === 'chromium' ? await lookIntoChromium(page) : await lookIntoFirefox(page);
  const first = page.browser().process()?.pid ?? 0;
  return {
    ...held,
    open,
    pageMb: await ownMemoryMb(held.pid),
    firstMb: await ownMemoryMb(first),
    browserMb: await memoryMb(first),
  };
}

/** @param {import('puppeteer-core').Page} page @returns {Promise<import('./endurance-firefox.mjs').Held>} */
async function lookIntoChromium(page) {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  await client.send('Performance.enable');
  const {metrics} = await client.send('Performance.getMetrics');
  await client.detach();
  const of = (/** @type {string} */ wanted) => metrics.find((one) => one.name === wanted)?.value ?? NaN;
  return {
    pid: await largestRenderer(page.browser().process()?.pid ?? 0),
    heapMb: of('JSHeapUsedSize') / 1e6,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    documents: of('Documents'),
  };
}

/** The page's: the others have an empty page, or are kept ready for one. @param {number} parent of all of Chromium's processes */
async function largestRenderer(parent) {
  const renderers = await Promise.all(
    (await treeOf(parent)).map(async (pid) => {
      const command = await readFile(`/proc/${String(pid)}/cmdline`, 'utf8').catch(() => '');
      return {pid, mb: command.includes('--type=renderer') ? await ownMemoryMb(pid) : 0};
    }),
  );
  return renderers.reduce((largest, one) => (one.mb > largest.mb ? one : largest)).pid;
}

/** Part of all DOM nodes that one report may have more than another, by what it says of the last good run. */
const NODES_SPREAD = 0.1;

/**
 * What there is more of than there was; in words, or nothing.
 * @param {Look | undefined} first once all that is made once has been made @param {Look | undefined} last
 */
export function grown(first, last) {
  if (!first || !last) return '';
  const more = [
    ...Object.keys(last.open).filter((kind) => (last.open[kind] ?? 0) > (first.open[kind] ?? 0)),
    ...(last.listeners > first.listeners ? ['listeners'] : []),
    ...(last.documents > first.documents ? ['documents'] : []),
    ...(last.nodes > first.nodes * (1 + NODES_SPREAD) ? ['DOM nodes'] : []),
  ];
  return more.length > 0 ? `✗ There are more: ${more.join(', ')}.` : '';
}
