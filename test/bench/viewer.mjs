/**
 * What the viewer takes for the reports that strangers make to bring a page down: the longest time in which the page did
 * nothing else, and the memory of the browser's processes. `npm run bench:viewer`
 */
import {readFileSync, readdirSync} from 'node:fs';
import {createBrowsers} from '../matrix/causes/browsers.mjs';
import {openEmbedSite} from '../support/embed-site.mjs';
import {LARGE} from '../support/stranger-reports.mjs';

/** How often the processes' memory is looked at while a file is drawn. */
const LOOK_MS = 50;
const PAGE = `<!doctype html><link rel="icon" href="data:,">
<script type="module" src="/dist/agent-diagnostics.js"></script><body>`;

const site = await openEmbedSite();
site.answers.set('/viewer.html', (response) =>
  response.writeHead(200, {'content-type': 'text/html'}).end(PAGE),
);
const browsers = createBrowsers();
/** @type {string[][]} */
const rows = [];
for (const name of /** @type {const} */ (['chromium', 'firefox'])) {
  for (const [what, make] of Object.entries(LARGE)) {
    const text = JSON.stringify(make());
    const seen = await browsers.with(name, undefined, async (browser) => {
      const pid = browser.process()?.pid ?? 0;
      const tab = await browser.newPage();
      await tab.goto(`${site.own}/viewer.html`);
      await tab.evaluate(prepare);
      const beforeMb = memoryMb(pid);
      let mostMb = beforeMb;
      const looking = setInterval(() => {
        mostMb = Math.max(mostMb, memoryMb(pid));
      }, LOOK_MS);
      const longestMs = await tab.evaluate(open, text);
      clearInterval(looking);
      await tab.close();
      return {longestMs, grownMb: Math.max(mostMb, memoryMb(pid)) - beforeMb};
    });
    const cells = [
      name,
      what,
      (text.length / 1e6).toFixed(1),
      seen.longestMs.toFixed(0),
      seen.grownMb.toFixed(0),
    ];
    rows.push(cells);
    console.error(cells.join(', '));
  }
}
await browsers.close();
await site.close();
const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
const head = ['browser', 'report', 'MB', 'longest standstill, ms', 'memory of all processes grew by, MB'];
console.log([head, head.map(() => '---'), ...rows].map(line).join('\n'));

/** The memory of a process and of all that it started, shared pages counted by share (proc(5), `Pss`). @param {number} pid */
function memoryMb(pid) {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(name)]),
  );
  const isOurs = (/** @type {number | undefined} */ one) => {
    for (let at = one; at; at = parents.get(at)) if (at === pid) return true;
    return false;
  };
  return [...parents.keys()].filter(isOurs).reduce((sum, one) => sum + pssKb(one), 0) / 1024;
}

/** @param {string} pid */
function parentOf(pid) {
  // The name of the program may hold blanks and brackets.
  const [, parent] = /\) \S (\d+)/.exec(read(`/proc/${pid}/stat`)) ?? [];
  return Number(parent ?? 0);
}

/** @param {number} pid */
function pssKb(pid) {
  const [, kb] = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`)) ?? [];
  return Number(kb ?? 0);
}

/** A process may end while it is looked at. @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** In the page: a viewer with everything that it loads when it is first used. */
async function prepare() {
  await customElements.whenDefined('agent-diagnostics-report');
  const view = document.createElement('agent-diagnostics-report');
  document.body.append(view);
  const sample = {version: 1};
  await /** @type {any} */ (view).open(JSON.stringify(sample));
  await new Promise(requestAnimationFrame);
}

/** In the page: opens a report; resolves with the longest time between two turns of the page. @param {string} text */
async function open(text) {
  const view = /** @type {any} */ (document.querySelector('agent-diagnostics-report'));
  const {port1, port2} = new window.MessageChannel();
  let last = performance.now();
  let longestMs = 0;
  port1.onmessage = () => {
    const now = performance.now();
    longestMs = Math.max(longestMs, now - last);
    last = now;
    port2.postMessage(0);
  };
  port2.postMessage(0);
  await view.open(text);
  for (let still = 0, count = -1; still < 20;) {
    await new Promise(requestAnimationFrame);
    const now = view.shadowRoot.querySelectorAll('*').length;
    still = now === count ? still + 1 : 0;
    count = now;
  }
  port1.close();
  return longestMs;
}
