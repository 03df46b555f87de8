import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_ARGS, findBrowser} from './test/support/browsers.mjs';
import {forcedColorsPlugin} from './test/support/forced-colors-plugin.mjs';
import {labPlugin} from './test/support/lab-plugin.mjs';
import {permissionPlugin} from './test/support/permission-plugin.mjs';
import {totalsReporter} from './test/support/totals-reporter.mjs';

/** @param {'chromium' | 'firefox'} name */
function executableOf(name) {
  const path = findBrowser(name);
  if (!path) throw new Error(`There is no ${name} on this machine: npm run setup`);
  return path;
}

const browsers = {
  chromium: (args = []) =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        executablePath: executableOf('chromium'),
        args: [...CHROMIUM_ARGS, ...args],
      },
    }),
  firefox: (prefs = {}) =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: executableOf('firefox'),
        // Firefox leaves 127.0.0.1 out of ICE unless told otherwise; the relays of the tests listen there.
        extraPrefsFirefox: {'media.peerconnection.ice.loopback': true, ...prefs},
      },
    }),
};

/**
 * What gives a browser a microphone and a speaker on a machine that has none. Browsers of their own have it: one that has
 * been given a microphone tells ICE more, and one that has a speaker sends tones where others send silence.
 */
const devices = {
  chromium: ['--use-fake-device-for-media-stream'],
  firefox: {
    'media.navigator.streams.fake': true,
    // Its driver can't answer the question.
    'media.navigator.permission.disabled': true,
    'media.cubeb.force_mock_context': true,
  },
};

/** webrtc-adapter depends on one CommonJS module; the build converts it with a library, the dev server by this line. */
const sdpAsModule = {
  name: 'sdp-as-module',
  transform: ({path, body}) =>
    path.endsWith('/node_modules/sdp/sdp.js') ? {body: `${body}\nexport default SDPUtils;`} : undefined,
};

const wanted = process.env.BROWSERS?.split(',') ?? Object.keys(browsers);

const group = (name, files) => ({
  name,
  files,
  ...(files.includes('/devices/') && {
    browsers: wanted.map((browser) => browsers[browser](devices[browser])),
  }),
});

const GROUPS = {
  browser: 'test/browser/!(devices|https)/**/*.test.ts',
  devices: 'test/browser/devices/**/*.test.ts',
  https: 'test/browser/https/**/*.test.ts',
  relay: 'test/relay/*.test.ts',
  line: 'test/relay/line/*.test.ts',
};

const chosen = process.env.GROUPS?.split(',') ?? [];

export default {
  rootDir: '.',
  nodeResolve: true,
  concurrency: 1,
  // Calls whose figures are looked at have the machine to themselves: side by side, Firefox measures the other browser.
  concurrentBrowsers: chosen.length > 0 && !chosen.includes('line') ? 2 : 1,
  browsers: wanted.map((name) => browsers[name]()),
  // FILES=… runs just these; else the groups that GROUPS=browser,https names, or all.
  groups: process.env.FILES
    ? [group('files', process.env.FILES)]
    : Object.entries(GROUPS)
        .filter(([name]) => chosen.length === 0 || chosen.includes(name))
        .map(([name, files]) => group(name, files)),
  middleware: [
    // A worker's address is no import, so the dev server does not look for its source by itself.
    (context, next) => {
      context.url = context.url
        .replace(/\/timing-worker\.js$/, '/timing-worker.ts')
        .replace(/\/sampling-worker\.js$/, '/sampling-worker.ts')
        .replace(/\/fleet-worker\.js$/, '/fleet-worker.ts')
        .replace(/\/settings-worker\.js$/, '/settings-worker.ts')
        .replace(/\/settings-pac-worker\.js$/, '/pac-worker.ts');
      return next();
    },
  ],
  plugins: [
    sdpAsModule,
    // Without the path, decorators compile as standard ones and Lit throws.
    esbuildPlugin({ts: true, tsconfig: './tsconfig.json', target: 'es2022'}),
    labPlugin(),
    permissionPlugin(),
    forcedColorsPlugin(),
  ],
  // Said once a file by the tests' own tools; every other warning of Lit is wanted.
  filterBrowserLogs: ({args}) =>
    !args.some((arg) => typeof arg === 'string' && arg.startsWith('Lit is in dev mode')),
  reporters: [defaultReporter({reportTestProgress: process.stdout.isTTY === true}), totalsReporter()],
  testFramework: {config: {timeout: 60_000}},
  testsFinishTimeout: 600_000,
  browserStartTimeout: 60_000,
};
