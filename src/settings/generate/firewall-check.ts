import type {Configuration} from '../../config/types.js';
import {validateForSettings} from '../configuration.js';
import {endpointsOf, type Endpoint} from '../endpoints.js';
import type {Role} from '../formats/columns.js';
import {decideAll, type Decision} from '../formats/decide.js';
import {recognise} from '../formats/recognise.js';
import type {ReadRules} from '../formats/rule.js';
import {readTable, rulesOfTable, whyNoRules, type Table} from '../formats/table.js';
import {whyNot, whyNoTable} from '../lists/lines.js';
import {readPattern} from '../lists/patterns.js';
import {citing, concluded, examined, refused, type Examined} from '../lists/result.js';
import {finder, worstFirst} from '../rules.js';
import type {SettingsResult} from '../types.js';
import {FIREWALL_RULES, type FirewallFindingRule} from './firewall-check-rules.js';
import {FIREWALL_COLUMNS, firewallCell, generateFirewallRules, quoted} from './firewall-rules.js';

/** What the table does with an endpoint, by the first rule that matches it. */
export const FIREWALL_ANSWERS = [
  'allowed',
  /** Allowed, and opened or judged as TLS on the way. */
  'allowed-inspected',
  /** Allowed as the application HTTPS. */
  'allowed-as-https',
  'not-allowed',
  /** Rules for addresses may be for it, or rules that were not understood. */
  'unknown',
] as const;

export type FirewallAnswer = (typeof FIREWALL_ANSWERS)[number];

interface Verdict {
  readonly endpoint: Endpoint;
  readonly answer: FirewallAnswer;
  readonly rule?: FirewallFindingRule;
  readonly line?: number;
  /** What was not understood. */
  readonly names?: string;
}

const find = finder<FirewallFindingRule>(FIREWALL_RULES);

/**
 * Checks firewall rules: a table as CSV, with tabs, semicolons or bars, of which a line names the columns (`destination` and
 * `port`; action, protocol, source, state and others where there are any), or the rules of a format that is known
 * (docs/settings/lists.md). One row for each endpoint of the configuration, wanted `allowed`; the first rule that matches decides, and
 * what none allows is not allowed. What was not understood is `unknown`, and never allowed.
 */
export function checkFirewallRules(text: string, config: Configuration): SettingsResult {
  const checked = validateForSettings(config);
  return examined(text, (table) => examine(table, checked));
}

function examine(text: string, config: Configuration): Examined {
  const refusal = whyNot(text) ?? whyNoTable(text);
  if (refusal !== undefined) return refused(refusal);
  const known = recognise(text);
  if (known && 'refusal' in known) return refused(known.refusal, known.line);
  const table = known
    ? undefined
    : readTable(text, (roles) => roles.includes('destination') && roles.includes('port'));
  const read = known ?? (table && rulesOfTable(table));
  if (!read) {
    const {refusal: message, line} = whyNoRules(text);
    return refused(message, line);
  }
  if (read.sets.length === 0)
    return refused(`Expected rules; got a text (${read.reading.format}) in which there are none.`);
  const verdicts = endpointsOf(config).map((endpoint) => verdictOf(endpoint, decideAll(read.sets, endpoint)));
  const rows = verdicts.map(({endpoint, answer, line}) => ({
    subject: endpoint.id,
    answer,
    wanted: 'allowed',
    ok: answer === 'allowed',
    ...(line !== undefined && {line}),
  }));
  const findings = worstFirst([...findingsOf(verdicts), ...entryFindings(read)]);
  return concluded({rows, findings, read: read.reading}, () =>
    table ? propose(text, table, config) : undefined,
  );
}

const MISSING = {
  service: 'firewall-missing',
  relay: 'firewall-relay-missing',
  other: 'firewall-diagnostics',
} as const satisfies Record<Endpoint['kind'], FirewallFindingRule>;

function verdictOf(endpoint: Endpoint, decision: Decision): Verdict {
  const {effect, rule, byAddress, onlyByAddress = false} = decision;
  const at = rule ? {line: rule.line} : {};
  if (effect === 'unknown' && !onlyByAddress) {
    const names = rule ? [...rule.unread, ...rule.target.unknown].filter((name) => name !== '') : [];
    return {
      endpoint,
      answer: 'unknown',
      rule: 'firewall-unknown',
      ...at,
      ...(names.length > 0 && {names: [...new Set(names)].slice(0, 10).join(', ')}),
    };
  }
  const verdict =
    effect === 'allow'
      ? allowedBy(endpoint, decision)
      : {endpoint, answer: 'not-allowed' as const, rule: MISSING[endpoint.kind], ...(!onlyByAddress && at)};
  if (verdict.rule === undefined || !byAddress) return verdict;
  const {line} = byAddress;
  if (endpoint.kind === 'relay') return {endpoint, answer: 'unknown', rule: 'firewall-relay-address', line};
  return endpoint.kind === 'service' ? {...verdict, rule: 'firewall-service-address', line} : verdict;
}

function allowedBy(endpoint: Endpoint, {rule, nuance}: Decision): Verdict {
  const at = rule ? {line: rule.line} : {};
  if (nuance === 'some-paths') return {endpoint, answer: 'unknown', rule: 'firewall-unknown', ...at};
  if (endpoint.kind !== 'relay') return {endpoint, answer: 'allowed', ...at};
  if (rule?.inspection === 'inspected')
    return {endpoint, answer: 'allowed-inspected', rule: 'firewall-relay-inspected', ...at};
  if (rule?.isHttpsOnly === true || nuance === 'as-https')
    return {endpoint, answer: 'allowed-as-https', rule: 'firewall-relay-as-https', ...at};
  // Lists of addresses and ports inspect nothing by themselves; what a table says nothing of is not known.
  if (rule?.inspection !== 'excluded')
    return {endpoint, answer: 'allowed', rule: 'firewall-inspection-unsaid', ...at};
  return {endpoint, answer: 'allowed', ...at};
}

function findingsOf(verdicts: readonly Verdict[]) {
  const rules = [...new Set(verdicts.flatMap(({rule}) => rule ?? []))];
  return rules.map((rule) => {
    const those = verdicts.filter((verdict) => verdict.rule === rule);
    const line = those.find((verdict) => verdict.line !== undefined)?.line;
    const names = those.find((verdict) => verdict.names !== undefined)?.names;
    return find(
      rule,
      those.map(({endpoint}) => endpoint.id),
      {...(line !== undefined && {line}), ...(names !== undefined && {names})},
    );
  });
}

/** What has the shape of a host or an address, and is none. */
function entryFindings({reading: {unknown}}: ReadRules) {
  const unread = unknown.filter(
    ({text}) => /^[\w*-]*(?:\.[\w*-]*)+$/.test(text) && readPattern(text).kind === 'unreadable',
  );
  if (unread.length === 0) return [];
  const {subjects, evidence} = citing(unread);
  return [find('firewall-entry', subjects, evidence)];
}

/** The same table with the rules that the configuration needs in front, in the table's own columns. */
function propose(text: string, {separator, header, roles}: Table, config: Configuration): string {
  const lines = text.split(/\r\n?|\n/);
  // Of what is told apart by nothing but being beside the rule, only a column for comments is filled.
  const isFilled = (role: Role, i: number): boolean =>
    role === 'comment'
      ? /^(?:comments?|description|remarks?|notes?|name)$/i.test(header.cells[i]?.trim() ?? '')
      : roles.indexOf(role) === i;
  const columns = roles.map((role, i) =>
    role !== undefined && isFilled(role, i) ? FIREWALL_COLUMNS.find((column) => column === role) : undefined,
  );
  const rows = generateFirewallRules(config).map((rule) =>
    columns
      .map((column) => (column === undefined ? '' : quoted(firewallCell(rule, column), separator)))
      .join(separator),
  );
  return [...lines.slice(0, header.line), ...rows, ...lines.slice(header.line)].join('\n');
}
