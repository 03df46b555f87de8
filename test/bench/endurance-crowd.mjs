import {startCoturn} from '../support/coturn.mjs';
import {openHost} from '../causes/host.mjs';
import {launch, markdown} from './endurance-tools.mjs';

const FRAMES = 10;
const EACH = 20;
const QUOTA = 40;
const DEADLINE_S = 30;

/**
 * Two hundred runs at once against one coturn that gives a user forty allocations: all of them end by their deadline, and
 * those that get none say so. Frames of one page stand for pages of many agents: tabs in the back are not measured.
 * @type {import('./endurance.mjs').Part}
 */
export async function crowdTable(name) {
  const host = await openHost();
  const coturn = await startCoturn({extra: [`--user-quota=${String(QUOTA)}`]});
  const browser = await launch(name);
  try {
    const page = await browser.newPage();
    await page.goto(host.url);
    await page.mouse.click(10, 10);
    const {port, username, credential} = coturn;
    const config = {
      version: 1,
      codecs: ['opus'],
      turn: {urls: [`turn:127.0.0.1:${String(port)}?transport=tcp`], username, credential},
      durations: {voiceSeconds: 3, deadlineSeconds: DEADLINE_S},
    };
    const reports = await page.evaluate(runMany, config, FRAMES, EACH);
    /** @type {Map<string, number[]>} */
    const groups = new Map();
    for (const {said, ms} of reports) groups.set(said, [...(groups.get(said) ?? []), ms]);
    const rows = [...groups]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([said, times]) => [said, times.length, (Math.max(...times) / 1000).toFixed(1)]);
    const late = reports.filter(({ms}) => ms > DEADLINE_S * 1000 + 1000).length;
    return [
      `${name}: ${String(FRAMES * EACH)} runs at once, one coturn, user-quota ${String(QUOTA)}; ${String(reports.length)} ` +
        `reports, ${String(late)} after the deadline of ${String(DEADLINE_S)} s`,
      '',
      markdown(['light and causes', 'runs', 'longest s'], rows),
    ].join('\n');
  } finally {
    await browser.close();
    await coturn.close();
    await host.close();
  }
}

/** In the browser. @param {any} config @param {number} frames @param {number} each */
async function runMany(config, frames, each) {
  const engines = [];
  for (let i = 0; i < frames; i += 1) {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.src = location.href;
    document.body.append(frame);
    await loaded;
    const view = /** @type {any} */ (frame.contentWindow);
    engines.push(
      await view.eval(`import(${JSON.stringify(new URL('/dist/engine.js', location.href).href)})`),
    );
  }
  const runs = engines.flatMap((engine) =>
    Array.from({length: each}, async () => {
      const startMs = performance.now();
      const {light, findings} = await engine.runDiagnostics(config);
      const causes = findings
        .map((/** @type {any} */ {cause}) => cause)
        .filter((/** @type {string} */ one) => one !== 'configuration');
      return {said: [light, ...new Set(causes)].join(' '), ms: performance.now() - startMs};
    }),
  );
  return Promise.all(runs);
}
