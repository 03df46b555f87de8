import {describe, it} from 'node:test';
import {expect} from 'chai';
import {evaluate, PacReader, PAGE_LIMITS} from '../../../src/pac-interpreter/index.js';
import {checkPac} from '../../../src/settings/pac/index.js';
import {ENDLESS} from './endless.mjs';
import {WORLD} from './run.js';

/** No program may run longer, ms. */
const MAX_MS = 3000;
/** A clock that goes so many times as fast, and as many times fewer steps: what no step shows is as long beside them. */
const HASTE = 4;
const LIMITS = {...PAGE_LIMITS, steps: PAGE_LIMITS.steps / HASTE};
const QUESTIONS = Array.from({length: 300}, (_, i) => ({
  url: `https://host${i}.example.com/`,
  host: `host${i}.example.com`,
  browser: 'chromium' as const,
}));

const HARMLESS = 'function FindProxyForURL(url, host) { return "DIRECT"; }';

/** The processor's own time: what else the machine does does not count. */
async function processorMs<T>(work: () => Promise<T> | T): Promise<readonly [T, number]> {
  const {user} = process.cpuUsage();
  const result = await work();
  return [result, (process.cpuUsage().user - user) / 1000];
}

describe('work that no step shows', () => {
  for (const [what, text] of Object.entries(ENDLESS)) {
    it(`has an end: ${what}`, async () => {
      const [answer, tookMs] = await processorMs(() => {
        const answers = evaluate(
          {text, questions: QUESTIONS, world: WORLD},
          {reader: new PacReader(), limits: LIMITS, clock: () => performance.now() * HASTE},
        );
        let step = answers.next();
        while (!step.done) step = answers.next();
        return step.value;
      });
      expect(answer)
        .to.have.nested.property('error.message')
        .that.matches(/^Stopped when it was asked for/);
      expect(tookMs).to.be.below(MAX_MS / HASTE);
    });
  }

  it('has one end for all that a check asks, where there is no worker: in Node', async () => {
    const config = {
      version: 1 as const,
      services: QUESTIONS.map(({url}, i) => ({id: `s${i}`, url})),
    };
    // Opening the worker and compiling what it imports is none of the program's time.
    const [, openedMs] = await processorMs(() => checkPac(HARMLESS, config));
    const [{error}, tookMs] = await processorMs(() =>
      checkPac(ENDLESS['a little at each question']!, config),
    );
    expect(error?.message).to.match(/^Stopped when it was asked for/);
    expect(tookMs - openedMs).to.be.below(MAX_MS);
  });
});
