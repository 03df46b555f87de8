import {createHttpPart, json} from '../lab/http-part.mjs';
import {openHost} from '../matrix/causes/host.mjs';
import {launch, markdown} from './endurance-tools.mjs';

const COUNTS = [1, 10, 100, 1000];
const ANSWER_MS = 20;
const LANES = 4;
const ATTEMPTS = 3;
/** Between two attempts of a service that fails. */
const PAUSE_MS = 300;

/**
 * What is wrong with each of them, and how long one takes at least.
 * @type {readonly (readonly [string, import('../lab/http-part.mjs').HttpFault, leastMs: number])[]}
 */
const STATES = [
  ['well', {slowMs: ANSWER_MS}, ATTEMPTS * ANSWER_MS],
  ['all err', {error: true}, (ATTEMPTS - 1) * PAUSE_MS],
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
    for (const [state, fault, oneMs] of STATES) {
      await service.set(fault);
      for (const count of COUNTS) {
        const page = await browser.newPage();
        await page.goto(host.url);
        const config = {
          version: 1,
          durations: {deadlineSeconds: 300},
          services: Array.from({length: count}, (_, i) => ({
            id: `service-${String(i)}`,
            name: `Service ${String(i)}`,
            url: `http://s${String(i)}.localhost:${String(service.port)}/version.json`,
            proof: {kind: 'json', has: ['version']},
          })),
        };
        await page.evaluate(mount, config);
        const heapBefore = await heapMb(page, name);
        const {ms, longestMs, light, items, shown} = await page.evaluate(runAndWatch);
        const heap = heapBefore === undefined ? '–' : ((await heapMb(page, name)) ?? NaN) - heapBefore;
        const leastMs = Math.ceil(count / LANES) * oneMs;
        rows.push([
          state,
          count,
          items,
          shown,
          light,
          ms.toFixed(0),
          leastMs,
          longestMs.toFixed(0),
          typeof heap === 'number' ? heap.toFixed(1) : heap,
        ]);
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
        'shown',
        'light',
        'run ms',
        'least by four lanes ms',
        'longest time between frames ms',
        'kept on the heap MB',
      ],
      rows,
    ),
  ].join('\n');
}

/** After a collection; only Chromium tells. @param {import('puppeteer-core').Page} page @param {string} name */
async function heapMb(page, name) {
  if (name !== 'chromium') return undefined;
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const {JSHeapUsedSize = NaN} = await page.metrics();
  return JSHeapUsedSize / 2 ** 20;
}

/** In the browser: the element, every check open; what is loaded and drawn once is not what grows. @param {any} config */
async function mount(config) {
  await import(new URL('/dist/agent-diagnostics.js', location.href).href);
  const element = /** @type {any} */ (document.createElement('agent-diagnostics'));
  element.audience = 'helpdesk';
  element.config = config;
  document.body.append(element);
  await element.updateComplete;
  for (let i = 0; i < 10; i += 1) await new Promise((resolve) => window.requestAnimationFrame(resolve));
}

/** In the browser: one run, and how far apart its frames are, until all is shown. */
async function runAndWatch() {
  const element = /** @type {any} */ (document.querySelector('agent-diagnostics'));
  const frame = () => new Promise((resolve) => window.requestAnimationFrame(resolve));
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
  const items = report.checks.find((/** @type {any} */ {id}) => id === 'services').items.length;
  const shown = () => element.renderRoot.querySelectorAll('.items li').length;
  while (shown() < items) await frame();
  for (let i = 0; i < 10; i += 1) await frame();
  on = false;
  return {ms, longestMs, light: report.light, items, shown: shown()};
}
