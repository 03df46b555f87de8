import {parseIpv4} from '../../internal/ipv4.js';
import {notRoutableShare} from '../lists/addresses.js';
import {matchGlob, type Pattern} from '../lists/patterns.js';
import type {Endpoint} from '../endpoints.js';
import type {Effect, Rule, RuleSet, Truth} from './rule.js';
import {covers} from './services.js';

/** How a rule covers an endpoint where it is less than all products would take for all of it. */
export type Nuance = 'any-depth' | 'below-domain' | 'some-paths' | 'as-https';

export interface Decision {
  readonly effect: Effect;
  /** The rule that decided; of what is unknown the first that may. */
  readonly rule?: Rule;
  readonly nuance?: Nuance;
  /** The endpoint is an address, and the rule is for addresses. */
  readonly isByAddress?: boolean;
  /** A rule for addresses, before the one that decided, that may be for it. */
  readonly byAddress?: Rule;
  /** Nothing but such rules may let it through. */
  readonly onlyByAddress?: boolean;
  /** A rule lets it through, on another port. */
  readonly elsewhere?: Rule;
}

interface Match {
  readonly truth: Truth;
  readonly nuance?: Nuance;
  readonly isAddress?: boolean;
}

const NO: Match = {truth: 'no'};
const MAYBE: Match = {truth: 'maybe'};

/** What several sets come to: the same, or unknown. */
export function decideAll(sets: readonly RuleSet[], endpoint: Endpoint): Decision {
  const all = sets.map((set) => decide(set, endpoint));
  const [first = {effect: 'unknown'}] = all;
  if (all.every(({effect, nuance}) => effect === first.effect && nuance === first.nuance)) return first;
  const other = all.find(({effect}) => effect !== 'allow') ?? first;
  return {effect: 'unknown', ...(other.rule && {rule: other.rule})};
}

/** What a set of rules does with an endpoint: what may be otherwise is unknown. */
export function decide(
  {rules, otherwise, isDenyFirst = false, isExact = false}: RuleSet,
  endpoint: Endpoint,
): Decision {
  const ordered = isDenyFirst ? denyFirst(rules) : rules;
  let mayAllow: Rule | undefined;
  let mayDeny: Rule | undefined;
  let byAddress: Rule | undefined;
  let elsewhere: Rule | undefined;
  let partial: {readonly rule: Rule; readonly nuance: Nuance} | undefined;
  const more = (): Pick<Decision, 'byAddress' | 'elsewhere'> => ({
    ...(byAddress && {byAddress}),
    ...(elsewhere && {elsewhere}),
  });
  const end = (effect: Effect, rule: Rule | undefined): Decision => {
    if (effect === 'deny' && partial) {
      return mayDeny && mayDeny.line < partial.rule.line
        ? {effect: 'unknown', rule: mayDeny, ...more()}
        : {effect: 'allow', ...partial, ...more()};
    }
    const doubt = effect === 'allow' ? mayDeny : effect === 'deny' ? mayAllow : (mayAllow ?? mayDeny);
    if (doubt) return {effect: 'unknown', rule: doubt, ...more()};
    if (effect === 'deny' && byAddress)
      return {effect: 'unknown', rule: byAddress, onlyByAddress: true, ...more()};
    return {effect, ...(rule && {rule}), ...more()};
  };
  for (const rule of ordered) {
    const {truth, nuance, isAddress} = matchOf(rule, endpoint, isExact);
    if (truth === 'no') {
      if (rule.effect === 'allow' && !elsewhere && isElsewhere(rule, endpoint, isExact)) elsewhere = rule;
      continue;
    }
    const isSure = truth === 'yes' && rule.effect !== 'unknown';
    if (isSure && rule.effect === 'deny' && nuance === undefined) return end('deny', rule);
    if (isSure && rule.effect === 'allow') {
      if (nuance !== undefined) partial ??= {rule, nuance};
      else {
        const decision = end('allow', rule);
        return isAddress ? {...decision, isByAddress: true} : decision;
      }
    } else if (isAddress && rule.effect === 'allow' && rule.applies === 'yes') byAddress ??= rule;
    else {
      if (rule.effect !== 'deny') mayAllow ??= rule;
      if (rule.effect !== 'allow') mayDeny ??= rule;
    }
  }
  return end(otherwise, undefined);
}

const sorted = new WeakMap<readonly Rule[], readonly Rule[]>();

function denyFirst(rules: readonly Rule[]): readonly Rule[] {
  const known = sorted.get(rules);
  if (known) return known;
  const rank = ({effect}: Rule): number => (effect === 'allow' ? 1 : 0);
  const ordered = [...rules].sort((a, b) => rank(a) - rank(b));
  sorted.set(rules, ordered);
  return ordered;
}

function matchOf(rule: Rule, endpoint: Endpoint, isExact: boolean): Match {
  if (rule.applies === 'no') return NO;
  if (rule.onlyFor && endpoint.kind !== 'other' && rule.onlyFor !== endpoint.kind) return NO;
  const service = covers(rule.services, endpoint.port);
  if (service === 'no') return NO;
  const place = placeOf(rule, endpoint, isExact);
  if (place.truth === 'no') return NO;
  const isSure = place.truth === 'yes' && service === 'yes' && rule.applies === 'yes';
  return isSure ? place : {truth: 'maybe', ...(place.isAddress && service === 'yes' && {isAddress: true})};
}

/** The place is right, and the port is not. */
function isElsewhere(rule: Rule, endpoint: Endpoint, isExact: boolean): boolean {
  if (rule.applies !== 'yes' || rule.target.isNegated) return false;
  return rule.target.patterns.some(
    (pattern) => matchPattern(pattern, endpoint, isExact, false).truth === 'yes',
  );
}

function placeOf({target, effect}: Rule, endpoint: Endpoint, isExact: boolean): Match {
  let best: Match = NO;
  for (const pattern of target.patterns) {
    const match = matchPattern(pattern, endpoint, isExact && !target.isNegated, true);
    if (match.truth === 'yes' && match.nuance === undefined) {
      best = match;
      break;
    }
    if (match.truth === 'yes' || (match.truth === 'maybe' && best.truth === 'no')) best = match;
  }
  if (target.isNegated) {
    // What may be left out is not let through.
    if (best.truth === 'yes' && (best.nuance === undefined || effect === 'allow')) return NO;
    return best.truth === 'no' && target.unknown.length === 0 ? {truth: 'yes'} : MAYBE;
  }
  return best.truth === 'no' && target.unknown.length > 0 ? MAYBE : best;
}

/** Does a pattern cover an endpoint? */
function matchPattern(
  pattern: Pattern,
  {host, port, kind}: Endpoint,
  isExact: boolean,
  heedsPort: boolean,
): Match {
  if (pattern.kind === 'unreadable') return NO;
  if (pattern.kind === 'expression') return MAYBE;
  if (heedsPort && pattern.port !== undefined && pattern.port !== port) return NO;
  const place = hostMatch(pattern, host, isExact);
  if (place.truth !== 'yes') return place;
  if (pattern.hasPath) return {truth: 'yes', nuance: 'some-paths'};
  if (kind === 'relay' && pattern.scheme === 'https') return {truth: 'yes', nuance: 'as-https'};
  return place;
}

function hostMatch(
  pattern: Exclude<Pattern, {kind: 'unreadable' | 'expression'}>,
  host: string,
  isExact: boolean,
): Match {
  switch (pattern.kind) {
    case 'everything':
      return {truth: 'yes'};
    case 'addresses': {
      const {span} = pattern;
      if (span.first === 0 && span.last === 2 ** 32 - 1) return {truth: 'yes'};
      const address = parseIpv4(host);
      if (address !== undefined) {
        return span.first <= address && address <= span.last ? {truth: 'yes', isAddress: true} : NO;
      }
      return host.startsWith('[') || notRoutableShare(span) === 'all'
        ? NO
        : {truth: 'maybe', isAddress: true};
    }
    case 'ipv6':
      return host === pattern.host ? {truth: 'yes', isAddress: true} : NO;
    case 'glob': {
      const tail = pattern.host.slice(pattern.host.lastIndexOf('*') + 1);
      const match = host.endsWith(tail) ? matchGlob(pattern.host, host) : undefined;
      return match === undefined
        ? NO
        : match === 'strict'
          ? {truth: 'yes'}
          : {truth: 'yes', nuance: 'any-depth'};
    }
    case 'name':
    case 'star':
    case 'domain': {
      const own = pattern.host;
      if (host === own) return pattern.kind === 'star' ? NO : {truth: 'yes'};
      if (!host.endsWith(own) || host[host.length - own.length - 1] !== '.') return NO;
      if (pattern.kind === 'domain') return {truth: 'yes'};
      if (pattern.kind === 'name') return isExact ? NO : {truth: 'yes', nuance: 'below-domain'};
      return host.slice(0, -own.length - 1).includes('.')
        ? {truth: 'yes', nuance: 'any-depth'}
        : {truth: 'yes'};
    }
  }
}
