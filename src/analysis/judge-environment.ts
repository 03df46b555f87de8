import type {CodecName} from '../config/types.js';
import type {EnvironmentFacts} from '../probes/environment.js';
import {judged, symptomOf, type Judged, type Symptom} from './judged.js';

/** Can the work, and its test, run in this browser? `needsVoice`: whether a relay is configured. */
export function judgeEnvironment(
  {secureContext, webrtc, missingCodecs}: EnvironmentFacts,
  {needsVoice, expected, durationMs}: {needsVoice: boolean; expected: CodecName; durationMs: number},
): Judged {
  const symptoms: Symptom[] = [];
  if (!secureContext) symptoms.push(symptomOf('environment', 'insecure-context', 'grey'));
  if (needsVoice && webrtc !== 'available') {
    const cause = webrtc === 'disabled' ? 'webrtc-disabled' : 'browser-unsupported';
    symptoms.push(symptomOf('environment', cause, 'red'));
  }
  for (const codec of needsVoice ? missingCodecs : []) {
    const light = codec === expected ? 'red' : 'amber';
    symptoms.push(symptomOf('environment', 'codec-missing', light, {codec}));
  }
  return judged('environment', {durationMs, symptoms});
}
