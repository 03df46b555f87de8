import type {Configuration} from '../../config/types.js';
import type {LimitedBy} from './csp-parse.js';
import type {CspRule} from './csp-rules.js';
import {pageNeeds, sourceOf} from './page-needs.js';

export interface CspOptions {
  /** The address of the page, for `'self'` and for addresses that are relative to it. */
  readonly page?: string;
  /** Where the script comes from; given, the policy is asked for that, too. */
  readonly scriptOrigin?: string;
}

/** Something that the policy must let through, and by which directive. */
export interface CspNeed {
  readonly id: string;
  readonly directive: LimitedBy;
  readonly rule: CspRule;
  /** Any one of them will do; the first is to be added where none is there. */
  readonly sources: readonly string[];
  /** What the sources must match, any one of them: absolute, or relative to the page. */
  readonly urls: readonly string[];
}

/** The policies that the element makes (Trusted Types). */
export const TRUSTED_TYPES = ['lit-html', 'agent-diagnostics'] as const;

/** What the element needs of the page that it is in. */
export function cspNeeds(config: Configuration, {page, scriptOrigin}: CspOptions): CspNeed[] {
  const requests = pageNeeds(config).map(({id, directive, url}): CspNeed => {
    const rule = directive === 'img-src' ? 'csp-image' : 'csp-connect';
    return {id, directive, rule, sources: [sourceOf(url)], urls: [url]};
  });
  const isElsewhere =
    scriptOrigin !== undefined && page !== undefined && new URL(page).origin !== new URL(scriptOrigin).origin;
  const worker: CspNeed = {
    id: 'worker',
    directive: 'worker-src',
    rule: 'csp-worker',
    sources: isElsewhere ? ['blob:'] : ["'self'", 'blob:'],
    urls: isElsewhere ? ['blob:x'] : ['/', 'blob:x'],
  };
  if (scriptOrigin === undefined) return [...requests, worker];
  const {origin, href} = new URL(scriptOrigin);
  return [
    ...requests,
    worker,
    {id: 'script', directive: 'script-src', rule: 'csp-script', sources: [origin], urls: [href]},
  ];
}
