import {readObjects} from './acl-objects.js';
import {readPlaceOf, readPortsOf, Words, type Objects} from './acl-terms.js';
import {
  ALL_PORTS,
  ANYWHERE,
  type ReadRules,
  type Rule,
  type RuleSet,
  type Service,
  type Target,
  type Truth,
} from './rule.js';
import {isTcp} from './services.js';
import {sourceApplies} from './sources.js';

/*
 * Access lists of Cisco (ASA, IOS, NX-OS), as they are configured and as `show access-list` prints them, with the objects and
 * groups that the text defines.
 */

const ENTRY =
  /^(?:access-list\s+(?<name>\S+)\s+(?:line\s+\d+\s+)?)?(?:(?<kind>extended|standard|advanced)\s+)?(?:\d+\s+)?(?<action>permit|deny|trust)\s+(?<rest>.+)$/i;

const HEAD =
  /^(?:ip(?:v6)?\s+access-list(?:\s+(?<kind>extended|standard))?|(?<shown>extended|standard)\s+ip(?:v4)?\s+access[- ]list|ip(?:v4)?\s+access\s+list|mac\s+access-list.*)\s+(?<name>\S+)/i;

/** Is the text one of access lists, and not a list in which one line happens to begin so? */
export function isAcl(lines: readonly string[]): boolean {
  return (
    lines.some(
      (line) =>
        ENTRY.test(line.trim()) &&
        /^(?:access-list\s|\d+\s+(?:permit|deny)\s|(?:permit|deny)\s+(?:tcp|udp|ip|icmp|object|object-group|any|host)\b)/i.test(
          line.trim(),
        ),
    ) || lines.some((line) => HEAD.test(line.trim()))
  );
}

interface List {
  readonly name: string;
  isStandard: boolean;
  readonly rules: Rule[];
}

export interface AclEntries {
  readonly lists: readonly {
    readonly name: string;
    readonly isStandard: boolean;
    readonly rules: readonly Rule[];
  }[];
  readonly passedOver: readonly number[];
  readonly unknown: readonly {readonly line: number; readonly text: string}[];
}

export function readAcl(text: string): AclEntries {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const objects = readObjects(lines);
  const lists = new Map<string, List>();
  const passedOver: number[] = [];
  const unknown: {line: number; text: string}[] = [];
  let head = {name: '', isStandard: false};
  lines.forEach((raw, i) => {
    const number = i + 1;
    const line = raw.trim().replace(/\s{2,}/g, ' ');
    if (line === '') return;
    const heading = HEAD.exec(line)?.groups;
    if (heading) {
      head = {
        name: heading['name'] ?? '',
        isStandard: /standard/i.test(heading['kind'] ?? heading['shown'] ?? ''),
      };
      passedOver.push(number);
      return;
    }
    if (
      /^(?:!|#|:)|\bremark\b|^access-list\s+\S+;|^access-list cached|^(?:access-list\s+\S+\s+)?\d*\s*remark/i.test(
        line,
      )
    ) {
      passedOver.push(number);
      return;
    }
    const entry = ENTRY.exec(line)?.groups;
    if (!entry) {
      if (/\b(?:permit|deny|access-list)\b/i.test(line))
        unknown.push({line: number, text: line.slice(0, 200)});
      passedOver.push(number);
      return;
    }
    const name = entry['name'] ?? head.name;
    const isNumbered =
      /^\d{1,2}$|^1[3-9]\d\d$/.test(name) && !/^(?:tcp|udp|ip|icmp|object|\d+)\s/i.test(entry['rest'] ?? '');
    const isStandard = entry['kind']
      ? /standard/i.test(entry['kind'])
      : entry['name'] === undefined
        ? head.isStandard
        : isNumbered;
    const list = lists.get(name) ?? {name, isStandard, rules: []};
    lists.set(name, list);
    const read = readEntry(entry['action'] ?? '', entry['rest'] ?? '', number, isStandard, objects);
    if (read.line > 0) list.rules.push(read);
    for (const word of read.unread) unknown.push({line: number, text: word});
    for (const word of read.target.unknown) unknown.push({line: number, text: word});
  });
  return {lists: [...lists.values()], passedOver, unknown};
}

/** As rules for what goes out; a standard list is of sources, and says nothing of destinations. */
export function rulesOfAcl(text: string): ReadRules {
  const {lists, passedOver, unknown} = readAcl(text);
  const sets = lists.map(({isStandard, rules}): RuleSet => ({
    rules: isStandard ? rules.map((rule) => ({...rule, effect: 'unknown' as const})) : rules,
    otherwise: 'deny',
    isExact: true,
  }));
  const count = lists.reduce((sum, {rules}) => sum + rules.length, 0);
  return {sets, reading: {format: 'acl', count, passedOver, unknown}};
}

function readEntry(action: string, rest: string, line: number, isStandard: boolean, objects: Objects): Rule {
  const words = new Words(
    rest
      .replace(/\((?:hitcnt|\d+\s+match)[^)]*\).*$/i, '')
      .replace(/,?\s*wildcard bits\s+/i, ' ')
      .replace(/\s+0x[\da-f]+\b.*$/i, ''),
  );
  const unread: string[] = [];
  let [tcp, services]: [Truth, readonly Service[]] = ['yes', []];
  let source: Target = ANYWHERE;
  let from = '';
  if (!isStandard) {
    const protocol = words.take();
    if (/^object(?:-group)?$/i.test(protocol)) {
      const name = words.take();
      const known = objects.services.get(name);
      services = known ?? [{tcp: 'maybe', ports: undefined}];
      if (!known) unread.push(name);
    } else {
      tcp = isTcp(protocol);
      if (tcp === 'maybe') unread.push(protocol);
      if (!/^ip(?:v4)?$|^0$/i.test(protocol)) services = [{tcp, ports: [ALL_PORTS]}];
    }
    const before = words.rest();
    source = readPlaceOf(words, objects);
    from = before.slice(0, before.length - words.rest().length).trim();
    const sourcePorts = readPortsOf(words, tcp, objects);
    if (
      sourcePorts &&
      !sourcePorts.every(({ports}) => ports?.some(([low, high]) => low <= 1024 && high === 65_535) === true)
    )
      unread.push('source port');
  }
  const target = readPlaceOf(words, objects);
  const ports = isStandard ? undefined : readPortsOf(words, tcp, objects);
  if (ports) services = ports;
  let applies: Truth = unread.length > 0 ? 'maybe' : 'yes';
  while (!words.isAtEnd) {
    const option = words.take().toLowerCase();
    if (option === 'inactive' || option === '(inactive)') applies = 'no';
    else if (
      /^(?:log|log-input|interval|default|disable|\d+|informational|debugging|warnings|notifications|errors|critical|alerts|emergencies|reflect|statistics|capture|established)$/.test(
        option,
      )
    ) {
      // "established" lets answers through, and opens nothing.
      if (option === 'established') applies = 'no';
    } else if (applies !== 'no') {
      applies = 'maybe';
      unread.push(option === 'time-range' ? `${option} ${words.take()}` : option);
    }
  }
  const effect = /permit|trust/i.test(action) ? 'allow' : 'deny';
  if (!isStandard && applies !== 'no') {
    const isAny = source.patterns.some(({kind}) => kind === 'everything');
    const text = from
      .replace(/^(?:host|object-group|object|network-object)\s+/i, '')
      .replace(/\s+(?:0|255)\.[\d.]+$/, '/0');
    const holds = isAny
      ? 'yes'
      : sourceApplies(
          source.unknown.length > 0 || /^host/i.test(from) ? text : (networkOf(source) ?? text),
          effect,
        );
    if (holds === 'maybe') {
      applies = 'maybe';
      unread.push(from);
    }
  }
  return {line, effect, target, services, applies, unread};
}

/** A source as a network in text, for its judgement. */
function networkOf({patterns}: Target): string | undefined {
  const [first] = patterns;
  if (first?.kind !== 'addresses') return undefined;
  const {first: low, last: high} = first.span;
  return `${[low / 2 ** 24, low / 2 ** 16, low / 2 ** 8, low].map((part) => String(Math.floor(part) % 256)).join('.')}${high > low ? '/0' : '/32'}`;
}
