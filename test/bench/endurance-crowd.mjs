import {startCoturn} from '../lab/coturn.mjs';
import {openHost} from '../matrix/causes/host.mjs';
import {launch, markdown} from './endurance-tools.mjs';

const FRAMES = 10;
const EACH = 20;
const QUOTA = 40;
const DEADLINE_S = 30;

/**
 * Two hundred runs at once against one coturn that gives a user forty allocations: all of them end by their deadline, and
 * those that get none say so. Frames of as many sites stand for pages of many agents, each with a
 * process of its own where the browser has it so: tabs in the back are not measured.
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
    await page.evaluate(openFrames, FRAMES);
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    const reports = (await Promise.all(frames.map((frame) => frame.evaluate(runSome, config, EACH)))).flat();
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

/** In the browser: a frame of each of so many sites. @param {number} count */
async function openFrames(count) {
  await Promise.all(
    Array.from({length: count}, (_, i) => {
      const frame = document.createElement('iframe');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.allow = 'autoplay';
      const url = new URL(location.href);
      url.hostname = `agent-${String(i)}.localhost`;
      frame.src = url.href;
      document.body.append(frame);
      return loaded;
    }),
  );
}

/** In a frame. @param {any} config @param {number} count */
async function runSome(config, count) {
  const engine = await import(new URL('/dist/engine.js', location.href).href);
  return Promise.all(
    Array.from({length: count}, async () => {
      const startMs = performance.now();
      const {light, findings} = await engine.runDiagnostics(config);
      const causes = findings
        .map((/** @type {any} */ {cause}) => cause)
        .filter((/** @type {string} */ one) => one !== 'configuration');
      return {said: [light, ...new Set(causes)].join(' '), ms: performance.now() - startMs};
    }),
  );
}
