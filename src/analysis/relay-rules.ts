import type {Cause} from '../report/types.js';
import {otherCodecs, type Rule} from './rules.js';

/** Challenge and answer, TCP's own handshake, and a repeated packet: no allocation on a sound way takes more trips. */
const ALLOCATION_TRIPS = 8;
/** An allocation of several trips may meet more than one stall. */
const STALLS_MET = 2;
const QUALITY: readonly Cause[] = ['voice-delay', 'voice-jitter', 'voice-stalls', 'voice-loss'];

/** The rows of the diagnosis that are about the relay and its calls. They follow those of `rules.ts`. */
export const RELAY_RULES: readonly Rule[] = [
  // HTTPS does not take the company’s way, so that media leaves where HTTPS does is no tunnel.
  {
    cause: 'egress-not-allowed',
    root: ({symptoms}) => symptoms.some(({cause}) => cause === 'egress-not-allowed'),
    explains: ({cause}) => cause === 'turn-inside-tunnel',
  },
  // The browser lacks the codec, so a call with it can’t be made either.
  {
    cause: 'codec-missing',
    root: ({symptoms}) =>
      symptoms.some(({check, cause}) => check === 'environment' && cause === 'codec-missing'),
    explains: ({check, cause}) => check !== 'environment' && cause === 'codec-missing',
  },
  // A long way makes everything on it slow, the allocation too: it takes several trips.
  {
    cause: 'voice-delay',
    root: ({symptoms}) => symptoms.some(({cause}) => cause === 'voice-delay'),
    explains: ({cause, evidence}, {symptoms}) => {
      const rttMs = symptoms.find((symptom) => symptom.cause === 'voice-delay')?.evidence['rttMs'];
      const connectMs = evidence['connectMs'];
      return (
        cause === 'turn-slow' &&
        typeof rttMs === 'number' &&
        typeof connectMs === 'number' &&
        connectMs <= rttMs * ALLOCATION_TRIPS
      );
    },
  },
  // A line that stands still also stands still while the allocation is asked for.
  {
    cause: 'voice-stalls',
    root: ({symptoms}) => symptoms.some(({cause}) => cause === 'voice-stalls'),
    explains: ({cause, evidence}, {symptoms}) => {
      const stalls = symptoms.flatMap((symptom) =>
        symptom.cause === 'voice-stalls' ? Number(symptom.evidence['stallMaxMs'] ?? 0) : [],
      );
      return cause === 'turn-slow' && Number(evidence['connectMs']) <= Math.max(...stalls) * STALLS_MET;
    },
  },
  // On a line too thin for the work, a codec that needs more of it than the expected one suffers from the same lack.
  {
    cause: 'bandwidth-insufficient',
    root: ({symptoms}) =>
      symptoms.some(({check, cause}) => check === 'load' && cause === 'bandwidth-insufficient'),
    explains: ({check, cause}, {settings}) => otherCodecs(settings).has(check) && QUALITY.includes(cause),
    becomes: (symptom) => ({...symptom, cause: 'bandwidth-insufficient'}),
  },
];
