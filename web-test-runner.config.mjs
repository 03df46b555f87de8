import {existsSync} from 'node:fs';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_ARGS, findBrowser} from './test/support/browsers.mjs';
import {labPlugin} from './test/support/lab-plugin.mjs';

const browsers = {
  chromium: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        executablePath: findBrowser('chromium'),
        args: CHROMIUM_ARGS,
      },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: findBrowser('firefox'),
        // Firefox leaves 127.0.0.1 out of ICE unless told otherwise; the relays of the tests listen there.
        extraPrefsFirefox: {'media.peerconnection.ice.loopback': true},
      },
    }),
};

/** webrtc-adapter depends on one CommonJS module; the build converts it with a library, the dev server by this line. */
const sdpAsModule = {
  name: 'sdp-as-module',
  transform: ({path, body}) =>
    path.endsWith('/node_modules/sdp/sdp.js') ? {body: `${body}\nexport default SDPUtils;`} : undefined,
};

const wanted = process.env.BROWSERS?.split(',') ?? Object.keys(browsers);

export default {
  rootDir: '.',
  nodeResolve: true,
  // Network tests share one machine: side by side they would measure each other.
  concurrency: 1,
  concurrentBrowsers: 1,
  browsers: wanted.map((name) => browsers[name]()),
  // FILES=… runs just these; else every group, or the one that --group names.
  groups: process.env.FILES
    ? [{name: 'files', files: process.env.FILES}]
    : ['unit', 'elements', 'network']
        .filter((name) => existsSync(`test/${name}`))
        .map((name) => ({name, files: `test/${name}/**/*.test.ts`})),
  middleware: [
    // The worker's address is no import, so the dev server does not look for its source by itself.
    (context, next) => {
      context.url = context.url.replace(/\/timing-worker\.js$/, '/timing-worker.ts');
      return next();
    },
  ],
  plugins: [
    sdpAsModule,
    // Without the path, decorators compile as standard ones and Lit throws.
    esbuildPlugin({ts: true, tsconfig: './tsconfig.json', target: 'es2022'}),
    labPlugin(),
  ],
  // Said once a file by the tests' own tools; every other warning of Lit is wanted.
  filterBrowserLogs: ({args}) =>
    !args.some((arg) => typeof arg === 'string' && arg.startsWith('Lit is in dev mode')),
  testFramework: {config: {timeout: 60_000}},
  testsFinishTimeout: 600_000,
  browserStartTimeout: 60_000,
};
