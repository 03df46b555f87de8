import type {Configuration} from '../../config/types.js';
import type {Report} from '../../report/types.js';

/** The four ways that lead to sign-in where it hangs on the address that requests leave from (claim 195). */
export const SIGN_IN_WAYS = ['corporate-vpn', 'on-premises-proxy', 'cloud-proxy', 'virtual-desktop'] as const;
export type SignInWay = (typeof SIGN_IN_WAYS)[number];

export interface SignInAdvice {
  /**
   * `in-list`: the last run left from an address of the list. `not-in-list`: it did not, and sign-in may be refused.
   * `not-known`: no run, no list, or an echo that did not answer.
   */
  readonly egress: 'in-list' | 'not-in-list' | 'not-known';
  /** Ways to come from an address of the list; none where the run did. */
  readonly ways: readonly SignInWay[];
  /** The other remedy, which is Genesys Customer Care's to carry out: sign-in opened to the whole Internet (claim 194). */
  readonly openAccess: boolean;
  /** The heading of the Availability Guide that says so. */
  readonly guide: string;
}

const GUIDE = 'Genesys Multicloud CX services and Business Continuity: IP-based control';

/**
 * How the agent can sign in where sign-in is open to known addresses only, by what the last run saw.
 * @param config The one that the run was made with: without a list of its own, an address is in none.
 */
export function signInAdvice(
  report: Report | undefined,
  config: Pick<Configuration, 'egress'>,
): SignInAdvice {
  const egress = config.egress?.allowed === undefined ? 'not-known' : egressOf(report);
  const elsewhere = egress !== 'in-list';
  return {egress, ways: elsewhere ? SIGN_IN_WAYS : [], openAccess: elsewhere, guide: GUIDE};
}

function egressOf(report: Report | undefined): SignInAdvice['egress'] {
  if (report?.findings.some(({cause}) => cause === 'egress-not-allowed')) return 'not-in-list';
  const seen = report?.checks.some(({id, status}) => id === 'egress' && status === 'passed');
  return seen === true ? 'in-list' : 'not-known';
}
