import {isLoopback} from '../internal/formats.js';
import {hostOf} from '../internal/hosts.js';
import type {LintFinding} from './lint-finding.js';
import {notRoutable, overlaps, parseNetwork, MIN_PREFIX_LENGTH, type Network} from './networks.js';
import type {Configuration} from './types.js';
import {parseUrl} from '../internal/url.js';

interface Entry {
  readonly path: string;
  readonly network: Network;
}

function entriesOf({egress}: Configuration): Entry[] {
  return (egress?.allowed ?? []).flatMap((text, i) => {
    const network = parseNetwork(text);
    return network ? [{path: `$.egress.allowed[${String(i)}]`, network}] : [];
  });
}

export function networkNotRoutable(config: Configuration): LintFinding[] {
  return entriesOf(config).flatMap(({path, network}) => {
    const {ranges, whole} = notRoutable(network);
    const range = ranges.join(', ');
    if (range === '' || (range === 'loopback' && whole && hasOwnEcho(config))) return [];
    return {path, items: [], evidence: {range, whole}};
  });
}

/** A test stand: an echo on this PC sees this PC's own addresses. */
function hasOwnEcho({egress}: Configuration): boolean {
  return egress !== undefined && parseUrl(egress.url) !== undefined && isLoopback(hostOf(egress.url));
}

/** Each entry against those before it; one that it meets is enough to say. */
export function networkOverlap(config: Configuration): LintFinding[] {
  const entries = entriesOf(config);
  return entries.flatMap(({path, network}, i) => {
    const other = entries.slice(0, i).find((earlier) => overlaps(earlier.network, network));
    if (!other) return [];
    const same = other.network.prefixLength === network.prefixLength;
    return {path, items: [], evidence: {with: other.path, same}};
  });
}

export function networkTooLarge(config: Configuration): LintFinding[] {
  return entriesOf(config)
    .filter(({network}) => network.prefixLength < MIN_PREFIX_LENGTH)
    .map(({path, network: {prefixLength}}) => ({path, items: [], evidence: {prefixLength}}));
}

export function networkHostBits(config: Configuration): LintFinding[] {
  return entriesOf(config)
    .filter(({network}) => network.hostBits)
    .map(({path, network: {prefixLength}}) => ({path, items: [], evidence: {prefixLength}}));
}

/** A list that nothing can be in says "elsewhere" of every agent; control without a list says it of none. */
export function networkListEmpty({egress}: Configuration): LintFinding[] {
  const {allowed, enforced = false} = egress ?? {};
  const isEmpty = allowed ? allowed.length === 0 : enforced;
  return isEmpty ? [{path: '$.egress.allowed', items: [], evidence: {enforced}}] : [];
}
