import {hasCause} from './judged.js';
import {otherCodecs, type Rule} from './rules.js';

/** TCP's handshake, challenge and answer, and a repeated packet: a sound allocation takes no more trips. */
const ALLOCATION_TRIPS = 8;
/** An allocation of several trips may meet more than one stall. */
const STALLS_MET = 2;
const isAboutQuality = hasCause('voice-delay', 'voice-jitter', 'voice-stalls', 'voice-loss');

/** The rules about the relay and its calls. They follow those of `rules.ts`. */
export const RELAY_RULES: readonly Rule[] = [
  // If HTTPS leaves outside the company, media leaving there too is no tunnel.
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
  // A long path also slows the allocation, which takes several trips.
  {
    cause: 'voice-delay',
    root: ({symptoms}) => symptoms.some(({cause}) => cause === 'voice-delay'),
    explains: ({cause, evidence}, {symptoms}) => {
      if (cause !== 'turn-slow') return false;
      const rttMs = symptoms.find(hasCause('voice-delay'))?.evidence.rttMs;
      return rttMs !== undefined && evidence.connectMs <= rttMs * ALLOCATION_TRIPS;
    },
  },
  // A line that stalls may also stall during the allocation.
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
  // On a line too thin for the work, a heavier codec suffers from the same lack of bandwidth.
  {
    cause: 'bandwidth-insufficient',
    root: ({symptoms}) =>
      symptoms.some(({check, cause}) => check === 'load' && cause === 'bandwidth-insufficient'),
    explains: (symptom, {settings}) => otherCodecs(settings).has(symptom.check) && isAboutQuality(symptom),
    becomes: (symptom) => (isAboutQuality(symptom) ? {...symptom, cause: 'bandwidth-insufficient'} : symptom),
  },
];
