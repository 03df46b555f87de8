import {isInNetwork, parseIpv4} from '../internal/ipv4.js';
import type {EgressFacts} from '../probes/egress.js';
import type {MappedFacts} from '../probes/mapped-address.js';
import {judged, skipped, symptomOf, type Judged} from './judged.js';

/** A company's network may leave from many addresses (NAT pool). */
function shareNetwork(a: string, b: string, networks: readonly string[]): boolean {
  const [one, other] = [parseIpv4(a), parseIpv4(b)];
  if (one === undefined || other === undefined) return false;
  return networks.some((network) => isInNetwork(one, network) && isInNetwork(other, network));
}

/**
 * Does the media leave where HTTPS leaves, though the site wants it direct? Where the browser does not tell, or the echo
 * did not answer, nothing is said: no guess.
 */
export function judgeTunnel(
  mapped: MappedFacts,
  egress: EgressFacts | undefined,
  durationMs: number,
  companyNetworks: readonly string[] = [],
): Judged {
  if (mapped.outcome !== 'known' || egress?.outcome !== 'known') return skipped('tunnel');
  const sameAddress = mapped.address === egress.address;
  const isSame = sameAddress || shareNetwork(mapped.address, egress.address, companyNetworks);
  if (!isSame) return judged('tunnel', {durationMs});
  const symptom = symptomOf('tunnel', 'turn-inside-tunnel', 'amber', {sameAddress});
  // In the office HTTPS and media leave from one address as well, and nothing is in a tunnel.
  return judged('tunnel', {durationMs, symptoms: [{...symptom, confidence: 'likely'}]});
}
