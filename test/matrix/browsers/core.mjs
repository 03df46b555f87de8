/**
 * What every supported browser must get right (contract, section 12): the core cases, and the screens.
 */
import {createBrowsers} from '../causes/browsers.mjs';
import {CASES} from '../causes/cases.mjs';
import {openFixture} from '../causes/fixture.mjs';
import {launchOldChromium, OLD_CHROMIUMS} from '../../support/old-chromium.mjs';

/** @typedef {import('../causes/browsers.mjs').BrowserName} BrowserName */
/** @typedef {{label: string, name: BrowserName, old?: import('../../support/old-chromium.mjs').OldVersion}} Subject */

/** The browsers: those of the system, and Chromiums of years past. @type {readonly Subject[]} */
export const SUBJECTS = [
  ...Object.keys(OLD_CHROMIUMS).map((version) => ({
    label: `Chromium ${version}`,
    name: /** @type {const} */ ('chromium'),
    old: /** @type {import('../../support/old-chromium.mjs').OldVersion} */ (Number(version)),
  })),
  {label: 'Chromium', name: 'chromium'},
  {label: 'Firefox', name: 'firefox'},
];

const CORE = [
  'clean',
  'relay-refused',
  'relay-silent',
  'relay-credentials',
  'stalls',
  'thin-uplink',
  'services-refused',
  'policy-self',
];
export const CORE_CASES = CORE.map((id) => {
  const one = CASES.find((candidate) => candidate.id === id);
  if (!one) throw new Error(`there is no case ${id}`);
  return one;
});

/** What is tried of the screens, by name; each resolves with what is wrong, if anything is. */
const SCREENS = {
  compact: async (/** @type {import('puppeteer-core').Page} */ page, /** @type {any} */ config) =>
    page.evaluate(async (given) => {
      await import(new URL('/dist/agent-diagnostics.js', location.href).href);
      const element = /** @type {any} */ (document.createElement('agent-diagnostics'));
      Object.assign(element, {variant: 'compact', config: given});
      document.body.append(element);
      const {light} = await element.run();
      await element.updateComplete;
      const pill = element.shadowRoot.querySelector('button');
      pill.click();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const dialog = element.shadowRoot.querySelector('dialog');
      return light === 'green' && dialog.open && pill.getAttribute('aria-expanded') === 'true'
        ? ''
        : `${light}, ${pill.textContent}, dialog ${dialog.open ? 'open' : 'closed'}`;
    }, config),
  viewer: async (/** @type {import('puppeteer-core').Page} */ page, /** @type {any} */ config) =>
    page.evaluate(async (given) => {
      const {runDiagnostics} = await import(new URL('/dist/agent-diagnostics.js', location.href).href);
      const report = await runDiagnostics(given);
      const element = /** @type {any} */ (document.createElement('agent-diagnostics-report'));
      element.report = report;
      document.body.append(element);
      for (let left = 200; left > 0 && !element.shadowRoot?.textContent.includes(report.id); left -= 1)
        await new Promise((resolve) => setTimeout(resolve, 25));
      return element.shadowRoot.textContent.includes(report.id) ? '' : element.shadowRoot.textContent;
    }, config),
  settings: async (/** @type {import('puppeteer-core').Page} */ page, /** @type {any} */ config) =>
    page.evaluate(async (given) => {
      const {defineSettings, checkPac} = await import(new URL('/dist/settings.js', location.href).href);
      defineSettings();
      const element = /** @type {any} */ (document.createElement('agent-diagnostics-settings'));
      element.config = given;
      document.body.append(element);
      const pac = 'function FindProxyForURL(url, host) { return "DIRECT"; }';
      const {ok, rows, error} = await checkPac(pac, given);
      const part = (/** @type {string} */ selector) => element.shadowRoot?.querySelector(selector);
      for (let left = 200; left > 0 && !part('[data-tool=pac]'); left -= 1)
        await new Promise((resolve) => setTimeout(resolve, 25));
      part('[data-tool=pac] summary')?.click();
      for (let left = 200; left > 0 && !part('textarea'); left -= 1)
        await new Promise((resolve) => setTimeout(resolve, 25));
      if (!part('textarea')) return 'no tool for PAC files';
      return ok && rows.length > 0 ? '' : JSON.stringify(error ?? rows);
    }, config),
};
export const SCREEN_NAMES = /** @type {(keyof typeof SCREENS)[]} */ (Object.keys(SCREENS));

/** The browser of a subject, for as many cases as there are. @param {Subject} subject */
export function openSubject({name, old}) {
  const browsers = createBrowsers();
  /** @type {Promise<import('puppeteer-core').Browser> | undefined} */
  let launched;
  return {
    /** @type {import('../causes/browsers.mjs').Browsers['with']} */
    async with(_name, own, use) {
      if (old === undefined) return browsers.with(name, own, use);
      launched ??= launchOldChromium(old);
      return use(await launched);
    },
    async close() {
      await browsers.close();
      await (await launched)?.close();
    },
  };
}

/**
 * @param {keyof typeof SCREENS} screen @param {Subject} subject
 * @param {{browsers: ReturnType<typeof openSubject>, host: import('../causes/host.mjs').Host}} tools
 * @returns {Promise<string>} what is wrong
 */
export async function runScreen(screen, {name}, {browsers, host}) {
  const fixture = await openFixture(host);
  try {
    fixture.config.durations = {voiceSeconds: 3};
    return await browsers.with(name, undefined, async (browser) => {
      const page = await browser.newPage();
      try {
        await page.goto(host.url);
        await page.mouse.click(10, 10);
        return await SCREENS[screen](page, fixture.config);
      } finally {
        await page.close();
      }
    });
  } finally {
    await fixture.close();
  }
}
