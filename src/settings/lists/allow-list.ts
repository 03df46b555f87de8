import type {Configuration} from '../../config/types.js';
import {isAddress} from '../../internal/hosts.js';
import type {Finding} from '../../report/types.js';
import {validateForSettings} from '../configuration.js';
import {endpointsOf, type Endpoint} from '../endpoints.js';
import {finder, worstFirst} from '../rules.js';
import type {SettingsResult} from '../types.js';
import {proposeAllowList} from './allow-list-proposal.js';
import {ALLOW_LIST_RULES, type AllowListRule} from './allow-list-rules.js';
import {otherTenants} from './allow-list-tenants.js';
import {entriesOf, readList, type ListLine} from './lines.js';
import {distinct, PatternIndex, readEntries, type Entry, type Match} from './pattern-index.js';
import {citing, concluded, examined, refused, type Examined} from './result.js';

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
 * `https://…/`, `*`, addresses and networks. One row for each endpoint of the configuration, wanted `allowed`; `line` is that
 * of the entry which decides. Regular expressions are recognised and not evaluated.
 */
export function checkAllowList(lines: string, config: Configuration): SettingsResult {
  const checked = validateForSettings(config);
  return examined(lines, (text) => examine(text, checked));
}

function examine(text: string, config: Configuration): Examined {
  const read = readList(text);
  if ('refusal' in read) return refused(read.refusal);
  const entries = readEntries(entriesOf(read.lines.filter(({forbids}) => !forbids)));
  const index = new PatternIndex(distinct(entries));
  const verdicts = endpointsOf(config).map((endpoint) => judge(endpoint, index));
  const rows = verdicts.map(({endpoint, answer, rule, line}) => ({
    subject: endpoint.id,
    answer,
    wanted: 'allowed',
    ok: rule === undefined,
    ...(line !== undefined && {line}),
  }));
  const findings = worstFirst([
    ...findingsOf(verdicts),
    ...tenantFindings(verdicts, entries, config),
    ...entryFindings(read.lines, entries),
  ]);
  const lacking = verdicts.filter(({rule}) => rule !== undefined).map(({endpoint}) => endpoint);
  return concluded({rows, findings}, () => proposeAllowList(read.lines, lacking, config));
}

function judge(endpoint: Endpoint, index: PatternIndex): Verdict {
  const matches = index.find(endpoint.host);
  const onPort = matches.filter(
    ({entry: {pattern}}) => !('port' in pattern) || pattern.port === endpoint.port,
  );
  const best = onPort
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
  const forbidding = entriesOf(lines.filter(({forbids}) => forbids));
  const kinds = [
    ['unreadable', unreadable],
    ['forbids', forbidding],
  ] as const;
  return kinds.flatMap(([why, those]) => {
    if (those.length === 0) return [];
    const {subjects, evidence} = citing(those);
    return [find('allow-list-entry', subjects, {why, ...evidence})];
  });
}
