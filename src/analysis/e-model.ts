import type {CodecName} from '../config/types.js';
import {PACKET_MS} from '../internal/packet.js';

/**
 * The E-model, ITU-T G.107 (narrowband) and G.107.2 (fullband): from the delay and loss of a call to a rating R and a
 * mean opinion score. The two scales are not comparable: their figures are never averaged.
 */
interface CodecModel {
  /** Rating of an ideal connection on this scale, all defaults of the recommendation: Ro − Is. */
  readonly r0: number;
  /** How much longer this scale is than the narrowband one; delay impairment grows with it, and MOS shrinks it back. */
  readonly scale: number;
  /** `Ie + (ceiling − Ie) · Ppl / (Ppl + Bpl)`: what total loss takes away. */
  readonly ceiling: number;
  readonly ie: number;
  readonly bpl: number;
  /** Encoder look-ahead, ms. */
  readonly lookAheadMs: number;
  /** Whether the scale has an echo model; the fullband one has none (echo is taken as controlled). */
  readonly echo: boolean;
}

const MODELS: Readonly<Record<CodecName, CodecModel>> = {
  // G.711 with packet-loss concealment: Ie 0, Bpl 25.1 (ITU-T G.113 Appendix I). 94.7688 − 1.4136.
  pcmu: {r0: 93.3552, scale: 1, ceiling: 95, ie: 0, bpl: 25.1, lookAheadMs: 0.25, echo: true},
  // Opus has no value in G.113. Interpolated to 32 kbps mono from Alahmadi, Počta, Melvin, ACM TOMM 17(4) 133 (2021);
  // hence "estimated" wherever it is shown.
  opus: {r0: 148, scale: 1.48, ceiling: 132, ie: 16.1, bpl: 10.4, lookAheadMs: 6.5, echo: false},
};

/** Mouth-to-ear delay without the network and the playout buffer, ms. */
export function fixedDelayMs(codec: CodecName): number {
  return PACKET_MS + MODELS[codec].lookAheadMs;
}

/** Impairment by pure delay on the narrowband scale (G.107, equation 7-27); `ta` in ms, one way. */
export function idd(ta: number): number {
  if (ta <= 100) return 0;
  const x = Math.log2(ta / 100);
  return 25 * ((1 + x ** 6) ** (1 / 6) - 3 * (1 + (x / 3) ** 6) ** (1 / 6) + 2);
}

/** G.107 defaults that the echo impairments need: Roe (equals Ro), TELR in dB, WEPL in dB. */
const ROE = 94.7688;
const TELR_DB = 65;
const WEPL_DB = 110;

/** Impairment by talker echo and listener echo, G.107 equations 7-19 to 7-26; `ta` in ms, one way. */
function echoImpairment(ta: number): number {
  const terv = TELR_DB - 40 * Math.log10((1 + ta / 10) / (1 + ta / 150)) + 6 * Math.exp(-0.3 * ta ** 2);
  const re = 80 + 2.5 * (terv - 14);
  // Below a millisecond the formula dips under zero; no delay is better than none.
  const talker = Math.max(0, (softPlus(ROE - re, 100) - 1) * (1 - Math.exp(-ta)));
  const rle = 10.5 * (WEPL_DB + 7) * (2 * ta + 1) ** -0.25;
  return talker + softPlus(ROE - rle, 169);
}

/** The shape that both echo terms share: near zero below the knee, linear above it. */
function softPlus(difference: number, knee: number): number {
  return difference / 2 + Math.sqrt(difference ** 2 / 4 + knee);
}

/** Effective equipment impairment (G.107, equation 7-29); `loss` as a share, 0–1. */
export function ieEff(codec: CodecName, loss: number, burstR = 1): number {
  const {ie, bpl, ceiling} = MODELS[codec];
  const ppl = loss * 100;
  return ie + ((ceiling - ie) * ppl) / (ppl / burstR + bpl);
}

/**
 * Rating on the codec's own scale.
 * @param ta one-way mouth-to-ear delay, ms
 * @param loss share of audio that was lost or came too late to be played, 0–1
 */
export function rFactor(codec: CodecName, ta: number, loss: number): number {
  const {r0, scale, echo} = MODELS[codec];
  return r0 - (echo ? echoImpairment(ta) : 0) - idd(ta) * scale - ieEff(codec, loss);
}

/** MOS from a rating on the narrowband scale (G.107 Annex B). R is clamped first: the cubic is only valid on 0–100. */
export function mosOfR(r: number): number {
  const clamped = Math.min(100, Math.max(0, r));
  return Math.max(1, 1 + 0.035 * clamped + clamped * (clamped - 60) * (100 - clamped) * 7e-6);
}

/** MOS (1–4.5) of a call; arguments as for {@link rFactor}. */
export function mos(codec: CodecName, ta: number, loss: number): number {
  return mosOfR(rFactor(codec, ta, loss) / MODELS[codec].scale);
}
