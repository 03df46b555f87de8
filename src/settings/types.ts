import type {Finding} from '../report/types.js';
import type {Reading} from './formats/rule.js';

/** What would happen to one thing, or what one line of the input is. */
export interface SettingsRow {
  /** The id of an endpoint of the configuration, or the line of the input that the row is about. */
  readonly subject: string;
  /** Of a PAC file: the URL that it was asked about. */
  readonly form?: string;
  /** Of a PAC file: what it returned, as it is; else a word of the check's own (its docstring lists them). */
  readonly answer: string;
  readonly wanted: string;
  readonly ok: boolean;
  /** Of the input, counted from 1: the one that decided. */
  readonly line?: number;
}

/**
 * What a check of pasted settings says (docs/contract.md, section 8). It may quote what was pasted, addresses included: it is for the
 * page that the text is in, not for a report.
 */
export interface SettingsResult {
  readonly ok: boolean;
  /** The input can't be read; nothing else is then said. */
  readonly error?: {readonly line?: number; readonly message: string};
  readonly rows: readonly SettingsRow[];
  /** Cause `configuration`; `evidence.rule` names the rule. Worst first. */
  readonly findings: readonly Finding[];
  /** What the text was read as: its format, its columns, what was passed over and what was not understood. Absent with `error`. */
  readonly read?: Reading;
  /** Corrected text, which passes its own check. Absent where nothing is to be corrected, or none can be proposed. */
  readonly proposal?: string;
}
