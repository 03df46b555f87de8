import type {Claim, ClaimClass, Service} from './claim.js';
import {GUIDE_CLAIMS} from './claims.js';

export type ServiceKind = Service['kind'];

/** How many claims of a class there are, and how many of them have a service of each kind. */
export interface ClassCoverage {
  readonly class: ClaimClass;
  readonly claims: number;
  /** Those that something serves. */
  readonly answered: number;
  /** A claim that several kinds serve counts for each. */
  readonly by: Readonly<Record<ServiceKind, number>>;
}

export const CLASSES: readonly ClaimClass[] = ['A', 'P', 'L', 'Q', 'S', 'T'];
export const KINDS: readonly ServiceKind[] = [
  'check',
  'lint',
  'settings',
  'generator',
  'advice',
  'question',
  'text',
  'document',
  'none',
];

/** What serves the guide's claims, class by class. */
export function coverage(claims: readonly Claim[] = GUIDE_CLAIMS): ClassCoverage[] {
  return CLASSES.map((one) => {
    const own = claims.filter((claim) => claim.class === one);
    const having = (kind: ServiceKind): number =>
      own.filter(({served}) => served.some((service) => service.kind === kind)).length;
    const counts = KINDS.map((kind) => [kind, having(kind)] as const);
    return {
      class: one,
      claims: own.length,
      answered: own.filter(isAnswered).length,
      by: Object.fromEntries(counts) as Record<ServiceKind, number>,
    };
  });
}

export function isAnswered({served}: Claim): boolean {
  return served.some(({kind}) => kind !== 'none');
}
