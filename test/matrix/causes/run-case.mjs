import {openFixture} from './fixture.mjs';

/**
 * What a run with a fault must find.
 * @typedef {object} Expected
 * @property {readonly string[]} causes exactly these, in any order; `configuration` is for the integrator and not counted
 * @property {string} light
 * @property {{data?: string, voice?: string}} [lights] of the two paths, where it matters
 * @property {string} [why] why this browser can't tell more
 *
 * @typedef {object} Scene what a case may do while a run is in progress
 * @property {import('puppeteer-core').Page} page
 * @property {import('puppeteer-core').Browser} browser
 * @property {import('./fixture.mjs').Fixture} fixture
 *
 * @typedef {object} Case
 * @property {string} id
 * @property {string} group
 * @property {string} title
 * @property {Expected} expect
 * @property {Partial<Expected>} [chromium] what differs in this browser
 * @property {Partial<Expected>} [firefox]
 * @property {(fixture: import('./fixture.mjs').Fixture) => Promise<unknown> | void} [setup]
 * @property {(scene: Scene) => Promise<unknown> | void} [arrive] before the page is loaded
 * @property {(scene: Scene) => Promise<unknown> | void} [ready] once it is, before the run
 * @property {{stage: string, act: (scene: Scene) => Promise<unknown> | void}} [during] once, when that check begins
 * @property {(fixture: import('./fixture.mjs').Fixture, scene: Scene & {report: any}) => Promise<unknown> | void} [verify] after the run;
 *   throws where the site, the page or the report is not what the case says
 * @property {true} [fullVoice] the call is watched as long as by default
 * @property {Readonly<Record<string, unknown>>} [firefoxPrefs] a Firefox of its own, set so; no other browser has the case
 * @property {true} [element] it is the element that runs, and stays there with its report
 *
 * @typedef {object} Outcome
 * @property {Case} case
 * @property {import('./browsers.mjs').BrowserName} browser
 * @property {Expected} expected
 * @property {string[]} causes
 * @property {string} light
 * @property {{data: string, voice: string}} lights
 * @property {boolean} rightCauses
 * @property {boolean} rightLight
 * @property {number} verdictMs
 * @property {number | undefined} relayMs when the relay's allocation was decided
 * @property {number} runs more than one where the machine was too busy to measure
 * @property {any} report
 */

/** How often a run may say that the machine was too busy before that is taken for an answer. */
const BUSY_RUNS = 3;

/** @param {Case} one @param {import('./browsers.mjs').BrowserName} browser */
export const isFor = ({firefoxPrefs}, browser) => !firefoxPrefs || browser === 'firefox';

/** @param {Case} one @param {import('./browsers.mjs').BrowserName} browser @returns {Expected} */
export const expectedOf = (one, browser) => ({...one.expect, ...one[browser]});

/**
 * Runs a case in a browser, with everything of its own: site, page, and browser where there is a proxy.
 * @param {Case} one @param {import('./browsers.mjs').BrowserName} name
 * @param {{browsers: import('./browsers.mjs').Browsers, host: import('./host.mjs').Host}} tools
 * @returns {Promise<Outcome>}
 */
export async function runCase(one, name, tools) {
  let result = await runOnce(one, name, tools);
  let runs = 1;
  const wasBusy = () =>
    result.report.findings.some(
      (/** @type {any} */ {cause, evidence}) => cause === 'pc-busy' || evidence.why === 'asleep',
    );
  for (; runs < BUSY_RUNS && wasBusy(); runs += 1) result = await runOnce(one, name, tools);
  const {report, relayMs} = result;
  const expected = expectedOf(one, name);
  const causes = report.findings
    .map((/** @type {any} */ {cause}) => cause)
    .filter((/** @type {string} */ cause) => cause !== 'configuration');
  const {data = report.lights.data, voice = report.lights.voice} = expected.lights ?? {};
  return {
    case: one,
    browser: name,
    expected,
    causes,
    light: report.light,
    lights: report.lights,
    rightCauses: [...causes].sort().join() === [...expected.causes].sort().join(),
    rightLight:
      report.light === expected.light && report.lights.data === data && report.lights.voice === voice,
    verdictMs: report.durationMs,
    relayMs,
    runs,
    report,
  };
}

/** @type {(...parameters: Parameters<typeof runCase>) => Promise<{report: any, relayMs: number | undefined}>} */
async function runOnce(
  {setup, arrive, ready, during, verify, fullVoice, element, firefoxPrefs},
  name,
  {browsers, host},
) {
  const fixture = await openFixture(host);
  try {
    if (!fullVoice) fixture.config.durations = {voiceSeconds: 3};
    await setup?.(fixture);
    return await browsers.with(name, {proxy: fixture.proxy(), prefs: firefoxPrefs}, async (browser) => {
      const page = await browser.newPage();
      const scene = {page, browser, fixture};
      try {
        await page.exposeFunction('onStage', async (/** @type {string} */ stage) => {
          if (stage === during?.stage) await during.act(scene);
        });
        await arrive?.(scene);
        await page.goto(host.url);
        await ready?.(scene);
        await page.mouse.click(10, 10);
        const result = await page.evaluate(runInPage, fixture.config, element === true);
        await verify?.(fixture, {...scene, report: result.report});
        return result;
      } finally {
        await page.close();
      }
    });
  } finally {
    await fixture.close();
  }
}

/** What an idle page has loaded before anybody presses the button. @param {import('puppeteer-core').Page} page */
export async function loadEngine(page) {
  await page.evaluate(async () => {
    for (const file of ['engine.js', 'engine-run.js'])
      await import(new URL(`/dist/${file}`, location.href).href);
  });
}

/** In the browser: the engine, or the element as the helpdesk sees it. @param {any} config @param {boolean} asElement */
async function runInPage(config, asElement) {
  const {onStage} = /** @type {any} */ (window);
  const startMs = performance.now();
  /** @type {Set<string>} */
  const seen = new Set();
  /** @type {number | undefined} */
  let relayMs;
  const onProgress = (/** @type {any} */ {checkId}) => {
    if (seen.has(checkId)) return;
    seen.add(checkId);
    void onStage(checkId);
  };
  const onCheck = (/** @type {any} */ {id}) => {
    if (id === 'turn') relayMs = performance.now() - startMs;
  };
  if (!asElement) {
    const {runDiagnostics} = await import(new URL('/dist/engine.js', location.href).href);
    const report = await runDiagnostics(config, {onProgress, onCheck});
    return {report, relayMs};
  }
  await import(new URL('/dist/agent-diagnostics.js', location.href).href);
  const element = /** @type {any} */ (document.createElement('agent-diagnostics'));
  element.audience = 'helpdesk';
  element.config = config;
  element.addEventListener('diagnostics-progress', onProgress);
  element.addEventListener('diagnostics-check', (/** @type {any} */ {check}) => onCheck(check));
  document.body.append(element);
  const report = await element.run();
  await element.updateComplete;
  return {report, relayMs};
}
