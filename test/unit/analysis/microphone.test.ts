import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {judgeMicrophone, LEVELS_KEPT, type MicrophoneJudgement} from '../../../src/analysis/microphone.js';
import type {SoundLevel} from '../../../src/probes/sound-level.js';

const level = (rmsDbfs: number, clippedRatio = 0): SoundLevel => ({
  rmsDbfs,
  peakDbfs: Math.min(0, rmsDbfs + 12),
  clippedRatio,
});
/** Four seconds in which every so-many-th level is that of a voice, and the others that of the room. */
const speech = (voiceDbfs: number, roomDbfs = -75, every = 2): SoundLevel[] =>
  Array.from({length: LEVELS_KEPT}, (_, i) => level(i % every === 0 ? voiceDbfs : roomDbfs));
const steady = (rmsDbfs: number, clippedRatio = 0): SoundLevel[] =>
  Array.from({length: LEVELS_KEPT}, () => level(rmsDbfs, clippedRatio));

describe('what a microphone is like', () => {
  const cases: [string, SoundLevel[], MicrophoneJudgement | undefined][] = [
    ['digital zero', steady(-Infinity), 'silent'],
    ['the noise of a converter', steady(-78), 'silent'],
    ['just under what counts as heard', steady(-60.01), 'silent'],
    ['just what counts as heard', steady(-60), 'quiet'],
    ['a voice from across the room', speech(-52), 'quiet'],
    ['just under what is loud enough', speech(-46.01), 'quiet'],
    ['just what is loud enough', speech(-46), 'good'],
    ['a voice at the nominal level', speech(-26), 'good'],
    ['a voice with long pauses', speech(-26, -Infinity, 8), 'good'],
    ['a loud voice that is not cut', speech(-8), 'good'],
    ['one click in silence', speech(-10, -75, LEVELS_KEPT), 'silent'],
    ['a popped consonant', [...speech(-20).slice(1), level(-6, 0.04)], 'good'],
    ['as many cut tops as may be', [level(-12, 0.08), ...steady(-12).slice(1)], 'good'],
    ['more of them', [level(-12, 0.081), ...steady(-12).slice(1)], 'clipping'],
    ['a voice whose vowels are cut', [...speech(-12).slice(8), ...steady(-4, 0.1).slice(0, 8)], 'clipping'],
    ['nothing yet', [], undefined],
    ['less than a second', steady(-26).slice(0, 19), undefined],
    ['a second', steady(-26).slice(0, 20), 'good'],
  ];
  for (const [name, levels, judgement] of cases)
    it(`${name}: ${judgement ?? 'no judgement'}`, () => {
      expect(judgeMicrophone(levels)).to.equal(judgement);
    });

  it('never gets quieter when it gets louder', () => {
    const order = ['silent', 'quiet', 'good'];
    const rank = (levels: SoundLevel[]): number => order.indexOf(judgeMicrophone(levels) ?? '');
    const anyLevels = fc.array(fc.double({min: -120, max: 0, noNaN: true}), {
      minLength: 20,
      maxLength: LEVELS_KEPT,
    });
    fc.assert(
      fc.property(anyLevels, fc.double({min: 0, max: 60, noNaN: true}), (levels, more) => {
        const before = rank(levels.map((dbfs) => level(dbfs)));
        expect(before).to.be.at.least(0);
        expect(rank(levels.map((dbfs) => level(dbfs + more)))).to.be.at.least(before);
      }),
    );
  });

  it('does not depend on the order of what was heard', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(speech(-40, -70, 5), {minLength: LEVELS_KEPT}), (levels) => {
        expect(judgeMicrophone(levels)).to.equal('good');
      }),
    );
  });
});
