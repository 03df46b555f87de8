/**
 * Takes the pictures that README and docs show, into `docs/images/`: `npm run pictures`, after a build. They are of the
 * demo's page of states, so that they differ only where the element does.
 */
import {mkdir, readdir, rm, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {serveFile} from '../demo/static.mjs';
import {CHROMIUM_ARGS, findBrowser} from '../test/support/browsers.mjs';

/** The state of the gallery that each picture shows: the light, and the groups of checks below it. */
const PICTURES = {
  green: 'green',
  running: 'running',
  red: 'red-blocked',
};
const FOLDER = 'docs/images';
const WIDTH = 380;
const MAX_BYTES = 200_000;

const server = createServer((request, response) => {
  const {pathname} = new URL(request.url ?? '/', 'http://localhost');
  void serveFile(pathname, response);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
const port = typeof address === 'object' ? address?.port : 0;

await rm(FOLDER, {recursive: true, force: true});
await mkdir(FOLDER, {recursive: true});
const browser = await puppeteer.launch({executablePath: findBrowser('chromium'), args: CHROMIUM_ARGS});
try {
  for (const look of ['light', 'dark']) {
    for (const [name, state] of Object.entries(PICTURES)) {
      // Nothing of the picture before is kept as the last good run.
      const context = await browser.createBrowserContext();
      const tab = await context.newPage();
      await tab.setViewport({width: WIDTH, height: 1200, deviceScaleFactor: 2});
      await tab.emulateMediaFeatures([
        {name: 'prefers-color-scheme', value: look},
        {name: 'prefers-reduced-motion', value: 'reduce'},
      ]);
      await tab.goto(`http://localhost:${port}/states/?state=${state}`);
      await tab.waitForSelector('html[data-ready]');
      const element = await tab.waitForSelector('staged-diagnostics');
      const clip = await element?.evaluate(async (one) => {
        await document.fonts.ready;
        const {x, y, width} = one.getBoundingClientRect();
        const groups = () => one.shadowRoot?.querySelector('[part~="groups"]');
        // The part below the light is a chunk of its own.
        while (!groups()) await new Promise(requestAnimationFrame);
        const height = (groups()?.getBoundingClientRect().bottom ?? 0) - y;
        return {x, y, width, height};
      });
      if (!clip) throw new Error(`There is no state "${state}"`);
      await tab.screenshot({path: `${FOLDER}/${name}-${look}.webp`, type: 'webp', quality: 65, clip});
      await context.close();
    }
  }
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}

let total = 0;
for (const name of await readdir(FOLDER)) {
  const {size} = await stat(`${FOLDER}/${name}`);
  total += size;
  console.log(`${(size / 1000).toFixed(1).padStart(6)} kB  ${FOLDER}/${name}`);
}
console.log(`${(total / 1000).toFixed(1).padStart(6)} kB  together`);
if (total > MAX_BYTES) throw new Error(`The pictures are over ${MAX_BYTES / 1000} kB.`);
