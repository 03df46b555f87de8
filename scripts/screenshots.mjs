/**
 * Takes a picture of every state of every element, in both browsers, light and dark and in the few colours of the system
 * that high contrast leaves, wide and narrow, into `screenshots/`, which git ignores: `npm run screenshots`, with
 * `-- --only compact --browsers chromium` for some.
 */
import {mkdir} from 'node:fs/promises';
import {createServer} from 'node:http';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {serveFile} from '../demo/static.mjs';
import {CHROMIUM_ARGS, findBrowser} from '../test/support/browsers.mjs';

const {values} = parseArgs({
  options: {
    browsers: {type: 'string', default: 'chromium,firefox'},
    only: {type: 'string', default: '.'},
    looks: {type: 'string', default: 'light,dark,forced'},
    widths: {type: 'string', default: '720,320'},
  },
});
const FOLDER = 'screenshots';
await mkdir(FOLDER, {recursive: true});

const server = createServer((request, response) => {
  const {pathname} = new URL(request.url ?? '/', 'http://localhost');
  // A configuration that does not come.
  if (pathname !== '/lab/silent') void serveFile(pathname, response);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
const page = `http://localhost:${typeof address === 'object' ? address?.port : 0}/states/`;

/**
 * A browser whose pages have this look and no motion.
 * @param {string} name @param {string} look
 */
async function launch(name, look) {
  const executablePath = findBrowser(name === 'firefox' ? 'firefox' : 'chromium');
  if (name !== 'firefox') return puppeteer.launch({executablePath, args: CHROMIUM_ARGS});
  // Its driver can't tell a page of either.
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': look === 'dark' ? 0 : 1,
      'ui.prefersReducedMotion': 1,
      // As on a system with a high contrast theme.
      ...(look === 'forced' && {'browser.display.document_color_use': 2}),
    },
  });
}

for (const name of values.browsers.split(',')) {
  for (const look of values.looks.split(',')) {
    const browser = await launch(name, look);
    for (const width of values.widths.split(',').map(Number)) {
      const tab = await browser.newPage();
      await tab.setViewport({width, height: 900, deviceScaleFactor: 1});
      if (name !== 'firefox') {
        // Puppeteer's own word for it does not know forced colours.
        const session = await tab.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', {
          features: [
            {name: 'prefers-color-scheme', value: look === 'light' ? 'light' : 'dark'},
            {name: 'forced-colors', value: look === 'forced' ? 'active' : 'none'},
            {name: 'prefers-reduced-motion', value: 'reduce'},
          ],
        });
      }
      await tab.goto(page);
      await tab.waitForSelector('html[data-ready]');
      for (const section of await tab.$$('main > section')) {
        const state = await section.evaluate(({id}) => id);
        if (!new RegExp(values.only).test(state)) continue;
        const path = `${FOLDER}/${state}-${name}-${look}-${width}.png`;
        await section.screenshot({path});
        console.log(path);
      }
      await tab.close();
    }
    await browser.close();
  }
}
server.close();
server.closeAllConnections();
