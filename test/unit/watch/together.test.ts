import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {Episode} from '../../../src/report/types.js';
import {together} from '../../../src/watch/analysis/together.js';

const episode = (...paths: string[]): Episode => ({
  from: '2026-11-30T09:00:00.000Z',
  to: '2026-11-30T09:00:01.000Z',
  paths,
  worstMs: 1000,
  place: 'line',
  confidence: 'possible',
});
const paths = ['pc', 'control', 'a', 'b', 'relay'];

describe('what stood still together', () => {
  it('is as many destinations as most of the joint episodes have', () => {
    const episodes = [
      ...Array.from({length: 14}, () => episode('control', 'a', 'relay')),
      ...Array.from({length: 3}, () => episode('control', 'a', 'b', 'relay')),
      ...Array.from({length: 5}, () => episode('control', 'a')),
      episode('a'),
    ];
    expect(together({episodes, paths}).joint).to.deep.equal({destinations: 3, moments: 17});
  });

  it('is nothing where one stood still at a time, or this PC did', () => {
    const episodes = [episode('a'), episode('control'), episode('pc', 'control', 'a'), episode('pc')];
    expect(together({episodes, paths})).to.deep.equal({pcMoments: 2, isPcWatched: true});
    expect(together({episodes: [], paths: ['control']})).to.deep.equal({pcMoments: 0, isPcWatched: false});
  });
});
