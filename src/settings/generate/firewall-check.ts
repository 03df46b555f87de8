import type {Configuration} from '../../config/types.js';
import {isAddress} from '../../internal/hosts.js';
import {validateForSettings} from '../configuration.js';
import {endpointsOf, type Endpoint} from '../endpoints.js';
import {PatternIndex, type Entry} from '../lists/pattern-index.js';
import {citing, concluded, examined, refused, type Examined} from '../lists/result.js';
import {finder, worstFirst} from '../rules.js';
import type {SettingsResult} from '../types.js';
import {FIREWALL_RULES, type FirewallFindingRule} from './firewall-check-rules.js';
import {firewallCell, generateFirewallRules, quoted} from './firewall-rules.js';
import {readFirewallTable, type FirewallTable, type PastedRule} from './firewall-table.js';

/** What the table does with an endpoint, by the first rule that matches it. */
export const FIREWALL_ANSWERS = [
  'allowed',
  /** Allowed, and opened or judged as TLS on the way. */
  'allowed-inspected',
  /** Allowed as the application HTTPS. */
  'allowed-as-https',
  'not-allowed',
  /** Rules for addresses may be for it. */
  'unknown',
] as const;

export type FirewallAnswer = (typeof FIREWALL_ANSWERS)[number];

interface Verdict {
  readonly endpoint: Endpoint;
  readonly answer: FirewallAnswer;
  readonly rule?: FirewallFindingRule;
  readonly line?: number;
}

const find = finder<FirewallFindingRule>(FIREWALL_RULES);

/**
 * Checks a table of firewall rules: CSV, tabs, semicolons or bars, its first line naming the columns (`destination` and
 * `port`; `action`, `protocol`, `application` and `inspection` where there are any). One row for each endpoint of the
 * configuration, wanted `allowed`; the first rule that matches decides, and what none allows is not allowed.
 */
export function checkFirewallRules(text: string, config: Configuration): SettingsResult {
  const checked = validateForSettings(config);
  return examined(text, (table) => examine(table, checked));
}

function examine(text: string, config: Configuration): Examined {
  const table = readFirewallTable(text);
  if ('refusal' in table) return refused(table.refusal, table.line);
  const rules = new RuleIndex(table.rules);
  const verdicts = endpointsOf(config).map((endpoint) => judge(endpoint, rules));
  const rows = verdicts.map(({endpoint, answer, line}) => ({
    subject: endpoint.id,
    answer,
    wanted: 'allowed',
    ok: answer === 'allowed',
    ...(line !== undefined && {line}),
  }));
  const findings = worstFirst([...findingsOf(verdicts), ...entryFindings(table.rules)]);
  return concluded({rows, findings}, () => propose(text, table, config));
}

/** The rules of a table, by what they let out. */
class RuleIndex {
  readonly #byLine: ReadonlyMap<number, PastedRule>;
  readonly #patterns: PatternIndex;

  constructor(rules: readonly PastedRule[]) {
    this.#byLine = new Map(rules.map((rule) => [rule.line, rule]));
    // Of rules that say the same the first decides.
    const seen = new Map(
      [...rules]
        .reverse()
        .map((rule) => [JSON.stringify([rule.destination, rule.ports, rule.isTcp, rule.allows]), rule]),
    );
    const distinct = [...seen.values()].sort((a, b) => a.line - b.line);
    this.#patterns = new PatternIndex(
      distinct.flatMap(({patterns, line}) => patterns.map((pattern) => ({text: '', line, pattern}))),
    );
  }

  /** The first rule for an endpoint. */
  first({host, port}: Endpoint): PastedRule | undefined {
    const sure = this.#patterns.find(host).filter(({reach}) => reach !== 'below-domain');
    return this.#on(
      port,
      sure.map(({entry}) => entry),
    );
  }

  /** The first rule that lets addresses out on a port. */
  firstOfAddresses({port}: Endpoint): PastedRule | undefined {
    return this.#on(port, this.#patterns.routable, ({allows}) => allows);
  }

  #on(
    port: number,
    entries: readonly Entry[],
    is: (rule: PastedRule) => boolean = () => true,
  ): PastedRule | undefined {
    for (const {line} of entries) {
      const rule = this.#byLine.get(line);
      const fits = rule?.isTcp === true && rule.ports.some(([from, to]) => from <= port && port <= to);
      if (fits && is(rule)) return rule;
    }
    return undefined;
  }
}

function judge(endpoint: Endpoint, rules: RuleIndex): Verdict {
  const decisive = rules.first(endpoint);
  const verdict = verdictOf(endpoint, decisive);
  const byAddress = isAddress(endpoint.host) ? undefined : rules.firstOfAddresses(endpoint);
  if (verdict.rule === undefined || !byAddress || byAddress.line >= (decisive?.line ?? Infinity))
    return verdict;
  const {line} = byAddress;
  if (endpoint.kind === 'relay') return {endpoint, answer: 'unknown', rule: 'firewall-relay-address', line};
  return endpoint.kind === 'service' ? {...verdict, rule: 'firewall-service-address', line} : verdict;
}

const MISSING = {
  service: 'firewall-missing',
  relay: 'firewall-relay-missing',
  other: 'firewall-diagnostics',
} as const satisfies Record<Endpoint['kind'], FirewallFindingRule>;

function verdictOf(endpoint: Endpoint, rule: PastedRule | undefined): Verdict {
  if (!rule?.allows) {
    return {endpoint, answer: 'not-allowed', rule: MISSING[endpoint.kind], ...(rule && {line: rule.line})};
  }
  const {line} = rule;
  if (endpoint.kind !== 'relay') return {endpoint, answer: 'allowed', line};
  if (rule.inspection === 'inspected') {
    return {endpoint, answer: 'allowed-inspected', rule: 'firewall-relay-inspected', line};
  }
  if (rule.isHttpsOnly) return {endpoint, answer: 'allowed-as-https', rule: 'firewall-relay-as-https', line};
  if (rule.inspection === 'unsaid')
    return {endpoint, answer: 'allowed', rule: 'firewall-inspection-unsaid', line};
  return {endpoint, answer: 'allowed', line};
}

function findingsOf(verdicts: readonly Verdict[]) {
  const rules = [...new Set(verdicts.flatMap(({rule}) => rule ?? []))];
  return rules.map((rule) => {
    const those = verdicts.filter((verdict) => verdict.rule === rule);
    const line = those.find((verdict) => verdict.line !== undefined)?.line;
    return find(
      rule,
      those.map(({endpoint}) => endpoint.id),
      line === undefined ? {} : {line},
    );
  });
}

function entryFindings(rules: readonly PastedRule[]) {
  const unread = rules.flatMap(({unreadable: text, line}) => (text === undefined ? [] : [{text, line}]));
  if (unread.length === 0) return [];
  const {subjects, evidence} = citing(unread);
  return [find('firewall-entry', subjects, evidence)];
}

/** The same table with the rules that the configuration needs in front, in the table's own columns. */
function propose(text: string, {separator, header}: FirewallTable, config: Configuration): string {
  const lines = text.split(/\r\n?|\n/);
  const rows = generateFirewallRules(config).map((rule) =>
    header.columns
      .map((column) => (column === undefined ? '' : quoted(firewallCell(rule, column), separator)))
      .join(separator),
  );
  return [...lines.slice(0, header.line), ...rows, ...lines.slice(header.line)].join('\n');
}
