import {isInNetwork, parseIpv4} from '../internal/ipv4.js';
import type {EgressFacts} from '../probes/egress.js';
import type {MappedFacts} from '../probes/mapped-address.js';
import {judged, skipped, symptomOf, type Judged} from './judged.js';

/** A company may use many public addresses (NAT pool). */
function shareNetwork(a: string, b: string, networks: readonly string[]): boolean {
  const [one, other] = [parseIpv4(a), parseIpv4(b)];
  if (one === undefined || other === undefined) return false;
  return networks.some((network) => isInNetwork(one, network) && isInNetwork(other, network));
}

/**
 * Does media leave from the same address as HTTPS, though the site wants it direct? Skipped if the
 * browser does not tell or the echo did not answer.
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
  // In an office both leave from one address without any tunnel: likely only.
  return judged('tunnel', {durationMs, symptoms: [{...symptom, confidence: 'likely'}]});
}
