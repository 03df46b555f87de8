import type {EgressFacts} from '../probes/egress.js';
import type {MappedFacts} from '../probes/mapped-address.js';
import {judged, skipped, type Judged} from './judged.js';

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
  return judged('tunnel', {
    durationMs,
    symptoms: [
      {
        check: 'tunnel',
        cause: 'turn-inside-tunnel',
        light: 'amber',
        confidence: 'certain',
        items: [],
        evidence: {sameAddress: true},
      },
    ],
  });
}
