/**
 * A tab with a host page, and the page for frames in it.
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {{type: string, [key: string]: any}} Message
 * @typedef {Window & {received: {origin: string, data: Message}[]}} HostWindow
 */

const POLL_MS = 20;

/**
 * A tab in which all that the browser complains of is written down, in its frames too.
 * @param {import('puppeteer-core').Browser} browser
 */
export async function openTab(browser) {
  const tab = await browser.newPage();
  await tab.setViewport({width: 1200, height: 900});
  /** @type {string[]} */
  const complaints = [];
  // What failed to load is told apart by its address alone.
  tab.on('console', (message) =>
    complaints.push([message.text(), message.location().url].filter(Boolean).join(' at ')),
  );
  tab.on('pageerror', (error) => complaints.push(String(error)));
  await tab.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
      console.error(`policy: ${effectiveDirective} ${blockedURI}`);
    });
  });
  return {tab, complaints};
}

/**
 * Goes to the host page, shows `url` in a frame of it, and writes down what the frame says.
 * @param {Page} tab @param {string} host its origin @param {string} url @param {Record<string, string>} [attributes]
 */
export async function embed(tab, host, url, attributes = {}) {
  await tab.goto(`${host}/host.html`);
  await tab.evaluate(
    (src, more) => {
      const frame = document.createElement('iframe');
      for (const [name, value] of Object.entries(more)) frame.setAttribute(name, value);
      const page = /** @type {HostWindow} */ (/** @type {unknown} */ (window));
      page.received = [];
      window.addEventListener('message', ({source, origin, data}) => {
        if (source === frame.contentWindow) page.received.push({origin, data});
      });
      frame.src = src;
      document.body.append(frame);
    },
    url,
    attributes,
  );
  return tab.waitForFrame((frame) => frame.url() === url);
}

/** All that the host has heard. @param {Page} tab */
export const received = (tab) =>
  tab.evaluate(() => /** @type {HostWindow} */ (/** @type {unknown} */ (window)).received);

/** The first message of this type, once it is there. @param {Page} tab @param {string} type @returns {Promise<Message>} */
export async function heard(tab, type) {
  await tab.waitForFunction(
    (wanted) =>
      /** @type {HostWindow} */ (/** @type {unknown} */ (window)).received.some(
        ({data}) => data.type === wanted,
      ),
    // A page behind another one is drawn no more, so frames are not to be waited for.
    {polling: POLL_MS},
    type,
  );
  const all = await received(tab);
  return all.map(({data}) => data).find((data) => data.type === type) ?? {type: 'none'};
}

/** Says something to the frame. @param {Page} tab @param {object} message */
export const tell = (tab, message) =>
  tab.evaluate((data) => window.frames[0]?.postMessage(data, '*'), message);

/** Waits until the element in the page for frames is in this state. @param {Frame | Page} frame @param {string} state */
export const reaches = (frame, state) =>
  frame.waitForFunction(
    (wanted) =>
      /** @type {HTMLElement & {state?: string} | null} */ (document.querySelector('agent-diagnostics'))
        ?.state === wanted,
    {polling: POLL_MS},
    state,
  );

/**
 * A part of what the element shows, once it is there. Puppeteer's own wait looks again when the page changes, and does not
 * see a change inside of an element.
 * @param {Frame | Page} frame @param {string} selector
 * @returns {Promise<import('puppeteer-core').ElementHandle<Element>>}
 */
export async function partOf(frame, selector) {
  const handle = await frame.waitForFunction(
    (wanted) => document.querySelector('agent-diagnostics')?.shadowRoot?.querySelector(wanted),
    {polling: POLL_MS},
    selector,
  );
  return /** @type {import('puppeteer-core').ElementHandle<Element>} */ (handle);
}

/** What the element's last report says. @param {Frame | Page} frame */
export const reportIn = (frame) =>
  frame.evaluate(
    () =>
      /** @type {HTMLElement & {report?: any} | null} */ (document.querySelector('agent-diagnostics'))
        ?.report,
  );

/** The text that the page shows itself, once it shows any. @param {Frame | Page} frame */
export async function problemIn(frame) {
  await frame.waitForSelector('.problem');
  return frame.$eval('main', ({innerText}) => innerText);
}
