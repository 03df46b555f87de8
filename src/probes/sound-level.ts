/** How loud a short stretch of sound is. */
export interface SoundLevel {
  /**
   * Root mean square without its DC part, in dB of full scale: a square wave at full scale is 0 (dBov, ITU-T G.100.1),
   * digital zero −Infinity.
   */
  readonly rmsDbfs: number;
  /** The sample furthest from zero, in dB of full scale. */
  readonly peakDbfs: number;
  /** Share of the samples that are as high as they can be, 0–1. */
  readonly clippedRatio: number;
}

/** Samples within 0.1 dB of full scale: a filter behind the converter takes off that much of a top that was cut. */
const CLIPPED_FROM = 0.99;

/** @param samples −1 to 1; at least one */
export function levelOf(samples: Float32Array): SoundLevel {
  let sum = 0;
  let power = 0;
  let peak = 0;
  let clipped = 0;
  for (const sample of samples) {
    const height = Math.abs(sample);
    sum += sample;
    power += sample * sample;
    if (height > peak) peak = height;
    if (height >= CLIPPED_FROM) clipped += 1;
  }
  // Some converters add an inaudible constant. Rounding may make the difference negative.
  const mean = sum / samples.length;
  const rms = Math.sqrt(Math.max(0, power / samples.length - mean * mean));
  return {
    rmsDbfs: decibels(rms),
    peakDbfs: decibels(peak),
    clippedRatio: clipped / samples.length,
  };
}

function decibels(amplitude: number): number {
  return 20 * Math.log10(amplitude);
}
