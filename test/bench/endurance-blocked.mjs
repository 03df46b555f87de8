/**
 * What a browser's settings, a page's policy or an old browser keep from a page: storage, workers, frames. Nothing of it is
 * needed, so every run is green; which way it measured is said in the report.
 */

/** @typedef {Omit<import('./endurance-faults.mjs').EnduranceCase, 'group' | 'expect'>} BlockedCase */
/** @typedef {import('../matrix/causes/fixture.mjs').Fixture} Fixture */
/** @typedef {import('puppeteer-core').Page} Page */

const GREEN = {causes: [], lights: ['green']};

/** What the browser itself says of an answer that is an error. */
const LOG_OF_BROWSER = /^Failed to load resource/;

/** Storage that throws as soon as it is asked for. */
const WITHOUT_STORAGE = {
  settings: {profile: {default_content_setting_values: {cookies: 2}}},
  prefs: {'network.cookie.cookieBehavior': 2},
};

/** Notes what is thrown or complained of. @param {{page: Page, fixture: Fixture}} scene */
function listen({page, fixture}) {
  /** @type {string[]} */
  const said = [];
  fixture.notes.set('said', said);
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()) && !LOG_OF_BROWSER.test(message.text())) {
      said.push(message.text());
    }
  });
}

/** @param {{page: Page}} scene */
async function checkStorageThrows({page}) {
  const throws = await page.evaluate(() => {
    try {
      window.localStorage.getItem('');
      return false;
    } catch {
      return true;
    }
  });
  if (!throws) throw new Error('The browser gives the page its storage');
}

/** @param {Fixture} fixture @param {{page: Page}} scene */
async function checkSaidNothing(fixture, {page}) {
  const said = fixture.notes.get('said');
  if (said.length > 0) throw new Error(`The page said: ${said.join('; ')}`);
  if (await page.$('agent-diagnostics >>> .since')) throw new Error('There is a comparison without storage');
}

/** @type {Pick<BlockedCase, 'allow' | 'launch' | 'element' | 'arrive' | 'ready'>} */
const blockedStorage = {
  allow: GREEN,
  launch: WITHOUT_STORAGE,
  element: true,
  arrive: listen,
  ready: checkStorageThrows,
};

/** @param {string} method @returns {NonNullable<BlockedCase['verify']>} */
const measuredBy =
  (method) =>
  (_lab, {report: {environment}}) => {
    if (environment.method !== method)
      throw new Error(`Measured by ${environment.method}, expected ${method}`);
  };

/** @type {readonly BlockedCase[]} */
export const BLOCKED = [
  {
    ...blockedStorage,
    id: 'storage-blocked',
    title: 'Storage is blocked',
    setup: ({config}) => void delete config.report,
    async verify(fixture, scene) {
      measuredBy('rtp')(fixture, scene);
      await checkSaidNothing(fixture, scene);
    },
  },
  {
    ...blockedStorage,
    id: 'storage-blocked-delivery',
    title: 'Storage is blocked, and the report is sent: first an error, then taken',
    async setup({config, site}) {
      const answers = new URL('/answers', config.report.url);
      await fetch(answers, {method: 'POST', body: JSON.stringify([{status: 503}])});
      if (site.inbox.list().length > 0) throw new Error('The inbox is not empty');
    },
    async verify(fixture, scene) {
      const {page} = scene;
      for (const state of ['send-queued', 'send-delivered']) {
        await page.locator('agent-diagnostics >>> [part~="send"]').click();
        // Puppeteer's own wait for a selector hears of no change within a shadow root.
        await page.waitForFunction(
          (part) => Boolean(document.querySelector('agent-diagnostics')?.shadowRoot?.querySelector(part)),
          {},
          `[part~="${state}"]`,
        );
      }
      const delivered = fixture.site.inbox.list().length;
      if (delivered !== 1) throw new Error(`Reports delivered: ${String(delivered)}`);
      await checkSaidNothing(fixture, scene);
    },
  },
  {
    id: 'no-frames-no-workers',
    title: 'A page that allows no frame and no worker',
    setup: ({host}) => host.set({policy: "frame-src 'none'; child-src 'none'; worker-src 'none'"}),
    allow: GREEN,
    verify: measuredBy('data-channel'),
  },
  {
    id: 'no-workers',
    title: 'A page that allows no worker',
    setup: ({host}) => host.set({policy: "worker-src 'none'"}),
    allow: GREEN,
    verify: measuredBy('data-channel'),
  },
  {
    id: 'no-frames',
    title: 'A page that allows no frame',
    setup: ({host}) => host.set({policy: "frame-src 'none'"}),
    allow: GREEN,
    verify: measuredBy('rtp'),
  },
  {
    id: 'worker-missing',
    title: 'A browser without `Worker`',
    allow: GREEN,
    arrive: ({page}) => page.evaluateOnNewDocument(takeWorkerAway),
    verify: measuredBy('data-channel'),
  },
];

/** In the browser: from the page, and from each frame as it comes into it. */
function takeWorkerAway() {
  const from = (/** @type {any} */ realm) => delete realm?.Worker;
  from(window);
  document.addEventListener(
    'load',
    (/** @type {any} */ {target}) => target instanceof window.HTMLIFrameElement && from(target.contentWindow),
    true,
  );
}
