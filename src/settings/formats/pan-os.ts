import {merged, NOWHERE, wordsOf, type Block} from './blocks.js';
import {ANYWHERE, type ReadRules, type Rule, type Service, type Target, type Truth} from './rule.js';
import {isTcp, readService, readServices} from './services.js';
import {sourceApplies} from './sources.js';
import {readWords} from './targets.js';
import {actionIn} from './vocabulary.js';

/*
 * PAN-OS, as its command line shows it with `set cli config-output-format set`.
 */

export function isPanOs(lines: readonly string[]): boolean {
  return lines.some((line) =>
    /^\s*set\s+(?:shared\s+|device-group\s+\S+\s+|vsys\s+\S+\s+)?(?:(?:pre-|post-)?rulebase\s|address(?:-group)?\s+\S+\s|profiles\s+custom-url-category\s|service(?:-group)?\s+\S+\s)/i.test(
      line,
    ),
  );
}

/** PAN-OS in its "set" form. */
export function rulesOfPanOs(text: string): ReadRules {
  const lines = text.split(/\r\n?|\n/);
  const places = new Map<string, Target>([['any', ANYWHERE]]);
  const groups = new Map<string, readonly string[]>();
  const services = new Map<string, readonly Service[]>([['any', []]]);
  const rules = new Map<string, Block>();
  const passedOver: number[] = [];
  const unknown: {line: number; text: string}[] = [];
  lines.forEach((raw, i) => {
    const all = wordsOf(raw.trim().replace(/[[\]]/g, ' '));
    if (all.length === 0) return;
    const start = all.findIndex((word) =>
      /^(?:rulebase|pre-rulebase|post-rulebase|address|address-group|service|service-group)$/.test(word),
    );
    const [kind = '', ...rest] = start < 0 || all[0] !== 'set' ? [] : all.slice(start);
    if (kind === 'address') {
      const [name = '', type = '', value = ''] = rest;
      if (/^(?:fqdn|ip-netmask|ip-range)$/.test(type)) places.set(name, readWords([value]));
      else if (type === 'ip-wildcard') places.set(name, {...NOWHERE, unknown: [value]});
    } else if (kind === 'address-group') {
      const [name = '', type = '', ...members] = rest;
      groups.set(
        name,
        type === 'static'
          ? [...(groups.get(name) ?? []), ...members]
          : [...(groups.get(name) ?? []), '?dynamic'],
      );
    } else if (kind === 'service') {
      const [name = '', , protocol = '', , ...ports] = rest;
      if (rest[3] === 'port') services.set(name, readServices(ports.join(' '), isTcp(protocol)));
    } else if (kind === 'service-group') {
      const [name = '', , ...members] = rest;
      services.set(
        name,
        members.flatMap((member) => services.get(member) ?? [readService(member)]),
      );
    } else if (kind.endsWith('rulebase') && rest[0] === 'security' && rest[1] === 'rules') {
      const [, , name = '', setting = '', ...values] = rest;
      const rule = rules.get(name) ?? {
        path: kind,
        name,
        line: i + 1,
        settings: new Map<string, readonly string[]>(),
      };
      rules.set(name, rule);
      rule.settings.set(setting, [...(rule.settings.get(setting) ?? []), ...values]);
    } else passedOver.push(i + 1);
  });
  for (let depth = 0; depth < 5; depth += 1) {
    for (const [name, members] of groups)
      places.set(
        name,
        merged(members.map((member) => places.get(member) ?? {...NOWHERE, unknown: [member]})),
      );
  }
  const rank = (path: string): number => (path === 'pre-rulebase' ? 0 : path === 'rulebase' ? 1 : 2);
  const ordered = [...rules.values()].sort((a, b) => rank(a.path) - rank(b.path));
  const read = ordered.map((block) => panRule(block, places, services));
  for (const {line, unread, target} of read)
    for (const word of [...unread, ...target.unknown]) unknown.push({line, text: word});
  return {
    sets: read.length > 0 ? [{rules: read, otherwise: 'deny', isExact: true}] : [],
    reading: {format: 'pan-os', count: read.length, passedOver, unknown},
  };
}

function panRule(
  {line, settings}: Block,
  places: ReadonlyMap<string, Target>,
  services: ReadonlyMap<string, readonly Service[]>,
): Rule {
  const all = (name: string): readonly string[] => settings.get(name) ?? [];
  const isAny = (name: string): boolean => all(name).every((value) => value === 'any');
  const unread: string[] = [];
  const effect = actionIn(all('action')[0] ?? '');
  const from: Truth = sourceApplies(all('source').join(' '), effect);
  if (from === 'maybe') unread.push(all('source').join(' '));
  for (const name of ['source-user', 'category', 'hip-profiles', 'source-hip', 'schedule'])
    if (!isAny(name)) unread.push(...all(name));
  const applications = all('application');
  const isHttps = applications.some((name) => /^(?:ssl|web-browsing)$/.test(name));
  const isAnyApplication = isAny('application');
  const isMedia = applications.some((name) => /^(?:stun|turn|rtp|rtp-base|webrtc)$/.test(name));
  if (!isAnyApplication && !isHttps && !isMedia) unread.push(...applications);
  const target = merged(all('destination').map((word) => places.get(word) ?? readWords([word])));
  const listed = all('service').flatMap((name): readonly Service[] => {
    if (name === 'application-default')
      return isAnyApplication
        ? []
        : isHttps
          ? [
              {
                tcp: 'yes',
                ports: [
                  [443, 443],
                  [80, 80],
                ],
              },
            ]
          : [{tcp: 'maybe', ports: undefined}];
    const known = services.get(name);
    if (known) return known;
    const own = readService(name);
    if (!own.ports) unread.push(name);
    return [own];
  });
  const isOff = all('disabled')[0] === 'yes';
  const isCertain = unread.length === 0 && all('negate-source')[0] !== 'yes';
  return {
    line,
    effect,
    target: {...target, isNegated: all('negate-destination')[0] === 'yes'},
    services: listed,
    applies: isOff ? 'no' : isCertain ? 'yes' : 'maybe',
    unread,
    isHttpsOnly: isHttps && !isMedia,
    inspection: 'unsaid',
    ...(isMedia && !isHttps && {onlyFor: 'relay' as const}),
  };
}
