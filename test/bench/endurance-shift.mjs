import {setTimeout as wait} from 'node:timers/promises';
import {createSite} from '../../demo/lab/site.mjs';
import {openHost} from '../causes/host.mjs';
import {countLights, FIGURES, lookAt, openElement, runOnce} from './endurance-runs.mjs';
import {launch, markdown, median} from './endurance-tools.mjs';

/**
 * A shift: one page that shows its report all day and runs again every so often, with the configuration as a customer would
 * write it. Nothing may grow, and no run may be slower than the first ones.
 * @type {import('./endurance.mjs').Part}
 */
export async function shiftTable(name, {everySeconds, hours}) {
  const site = await createSite();
  const host = await openHost();
  const browser = await launch(name);
  try {
    const page = await openElement(browser, host, site.config);
    const runs = Math.max(1, Math.round((hours * 3600) / everySeconds));
    const startMs = performance.now();
    /** @type {import('./endurance-runs.mjs').Done[]} */
    const done = [];
    const rows = [];
    for (let run = 0; run < runs; run += 1) {
      // Nothing happens until the next run is due: that the report stands there meanwhile is what is looked at.
      await wait(Math.max(0, startMs + run * everySeconds * 1000 - performance.now()));
      const atMinutes = (performance.now() - startMs) / 60_000;
      const one = await page.evaluate(runOnce);
      done.push(one);
      const said = one.busy ? `${one.light}, busy` : one.light;
      rows.push([
        run + 1,
        atMinutes.toFixed(1),
        (one.ms / 1000).toFixed(1),
        said,
        ...(await lookAt(page, name)),
      ]);
      console.error(`${name}: ${rows.at(-1)?.join(' ')}`);
    }
    const seconds = done.map(({ms}) => ms / 1000);
    return [
      `${name}, ${String(runs)} runs in one page, one every ${String(everySeconds)} s`,
      '',
      markdown(['run', 'minute', 'seconds', 'light', ...FIGURES], rows),
      '',
      `Lights: ${countLights(done)}. A run took ${median(seconds).toFixed(1)} s (median), at most ` +
        `${Math.max(...seconds).toFixed(1)} s.`,
    ].join('\n');
  } finally {
    await browser.close();
    await host.close();
    await site.close();
  }
}
