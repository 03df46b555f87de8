import {describe, it} from 'node:test';
import {expect} from 'chai';
import {carriedKbps, judgeLoad, settlesLoad} from '../../../src/analysis/judge-load.js';
import {thresholds} from '../../../src/policy/thresholds.js';
import type {LoadStep} from '../../../src/probes/load.js';
import {voiceFigures} from '../../../src/analysis/voice-figures.js';
import {callOf, packetsOf, stalling} from '../../support/calls.js';

/** A step whose messages and call both have this delay. */
const step = (offeredKbps: number, delayMs: (sentMs: number) => number | undefined): LoadStep => ({
  flows: [{direction: 'both', requiredKbps: 466, offeredKbps, packets: packetsOf(3, delayMs, 1090)}],
  call: callOf(packetsOf(3, delayMs)),
});

/** What a line of this capacity does to what is offered: its queue grows by the excess. */
const line = (capacityKbps: number, offeredKbps: number) => (sentMs: number) =>
  20 + sentMs * Math.max(0, offeredKbps / capacityKbps - 1);

const judge = (...steps: LoadStep[]): ReturnType<typeof judgeLoad> =>
  judgeLoad({steps, durationMs: 6000, codec: 'opus', idle}, thresholds);

const idle = voiceFigures(
  'opus',
  packetsOf(3, () => 20),
);

const carried = ({flows: [flow], call}: LoadStep): number | undefined => flow && carriedKbps(flow, call);

describe('load', () => {
  for (const capacity of [200, 396, 430, 536, 580]) {
    it(`finds a capacity of ${capacity} kbps within 3 %`, () => {
      const offered = 592;
      expect(carried(step(offered, line(capacity, offered)))).to.be.within(capacity * 0.97, capacity * 1.03);
    });
  }

  it('takes all that was offered for carried where no queue grows', () => {
    expect(carried(step(592, () => 20))).to.equal(592);
    expect(carried(step(592, stalling(20, 4000, 400)))).to.equal(592);
  });

  it('leaves a stall within the step out of it', () => {
    for (const at of [0, 700, 1500, 2300, 2700]) {
      const stall = (sent: number): number => (sent >= at && sent < at + 700 ? at + 700 - sent + 20 : 20);
      expect(carried(step(592, stall)), `at ${at} ms`).to.be.above(592 * 0.94);
    }
  });

  it('does not hold against the line what the sender dropped while it stood still', () => {
    // What waits longest was sent first; of what came after, nothing fitted any more. TCP lets it go in half a second.
    const long = (sent: number): number | undefined => {
      if (sent < 400 || sent >= 2400) return 20;
      return sent < 1000 ? 2420 - sent + (sent - 400) / 2 : undefined;
    };
    expect(carried(step(592, long))).to.be.above(592 * 0.94);
  });

  it('does not take the clumps of a thin line for stalls', () => {
    // 120 kbps, in clumps of 200 ms.
    const clumped = (sent: number): number => Math.ceil((sent * (592 / 120)) / 200) * 200 - sent + 20;
    expect(carried(step(592, clumped))).to.be.within(110, 135);
  });

  it('counts what came in time where the queue never drained', () => {
    const offered = 592;
    // A tenth of the rate: nine tenths are still on their way when the test gives up.
    const inTime = carried(step(offered, (sent) => (sent < 300 ? 20 + sent * 9 : undefined)));
    expect(inTime).to.be.within(40, 70);
  });

  it('blames no bandwidth where the way was too long for it to be tried', () => {
    const {result, symptoms} = judgeLoad(
      {steps: [], durationMs: 1, codec: 'opus', idle, isOutOfReach: true},
      thresholds,
    );
    expect([result.status, result.light, result.metrics]).to.deep.equal(['inconclusive', 'grey', {}]);
    expect(symptoms.map(({cause, light}) => [cause, light])).to.deep.equal([['voice-delay', 'grey']]);
  });

  it('is green with the margin, amber without it, red below the need', () => {
    const verdict = (capacity: number): string => {
      const need = step(466, line(capacity, 466));
      return judge(step(592, line(capacity, 592)), need).result.light;
    };
    expect([verdict(1000), verdict(536), verdict(396)]).to.deep.equal(['green', 'amber', 'red']);
  });

  it('names the lack of bandwidth, and does not name its delay again', () => {
    const {symptoms, result} = judge(step(466, line(300, 466)));
    expect(symptoms.map(({cause}) => cause)).to.deep.equal(['bandwidth-insufficient']);
    expect(result.metrics['carriedRatio']).to.be.closeTo(300 / 466, 0.03);
    expect(result.metrics['uplinkKbps']).to.equal(result.metrics['downlinkKbps']);
  });

  it('names a call that only suffers under the load', () => {
    const {symptoms, result} = judge(
      step(592, () => 140),
      step(466, () => 140),
    );
    expect(symptoms.map(({cause, light}) => [cause, light])).to.deep.equal([['voice-under-load', 'red']]);
    expect(result.metrics['loadedRttRiseMs']).to.equal(120);
  });

  it('names a line that stands still by that, and has seen enough', () => {
    const still = step(592, (sent) => (sent >= 1000 && sent < 2200 ? 2220 - sent : 20));
    const {symptoms} = judge(still);
    expect(symptoms.map(({cause, light, confidence}) => [cause, light, confidence])).to.deep.equal([
      ['voice-stalls', 'red', 'likely'],
    ]);
    expect(settlesLoad(still, {codec: 'opus', idle}, thresholds)).to.equal(true);
  });

  it('says nothing of a line that did badly while the machine was late again and again', () => {
    const stalls = Array.from({length: 10}, (_, i) => ({
      fromMs: 1_000_000 + i * 300,
      toMs: 1_000_030 + i * 300,
    }));
    const late = (delayMs: number): LoadStep => ({
      ...step(592, () => delayMs),
      call: callOf(
        packetsOf(3, () => delayMs),
        stalls,
      ),
    });
    const bad = judge(late(140));
    expect(bad.result.light).to.equal('grey');
    expect(bad.symptoms[0]?.evidence).to.deep.equal({why: 'starved'});
    expect(judge(late(20)).result.light).to.equal('green');
  });

  it('is not green without the figures of the loaded call', () => {
    const few = {...step(592, () => 20), call: callOf(packetsOf(1, () => 20))};
    const {result, symptoms} = judge(few);
    expect([result.light, symptoms[0]?.cause]).to.deep.equal(['grey', 'pc-busy']);
  });

  it('names a line that just carries the work, and harms the call, once', () => {
    const {symptoms} = judge(
      step(592, line(500, 592)),
      step(466, () => 160),
    );
    expect(symptoms.map(({cause, light}) => [cause, light])).to.deep.equal([
      ['bandwidth-insufficient', 'red'],
    ]);
  });

  it('judges each direction by its own need where they are measured apart', () => {
    const call = callOf(packetsOf(3, () => 20));
    const apart = (upCapacity: number, downCapacity: number): ReturnType<typeof judge> =>
      judge({
        flows: [
          {
            direction: 'up',
            requiredKbps: 466,
            offeredKbps: 592,
            packets: packetsOf(3, line(upCapacity, 592)),
          },
          {
            direction: 'down',
            requiredKbps: 116,
            offeredKbps: 147,
            packets: packetsOf(3, line(downCapacity, 147)),
          },
        ],
        call,
      });
    expect(apart(1000, 1000).result.light).to.equal('green');
    expect(apart(1000, 1000).result.metrics).to.include({
      uplinkKbps: 592,
      downlinkKbps: 147,
      requiredKbps: 466,
      requiredUplinkKbps: 466,
      requiredDownlinkKbps: 116,
    });
    expect(apart(300, 1000).symptoms[0]?.evidence).to.include({direction: 'up', requiredKbps: 466});
    expect(apart(1000, 80).symptoms[0]?.evidence).to.include({direction: 'down', requiredKbps: 116});
    expect(apart(1000, 80).result.light).to.equal('red');
  });

  it('is grey where nothing was measured', () => {
    expect(judge().result.light).to.equal('grey');
    expect(
      judge({
        flows: [{direction: 'both', requiredKbps: 466, offeredKbps: 466, packets: []}],
        call: callOf([]),
      }).result.light,
    ).to.equal('grey');
  });
});
