import {createSite} from '../lab/site.mjs';
import {openHost} from '../matrix/causes/host.mjs';
import {createRandom} from '../support/random.mjs';
import {launch, markdown, median, short, watchPage} from './endurance-tools.mjs';

/** Longer than a run of this kind takes: the last moments fall after its end. */
const LONGEST_MS = 9000;
/** Most of what a run opens it opens early: half of the moments fall into its first second. */
const EARLY = 3;

/**
 * Runs that are cancelled, and elements that are removed, at random moments: 100 ms later nothing may be open.
 * @type {import('./endurance.mjs').Part}
 */
export async function momentsTable(name, {moments, seed}) {
  const site = await createSite();
  const host = await openHost();
  const browser = await launch(name);
  const rows = [];
  try {
    for (const how of ['cancel', 'remove']) {
      const random = createRandom(seed + (how === 'cancel' ? 0 : 1));
      const page = await browser.newPage();
      await watchPage(page);
      await page.goto(host.url);
      await page.mouse.click(10, 10);
      const ends = [];
      const wrong = [];
      for (let i = 0; i < moments; i += 1) {
        const afterMs = LONGEST_MS * random.next() ** EARLY;
        const end = await page.evaluate(endAt, short(site.config), how, afterMs);
        ends.push(end);
        const right = end.left === '{}' && end.light !== 'green' && end.outcome === 'cancelled';
        // One that was over by then ended by itself.
        if (!right && !(end.outcome === 'complete' && end.left === '{}')) wrong.push({afterMs, ...end});
        if (i % 20 === 19) console.error(`${name}: ${how} ${String(i + 1)}, ${String(wrong.length)} wrong`);
      }
      if (wrong.length > 0) console.error(JSON.stringify(wrong));
      const cancelled = ends.filter(({outcome}) => outcome === 'cancelled');
      rows.push([
        how,
        moments,
        ends.length - cancelled.length,
        wrong.length,
        median(cancelled.map(({tookMs}) => tookMs)).toFixed(1),
        Math.max(...cancelled.map(({tookMs}) => tookMs)).toFixed(1),
      ]);
      await page.close();
    }
  } finally {
    await browser.close();
    await host.close();
    await site.close();
  }
  return [
    `${name}, seed ${String(seed)}`,
    '',
    markdown(
      [
        'ended by',
        'moments',
        'over by then',
        'something left or wrong',
        'report after, median ms',
        'worst ms',
      ],
      rows,
    ),
  ].join('\n');
}

/** In the browser. @param {any} config @param {string} how @param {number} afterMs */
async function endAt(config, how, afterMs) {
  await import(new URL('/dist/agent-diagnostics.js', location.href).href);
  const {openThings} = /** @type {any} */ (window);
  const wait = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const element = /** @type {any} */ (document.createElement('agent-diagnostics'));
  element.config = config;
  document.body.append(element);
  const before = openThings.count();
  const running = element.run();
  await wait(afterMs);
  const startMs = performance.now();
  if (how === 'cancel') element.cancel();
  else element.remove();
  const report = await running;
  const tookMs = performance.now() - startMs;
  await wait(Math.max(0, 100 - tookMs));
  // A report that is shown says how old it is, as long as it is shown.
  if (how === 'cancel') element.remove();
  await element.updateComplete;
  const left = Object.fromEntries(
    Object.entries(openThings.count()).filter(([kind, count]) => count > (before[kind] ?? 0)),
  );
  element.remove();
  return {left: JSON.stringify(left), tookMs, light: report.light, outcome: report.outcome};
}
