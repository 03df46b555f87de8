import {describe, it} from 'node:test';
import {expect} from 'chai';
import {worstLight} from '../../../src/policy/light.js';
import {lightOf, thresholds, type ThresholdName} from '../../../src/policy/thresholds.js';

/** docs/contract.md, section 7. */
const TABLE: readonly (readonly [name: ThresholdName, green: number, amber: number, step: number])[] = [
  ['rttMs', 150, 300, 0.1],
  ['stallMaxMs', 200, 500, 0.1],
  ['mos', 4, 3.6, -0.001],
  ['connectMs', 2000, 4000, 1],
  ['carriedRatio', 1.25, 1, -0.001],
  ['loadedRttRiseMs', 30, 100, 0.1],
];

describe('thresholds', () => {
  for (const [name, green, amber, step] of TABLE) {
    it(`${name}: the boundary has the better light`, () => {
      const light = (value: number): string => lightOf(value, thresholds[name]);
      expect([light(green), light(green + step), light(amber), light(amber + step)]).to.deep.equal([
        'green',
        'amber',
        'amber',
        'red',
      ]);
    });
  }

  for (const [name, green] of [
    ['ttfbMs', 1500],
    ['pdvP95Ms', 30],
    ['jitterMs', 15],
    ['lateRatio', 0.01],
    ['lossRatio', 0.005],
  ] as const) {
    it(`${name} warns, and is never red by itself`, () => {
      const light = (value: number): string => lightOf(value, thresholds[name]);
      expect([green, green * 1.001, 1e9].map(light)).to.deep.equal(['green', 'amber', 'amber']);
    });
  }

  it('has no colour for what was not measured', () => {
    expect(lightOf(undefined, thresholds.rttMs)).to.equal('grey');
    expect(lightOf(NaN, thresholds.mos)).to.equal('grey');
  });

  it('puts red first, then grey, amber, green; and grey where there is nothing', () => {
    expect(worstLight(['green', 'amber', 'grey', 'red'])).to.equal('red');
    expect(worstLight(['green', 'amber', 'grey'])).to.equal('grey');
    expect(worstLight(['green', 'amber'])).to.equal('amber');
    expect(worstLight(['green'])).to.equal('green');
    expect(worstLight([])).to.equal('grey');
  });
});
