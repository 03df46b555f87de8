import {describe, it} from 'node:test';
import {expect} from 'chai';
import {AdviceInputError, shiftStart} from '../../../../src/settings/advice/index.js';
import {randomOf} from '../../../lab/fleet.mjs';

const RUN_SECONDS = 12;

/** The most runs at once on a morning: each starts at a random moment, as `autorun.spreadSeconds` has it. */
function simulate(agents: number, spreadSeconds: number, random: () => number): number {
  const starts = Float64Array.from({length: agents}, () => random() * spreadSeconds).sort();
  let [most, first] = [0, 0];
  starts.forEach((start, i) => {
    while ((starts[first] ?? start) <= start - RUN_SECONDS) first += 1;
    most = Math.max(most, i - first + 1);
  });
  return most;
}

const MORNINGS = 300;

describe('shiftStart', () => {
  for (const [agents, spreadSeconds] of [
    [10_000, 60],
    [10_000, 300],
    [10_000, 900],
    [10_000, 3600],
    [300, 120],
    [300, 900],
  ] as const) {
    it(`says what ${agents} agents over ${spreadSeconds} s ask for at once, as a simulation has it`, () => {
      const random = randomOf(agents + spreadSeconds);
      const peaks = Array.from({length: MORNINGS}, () => simulate(agents, spreadSeconds, random)).sort(
        (a, b) => a - b,
      );
      const {most} = shiftStart({agents, spreadSeconds, allocationsPerRun: 1});
      const within = peaks.filter((peak) => peak <= most).length / MORNINGS;
      expect(within).to.be.at.least(0.98);
      // Not so careful that it says nothing.
      const highest = peaks[Math.floor(MORNINGS * 0.99)] ?? 0;
      expect(most).to.be.at.most(Math.max(highest * 1.08, highest + 3));
    });
  }

  it('asks for everything at once where nothing is spread', () => {
    expect(shiftStart({agents: 500, spreadSeconds: 0})).to.deep.equal({usual: 2000, most: 2000});
    expect(shiftStart({agents: 500, spreadSeconds: 12}).most).to.equal(2000);
  });

  it('finds the least spread that stays within the limit', () => {
    const {neededSpreadSeconds = NaN} = shiftStart({agents: 10_000, spreadSeconds: 0, limit: 1200});
    const most = (spreadSeconds: number): number => shiftStart({agents: 10_000, spreadSeconds}).most;
    expect(most(neededSpreadSeconds)).to.be.at.most(1200);
    expect(most(neededSpreadSeconds - 1)).to.be.above(1200);
    expect(shiftStart({agents: 10, spreadSeconds: 0, limit: 40}).neededSpreadSeconds).to.equal(0);
  });

  it('says where an hour is not enough', () => {
    expect(shiftStart({agents: 100_000, spreadSeconds: 3600, limit: 100}).neededSpreadSeconds).to.equal(
      undefined,
    );
  });

  it('refuses figures that are none', () => {
    for (const [change, path] of [
      [{agents: 0}, '$.agents'],
      [{spreadSeconds: 3601}, '$.spreadSeconds'],
      [{runSeconds: NaN}, '$.runSeconds'],
      [{limit: 0.5}, '$.limit'],
    ] as const)
      expect(() => shiftStart({agents: 10, spreadSeconds: 60, ...change}), path)
        .to.throw(AdviceInputError)
        .with.property('path', path);
  });
});
