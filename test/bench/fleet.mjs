/**
 * Ten thousand reports in the fleet element: until they are read, analysed and shown, and the longest time in which the page drew
 * no frame meanwhile. `npm run bench:fleet`
 */
import {readFile} from 'node:fs/promises';
import {loadavg} from 'node:os';
import {createBrowsers} from '../matrix/causes/browsers.mjs';
import {openEmbedSite} from '../support/embed-site.mjs';

const REPORTS = 10_000;
const ROUNDS = 3;
const PAGE = `<!doctype html><link rel="icon" href="data:,">
<script type="module">
  import {defineFleet} from '/dist/fleet.js';
  defineFleet();
</script><body>`;
/** How the reports come. @typedef {'files' | 'lines' | 'list'} Way */
const WAYS = /** @type {Record<Way, string>} */ ({
  files: 'a file each',
  lines: 'one file, a line each',
  list: 'one file, a list',
});

const site = await openEmbedSite();
const maker = await readFile(new URL('../lab/fleet.mjs', import.meta.url));
site.answers.set('/fleet.mjs', (response) =>
  response.writeHead(200, {'content-type': 'text/javascript'}).end(maker),
);
site.answers.set('/fleet.html', (response) =>
  response.writeHead(200, {'content-type': 'text/html'}).end(PAGE),
);
const browsers = createBrowsers();
/** @type {string[][]} */
const rows = [];
for (const name of /** @type {const} */ (['chromium', 'firefox']))
  for (const [way, what] of /** @type {[Way, string][]} */ (Object.entries(WAYS))) {
    const rounds = await browsers.with(name, undefined, async (browser) => {
      const all = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const tab = await browser.newPage();
        await tab.goto(`${site.own}/fleet.html`);
        all.push(await tab.evaluate(readAll, way, REPORTS, round + 1));
        await tab.close();
      }
      return all;
    });
    const of = (/** @type {'readMs' | 'shownMs' | 'gapMs' | 'idleGapMs' | 'taskMs'} */ figure) =>
      rounds.map((round) => round[figure].toFixed(0)).join(' · ');
    const megabytes = ((rounds[0]?.bytes ?? 0) / 1e6).toFixed(0);
    const cells = [
      name,
      what,
      megabytes,
      of('readMs'),
      of('shownMs'),
      of('gapMs'),
      of('taskMs'),
      of('idleGapMs'),
    ];
    rows.push([...cells, loadavg()[0]?.toFixed(1) ?? '']);
    console.error(cells.join(', '));
  }
await browsers.close();
await site.close();
const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
const head = [
  'browser',
  `${REPORTS.toLocaleString('en')} reports`,
  'MB',
  'read and analysed, ms',
  'shown, ms',
  'longest time without a frame, ms',
  'longest task, ms',
  'without a frame while idle, ms',
  'load of the machine',
];
console.log([head, head.map(() => '---'), ...rows].map(line).join('\n'));

/**
 * In the page. Each figure with a point between is of one round.
 * @param {Way} way @param {number} count @param {number} seed
 */
async function readAll(way, count, seed) {
  const entry = '/fleet.mjs';
  /** @type {typeof import('../lab/fleet.mjs')} */
  const {randomFleet} = await import(entry);
  const texts = randomFleet({seed, count}).map((report) => JSON.stringify(report));
  const files =
    way === 'files'
      ? texts.map((text, i) => new window.File([text], `${String(i)}.json`))
      : way === 'lines'
        ? [new window.File([texts.join('\n')], 'reports.ndjson')]
        : [new window.File([`[${texts.join(',')}]`], 'reports.json')];
  const element = /** @type {import('../../src/fleet.js').AgentDiagnosticsFleetElement} */ (
    document.createElement('agent-diagnostics-fleet')
  );
  document.body.append(element);
  /** @param {() => boolean} isSo */
  const until = async (isSo) => {
    while (!isSo()) await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  await until(() => Boolean(element.shadowRoot?.querySelector("[part~='drop']")));
  let lastMs = performance.now();
  let gapMs = 0;
  let isOver = false;
  const look = (/** @type {number} */ nowMs) => {
    gapMs = Math.max(gapMs, nowMs - lastMs);
    lastMs = nowMs;
    if (!isOver) requestAnimationFrame(look);
  };
  await new Promise((resolve) => requestAnimationFrame(resolve));
  requestAnimationFrame((nowMs) => {
    lastMs = nowMs;
    look(nowMs);
  });
  // What the machine itself leaves out.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const idleGapMs = gapMs;
  gapMs = 0;
  let taskMs = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) taskMs = Math.max(taskMs, duration);
  });
  // Firefox has none.
  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) tasks.observe({type: 'longtask'});
  const startMs = performance.now();
  await element.add(files);
  const readMs = performance.now() - startMs;
  await until(() => Boolean(element.shadowRoot?.querySelector('.fleet')));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const shownMs = performance.now() - startMs;
  isOver = true;
  tasks.disconnect();
  if (element.result?.reports !== count)
    throw new Error(`${String(element.result?.reports)} reports were read`);
  return {readMs, shownMs, gapMs, idleGapMs, taskMs, bytes: files.reduce((sum, {size}) => sum + size, 0)};
}
