import type {EgressFacts} from '../probes/egress.js';
import type {MappedFacts} from '../probes/mapped-address.js';
import {judged, skipped, symptomOf, type Judged} from './judged.js';

/**
 * Does the media leave where HTTPS leaves, though the site wants it direct? Where the browser does not tell, or the echo
 * did not answer, nothing is said: no guess.
 */
export function judgeTunnel(
  mapped: MappedFacts,
  egress: EgressFacts | undefined,
  durationMs: number,
): Judged {
  if (mapped.outcome !== 'known' || egress?.outcome !== 'known') return skipped('tunnel');
  if (mapped.address !== egress.address) return judged('tunnel', {durationMs});
  const symptom = symptomOf('tunnel', 'turn-inside-tunnel', 'amber', {sameAddress: true});
  return judged('tunnel', {durationMs, symptoms: [symptom]});
}
