import {notRoutable, parseNetwork, MIN_PREFIX_LENGTH} from '../../config/networks.js';
import type {Configuration} from '../../config/types.js';
import type {Finding} from '../../report/types.js';
import {validateForSettings} from '../configuration.js';
import {finder, worstFirst} from '../rules.js';
import type {SettingsResult, SettingsRow} from '../types.js';
import {notRoutableShare, readAddresses} from './addresses.js';
import {proposeAddresses} from './known-address-proposal.js';
import {KNOWN_ADDRESS_RULES, type KnownAddressRule} from './known-address-rules.js';
import {readAddressList, type PastedAddress} from './address-list.js';
import type {ListEntry} from './lines.js';
import {citing, concluded, examined, refused, shown, type Examined} from './result.js';
import {blocksOf, formatBlock, meetings, shareIn, union, type Span} from './spans.js';

/** What an entry of the list is; the last two are of the row `egress`. */
export const KNOWN_ADDRESS_ANSWERS = [
  'fine',
  'not-an-address',
  'unknown',
  'ipv6',
  'too-wide',
  'not-routable',
  'partly-not-routable',
  'duplicate',
  'overlap',
  'host-bits',
  'in-list',
  'not-in-list',
] as const;

export type KnownAddressAnswer = (typeof KNOWN_ADDRESS_ANSWERS)[number];
type EntryAnswer = Exclude<KnownAddressAnswer, 'in-list' | 'not-in-list'>;

const RULE_OF = {
  'not-an-address': 'known-address-unreadable',
  unknown: 'known-address-unknown',
  ipv6: 'known-address-ipv6',
  'too-wide': 'known-address-too-wide',
  'not-routable': 'known-address-not-routable',
  'partly-not-routable': 'known-address-partly-not-routable',
  duplicate: 'known-address-duplicate',
  overlap: 'known-address-overlap',
  'host-bits': 'known-address-host-bits',
} as const satisfies Record<Exclude<EntryAnswer, 'fine'>, KnownAddressRule>;

const find = finder<KnownAddressRule>(KNOWN_ADDRESS_RULES);

interface Judged extends ListEntry {
  readonly answer: EntryAnswer;
  readonly span?: Span;
  readonly isOtherNotation: boolean;
}

/**
 * Checks a list of the addresses that a company's requests come from (guide: IP-based control of sign-in). One row for each
 * entry, in the order of the list, wanted `fine`; with `egress` (the address that this PC is seen from) a last row `egress`,
 * wanted `in-list`. A line that can't be read is a row, so that nothing is lost of the rest. Rows and findings hold
 * addresses that were pasted: they are for the page, not for a report.
 */
export function checkKnownAddresses(
  lines: string,
  config?: Configuration,
  {egress}: {readonly egress?: string} = {},
): SettingsResult {
  const checked = config && validateForSettings(config);
  return examined(lines, (text) => examine(text, checked, egress));
}

function examine(lines: string, config: Configuration | undefined, egress: string | undefined): Examined {
  const read = readAddressList(lines);
  if ('refusal' in read) return refused(read.refusal);
  const pasted = read.entries;
  const judged = judge(pasted);
  const spans = judged.flatMap(({span}) => (span ? [span] : []));
  const known = union(spans);
  const seen = egress === undefined ? undefined : judgeEgress(egress.trim(), known, config);
  return concluded(
    {
      rows: [...judged.map(rowOf), ...(seen ? [seen.row] : [])],
      findings: worstFirst([
        ...findingsOf(judged),
        ...(seen?.finding ? [seen.finding] : []),
        ...differences(judged, known, config),
      ]),
      read: read.reading,
    },
    () => {
      const isFine = judged.every(({answer, isOtherNotation}) => answer === 'fine' && !isOtherNotation);
      const kept = judged.flatMap(({answer, span}) => (span && answer !== 'too-wide' ? [span] : []));
      return isFine ? undefined : proposeAddresses(kept);
    },
  );
}

function judge(entries: readonly PastedAddress[]): Judged[] {
  const all = entries.map(({text, line, isDoubtful}) => ({
    entry: {text, line},
    isDoubtful,
    read: isDoubtful ? ({kind: 'none'} as const) : readAddresses(text),
  }));
  const spans = all.flatMap(({read}) => (read.kind === 'span' ? [read] : []));
  const met = meetings(spans);
  const seen = new Set<string>();
  let index = -1;
  return all.map(({entry, isDoubtful, read}) => {
    if (read.kind !== 'span') {
      const answer = isDoubtful ? 'unknown' : read.kind === 'ipv6' ? 'ipv6' : 'not-an-address';
      return {...entry, answer, isOtherNotation: false};
    }
    index += 1;
    const key = `${String(read.first)}-${String(read.last)}`;
    const isSame = seen.has(key);
    seen.add(key);
    const share = notRoutableShare(read);
    const answer: EntryAnswer = isTooWide(read)
      ? 'too-wide'
      : share === 'all'
        ? 'not-routable'
        : share === 'some'
          ? 'partly-not-routable'
          : isSame
            ? 'duplicate'
            : met[index] !== undefined
              ? 'overlap'
              : read.hostBits
                ? 'host-bits'
                : 'fine';
    return {...entry, answer, span: read, isOtherNotation: read.notation !== 'cidr'};
  });
}

function isTooWide({first, last}: Span): boolean {
  return last - first + 1 > 2 ** (32 - MIN_PREFIX_LENGTH);
}

function rowOf({text, line, answer}: Judged): SettingsRow {
  return {subject: shown(text), answer, wanted: 'fine', ok: answer === 'fine', line};
}

function findingsOf(judged: readonly Judged[]): Finding[] {
  const byRule = new Map<KnownAddressRule, Judged[]>();
  const note = (rule: KnownAddressRule, entry: Judged): void => {
    const entries = byRule.get(rule);
    if (entries) entries.push(entry);
    else byRule.set(rule, [entry]);
  };
  for (const entry of judged) {
    if (entry.answer !== 'fine') note(RULE_OF[entry.answer], entry);
    if (entry.isOtherNotation) note('known-address-notation', entry);
  }
  return [...byRule].map(([rule, entries]) => {
    const {subjects, evidence} = citing(entries);
    const isAboutRange = rule.endsWith('not-routable');
    const ranges = entries.flatMap(({span}) => (isAboutRange && span ? notRoutable(span).ranges : []));
    return find(rule, subjects, {
      ...evidence,
      ...(isAboutRange && {ranges: [...new Set(ranges)].join(', ')}),
    });
  });
}

function judgeEgress(
  egress: string,
  known: readonly Span[],
  config: Configuration | undefined,
): {readonly row: SettingsRow; readonly finding?: Finding} {
  const read = readAddresses(egress);
  const row = (answer: KnownAddressAnswer): SettingsRow => ({
    subject: 'egress',
    answer,
    wanted: 'in-list',
    ok: answer === 'in-list',
  });
  const unusable = (why: EntryAnswer) => ({
    row: row(why),
    finding: find('known-address-egress-unusable', ['egress'], {why}),
  });
  if (read.kind === 'ipv6') return unusable('ipv6');
  if (read.kind === 'none' || read.first !== read.last) return unusable('not-an-address');
  if (notRoutableShare(read) === 'all') return unusable('not-routable');
  if (shareIn(known, read) === 'all') return {row: row('in-list')};
  const rule = config?.egress?.enforced === true ? 'known-address-egress-refused' : 'known-address-egress';
  return {row: row('not-in-list'), finding: find(rule, ['egress'])};
}

/** What only one of the two lists permits: this one, or the configuration's. */
function differences(
  judged: readonly Judged[],
  known: readonly Span[],
  config: Configuration | undefined,
): Finding[] {
  const configured = (config?.egress?.allowed ?? []).flatMap((text) => parseNetwork(text) ?? []);
  if (configured.length === 0) return [];
  const allowed = union(configured);
  const extra = judged.filter(({span}) => span && shareIn(allowed, span) !== 'all');
  const absent = configured
    .filter((span) => shareIn(known, span) !== 'all')
    .flatMap((span) => blocksOf(span).map((block) => ({text: formatBlock(block)})));
  const differing = [
    ['known-address-not-configured', extra],
    ['known-address-configured-only', absent],
  ] as const;
  return differing.flatMap(([rule, entries]) => {
    if (entries.length === 0) return [];
    const {subjects, evidence} = citing(entries);
    return [find(rule, subjects, evidence)];
  });
}
