import {TRUSTED_TYPES, type CspNeed} from './csp-needs.js';
import {effective, type Policy} from './csp-parse.js';

const isNone = (source: string): boolean => source.toLowerCase() === "'none'";

/**
 * The policies that are in force, with what is missing in each: added to the directive that decides, or, where that is one
 * for other things too (`default-src`), in a directive of its own. The value of a header.
 */
export function proposePolicies(policies: readonly Policy[], needs: readonly CspNeed[]): string {
  return policies.map((policy) => format(policy, needs)).join(', ');
}

function format(policy: Policy, needs: readonly CspNeed[]): string {
  const directives = new Map(policy.directives);
  for (const {directive, sources} of needs) {
    const limit = effective({...policy, directives}, directive);
    if (!limit) continue;
    const [source = ''] = sources;
    const kept = limit.sources.filter((existing) => !isNone(existing));
    directives.set(directive, [...new Set([...kept, source])]);
  }
  const types = directives.get('trusted-types');
  if (types && !types.includes('*')) {
    directives.set('trusted-types', [
      ...new Set([...types.filter((type) => !isNone(type)), ...TRUSTED_TYPES]),
    ]);
  }
  if (directives.get('webrtc')?.includes("'block'") === true) directives.delete('webrtc');
  return [...directives].map(([name, values]) => [name, ...values].join(' ')).join('; ');
}
