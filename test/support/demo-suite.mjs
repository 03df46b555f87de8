import {after, before} from 'node:test';
import {createBrowsers} from '../matrix/causes/browsers.mjs';
import {startDemo} from './demo.mjs';

/** The demo and browsers for a suite, from its first test to its last. To be called inside of `describe`. */
export function demoSuite() {
  const browsers = createBrowsers();
  /** @type {Awaited<ReturnType<typeof startDemo>> | undefined} */
  let demo;
  before(async () => {
    demo = await startDemo(0);
  });
  after(async () => {
    await browsers.close();
    await demo?.end();
  });
  return {
    browsers,
    /** Where the demo is; there once the tests run. */
    get url() {
      if (!demo) throw new Error('The demo is not there before the tests are');
      return demo.url;
    },
  };
}
