import type {CodecName} from '../config/types.js';
import type {EnvironmentFacts} from '../probes/environment.js';
import {judged, type Judged, type Symptom} from './judged.js';

/** Is this a place where the work, and its test, can run? `needsVoice`: whether a relay is configured. */
export function judgeEnvironment(
  {secureContext, webrtc, missingCodecs}: EnvironmentFacts,
  {needsVoice, expected, durationMs}: {needsVoice: boolean; expected: CodecName; durationMs: number},
): Judged {
  const base = {check: 'environment', items: [], confidence: 'certain'} as const;
  const symptoms: Symptom[] = [];
  if (!secureContext) symptoms.push({...base, cause: 'insecure-context', light: 'grey', evidence: {}});
  if (needsVoice && webrtc !== 'available') {
    const cause = webrtc === 'disabled' ? 'webrtc-disabled' : 'browser-unsupported';
    symptoms.push({...base, cause, light: 'red', evidence: {}});
  }
  for (const codec of needsVoice ? missingCodecs : []) {
    const light = codec === expected ? 'red' : 'amber';
    symptoms.push({...base, cause: 'codec-missing', light, evidence: {codec}});
  }
  return judged('environment', {durationMs, symptoms});
}
