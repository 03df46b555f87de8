import {parseIpv4} from '../../internal/ipv4.js';
import type {Configuration} from '../../config/types.js';
import type {Finding} from '../../report/types.js';
import {validateForSettings} from '../configuration.js';
import {endpointsOf, type Endpoint} from '../endpoints.js';
import {finder, worstFirst} from '../rules.js';
import type {SettingsResult, SettingsRow} from '../types.js';
import {readAddresses} from './addresses.js';
import {recognise} from '../formats/recognise.js';
import type {Reading} from '../formats/rule.js';
import {readTunnelText, type TunnelText} from '../formats/tunnel.js';
import {entriesOf, readList, whyNot, whyNoTable, type ListEntry, type ListLine} from './lines.js';
import {readPattern} from './patterns.js';
import {
  citing,
  concluded,
  examined,
  readingOfList,
  refused,
  shown,
  type Cited,
  type Examined,
} from './result.js';
import type {Span} from './spans.js';
import {TunnelEntries, type Listed} from './tunnel-entries.js';
import {proposeTunnelList} from './tunnel-proposal.js';
import {TUNNEL_RULES, type TunnelRule} from './tunnel-rules.js';
import {TUNNEL_MODES, type GivenProxy, type TunnelMode, type TunnelSubjects} from './tunnel-subjects.js';

/** Where the requests to something go: through the tunnel, past it, or that can't be said from here. */
export const TUNNEL_ANSWERS = ['inside', 'outside', 'unknown'] as const;

export type TunnelAnswer = (typeof TUNNEL_ANSWERS)[number];

export interface TunnelOptions {
  /** The company's proxies, by internal address, network or name; a port after a colon is passed over. */
  readonly proxies?: readonly string[];
  /** The relay's own addresses and networks, which a page can't look up. */
  readonly relayAddresses?: readonly string[];
}

const find = finder<TunnelRule>(TUNNEL_RULES);

/**
 * Checks the split-tunnel list of a VPN, of addresses, networks and names. One row for each endpoint of the configuration, then one for
 * each proxy: the relay is wanted `outside`, a proxy `inside`; where services go is the proxy's business (`any`). A page
 * can't resolve names: what a list of addresses does with a name is `unknown` unless its addresses are given, or nothing
 * in the list is routable on the Internet.
 */
export function checkTunnelList(
  lines: string,
  config: Configuration,
  mode: TunnelMode,
  options: TunnelOptions = {},
): SettingsResult {
  if (!TUNNEL_MODES.includes(mode)) {
    throw new TypeError(`mode: expected include or exclude, got ${JSON.stringify(mode)}`);
  }
  const checked = validateForSettings(config);
  return examined(lines, (text) => examine(text, checked, mode, options));
}

function examine(lines: string, config: Configuration, mode: TunnelMode, options: TunnelOptions): Examined {
  const refusal = whyNot(lines) ?? whyNoTable(lines);
  if (refusal !== undefined) return refused(refusal);
  const known = readTunnelText(lines);
  if (known) return examineKnown(known, config, mode, options);
  const other = recognise(lines);
  if (other) {
    const message =
      'refusal' in other
        ? other.refusal
        : `This is a rule set (${other.reading.format}), and no list of what a VPN takes into its tunnel. Paste that list, or the configuration of the VPN.`;
    return refused(message);
  }
  const read = readList(lines);
  if ('refusal' in read) return refused(read.refusal);
  const all = read.lines.flatMap((line) =>
    line.words !== undefined && EVERYTHING.test(line.words) ? [{...line, entries: ['0.0.0.0/0']}] : [line],
  );
  const turned = mode === 'include' ? underTheOther(all) : new Set<ListLine>();
  const isTaken = (line: ListLine): boolean => line.effect === 'allow' && !turned.has(line);
  const taken = all.filter(isTaken);
  const doubtful = all.filter((line) => !isTaken(line));
  return judge(
    {entries: inAddresses(taken), others: [], unread: entriesOf(doubtful), reading: readingOfList(all)},
    config,
    mode,
    options,
    [],
    (subjects) => proposeTunnelList(all, subjects, mode),
  );
}

/** A line that is everything, in a word. */
const EVERYTHING =
  /^(?:permit\s+|include\s+|route\s+)?(?:any|any4|all|default|everything|0\/0|all traffic|alles|todo|tout)\.?$/i;

/** Lines under a heading that says that they stay out of the tunnel; until another heading. */
function underTheOther(lines: readonly ListLine[]): ReadonlySet<ListLine> {
  const found = new Set<ListLine>();
  let isOut = false;
  for (const line of lines) {
    const heading = line.entries.length === 0 ? line.text : '';
    if (/\p{L}{3}/u.test(heading)) isOut = OUT.test(heading);
    else if (isOut && line.entries.length > 0) found.add(line);
  }
  return found;
}

const OUT =
  /(?:^|[^\p{L}])(?:exclu(?:sions?|d(?:e|ed|es))|bypass(?:ed)?|exceptions?|ausnahmen?|excepciones|exceções|exclusions?)(?:[^\p{L}]|$)/iu;

/** Where a line has an address, its other words are remarks. */
function inAddresses(lines: readonly ListLine[]): ListEntry[] {
  return lines.flatMap((line) => {
    const entries = entriesOf([line]);
    const isRead = entries.some(({text}) => readAddresses(text).kind !== 'none');
    return isRead
      ? entries.filter(
          ({text}) => readAddresses(text).kind !== 'none' || !/[/:]|^v?\d+(?:\.\d+)+$/i.test(text),
        )
      : entries;
  });
}

/** A configuration that may say for itself what its list is for. */
function examineKnown(
  known: TunnelText,
  config: Configuration,
  asked: TunnelMode,
  options: TunnelOptions,
): Examined {
  const {format, entries, others, unread, passedOver, mode = asked} = known;
  const isFull = mode === 'include' && entries.length === 1 && entries[0]?.text === '0.0.0.0/0';
  const [line] = [...entries, ...others, ...unread].map((entry) => entry.line);
  if (line === undefined)
    return refused(
      `Expected what goes through the tunnel; got a configuration (${format}) that says nothing of it.`,
    );
  const differs = mode !== asked && !isFull;
  const reading: Reading = {format, count: entries.length + others.length, passedOver, unknown: unread};
  return judge(
    {entries, others, unread, reading},
    config,
    mode,
    options,
    differs ? [find('tunnel-mode', [], {text: mode, asked, ...(entries[0] && {line: entries[0].line})})] : [],
    () => undefined,
  );
}

interface Given {
  readonly entries: readonly ListEntry[];
  /** Left out of them. */
  readonly others: readonly ListEntry[];
  readonly unread: readonly ListEntry[];
  readonly reading: Reading;
}

function judge(
  {entries, others, unread, reading}: Given,
  config: Configuration,
  mode: TunnelMode,
  options: TunnelOptions,
  more: readonly Finding[],
  propose: (subjects: TunnelSubjects) => string | undefined,
): Examined {
  const list = new TunnelEntries(entries, others, unread);
  const given = readGiven(options);
  const subjects: TunnelSubjects = {endpoints: endpointsOf(config), ...given};
  const endpointRows = subjects.endpoints.map((endpoint) =>
    endpointRow(endpoint, list, mode, given.relaySpans),
  );
  const proxyRows = given.proxies.map((proxy) => proxyRow(proxy, list, mode));
  const isRelay = (_: SettingsRow, i: number): boolean => subjects.endpoints[i]?.kind === 'relay';
  const rows = [...endpointRows, ...proxyRows];
  const findings = worstFirst([
    ...more,
    ...relayFindings(endpointRows.filter(isRelay), list, mode),
    ...proxyFindings(proxyRows),
    ...entryFindings(list, given.unreadable),
    ...unreadFindings(unread),
  ]);
  return concluded({rows, findings, read: reading}, () => propose(subjects));
}

function unreadFindings(unread: readonly ListEntry[]): Finding[] {
  if (unread.length === 0) return [];
  const {subjects, evidence} = citing(unread);
  return [find('tunnel-unread', subjects, evidence)];
}

function readGiven({proxies = [], relayAddresses = []}: TunnelOptions) {
  const unreadable: Cited[] = [];
  const readable = <T>(text: string, value: T | undefined): T[] => {
    if (value === undefined) unreadable.push({text});
    return value === undefined ? [] : [value];
  };
  return {
    proxies: proxies.flatMap((text) => readable(text, readProxy(text))),
    relaySpans: relayAddresses.flatMap((text) => {
      const read = readAddresses(text.trim());
      return readable<Span>(text, read.kind === 'span' ? read : undefined);
    }),
    unreadable,
  };
}

function readProxy(text: string): GivenProxy | undefined {
  const pattern = readPattern(text.trim());
  if (pattern.kind === 'addresses') return {text, span: pattern.span};
  return pattern.kind === 'name' ? {text, host: pattern.host} : undefined;
}

function endpointRow(
  {id, kind, host}: Endpoint,
  list: TunnelEntries,
  mode: TunnelMode,
  relaySpans: readonly Span[],
): SettingsRow {
  const address = parseIpv4(host);
  const known =
    address !== undefined ? [{first: address, last: address}] : kind === 'relay' ? relaySpans : [];
  const {is, line} = list.ofName(host, known);
  // Of a relay with several addresses, one in the tunnel is one too many.
  const isInTunnel = mode === 'include' ? is !== 'none' : is !== 'all';
  const answer: TunnelAnswer = is === 'unknown' ? 'unknown' : isInTunnel ? 'inside' : 'outside';
  return {
    subject: id,
    answer,
    wanted: kind === 'relay' ? 'outside' : 'any',
    ok: kind !== 'relay' || answer === 'outside',
    ...(line !== undefined && {line}),
  };
}

function proxyRow({text, span, host = ''}: GivenProxy, list: TunnelEntries, mode: TunnelMode): SettingsRow {
  const {is, line}: Listed = span ? list.ofSpan(span) : list.ofName(host, [], true);
  const isInTunnel = mode === 'include' ? is === 'all' : is === 'none';
  const answer: TunnelAnswer = is === 'unknown' ? 'unknown' : isInTunnel ? 'inside' : 'outside';
  return {
    subject: shown(text),
    answer,
    wanted: 'inside',
    ok: answer === 'inside',
    ...(line !== undefined && {line}),
  };
}

function relayFindings(relays: readonly SettingsRow[], list: TunnelEntries, mode: TunnelMode): Finding[] {
  if (mode === 'include' && list.isEverything) {
    const line = list.widest?.line;
    return [
      find(
        'tunnel-full',
        relays.map(({subject}) => subject),
        {...(line !== undefined && {line})},
      ),
    ];
  }
  return findingsOf(relays, [
    ['inside', 'tunnel-relay-inside'],
    ['unknown', 'tunnel-relay-unknown'],
  ]);
}

function proxyFindings(proxies: readonly SettingsRow[]): Finding[] {
  if (proxies.length === 0) return [find('tunnel-proxies-not-given', [])];
  return findingsOf(proxies, [
    ['outside', 'tunnel-proxy-outside'],
    ['unknown', 'tunnel-proxy-unknown'],
  ]);
}

/** One for all rows of the same answer. */
function findingsOf(
  rows: readonly SettingsRow[],
  rules: readonly (readonly [TunnelAnswer, TunnelRule])[],
): Finding[] {
  return rules.flatMap(([answer, rule]) => {
    const those = rows.filter((row) => row.answer === answer);
    if (those.length === 0) return [];
    const {subjects, evidence} = citing(
      those.map(({subject, line}) => ({text: subject, ...(line !== undefined && {line})})),
    );
    return [find(rule, subjects, evidence)];
  });
}

function entryFindings({entries}: TunnelEntries, unreadable: readonly Cited[]): Finding[] {
  const isUnread = (kind: string): boolean => kind === 'unreadable' || kind === 'expression';
  const groups = [
    ['tunnel-entry', entries.filter(({pattern}) => isUnread(pattern.kind))],
    ['tunnel-ipv6', entries.filter(({pattern}) => pattern.kind === 'ipv6')],
    ['tunnel-given-unreadable', unreadable],
  ] as const;
  return groups.flatMap(([rule, those]) => {
    if (those.length === 0) return [];
    const {subjects, evidence} = citing(those);
    return [find(rule, subjects, evidence)];
  });
}
