import assert from 'node:assert/strict';
import {createSite} from '../../lab/site.mjs';
import {openTab, partOf, reaches, reportIn} from '../../support/embed-tab.mjs';

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {{[key: string]: any}} Json
 */

/** What the element is given where nothing is said of it: a call as short as one may be, with no load and one codec. */
const SHORT = {activities: ['voice'], budgets: {voice: {up: 0, down: 0}}, codecs: ['opus']};

/** The configurations of the hosts' tests, of one site of the lab. */
export async function openSite() {
  const site = await createSite();
  const {turn, control, services} = /** @type {Json} */ (site.config);
  const some = services.slice(0, 2);
  return {
    /** Two services and a call. */
    call: {version: 1, control, services: some, turn, ...SHORT, durations: {voiceSeconds: 2}},
    /** Two services: over in a moment. */
    data: {version: 1, control, services: some},
    /** The relay, for whoever has a call of their own. */
    turn,
    close: () => site.close(),
  };
}

/** What a report says of the call: how it was measured, and the figures. @param {Json} report */
export function callOf(report) {
  const check = report['checks'].find((/** @type {Json} */ {id}) => id === 'voice-opus');
  return {method: report['environment'].method, light: report['light'], ...check?.metrics};
}

/** For the matrix. @param {Json} report */
export function figuresOf(report) {
  const {method, light, rttMs, pdvP95Ms, packets} = callOf(report);
  const call =
    rttMs === undefined
      ? ''
      : `, rtt ${rttMs.toFixed(1)} ms, pdv ${pdvP95Ms.toFixed(1)} ms, ${packets} packets`;
  return `${light}, ${method}${call}`;
}

/** The findings that are not about how the site wrote its configuration. @param {Json} report @returns {string[]} */
export const causesOf = ({findings}) =>
  findings
    .map((/** @type {Json} */ {cause}) => cause)
    .filter((/** @type {string} */ cause) => cause !== 'configuration');

/** What a run says of a machine that stood still: no fault of the page. */
const OF_THE_MACHINE = ['page-hidden', 'pc-busy'];

/**
 * Holds where everything worked that a page can take away: services answered, and if there was a call, its packets were timed.
 * @param {Json} report
 */
export function assertWorks(report) {
  assert.deepEqual(
    causesOf(report).filter((cause) => !OF_THE_MACHINE.includes(cause)),
    [],
  );
  const voice = report['checks'].find((/** @type {Json} */ {id}) => id === 'voice-opus');
  if (voice && voice.status !== 'skipped') assert.ok(voice.metrics.packets > 50 && voice.metrics.rttMs >= 0);
}

/** Gives the element in this page a configuration. @param {Frame | Page} frame @param {unknown} config */
export const configure = (frame, config) =>
  frame.evaluate(async (given) => {
    await customElements.whenDefined('agent-diagnostics');
    const element = document.querySelector('agent-diagnostics');
    if (element) Object.assign(element, {config: given});
  }, config);

/** How often a run may say that this machine was too busy to measure before that is taken for an answer. */
const BUSY_RUNS = 3;

/** @param {Json} report */
const wasBusy = ({findings}) =>
  findings.some(
    (/** @type {Json} */ {cause, evidence}) => cause === 'pc-busy' || evidence['why'] === 'asleep',
  );

/** Presses the element's button, as an agent does, and waits for the report. @param {Frame | Page} frame @returns {Promise<Json>} */
export async function press(frame) {
  await reaches(frame, 'idle');
  let last = '';
  for (let runs = 1; ; runs += 1) {
    await (await partOf(frame, '[part~=primary]')).click();
    await frame.waitForFunction(
      (before) => {
        const {state, report} = /** @type {any} */ (document.querySelector('agent-diagnostics'));
        return state === 'done' && report.id !== before;
      },
      {polling: 20},
      last,
    );
    const report = await reportIn(frame);
    if (runs === BUSY_RUNS || !wasBusy(report)) return report;
    last = report.id;
  }
}

/**
 * Opens a host page in a tab of its own.
 * @template T
 * @param {import('puppeteer-core').Browser} browser @param {string} url
 * @param {(tab: Page, complaints: string[]) => Promise<T>} use
 */
export async function inTab(browser, url, use) {
  const {tab, complaints} = await openTab(browser);
  try {
    await tab.goto(url);
    return await use(tab, complaints);
  } finally {
    await tab.close();
  }
}
