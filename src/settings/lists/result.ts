import type {EvidenceValue} from '../../report/types.js';
import type {Reading} from '../formats/rule.js';
import type {SettingsResult} from '../types.js';
import type {ListLine} from './lines.js';

/** What a check found, and how it would correct the text. */
export interface Examined {
  readonly result: SettingsResult;
  readonly propose?: () => string | undefined;
}

/** Input that can't be read as what it should be: nothing else is then said. */
export function refused(message: string, line?: number): Examined {
  const error = {...(line !== undefined && {line}), message};
  return {result: {ok: false, error, rows: [], findings: []}};
}

/** What is grey could not be judged: that alone makes nothing wrong. */
export function concluded(
  {rows, findings, read}: Pick<SettingsResult, 'rows' | 'findings' | 'read'>,
  propose: () => string | undefined,
): Examined {
  const ok = rows.every((row) => row.ok) && findings.every(({light}) => light === 'grey');
  return {result: {ok, rows, findings, ...(read && {read: brief(read)})}, propose};
}

/** As much of what was read as a person looks at. */
function brief(read: Reading): Reading {
  const seen = new Set<string>();
  const unknown = read.unknown
    .filter(({line, text}) => {
      const key = `${String(line)} ${text}`;
      const isNew = text !== '' && !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .slice(0, MAX_SUBJECTS)
    .map(({line, text}) => ({line, text: shown(text)}));
  return {...read, passedOver: read.passedOver.slice(0, MAX_SUBJECTS), unknown};
}

/** What a plain list was read as. */
export function readingOfList(lines: readonly ListLine[]): Reading {
  const passedOver: number[] = [];
  const unknown: {line: number; text: string}[] = [];
  let count = 0;
  for (const {number, text, entries, effect} of lines) {
    if (entries.length > 0) {
      count += 1;
      if (effect === 'unknown' || effect === 'none') unknown.push({line: number, text: text.trim()});
    } else if (text.trim() !== '') passedOver.push(number);
  }
  return {format: 'list', count, passedOver, unknown};
}

/** The result for a text, with a proposal where there is something to correct and the corrected text passes. */
export function examined(text: string, examine: (text: string) => Examined): SettingsResult {
  const {result, propose} = examine(text);
  const proposal = result.ok ? undefined : propose?.();
  return proposal !== undefined && examine(proposal).result.ok ? {...result, proposal} : result;
}

/** Something of the input that a finding is about. */
export interface Cited {
  readonly text: string;
  readonly line?: number;
}

/** A person reads the first few; how many there are is in the evidence. */
const MAX_SUBJECTS = 50;

/** An entry as it can be shown: a line of a megabyte is none. */
const MAX_SHOWN = 200;

export function shown(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

/** Subjects and evidence of a finding about entries of the input: `count`, and the first one's `line`. */
export function citing(entries: readonly Cited[]): {
  readonly subjects: string[];
  readonly evidence: Record<string, EvidenceValue>;
} {
  const line = entries[0]?.line;
  return {
    subjects: [...new Set(entries.slice(0, MAX_SUBJECTS).map(({text}) => shown(text)))],
    evidence: {count: entries.length, ...(line !== undefined && {line})},
  };
}
