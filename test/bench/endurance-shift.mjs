import {setTimeout as wait} from 'node:timers/promises';
import {createSite} from '../lab/site.mjs';
import {openHost} from '../matrix/causes/host.mjs';
import {giveClock, moveClockOn} from './endurance-clock.mjs';
import {cellsOf, FIGURES, grown, lookAt} from './endurance-look.mjs';
import {openTimedRelay} from './endurance-relay.mjs';
import {countLights, openElement, runOnce} from './endurance-runs.mjs';
import {launch, markdown, median} from './endurance-tools.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** Of a simulated shift so many runs go by between two rows of the table. */
const RUNS_OF_A_ROW = 8;
/** By then all that is made once has been made. */
const SETTLED_RUN = 3;

/**
 * A shift: one page that shows its report all day and runs again every so often, with the configuration as a customer would
 * write it, credentials that expire between two runs, and the report's age in sight. No run may be other than green, and
 * nothing may grow. Where it is simulated, nobody waits: the page's clock, the relay's and that of its endpoint are moved on.
 * @type {import('./endurance.mjs').Part}
 */
export async function shiftTable(name, {everySeconds, hours, simulated, logged}) {
  const everyMs = everySeconds * 1000;
  const relay = await openTimedRelay();
  const site = await createSite({relay: relay.relay});
  const host = await openHost();
  const browser = await launch(name, {tells: true, logged});
  try {
    const page = await openElement(
      browser,
      host,
      relay.configure(site.config),
      simulated ? giveClock : undefined,
    );
    const runs = Math.max(1, Math.round((hours * 3600) / everySeconds));
    const startMs = performance.now();
    /** @type {import('./endurance-runs.mjs').Done[]} */
    const done = [];
    /** @type {import('./endurance-look.mjs').Look[]} */
    const looks = [];
    const rows = [];
    const wrong = [];
    for (let run = 1; run <= runs; run += 1) {
      const last = done.at(-1);
      if (last && simulated) {
        await moveClockOn(page, everyMs);
        relay.moveOn(everyMs);
      } else {
        // Nothing happens until the next run is due: that the report stands there meanwhile is what is looked at.
        await wait(Math.max(0, startMs + (run - 1) * everyMs - performance.now()));
      }
      if (last && !(await page.evaluate(tellsAge, last.startedAt)))
        wrong.push(`age before run ${String(run)}`);
      const one = await page.evaluate(runOnce);
      const good = done.findLast(({light}) => light === 'green');
      done.push(one);
      if (run === 1) await showAll(page);
      else if (good && !(await page.evaluate(comparesWith, good.startedAt)))
        wrong.push(`comparison after run ${String(run)}`);
      const said = one.light === 'green' ? 'green' : `✗ ${[one.light, ...one.causes].join(' ')}`;
      const minute = (Date.parse(one.startedAt) - Date.parse(done[0]?.startedAt ?? '')) / 60_000;
      const cells = [run, minute.toFixed(1), (one.ms / 1000).toFixed(1), said];
      console.error(`${name}: ${cells.join(' ')}`);
      const isLooked = !simulated || run % RUNS_OF_A_ROW === 0 || run === 1 || run === runs;
      if (!isLooked && one.light === 'green') continue;
      const look = await lookAt(page, name);
      // Another light has more or less to show.
      if (run >= SETTLED_RUN && one.light === 'green') looks.push(look);
      rows.push([...cells, ...cellsOf(look, name)]);
      console.error(`${name}: ${rows.at(-1)?.join(' ')}`);
    }
    const seconds = done.map(({ms}) => ms / 1000);
    const kept = await page.evaluate(() => Object.keys(window.localStorage).length);
    if (relay.issued() < runs) wrong.push('credentials');
    if (kept !== 1) wrong.push('what is kept on the device');
    const how = simulated
      ? `its clock moved on by ${String(everySeconds)} s between them`
      : `one every ${String(everySeconds)} s`;
    return [
      `${name}, ${String(runs)} runs in one page, ${how}`,
      '',
      markdown(['run', 'minute', 'seconds', 'light', ...FIGURES], rows),
      '',
      `Lights: ${countLights(done)}. A run took ${median(seconds).toFixed(1)} s (median), at most ` +
        `${Math.max(...seconds).toFixed(1)} s. Credentials asked for: ${String(relay.issued())}; reports kept on the device: ` +
        `${String(kept)}. ${wrong.length > 0 ? `✗ Wrong: ${wrong.join(', ')}. ` : ''}${grown(looks[0], looks.at(-1))}`,
    ].join('\n');
  } finally {
    await browser.close();
    await host.close();
    await site.close();
    await relay.close();
  }
}

/** The report below the pill that tells its age. @param {Page} page */
async function showAll(page) {
  await page.evaluate(async () => {
    const element = /** @type {any} */ (document.querySelector('agent-diagnostics'));
    element.variant = 'compact';
    await element.updateComplete;
  });
  await page.locator('agent-diagnostics >>> .pill').click();
}

/** In the browser: does the pill say how long ago that was? It looks every 30 s. @param {string} startedAt */
async function tellsAge(startedAt) {
  const element = /** @type {any} */ (document.querySelector('agent-diagnostics'));
  await element.updateComplete;
  const shown = element.renderRoot.querySelector('.pill .quiet')?.textContent ?? '';
  const passedMs = Date.now() - Date.parse(startedAt);
  return [passedMs - 30_000, passedMs].some((ms) => {
    const minutes = Math.max(0, Math.floor(ms / 60_000));
    // Of less than a minute there is no number.
    if (minutes === 0) return /^\D+$/.test(shown);
    return Number(/\d+/.exec(shown)?.[0]) === (minutes < 60 ? minutes : Math.floor(minutes / 60));
  });
}

/** In the browser: is the report held against the one that was made then? @param {string} startedAt */
async function comparesWith(startedAt) {
  const element = /** @type {any} */ (document.querySelector('agent-diagnostics'));
  await element.updateComplete;
  const time = `:${String(new Date(startedAt).getMinutes()).padStart(2, '0')}`;
  return (element.renderRoot.querySelector('.since p')?.textContent ?? '').includes(time);
}
