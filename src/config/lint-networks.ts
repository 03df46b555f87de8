import {isLoopback} from '../internal/formats.js';
import {hostOf} from '../internal/hosts.js';
import type {LintFinding} from './lint-finding.js';
import {ELSEWHERE, MIN_PREFIX_LENGTH, notRoutable, overlaps, parseNetwork, type Network} from './networks.js';
import type {Configuration} from './types.js';
import {parseUrl} from '../internal/url.js';

interface Entry {
  readonly path: string;
  readonly network: Network;
}

function entriesAt(path: string, texts: readonly string[] = []): Entry[] {
  return texts.flatMap((text, i) => {
    const network = parseNetwork(text);
    return network ? [{path: `${path}[${String(i)}]`, network}] : [];
  });
}

function allowedEntries({egress}: Configuration): Entry[] {
  return entriesAt('$.egress.allowed', egress?.allowed);
}

function namedEntries({networks = []}: Configuration): Entry[] {
  return networks.flatMap(({egress}, i) => entriesAt(`$.networks[${String(i)}].egress`, egress));
}

function entriesOf(config: Configuration): Entry[] {
  return [...allowedEntries(config), ...namedEntries(config)];
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

/**
 * Each entry against those before it in its own list; one that it meets is enough to say. That a place is in the list of
 * what is allowed is as it should be.
 */
export function networkOverlap(config: Configuration): LintFinding[] {
  return [...overlapsIn(allowedEntries(config)), ...overlapsIn(namedEntries(config))];
}

function overlapsIn(entries: readonly Entry[]): LintFinding[] {
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

/** Names that no report can have, for want of an echo; and names that could mean two places. */
export function networkNames({egress, networks = []}: Configuration): LintFinding[] {
  if (networks.length > 0 && !egress) return [{path: '$.networks', items: [], evidence: {egress: false}}];
  return networks.flatMap(({name}, i) => {
    const reserved = name === ELSEWHERE;
    const twice = networks.slice(0, i).some((earlier) => earlier.name === name);
    if (!reserved && !twice) return [];
    return {path: `$.networks[${String(i)}].name`, items: [], evidence: {reserved, twice}};
  });
}
