import {createSite} from '../lab/site.mjs';
import {openHost} from '../matrix/causes/host.mjs';
import {launch, leftOpen, markdown, short, watchPage} from './endurance-tools.mjs';

/** The moment after the run's end. */
const DONE = 'done';
const CLOSED_MS = 100;

/** @param {any} config */
const asItIs = (config) => config;
/** Without what a browser keeps no page for. @param {any} config */
function withoutRelay(config) {
  const rest = {...config};
  delete rest.turn;
  return rest;
}

/**
 * When a page is left: in a stage of a run, or with its report on show. `cancels`: the run is cancelled in that stage, and the
 * page is left after it.
 * @type {readonly {title: string, moment: string, cancels?: true, faults?: string[], change?: (config: any) => any}[]}
 */
const ROWS = [
  {title: 'services', moment: 'services'},
  {title: 'turn', moment: 'turn'},
  {title: 'voice-opus', moment: 'voice-opus'},
  {title: 'load', moment: 'load'},
  {title: 'after the run', moment: DONE},
  {title: 'after a run that was cancelled in the call', moment: 'voice-opus', cancels: true},
  {
    title: 'services that do not answer, no relay',
    moment: 'services',
    faults: ['services-silent'],
    change: withoutRelay,
  },
  {title: 'after a run without a relay', moment: DONE, change: withoutRelay},
];

/** Puppeteer would not let Firefox keep pages. */
const KEEPING = {prefs: {'fission.bfcacheInParent': true}};

/**
 * A page that is left in the middle of a run, or with its report on show, and come back to: what the relay still holds 100 ms
 * later, whether the browser had kept the page (bfcache) and if not, why; what is then shown, and how a new run at once goes.
 * @type {import('./endurance.mjs').Part}
 */
export async function leaveTable(name) {
  const site = await createSite();
  const host = await openHost();
  host.set({storable: true});
  const browser = await launch(name, KEEPING);
  const rows = [];
  try {
    for (const {title, moment, cancels = false, faults = [], change = asItIs} of ROWS) {
      await site.setFaults(faults);
      const page = await browser.newPage();
      const reached = signalFrom(page, 'onMoment');
      const comeBack = await openWatched(page, host.url);
      await page.evaluate(start, change(short(site.config)), {moment, cancels, done: DONE});
      await reached;
      // The same server by another name: another site.
      await page.goto(host.url.replace('localhost', '127.0.0.1'));
      await wait(CLOSED_MS);
      const held = site.allocations();
      await site.setFaults([]);
      const {kept, why} = await comeBack(name);
      const row = [title, held, kept ? 'yes' : 'no', why];
      if (kept) {
        row.push(await page.evaluate(whatIsShown), await page.evaluate(runAgain));
        const before = await page.evaluate(removeElement);
        await wait(CLOSED_MS);
        row.push(await page.evaluate(leftOpen, before), site.allocations());
      } else row.push('a new page', '–', '–', site.allocations());
      rows.push(row);
      console.error(`${name}: left at ${row.join(' ')}`);
      await page.close();
    }
  } finally {
    await browser.close();
    await host.close();
    await site.close();
  }
  const heads = [
    'left during',
    'allocations held 100 ms later',
    'kept by the browser',
    'why not',
    'shown on coming back',
    'a new run at once',
    'left open after it',
    'allocations held after it',
  ];
  return [name, '', markdown(heads, rows)].join('\n');
}

/** No event to wait for: by then nothing may be left. @param {number} ms */
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Settles when the page calls this function of it. @param {import('puppeteer-core').Page} page @param {string} name */
const signalFrom = (page, name) =>
  new Promise((resolve, reject) => {
    page.exposeFunction(name, resolve).catch(reject);
  });

/**
 * Loads a page in which all that is opened is counted, and gives the way back to it.
 * @param {import('puppeteer-core').Page} page @param {string} url
 */
async function openWatched(page, url) {
  await watchPage(page);
  await page.evaluateOnNewDocument(() => {
    window.addEventListener('pageshow', ({persisted}) => Object.assign(window, {persisted}));
  });
  await page.goto(url);
  await page.mouse.click(10, 10);
  /** @param {string} name */
  return async (name) => {
    const told = name === 'chromium' ? await tellingWhy(page) : () => 'not told';
    // A page that was kept is not loaded again, and Firefox’s driver waits for that.
    await page.goBack({timeout: BACK_MS}).catch((/** @type {Error} */ error) => {
      if (error.name !== 'TimeoutError') throw error;
    });
    const kept = await page.evaluate(() => /** @type {any} */ (window).persisted === true);
    return {kept, why: kept ? '–' : told()};
  };
}
const BACK_MS = 5000;

/**
 * Chromium’s own reasons, those of frames as well: a page is not told them all.
 * @param {import('puppeteer-core').Page} page
 */
async function tellingWhy(page) {
  /** @type {string[]} */
  const reasons = [];
  /** @param {import('puppeteer-core').Protocol.Page.BackForwardCacheNotRestoredExplanationTree | undefined} tree */
  const collect = (tree) => {
    for (const {reason} of tree?.explanations ?? []) reasons.push(`${reason} (${tree?.url ?? ''})`);
    for (const child of tree?.children ?? []) collect(child);
  };
  const client = await page.createCDPSession();
  await client.send('Page.enable');
  client.on('Page.backForwardCacheNotUsed', (event) => collect(event.notRestoredExplanationsTree));
  return () => reasons.join(', ');
}

/** In the browser. @param {any} config @param {{moment: string, cancels: boolean, done: string}} when */
async function start(config, {moment, cancels, done}) {
  await import(new URL('/dist/agent-diagnostics.js', location.href).href);
  const element = /** @type {any} */ (document.createElement('agent-diagnostics'));
  element.config = config;
  const {onMoment, openThings} = /** @type {any} */ (window);
  Object.assign(window, {before: JSON.stringify(openThings.count())});
  const onProgress = (/** @type {any} */ {checkId}) => {
    if (checkId !== moment) return;
    element.removeEventListener('diagnostics-progress', onProgress);
    if (cancels) element.cancel();
    else void onMoment();
  };
  element.addEventListener('diagnostics-progress', onProgress);
  document.body.append(element);
  const running = element.run();
  if (cancels || moment === done) running.then(() => onMoment());
}

/** In the browser. */
function whatIsShown() {
  const {state, report, shadowRoot} = /** @type {any} */ (document.querySelector('agent-diagnostics'));
  const words = shadowRoot.querySelector('h1, h2, h3, [role=heading]')?.textContent.trim();
  return `${state}, ${report?.light ?? 'no report'}: “${words}”`;
}

/** In the browser. */
async function runAgain() {
  const element = /** @type {any} */ (document.querySelector('agent-diagnostics'));
  const {light, outcome} = await element.run();
  return `${element.state}, ${outcome}, ${light}`;
}

/** In the browser: takes the element away; what had been open before it came. */
function removeElement() {
  document.querySelector('agent-diagnostics')?.remove();
  return /** @type {any} */ (window).before;
}
