import {createSite} from '../lab/site.mjs';
import {openHost} from '../matrix/causes/host.mjs';
import {cellsOf, FIGURES, grown, lookAt} from './endurance-look.mjs';
import {launch, markdown, median, short, watchPage} from './endurance-tools.mjs';

/** @typedef {{ms: number, light: string, busy: boolean, causes: string[], startedAt: string}} Done a run that has ended */

/** Where the figures are taken: once all that is made once has been made, and at the end, with some between. */
const LOOKS = [3, 10, 25, 50, 75, 100, 150, 200];
const SOME = 10;

/**
 * Many runs in one page, one after the other: nothing may grow, and the last must be as fast as the third.
 * @type {import('./endurance.mjs').Part}
 */
export async function runsTable(name, {runs, logged}) {
  const site = await createSite();
  const host = await openHost();
  const browser = await launch(name, {tells: true, logged});
  try {
    const page = await openElement(browser, host, short(site.config));
    /** @type {Done[]} */
    const done = [];
    /** @type {import('./endurance-look.mjs').Look[]} */
    const looks = [];
    const rows = [];
    for (let run = 1; run <= runs; run += 1) {
      done.push(await page.evaluate(runOnce));
      if (!LOOKS.includes(run) && run !== runs) continue;
      const look = await lookAt(page, name);
      // Another light has more or less to show.
      if (done.at(-1)?.light === 'green') looks.push(look);
      const row = [run, ...cellsOf(look, name)];
      rows.push(row);
      console.error(`${name}: ${row.join(' ')} ${String(done.at(-1)?.ms)} ms`);
    }
    const quiet = done.slice(2).filter(({busy}) => !busy);
    const first = median(quiet.slice(0, SOME).map(({ms}) => ms));
    const last = median(quiet.slice(-SOME).map(({ms}) => ms));
    return [
      `${name}, ${String(runs)} runs in one page${logged ? '; the driver keeps a log of all requests' : ''}`,
      '',
      markdown(['after run', ...FIGURES], rows),
      '',
      `Lights: ${countLights(done)}. Median of runs 3 to 12: ` +
        `${first.toFixed(0)} ms; of the last ten: ${last.toFixed(0)} ms. ${grown(looks[0], looks.at(-1))}`,
    ].join('\n');
  } finally {
    await browser.close();
    await host.close();
    await site.close();
  }
}

/**
 * A page with the element in it and a click of its user, in which all that is opened is counted.
 * @param {import('puppeteer-core').Browser} browser @param {import('../matrix/causes/host.mjs').Host} host @param {object} config
 * @param {(page: import('puppeteer-core').Page) => Promise<void>} [arrive] before the page is loaded
 */
export async function openElement(browser, host, config, arrive) {
  const page = await browser.newPage();
  await arrive?.(page);
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
  const {light, findings, startedAt} = await element.run();
  const ms = performance.now() - startMs;
  await element.updateComplete;
  const causes = findings.map((/** @type {any} */ {cause}) => cause);
  return {
    ms: Math.round(ms),
    light,
    causes,
    busy: causes.includes('page-hidden'),
    startedAt,
  };
}
