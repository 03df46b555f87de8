import type {Configuration} from '../../config/types.js';
import {isAddress} from '../../internal/hosts.js';
import type {Finding} from '../../report/types.js';
import {validateForSettings} from '../configuration.js';
import {endpointsOf, type Endpoint} from '../endpoints.js';
import {finder, worstFirst} from '../rules.js';
import type {SettingsResult, SettingsRow} from '../types.js';
import {decideAll, type Decision} from '../formats/decide.js';
import {recognise} from '../formats/recognise.js';
import type {ReadRules, Refusal, Truth} from '../formats/rule.js';
import {covers} from '../formats/services.js';
import {readTable, rulesOfTable} from '../formats/table.js';
import {proposeAllowList} from './allow-list-proposal.js';
import {ALLOW_LIST_RULES, type AllowListRule} from './allow-list-rules.js';
import {otherTenants} from './allow-list-tenants.js';
import {entriesOf, readList, whyNot, whyNoTable, type LineEffect, type ListLine} from './lines.js';
import {readPattern} from './patterns.js';
import {distinct, PatternIndex, type Entry, type Match} from './pattern-index.js';
import {citing, concluded, examined, readingOfList, refused, type Examined} from './result.js';

/** What an allow list says of an endpoint; `allowed-by-address`: the endpoint is an address, and allowed as one. */
export const ALLOW_LIST_ANSWERS = [
  'allowed',
  'allowed-by-address',
  /** Only where `*` may stand for several labels. */
  'allowed-any-depth',
  /** Only where a domain's name stands for what is below it, too. */
  'allowed-below-domain',
  /** Only as HTTPS, which the relay does not speak. */
  'allowed-as-https',
  /** Only some paths. */
  'allowed-some-paths',
  'not-allowed',
  /** Only by addresses or regular expressions that can't be judged from here. */
  'unknown',
] as const;

export type AllowListAnswer = (typeof ALLOW_LIST_ANSWERS)[number];

const find = finder<AllowListRule>(ALLOW_LIST_RULES);

/** An endpoint, and what the list does with it. */
interface Verdict {
  readonly endpoint: Endpoint;
  readonly answer: AllowListAnswer;
  /** Absent where all is well. */
  readonly rule?: AllowListRule;
  readonly line?: number;
}

/**
 * Checks an allow list of a proxy, a URL filter or a firewall: names (`host`, `host:443`), `*.domain`, `.domain`, stars elsewhere,
 * `https://…/`, `*`, addresses and networks; a table with a heading; and the rules of the formats that are known (docs/settings/lists.md).
 * One row for each endpoint of the configuration, wanted `allowed`; `line` is that of the entry which decides. What was not
 * understood is `unknown`, and never allowed. Regular expressions are recognised and not evaluated.
 */
export function checkAllowList(lines: string, config: Configuration): SettingsResult {
  const checked = validateForSettings(config);
  return examined(lines, (text) => examine(text, checked));
}

function examine(text: string, config: Configuration): Examined {
  const known =
    whyNot(text) === undefined && whyNoTable(text) === undefined ? recogniseRules(text) : undefined;
  if (known && 'refusal' in known) return refused(known.refusal, known.line);
  if (known) return examineRules(known, config);
  const read = readList(text);
  if ('refusal' in read) return refused(read.refusal);
  const of = (effect: LineEffect): Entry[] =>
    read.lines
      .filter((line) => line.effect === effect)
      .flatMap(({entries: found, number: line, services}) =>
        found.map((entry) => ({
          text: entry,
          line,
          pattern: readPattern(entry),
          ...(services.length > 0 && {services}),
        })),
      );
  const entries = of('allow');
  const lists: Lists = {
    allowing: new PatternIndex(distinct(entries)),
    denying: new PatternIndex(distinct(of('deny'))),
    doubtful: new PatternIndex(distinct(of('unknown'))),
  };
  const verdicts = endpointsOf(config).map((endpoint) => judge(endpoint, lists));
  const findings = worstFirst([
    ...findingsOf(verdicts),
    ...tenantFindings(verdicts, entries, config),
    ...entryFindings(read.lines, entries),
  ]);
  const lacking = verdicts.filter(({rule}) => rule !== undefined).map(({endpoint}) => endpoint);
  return concluded({rows: rowsOf(verdicts), findings, read: readingOfList(read.lines)}, () =>
    proposeAllowList(read.lines, lacking, config),
  );
}

function recogniseRules(text: string): ReadRules | Refusal | undefined {
  const known = recognise(text);
  if (known) return known;
  const table = readTable(text, (roles) => roles.includes('destination'));
  return table && rulesOfTable(table);
}

function examineRules({sets, reading}: ReadRules, config: Configuration): Examined {
  if (sets.length === 0)
    return refused(`Expected rules or a list; got a text (${reading.format}) in which there are none.`);
  const verdicts = endpointsOf(config).map((endpoint) => verdictBy(endpoint, decideAll(sets, endpoint)));
  return concluded(
    {rows: rowsOf(verdicts), findings: worstFirst(findingsOf(verdicts)), read: reading},
    () => undefined,
  );
}

function rowsOf(verdicts: readonly Verdict[]): SettingsRow[] {
  return verdicts.map(({endpoint, answer, rule, line}) => ({
    subject: endpoint.id,
    answer,
    wanted: 'allowed',
    ok: rule === undefined,
    ...(line !== undefined && {line}),
  }));
}

const NUANCES = {
  'any-depth': ['allowed-any-depth', 'allow-list-one-label'],
  'below-domain': ['allowed-below-domain', 'allow-list-bare-domain'],
  'some-paths': ['allowed-some-paths', 'allow-list-path'],
  'as-https': ['allowed-as-https', 'allow-list-scheme'],
} as const satisfies Record<NonNullable<Decision['nuance']>, readonly [AllowListAnswer, AllowListRule]>;

/** What the rules of a format come to. */
function verdictBy(
  endpoint: Endpoint,
  {effect, rule, nuance, isByAddress, onlyByAddress, elsewhere}: Decision,
): Verdict {
  const at = rule ? {line: rule.line} : {};
  if (effect === 'unknown') {
    if (onlyByAddress !== true) return {endpoint, answer: 'unknown', rule: 'allow-list-unknown', ...at};
    if (endpoint.kind === 'relay')
      return {endpoint, answer: 'unknown', rule: 'allow-list-relay-address', ...at};
    return {
      endpoint,
      answer: 'not-allowed',
      rule: endpoint.kind === 'service' ? 'allow-list-address' : 'allow-list-diagnostics',
      ...at,
    };
  }
  if (effect === 'deny') {
    const isPort = !rule && elsewhere && endpoint.kind !== 'other';
    return {
      endpoint,
      answer: 'not-allowed',
      rule: isPort ? 'allow-list-port' : MISSING[endpoint.kind],
      ...(isPort ? {line: elsewhere.line} : at),
    };
  }
  if (nuance) {
    const [answer, named] = NUANCES[nuance];
    return {endpoint, answer, rule: named, ...at};
  }
  if (endpoint.kind === 'relay' && rule?.isHttpsOnly === true)
    return {endpoint, answer: 'allowed-as-https', rule: 'allow-list-scheme', ...at};
  return {endpoint, answer: isByAddress === true ? 'allowed-by-address' : 'allowed', ...at};
}

const MISSING = {
  service: 'allow-list-missing',
  relay: 'allow-list-relay',
  other: 'allow-list-diagnostics',
} as const satisfies Record<Endpoint['kind'], AllowListRule>;

/** The entries of a plain list, by what their lines do. */
interface Lists {
  readonly allowing: PatternIndex;
  readonly denying: PatternIndex;
  /** Of lines that say more than was understood. */
  readonly doubtful: PatternIndex;
}

function judge(endpoint: Endpoint, {allowing, denying, doubtful}: Lists): Verdict {
  const verdict = judgeAllowed(endpoint, allowing);
  const isOn = ({entry}: Match): boolean => onPort(entry, endpoint) !== 'no';
  const unsure = doubtful.find(endpoint.host).find(isOn) ?? doubtful.expressionFor(endpoint.host);
  const unknown = (line: number): Verdict => ({
    endpoint,
    answer: 'unknown',
    rule: 'allow-list-unknown',
    line,
  });
  if (unsure) return unknown('entry' in unsure ? unsure.entry.line : unsure.line);
  const isOpen = verdict.answer.startsWith('allowed');
  const denied = denying.find(endpoint.host).filter(isOn);
  const {line = Infinity} = verdict;
  for (const {entry, reach} of denied) {
    // What stops all else stands at the end.
    if (isOpen && entry.pattern.kind === 'everything' && entry.line > line) continue;
    if (isOpen && (reach !== 'sure' || entry.line > line)) return unknown(entry.line);
    return {endpoint, answer: 'not-allowed', rule: MISSING[endpoint.kind], line: entry.line};
  }
  const other = isOpen
    ? (denying.expressionFor(endpoint.host) ?? (isAddress(endpoint.host) ? undefined : denying.routable[0]))
    : undefined;
  return other ? unknown(other.line) : verdict;
}

/** Does an entry hold for the endpoint's port? */
function onPort({pattern, services = []}: Entry, {port}: Endpoint): Truth {
  if ('port' in pattern && pattern.port !== undefined) {
    // Beside a port of its own, figures are remarks; the protocol is not.
    const isOther = services.length > 0 && services.every(({tcp}) => tcp === 'no');
    return pattern.port === port && !isOther ? 'yes' : 'no';
  }
  return covers(services, port);
}

function judgeAllowed(endpoint: Endpoint, index: PatternIndex): Verdict {
  const matches = index.find(endpoint.host);
  const fitting = matches.filter(({entry}) => onPort(entry, endpoint) === 'yes');
  const best = fitting
    .map((match) => verdictOf(endpoint, match))
    .reduce<Verdict | undefined>(
      (a, b) => (a && (a.rule === undefined || b.rule !== undefined) ? a : b),
      undefined,
    );
  if (best) return best;
  const verdict = (answer: AllowListAnswer, rule: AllowListRule, line?: number): Verdict => ({
    endpoint,
    answer,
    rule,
    ...(line !== undefined && {line}),
  });
  const unclear = matches.find(({entry}) => onPort(entry, endpoint) === 'maybe');
  if (unclear) return verdict('unknown', 'allow-list-unknown', unclear.entry.line);
  const [elsewhere] = matches;
  if (elsewhere && endpoint.kind !== 'other') {
    return verdict('not-allowed', 'allow-list-port', elsewhere.entry.line);
  }
  const expression = index.expressionFor(endpoint.host);
  if (expression) return verdict('unknown', 'allow-list-expression', expression.line);
  if (endpoint.kind === 'other') return verdict('not-allowed', 'allow-list-diagnostics');
  const byAddress = isAddress(endpoint.host) ? undefined : index.routable[0];
  if (endpoint.kind === 'service') {
    return verdict('not-allowed', byAddress ? 'allow-list-address' : 'allow-list-missing', byAddress?.line);
  }
  return byAddress
    ? verdict('unknown', 'allow-list-relay-address', byAddress.line)
    : verdict('not-allowed', 'allow-list-relay');
}

/** Of an entry that covers the endpoint on its port. */
function verdictOf(endpoint: Endpoint, {entry: {pattern, line}, reach}: Match): Verdict {
  const verdict = (answer: AllowListAnswer, rule?: AllowListRule): Verdict => ({
    endpoint,
    answer,
    line,
    ...(rule && {rule}),
  });
  if ('hasPath' in pattern && pattern.hasPath) return verdict('allowed-some-paths', 'allow-list-path');
  if (endpoint.kind === 'relay' && 'scheme' in pattern && pattern.scheme === 'https') {
    return verdict('allowed-as-https', 'allow-list-scheme');
  }
  if (reach === 'any-depth') return verdict('allowed-any-depth', 'allow-list-one-label');
  if (reach === 'below-domain') return verdict('allowed-below-domain', 'allow-list-bare-domain');
  return verdict(pattern.kind === 'addresses' ? 'allowed-by-address' : 'allowed');
}

function findingsOf(verdicts: readonly Verdict[]): Finding[] {
  const rules = [...new Set(verdicts.flatMap(({rule}) => rule ?? []))];
  return rules.map((rule) => {
    const those = verdicts.filter((verdict) => verdict.rule === rule);
    const line = those.find((verdict) => verdict.line !== undefined)?.line;
    const hosts = [...new Set(those.map(({endpoint}) => endpoint.host))];
    return find(
      rule,
      those.map(({endpoint}) => endpoint.id),
      {hosts: hosts.slice(0, 10).join(' '), ...(line !== undefined && {line})},
    );
  });
}

/** A second contact centre is no fault of itself; next to something of ours that is missing it may be a wrong number. */
function tenantFindings(
  verdicts: readonly Verdict[],
  entries: readonly Entry[],
  config: Configuration,
): Finding[] {
  if (verdicts.every(({answer}) => answer !== 'not-allowed')) return [];
  const others = otherTenants(entries, config);
  if (others.length === 0) return [];
  const {subjects, evidence} = citing(others);
  return [find('allow-list-other-tenant', subjects, evidence)];
}

function entryFindings(lines: readonly ListLine[], entries: readonly Entry[]): Finding[] {
  const unreadable = entries.filter(({pattern}) => pattern.kind === 'unreadable');
  // What stops all that is not let through is how such lists end.
  const forbidding = entriesOf(lines.filter(({forbids}) => forbids)).filter(({text}) => text !== '*');
  const idle = entriesOf(lines.filter(({effect}) => effect === 'none'));
  const kinds = [
    ['unreadable', unreadable],
    ['forbids', forbidding],
    ['not-in-force', idle],
  ] as const;
  return kinds.flatMap(([why, those]) => {
    if (those.length === 0) return [];
    const {subjects, evidence} = citing(those);
    return [find('allow-list-entry', subjects, {why, ...evidence})];
  });
}
