import type {SoundLevel} from '../probes/sound-level.js';

/** How a microphone sounds, judged by its last seconds. */
export type MicrophoneJudgement = 'silent' | 'quiet' | 'good' | 'clipping';

/** How often the level is taken, ms: as often as a bar should move. */
export const LEVEL_EVERY_MS = 50;
/** Levels that are kept: 4 s, a spoken sentence with its pauses. */
export const LEVELS_KEPT = 80;
/** Fewer levels than this, 1 s, may be the silence before a word. */
const LEVELS_NEEDED = 20;

/**
 * Speech is what is louder than this for a tenth of the time (L10 in acoustics): of 4 s 400 ms, more than a click or a
 * knock on the desk, less than one short word.
 */
const SPEECH_SHARE = 0.1;
/**
 * dBFS. A microphone that is open in a quiet room has more than this as soon as somebody speaks, by far; the noise of a
 * converter alone has less, and one that is muted has none. The limit of the WebRTC project's own test page
 * (webrtc/testrtc, "low volume").
 */
const SILENT_BELOW_DBFS = -60;
/**
 * dBFS. Codecs are tested with speech at −26 dBov (ITU-T P.830, by the measure of P.56). 20 dB less is about what a browser's
 * gain control makes up for without bringing the room up with it: a figure of our own.
 */
const QUIET_BELOW_DBFS = -46;
/** 0–1. Of 4 s 4 ms: a popped consonant is less, a voice whose loud vowels are cut is far more. A figure of our own. */
const CLIPPING_ABOVE_RATIO = 0.001;

/**
 * A value on a limit has the better judgement.
 * @param levels of the last seconds, one every {@link LEVEL_EVERY_MS}
 * @returns `undefined` while there are too few to tell
 */
export function judgeMicrophone(levels: readonly SoundLevel[]): MicrophoneJudgement | undefined {
  if (levels.length < LEVELS_NEEDED) return undefined;
  const clippedRatio = levels.reduce((sum, level) => sum + level.clippedRatio, 0) / levels.length;
  if (clippedRatio > CLIPPING_ABOVE_RATIO) return 'clipping';
  const speechDbfs = speechLevel(levels);
  if (speechDbfs < SILENT_BELOW_DBFS) return 'silent';
  return speechDbfs < QUIET_BELOW_DBFS ? 'quiet' : 'good';
}

/** The level that {@link SPEECH_SHARE} of them reach, dBFS. */
function speechLevel(levels: readonly SoundLevel[]): number {
  const loudestFirst = levels.map(({rmsDbfs}) => rmsDbfs).sort((a, b) => b - a);
  return loudestFirst[Math.floor(levels.length * SPEECH_SHARE)] ?? -Infinity;
}
