import {describe, it} from 'node:test';
import {expect} from 'chai';
import {WorkerClock} from '../../../src/rtc/worker-clock.js';

/** Where a time of the worker stands on the page's clock. */
function onPage(clock: WorkerClock, atMs: number): number {
  const message = clock.convert({type: 'stall', fromMs: atMs, toMs: atMs});
  return message.type === 'stall' ? message.fromMs : NaN;
}

describe('WorkerClock', () => {
  it('knows no time before it is measured', () => {
    expect(onPage(new WorkerClock(), 5)).to.be.NaN;
  });

  it('takes the middle of the shortest round trip', () => {
    const clock = new WorkerClock();
    clock.note(1000, 10, 1080);
    expect(onPage(clock, 10)).to.equal(1040);
    clock.note(1100, 110, 1102);
    expect(onPage(clock, 110)).to.equal(1101);
    clock.note(1200, 150, 1290);
    expect(onPage(clock, 110)).to.equal(1101);
  });

  for (const movedMs of [-10_000, 10_000]) {
    it(`follows a clock that moved by ${movedMs / 1000} s`, () => {
      const clock = new WorkerClock();
      clock.note(1000, 10, 1002);
      clock.note(2000, 1010 + movedMs, 2004);
      expect(onPage(clock, 1010 + movedMs)).to.equal(2002);
    });
  }

  it('does not follow clocks that step by 100 ms', () => {
    const clock = new WorkerClock();
    clock.note(1000, 0, 1000);
    for (const [page, worker] of [
      [1100, 0],
      [1200, 300],
      [1300, 200],
    ] as const)
      clock.note(page, worker, page);
    expect(onPage(clock, 0)).to.equal(1000);
  });

  it('converts the times of packets, and nothing else of them', () => {
    const clock = new WorkerClock();
    clock.note(1000, 0, 1000);
    const data = Float64Array.from([7, 5, 80, 8, 25, 81]);
    clock.convert({type: 'packets', batches: [{role: 'sent', flow: 1, data}]});
    expect([...data]).to.deep.equal([7, 1005, 80, 8, 1025, 81]);
  });
});
