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

describe('work that no step shows', () => {
  for (const [what, text] of Object.entries(ENDLESS)) {
    it(`has an end: ${what}`, () => {
      const {user} = process.cpuUsage();
      const answers = evaluate(
        {text, questions: QUESTIONS, world: WORLD},
        {reader: new PacReader(), limits: LIMITS, clock: () => performance.now() * HASTE},
      );
      let step = answers.next();
      while (!step.done) step = answers.next();
      expect(step.value)
        .to.have.nested.property('error.message')
        .that.matches(/^Stopped when it was asked for/);
      // The processor's own time: what else the machine does does not count.
      expect((process.cpuUsage().user - user) / 1000).to.be.below(MAX_MS / HASTE);
    });
  }

  it('has one end for all that a check asks, where there is no worker: in Node', async () => {
    const config = {
      version: 1 as const,
      services: QUESTIONS.map(({url}, i) => ({id: `s${i}`, url})),
    };
    const {user} = process.cpuUsage();
    const {error} = await checkPac(ENDLESS['a little at each question']!, config);
    expect(error?.message).to.match(/^Stopped when it was asked for/);
    expect((process.cpuUsage().user - user) / 1000).to.be.below(MAX_MS);
  });
});
