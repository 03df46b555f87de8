import {createHttpPart, json} from '../../demo/lab/http-part.mjs';
import {openHost} from '../causes/host.mjs';
import {launch, markdown} from './endurance-tools.mjs';

const COUNTS = [1, 10, 100, 1000];
const ANSWER_MS = 20;
const LANES = 4;
const ATTEMPTS = 3;

/** What is wrong with each of them. @type {readonly (readonly [string, import('../../demo/lab/http-part.mjs').HttpFault])[]} */
const STATES = [
  ['well', {slowMs: ANSWER_MS}],
  ['all err', {error: true}],
];

/**
 * More and more services: the time goes by their number over four lanes, and nothing that is shown takes a frame of 50 ms.
 * @type {import('./endurance.mjs').Part}
 */
export async function scaleTable(name) {
  const host = await openHost();
  const service = await createHttpPart(json({version: '1'}));
  const browser = await launch(name);
  const rows = [];
  try {
    for (const [state, fault] of STATES) {
      await service.set(fault);
      for (const count of COUNTS) {
        const page = await browser.newPage();
        await page.goto(host.url);
        const config = {
          version: 1,
          durations: {deadlineSeconds: 120},
          services: Array.from({length: count}, (_, i) => ({
            id: `service-${String(i)}`,
            name: `Service ${String(i)}`,
            url: `http://s${String(i)}.localhost:${String(service.port)}/version.json`,
            proof: {kind: 'json', has: ['version']},
          })),
        };
        const {ms, longestMs, light, items} = await page.evaluate(runAndWatch, config);
        const leastMs = fault.slowMs ? (Math.ceil(count / LANES) * ATTEMPTS * ANSWER_MS).toFixed(0) : '–';
        rows.push([state, count, items, light, ms.toFixed(0), leastMs, longestMs.toFixed(0)]);
        console.error(`${name}: ${rows.at(-1)?.join(' ')}`);
        await page.close();
      }
    }
  } finally {
    await browser.close();
    await service.close();
    await host.close();
  }
  return [
    name,
    '',
    markdown(
      [
        'services',
        'count',
        'in the report',
        'light',
        'run ms',
        'least by four lanes ms',
        'longest time between frames ms',
      ],
      rows,
    ),
  ].join('\n');
}

/** In the browser: the element, every check open, and how far apart its frames are. @param {any} config */
async function runAndWatch(config) {
  await import(new URL('/dist/agent-diagnostics.js', location.href).href);
  const element = /** @type {any} */ (document.createElement('agent-diagnostics'));
  element.audience = 'helpdesk';
  element.config = config;
  document.body.append(element);
  await element.updateComplete;
  const frame = () => new Promise((resolve) => window.requestAnimationFrame(resolve));
  // What is loaded and drawn once is not what grows.
  for (let i = 0; i < 10; i += 1) await frame();
  let longestMs = 0;
  let lastMs = performance.now();
  let on = true;
  const watch = () => {
    const nowMs = performance.now();
    longestMs = Math.max(longestMs, nowMs - lastMs);
    lastMs = nowMs;
    if (on) window.requestAnimationFrame(watch);
  };
  window.requestAnimationFrame(watch);
  const startMs = performance.now();
  const report = await element.run();
  const ms = performance.now() - startMs;
  await element.updateComplete;
  for (let i = 0; i < 10; i += 1) await frame();
  on = false;
  const items = report.checks.find((/** @type {any} */ {id}) => id === 'services').items.length;
  return {ms, longestMs, light: report.light, items};
}
