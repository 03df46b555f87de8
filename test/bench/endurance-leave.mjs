import {createSite} from '../../demo/lab/site.mjs';
import {openHost} from '../causes/host.mjs';
import {launch, markdown, short} from './endurance-tools.mjs';

/** The stages that a page is left in. */
const STAGES = ['services', 'turn', 'voice-opus', 'load'];

/**
 * A page that is left in the middle of a run, and come back to: what the relay still holds 100 ms later, whether the browser
 * had kept the page (bfcache), and what it then shows.
 * @type {import('./endurance.mjs').Part}
 */
export async function leaveTable(name) {
  const site = await createSite();
  const host = await openHost();
  const browser = await launch(name);
  const rows = [];
  try {
    for (const stage of STAGES) {
      const page = await browser.newPage();
      const reached = new Promise((resolve) => {
        void page.exposeFunction('onStage', resolve);
      });
      await page.goto(host.url);
      await page.mouse.click(10, 10);
      await page.evaluate(start, short(site.config), stage);
      await reached;
      await page.goto('about:blank');
      await new Promise((resolve) => setTimeout(resolve, 100)); // No event to wait for: within 100 ms nothing may be left.
      const held = site.allocations();
      await page.goBack();
      const shown = await page.evaluate(() => {
        const element = /** @type {any} */ (document.querySelector('agent-diagnostics'));
        return element
          ? {
              state: element.state,
              light: element.report?.light ?? 'none',
              frames: document.querySelectorAll('iframe').length,
            }
          : undefined;
      });
      rows.push([
        stage,
        held,
        shown ? 'yes' : 'no',
        shown ? `${shown.state}, ${shown.light}` : 'a new page',
        shown?.frames ?? 0,
      ]);
      console.error(`${name}: left at ${rows.at(-1)?.join(' ')}`);
      await page.close();
    }
  } finally {
    await browser.close();
    await host.close();
    await site.close();
  }
  return [
    name,
    '',
    markdown(
      [
        'left during',
        'allocations held 100 ms later',
        'kept by the browser',
        'shown on coming back',
        'frames',
      ],
      rows,
    ),
  ].join('\n');
}

/** In the browser. @param {any} config @param {string} stage */
async function start(config, stage) {
  await import(new URL('/dist/agent-diagnostics.js', location.href).href);
  const element = /** @type {any} */ (document.createElement('agent-diagnostics'));
  element.config = config;
  const {onStage} = /** @type {any} */ (window);
  element.addEventListener('diagnostics-progress', (/** @type {any} */ {checkId}) => {
    if (checkId === stage) void onStage(stage);
  });
  document.body.append(element);
  void element.run();
}
