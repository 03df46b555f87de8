import type {EgressFacts} from '../probes/egress.js';
import type {EvidenceOf} from '../report/catalogue.js';
import {judged, type Judged, type Symptom} from './judged.js';

/** An address outside the list is red only if sign-in is refused from elsewhere (`enforced`). */
export function judgeEgress(
  facts: EgressFacts,
  {enforced, showAddress, hasList}: {enforced: boolean; showAddress: boolean; hasList: boolean},
): Judged {
  const {durationMs} = facts;
  const symptom = symptomOf(facts, enforced, showAddress, hasList);
  return judged('egress', {durationMs, ...(symptom && {symptoms: [symptom]})});
}

function symptomOf(
  facts: EgressFacts,
  enforced: boolean,
  showAddress: boolean,
  hasList: boolean,
): Symptom | undefined {
  const base = {check: 'egress', confidence: 'certain', items: []} as const;
  switch (facts.outcome) {
    case 'known': {
      if (facts.allowed !== false) return undefined;
      const evidence: EvidenceOf<'egress-not-allowed'> = {
        allowed: false,
        enforced,
        ...(showAddress && {address: facts.address}),
      };
      return {...base, cause: 'egress-not-allowed', light: enforced ? 'red' : 'amber', evidence};
    }
    case 'ipv6': {
      // The list is IPv4 only, and sign-in may still go over IPv4.
      if (!hasList) return undefined;
      const evidence = {allowed: false, enforced, ...(showAddress && {address: facts.address})} as const;
      return {...base, confidence: 'possible', cause: 'egress-not-allowed', light: 'amber', evidence};
    }
    case 'blocked-by-page': {
      const evidence = {directive: facts.directive};
      return {...base, cause: 'request-blocked-by-page', light: 'grey', evidence};
    }
    default: {
      // The echo is part of the test: its failure says nothing about the network. But if sign-in depends
      // on the address, not knowing it is not "ready".
      const evidence = {what: 'egress echo', why: facts.outcome};
      return {...base, cause: 'test-fault', light: 'grey', evidence, ...(!enforced && {informs: true})};
    }
  }
}
