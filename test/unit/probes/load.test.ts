import {describe, it} from 'node:test';
import {expect} from 'chai';
import {runLoad, type LoadStep, type PartOfLoad} from '../../../src/probes/load.js';
import type {Call} from '../../../src/probes/call.js';
import type {RelaySession} from '../../../src/rtc/session.js';

/** A session that carries all of it: what is looked at is what it was asked for. */
function sessionOf(asked: number[]): RelaySession {
  const recorder = {packets: () => [], newest: () => undefined, drain: () => Promise.resolve()};
  const load = {
    flows: [100],
    windowed: false,
    voiceCostBytes: 158,
    start: (kbps: number) => Promise.resolve(void asked.push(Math.round(kbps))),
    stop: () => Promise.resolve(),
  };
  return {recorder, load, flowOf: () => 10} as unknown as RelaySession;
}

const call = {
  codec: 'opus',
  measure: (ms: number) => Promise.resolve({fromMs: 0, toMs: ms}),
  facts: () => ({packets: [], stalls: [], durationMs: 2500}),
} as unknown as Call;

describe('a call beside the load', () => {
  const run = async (
    requiredKbps: number,
    isEnough: (step: LoadStep) => boolean,
  ): Promise<{asked: number[]; ran: number}> => {
    const asked: number[] = [];
    let ran = 0;
    const part: PartOfLoad = {
      kbps: 127,
      run: () => {
        ran += 1;
        return Promise.resolve();
      },
    };
    await runLoad(sessionOf(asked), call, {
      required: {up: requiredKbps, down: requiredKbps},
      endpoints: undefined,
      idleRttMs: 20,
      part,
      isEnough,
      signal: new AbortController().signal,
    });
    return {asked, ran};
  };

  it('is a part of it: the line gets no more', async () => {
    expect(await run(466, () => true)).to.deep.equal({asked: [Math.round(466 * 1.27 - 127)], ran: 1});
  });
  it('does not flow where the load has no room for it', async () => {
    expect(await run(90, () => true)).to.deep.equal({asked: [Math.round(90 * 1.27)], ran: 0});
  });
  it('does not flow again at the bare need', async () => {
    const {asked, ran} = await run(466, () => false);
    expect(asked).to.deep.equal([Math.round(466 * 1.27 - 127), 466]);
    expect(ran).to.equal(1);
  });
});
