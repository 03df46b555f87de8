import puppeteer from 'puppeteer-core';
import {CHROMIUM_ARGS, findBrowser} from '../../support/browsers.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */
/** @typedef {import('puppeteer-core').Browser} Browser */

/**
 * @typedef {object} OwnSettings what a browser of its own is set to
 * @property {{host: string, port: number} | undefined} [proxy]
 * @property {Readonly<Record<string, unknown>> | undefined} [prefs] Firefox’s
 */

/** @param {OwnSettings} own */
const chromium = ({proxy}) =>
  puppeteer.launch({
    executablePath: findBrowser('chromium'),
    acceptInsecureCerts: true,
    args: [
      ...CHROMIUM_ARGS,
      // Names under `localhost` are not left out of it, as they would be; the agent's own PC is, as always.
      ...(proxy
        ? [`--proxy-server=http://${proxy.host}:${proxy.port}`, '--proxy-bypass-list=<-loopback>;127.0.0.1']
        : []),
    ],
  });

/** @param {OwnSettings} own */
const firefox = ({proxy, prefs}) =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      // Firefox leaves 127.0.0.1 out of ICE unless told otherwise.
      'media.peerconnection.ice.loopback': true,
      ...prefs,
      ...(proxy && {
        'network.proxy.type': 1,
        'network.proxy.http': proxy.host,
        'network.proxy.http_port': proxy.port,
        'network.proxy.ssl': proxy.host,
        'network.proxy.ssl_port': proxy.port,
        'network.proxy.no_proxies_on': '127.0.0.1',
        'network.proxy.allow_hijacking_localhost': true,
      }),
    },
  });

const LAUNCH = {chromium, firefox};

/** One browser of each kind for all cases without a proxy, and one for each case with one, or with prefs. */
export function createBrowsers() {
  /** @type {Map<BrowserName, Promise<Browser>>} */
  const shared = new Map();
  return {
    /**
     * @template Result
     * @param {BrowserName} name @param {OwnSettings | undefined} own
     * @param {(browser: Browser) => Promise<Result>} use
     */
    async with(name, own, use) {
      const {proxy, prefs} = own ?? {};
      if (!proxy && !prefs) {
        const launched = shared.get(name) ?? LAUNCH[name]({});
        shared.set(name, launched);
        return use(await launched);
      }
      const launched = await LAUNCH[name]({proxy, prefs});
      try {
        return await use(launched);
      } finally {
        await launched.close();
      }
    },
    async close() {
      const all = await Promise.all(shared.values());
      await Promise.all(all.map((browser) => browser.close()));
    },
  };
}

/** @typedef {ReturnType<typeof createBrowsers>} Browsers */
