import type {EvidenceValue} from '../../report/types.js';
import type {SettingsResult} from '../types.js';

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
  {rows, findings}: Pick<SettingsResult, 'rows' | 'findings'>,
  propose: () => string | undefined,
): Examined {
  const ok = rows.every((row) => row.ok) && findings.every(({light}) => light === 'grey');
  return {result: {ok, rows, findings}, propose};
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
