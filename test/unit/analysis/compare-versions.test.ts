import {describe, it} from 'node:test';
import {expect} from 'chai';
import {compareVersions} from '../../../src/analysis/compare-versions.js';

describe('compareVersions', () => {
  for (const [older, newer] of [
    ['8.5.370.9', '8.5.370.78'],
    ['8.5.370.78', '8.5.370.79'],
    ['8.5', '8.5.370.78'],
    ['8.5.370.78', '9'],
    ['8.5.370', '8.10.0'],
    ['0', '0.0.1'],
  ] as const) {
    it(`${older} is older than ${newer}`, () => {
      expect(compareVersions(older, newer)).to.be.below(0);
      expect(compareVersions(newer, older)).to.be.above(0);
    });
  }

  it('takes a part that is not there for 0', () => {
    expect(compareVersions('8.5', '8.5.0.0')).to.equal(0);
    expect(compareVersions('8.5.370.78', '8.5.370.78')).to.equal(0);
    expect(compareVersions('08.5', '8.05')).to.equal(0);
  });

  for (const none of [
    '',
    '8.',
    '.8',
    '8..5',
    'v8.5',
    '8.5-beta',
    '8,5',
    ' 8.5',
    '-1',
    '1e3',
    '9'.repeat(10),
  ]) {
    it(`compares nothing with ${JSON.stringify(none)}`, () => {
      expect(compareVersions(none, '8.5')).to.equal(undefined);
      expect(compareVersions('8.5', none)).to.equal(undefined);
    });
  }
});
