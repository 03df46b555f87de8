import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {LevelMeter} from '../../../src/elements/devices/level-meter.js';
import {isFirefox} from './support.js';

const at = (rmsDbfs: number) => ({rmsDbfs, peakDbfs: 0, clippedRatio: 0});

/** What the bar shows, in percent of its length. */
function shownBy({element}: LevelMeter): number {
  const bar = element.firstElementChild as HTMLElement;
  return Number.parseFloat(bar.style.inlineSize);
}

describe('the bar that shows how loud it is', () => {
  it('goes from −60 dB to full scale, and no further', () => {
    const meter = new LevelMeter('x');
    for (const [level, share] of [
      [-60, 0],
      [-30, 50],
      [0, 100],
      [3, 100],
    ] as const) {
      meter.show(at(level));
      expect(shownBy(meter)).to.equal(share);
    }
    meter.reset();
    expect(shownBy(meter)).to.equal(0);
    meter.show(at(-Infinity));
    expect(shownBy(meter)).to.equal(0);
  });

  it('rises at once and falls slowly', () => {
    const meter = new LevelMeter('x');
    meter.show(at(-6));
    expect(shownBy(meter)).to.equal(90);
    meter.show(at(-Infinity));
    expect(shownBy(meter)).to.equal(88.3);
    for (let i = 0; i < 60; i += 1) meter.show(at(-Infinity));
    expect(shownBy(meter)).to.equal(0);
  });

  it('has a value that can be read out, twice a second', () => {
    const meter = new LevelMeter('x');
    const values = new Set<string | null>();
    for (let i = 0; i < 20; i += 1) {
      meter.show(at(-40 + i));
      values.add(meter.element.getAttribute('aria-valuetext'));
    }
    expect([...values]).to.deep.equal(['-40 dB', '-30 dB']);
    expect(meter.element.getAttribute('aria-valuenow')).to.equal('-30');
  });

  it('moves twice a second for those who want less to move', async function () {
    // The driver of Firefox can't say so.
    if (isFirefox) this.skip();
    await emulateMedia({reducedMotion: 'reduce'});
    const meter = new LevelMeter('x');
    const shares = new Set<number>();
    for (let i = 0; i < 20; i += 1) {
      meter.show(at(-40 + i));
      shares.add(shownBy(meter));
    }
    await emulateMedia({reducedMotion: 'no-preference'});
    expect([...shares]).to.deep.equal([33.3, 50]);
  });
});
