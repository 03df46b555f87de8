import {createSite} from '../../demo/lab/site.mjs';
import {openHost} from '../causes/host.mjs';
import {launch, markdown, median, memoryMb, short, watchPage} from './endurance-tools.mjs';

/** @typedef {{ms: number, light: string, busy: boolean}} Done a run that has ended */

/** Where the figures are taken: once all that is made once has been made, and at the end, with some between. */
const LOOKS = [3, 10, 25, 50, 75, 100, 150, 200];
const SOME = 10;
/** What {@link lookAt} gives, in this order. */
export const FIGURES = [
  'JS heap MB',
  'DOM nodes',
  'listeners',
  'documents',
  'left open',
  'memory of the browser MB',
];

/**
 * Many runs in one page, one after the other: nothing may grow, and the last must be as fast as the third.
 * @type {import('./endurance.mjs').Part}
 */
export async function runsTable(name, {runs}) {
  const site = await createSite();
  const host = await openHost();
  const browser = await launch(name);
  try {
    const page = await openElement(browser, host, short(site.config));
    /** @type {Done[]} */
    const done = [];
    const rows = [];
    for (let run = 1; run <= runs; run += 1) {
      done.push(await page.evaluate(runOnce));
      if (!LOOKS.includes(run) && run !== runs) continue;
      const row = [run, ...(await lookAt(page, name))];
      rows.push(row);
      console.error(`${name}: ${row.join(' ')} ${String(done.at(-1)?.ms)} ms`);
    }
    const quiet = done.slice(2).filter(({busy}) => !busy);
    const first = median(quiet.slice(0, SOME).map(({ms}) => ms));
    const last = median(quiet.slice(-SOME).map(({ms}) => ms));
    return [
      `${name}, ${String(runs)} runs in one page`,
      '',
      markdown(['after run', ...FIGURES], rows),
      '',
      `Lights: ${countLights(done)}. Median of runs 3 to 12: ` +
        `${first.toFixed(0)} ms; of the last ten: ${last.toFixed(0)} ms.`,
    ].join('\n');
  } finally {
    await browser.close();
    await host.close();
    await site.close();
  }
}

/**
 * A page with the element in it and a click of its user, in which all that is opened is counted.
 * @param {import('puppeteer-core').Browser} browser @param {import('../causes/host.mjs').Host} host @param {object} config
 */
export async function openElement(browser, host, config) {
  const page = await browser.newPage();
  await watchPage(page);
  await page.goto(host.url);
  await page.mouse.click(10, 10);
  await page.evaluate(async (given) => {
    await import(new URL('/dist/agent-diagnostics.js', location.href).href);
    const element = /** @type {any} */ (document.createElement('agent-diagnostics'));
    element.config = given;
    document.body.append(element);
  }, config);
  return page;
}

/** How often each light was given. @param {readonly Done[]} done */
export function countLights(done) {
  return [...new Set(done.map(({light}) => light))]
    .map((light) => `${light} ${String(done.filter((one) => one.light === light).length)}`)
    .join(', ');
}

/** In the browser: one run of the element that is there. @returns {Promise<Done>} */
export async function runOnce() {
  const element = /** @type {any} */ (document.querySelector('agent-diagnostics'));
  const startMs = performance.now();
  const {light, findings} = await element.run();
  const ms = performance.now() - startMs;
  await element.updateComplete;
  return {
    ms: Math.round(ms),
    light,
    busy: findings.some((/** @type {any} */ {cause}) => cause === 'page-hidden'),
  };
}

/**
 * What there is once all garbage is collected; where the browser does not count it, a dash.
 * @param {import('puppeteer-core').Page} page @param {string} name
 */
export async function lookAt(page, name) {
  const memory = (await memoryMb(page.browser().process()?.pid ?? 0)).toFixed(0);
  const open = await page.evaluate(() => JSON.stringify(/** @type {any} */ (window).openThings.count()));
  if (name !== 'chromium') return ['–', '–', '–', '–', open, memory];
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  await client.send('Performance.enable');
  const {metrics} = await client.send('Performance.getMetrics');
  await client.detach();
  const of = (/** @type {string} */ wanted) => metrics.find((one) => one.name === wanted)?.value ?? NaN;
  return [
    (of('JSHeapUsedSize') / 1e6).toFixed(2),
    of('Nodes'),
    of('JSEventListeners'),
    of('Documents'),
    open,
    memory,
  ];
}
