import {readPattern} from '../lists/patterns.js';
import {spanOf} from './acl-terms.js';
import {merged, NOWHERE, wordsOf, type Block} from './blocks.js';
import {
  ANYWHERE,
  type ReadRules,
  type Rule,
  type RuleSet,
  type Service,
  type Target,
  type Truth,
} from './rule.js';
import {readService} from './services.js';
import {sourceApplies} from './sources.js';
import {readWords} from './targets.js';
import {actionIn} from './vocabulary.js';

/*
 * FortiGate: `config …`, `edit …`, `set …`, `next`, `end`; objects and groups are those of the text.
 */

export function isFortiGate(lines: readonly string[]): boolean {
  return (
    lines.some((line) => /^\s*config\s+(?:firewall|webfilter|system|vpn)\b/i.test(line)) &&
    lines.some((line) => /^\s*edit\s+\S/i.test(line))
  );
}

function fortiBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  const path: string[] = [];
  let open: Block | undefined;
  const outer: (Block | undefined)[] = [];
  lines.forEach((raw, i) => {
    const [verb = '', ...rest] = wordsOf(raw.trim());
    switch (verb.toLowerCase()) {
      case 'config':
        path.push(rest.join(' '));
        outer.push(open);
        open = undefined;
        break;
      case 'edit':
        open = {path: path.join(' / '), name: rest[0] ?? '', line: i + 1, settings: new Map()};
        blocks.push(open);
        break;
      case 'set':
      case 'append':
        if (open && rest[0] !== undefined)
          open.settings.set(
            rest[0],
            verb === 'append' ? [...(open.settings.get(rest[0]) ?? []), ...rest.slice(1)] : rest.slice(1),
          );
        break;
      case 'next':
        open = undefined;
        break;
      case 'end':
        path.pop();
        open = outer.pop();
        break;
      default:
        break;
    }
  });
  return blocks;
}

export function rulesOfFortiGate(text: string): ReadRules {
  const blocks = fortiBlocks(text.split(/\r\n?|\n/));
  const of = (path: RegExp): Block[] => blocks.filter((block) => path.test(block.path));
  const places = new Map<string, Target>([
    ['all', ANYWHERE],
    ['any', ANYWHERE],
  ]);
  const services = new Map<string, readonly Service[]>();
  for (const {name, settings} of of(/^firewall (?:address|wildcard-fqdn custom)$/))
    places.set(name, fortiAddress(settings));
  for (const {name, settings} of of(/^firewall service custom$/)) services.set(name, fortiService(settings));
  // Groups of groups.
  for (let depth = 0; depth < 5; depth += 1) {
    for (const {name, settings} of of(/^firewall (?:addrgrp|wildcard-fqdn group)$/)) {
      const excluded = settings.get('exclude')?.[0] === 'enable';
      const all = (settings.get('member') ?? []).map((member) => places.get(member) ?? readWords([member]));
      places.set(name, excluded ? {patterns: [], unknown: [name], isNegated: false} : merged(all));
    }
    for (const {name, settings} of of(/^firewall service group$/)) {
      services.set(
        name,
        (settings.get('member') ?? []).flatMap((member) => services.get(member) ?? [readService(member)]),
      );
    }
  }
  const policies = of(/^firewall (?:policy|security-policy)$/);
  const urls = of(/^webfilter urlfilter(?: \/ entries)?$/).filter(({settings}) => settings.has('url'));
  const rules = policies.map((block) => fortiRule(block, places, services));
  const unknown = rules.flatMap(({line, unread, target}) =>
    [...unread, ...target.unknown].map((word) => ({line, text: word})),
  );
  const filters = urls.map(fortiUrl);
  const sets: RuleSet[] = [
    ...(policies.length > 0 ? [{rules, otherwise: 'deny' as const, isExact: true}] : []),
    ...(filters.length > 0 ? [{rules: filters, otherwise: 'unknown' as const, isExact: true}] : []),
  ];
  return {
    sets,
    reading: {format: 'fortigate', count: policies.length + urls.length, passedOver: [], unknown},
  };
}

function fortiAddress(settings: ReadonlyMap<string, readonly string[]>): Target {
  const one = (name: string): string => settings.get(name)?.[0] ?? '';
  const type = one('type');
  if (settings.has('fqdn')) return readWords([one('fqdn')]);
  if (settings.has('wildcard-fqdn')) return readWords([one('wildcard-fqdn')]);
  if (type === 'iprange' || settings.has('start-ip'))
    return readWords([`${one('start-ip')}-${one('end-ip')}`]);
  if (settings.has('subnet')) {
    const [address = '', mask] = settings.get('subnet') ?? [];
    return mask === undefined ? readWords([address]) : spanOf(address, mask);
  }
  if (settings.has('wildcard'))
    return {patterns: [], unknown: [(settings.get('wildcard') ?? []).join(' ')], isNegated: false};
  // An address without a subnet is 0.0.0.0/0.
  return type === '' || type === 'ipmask' ? ANYWHERE : {patterns: [], unknown: [type], isNegated: false};
}

function fortiService(settings: ReadonlyMap<string, readonly string[]>): readonly Service[] {
  const ports = (settings.get('tcp-portrange') ?? []).map((range) => readService(range.split(':')[0] ?? ''));
  if (ports.length > 0) return ports;
  const protocol = settings.get('protocol')?.[0] ?? '';
  return /^ip$/i.test(protocol) ? [] : [{tcp: 'no', ports: [[0, 65_535]]}];
}

function fortiRule(
  {line, settings}: Block,
  places: ReadonlyMap<string, Target>,
  services: ReadonlyMap<string, readonly Service[]>,
): Rule {
  const one = (name: string): string => settings.get(name)?.[0] ?? '';
  const placesIn = (name: string): Target =>
    merged(
      (settings.get(name) ?? []).map(
        (word) => places.get(word) ?? {patterns: [], unknown: [word], isNegated: false},
      ),
    );
  const unread: string[] = [];
  // Without one, a policy denies.
  const effect = settings.has('action') ? actionIn(one('action')) : 'deny';
  const target = {...placesIn('dstaddr'), isNegated: one('dstaddr-negate') === 'enable'};
  const odd = [
    'internet-service',
    'groups',
    'users',
    'fsso-groups',
    'srcaddr-negate',
    'service-negate',
    'application',
    'url-category',
  ].filter((name) => settings.has(name) && one(name) !== 'disable');
  const isScheduled = settings.has('schedule') && one('schedule') !== 'always';
  unread.push(...odd, ...(isScheduled ? [one('schedule')] : []));
  const source = (settings.get('srcaddr') ?? []).join(' ');
  const patterns = placesIn('srcaddr').patterns;
  const from: Truth = patterns.some(({kind}) => kind === 'everything')
    ? 'yes'
    : sourceApplies(source, effect);
  if (from === 'maybe') unread.push(source);
  const all = (settings.get('service') ?? []).flatMap((name): readonly Service[] => {
    const known = services.get(name);
    if (known) return known;
    if (/^all$/i.test(name)) return [{tcp: 'yes', ports: [[0, 65_535]]}];
    const read = readService(name);
    if (!read.ports || read.tcp === 'maybe') unread.push(name);
    return [read];
  });
  const isOff = /^disable$/i.test(one('status'));
  const profile = one('ssl-ssh-profile');
  return {
    line,
    effect,
    target: settings.has('dstaddr') ? target : {patterns: [], unknown: ['dstaddr'], isNegated: false},
    services: all,
    applies: isOff ? 'no' : odd.length > 0 || isScheduled || from === 'maybe' ? 'maybe' : 'yes',
    unread,
    inspection: profile === 'no-inspection' ? 'excluded' : /deep/i.test(profile) ? 'inspected' : 'unsaid',
  };
}

/** An entry of a list of URLs; an exempted one is let through, a monitored one as well. */
function fortiUrl({line, settings}: Block): Rule {
  const one = (name: string): string => settings.get(name)?.[0] ?? '';
  const type = one('type') === '' ? 'simple' : one('type');
  const action = one('action') === '' ? 'exempt' : one('action');
  const pattern = readPattern(one('url'));
  const isRead = type !== 'regex' && pattern.kind !== 'unreadable' && pattern.kind !== 'expression';
  return {
    line,
    effect: /^(?:allow|exempt|monitor)$/i.test(action)
      ? 'allow'
      : /^block$/i.test(action)
        ? 'deny'
        : 'unknown',
    target: isRead
      ? {patterns: [pattern], unknown: [], isNegated: false}
      : {...NOWHERE, unknown: [one('url')]},
    services: [],
    applies: /^disable$/i.test(one('status')) ? 'no' : 'yes',
    unread: [],
  };
}
