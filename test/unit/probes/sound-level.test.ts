import {describe, it} from 'node:test';
import {expect} from 'chai';
import {levelOf} from '../../../src/probes/sound-level.js';

/** 4,096 samples of a function of the place in a period of 64. */
const wave = (height: (turn: number) => number): Float32Array =>
  Float32Array.from({length: 4096}, (_, i) => height((i % 64) / 64));
const sine = (amplitude: number): Float32Array => wave((turn) => amplitude * Math.sin(2 * Math.PI * turn));
const square = (amplitude: number): Float32Array => wave((turn) => (turn < 0.5 ? amplitude : -amplitude));

describe('how loud a sound is', () => {
  it('a square wave at full scale is 0 dB, and all of it is as high as it can be', () => {
    expect(levelOf(square(1))).to.deep.equal({rmsDbfs: 0, peakDbfs: 0, clippedRatio: 1});
  });

  it('a sine is 3 dB under its peak', () => {
    const {rmsDbfs, peakDbfs, clippedRatio} = levelOf(sine(0.1));
    expect(rmsDbfs).to.be.closeTo(-23.01, 0.01);
    expect(peakDbfs).to.be.closeTo(-20, 0.01);
    expect(clippedRatio).to.equal(0);
  });

  it('digital zero is minus infinity, not a number of its own', () => {
    expect(levelOf(new Float32Array(4096))).to.deep.equal({
      rmsDbfs: -Infinity,
      peakDbfs: -Infinity,
      clippedRatio: 0,
    });
  });

  it('a constant that a converter adds is not heard', () => {
    expect(levelOf(wave(() => 0.25)).rmsDbfs).to.be.below(-100);
    const offset = sine(0.01).map((sample) => sample + 0.25);
    expect(levelOf(offset).rmsDbfs).to.be.closeTo(levelOf(sine(0.01)).rmsDbfs, 0.01);
  });

  it('what is cut shows as the share of samples at full scale, whatever overshoots it', () => {
    const cut = sine(2).map((sample) => Math.max(-1, Math.min(1, sample)));
    // A sine of twice full scale is beyond it from 30° to 150°: two thirds of the time.
    expect(levelOf(cut).clippedRatio).to.be.within(0.65, 0.72);
    expect(levelOf(cut.map((sample) => sample * 1.1)).clippedRatio).to.be.within(0.65, 0.72);
    expect(levelOf(sine(0.98)).clippedRatio).to.equal(0);
  });
});
