import {hasCause} from './judged.js';
import {otherCodecs, type Rule} from './rules.js';

/** Challenge and answer, TCP's own handshake, and a repeated packet: no allocation on a sound way takes more trips. */
const ALLOCATION_TRIPS = 8;
/** An allocation of several trips may meet more than one stall. */
const STALLS_MET = 2;
const isAboutQuality = hasCause('voice-delay', 'voice-jitter', 'voice-stalls', 'voice-loss');

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
      if (cause !== 'turn-slow') return false;
      const rttMs = symptoms.find(hasCause('voice-delay'))?.evidence.rttMs;
      return rttMs !== undefined && evidence.connectMs <= rttMs * ALLOCATION_TRIPS;
    },
  },
  // A line that stands still also stands still while the allocation is asked for.
  {
    cause: 'voice-stalls',
    root: ({symptoms}) => symptoms.some(({cause}) => cause === 'voice-stalls'),
    explains: ({cause, evidence}, {symptoms}) => {
      if (cause !== 'turn-slow') return false;
      const stalls = symptoms.filter(hasCause('voice-stalls'));
      const longestMs = Math.max(...stalls.map(({evidence: {stallMaxMs = 0}}) => stallMaxMs));
      return evidence.connectMs <= longestMs * STALLS_MET;
    },
  },
  // On a line too thin for the work, a codec that needs more of it than the expected one suffers from the same lack.
  {
    cause: 'bandwidth-insufficient',
    root: ({symptoms}) =>
      symptoms.some(({check, cause}) => check === 'load' && cause === 'bandwidth-insufficient'),
    explains: (symptom, {settings}) => otherCodecs(settings).has(symptom.check) && isAboutQuality(symptom),
    becomes: (symptom) => (isAboutQuality(symptom) ? {...symptom, cause: 'bandwidth-insufficient'} : symptom),
  },
];
