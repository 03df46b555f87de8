import type {EgressFacts} from '../probes/egress.js';
import {judged, type Judged} from './judged.js';

/** Leaving from an address that is not in the list is red only where sign-in is refused from elsewhere. */
export function judgeEgress(
  {outcome, address, allowed, durationMs}: EgressFacts,
  {enforced, showAddress}: {enforced: boolean; showAddress: boolean},
): Judged {
  const base = {check: 'egress', confidence: 'certain', items: []} as const;
  // The echo service is a part of the test: that it fails says nothing about the agent's network.
  if (outcome !== 'known') {
    const evidence = {what: 'egress echo', why: outcome};
    return judged('egress', {
      durationMs,
      symptoms: [{...base, cause: 'test-fault', light: 'grey', evidence}],
    });
  }
  if (allowed !== false) return judged('egress', {durationMs});
  const evidence = {allowed: false, enforced, ...(showAddress && address !== undefined && {address})};
  return judged('egress', {
    durationMs,
    symptoms: [{...base, cause: 'egress-not-allowed', light: enforced ? 'red' : 'amber', evidence}],
  });
}
