import {knownOnly} from './known-only.js';
import {excessOf} from './excess.js';
import {nextTask} from '../internal/next-task.js';
import {printable} from '../internal/printable.js';
import {validate, type Schema, type SchemaIssue} from '../internal/schema.js';
import {reportSchema} from './schema.js';
import type {Report} from './types.js';

/** `newer`: made by a version that says more than this one knows, and nothing else is wrong with it. */
export type ReportProblem = 'too-large' | 'not-json' | 'not-report' | 'newer';

/** What was handed in can't be opened as a report. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
  readonly reason: ReportProblem;
  /** Where (a JSON path), what was expected, what came instead; the first twenty. */
  readonly issues: readonly SchemaIssue[];

  constructor(reason: ReportProblem, issues: readonly SchemaIssue[]) {
    const [first] = issues;
    const rest = issues.length > 1 ? ` (and ${String(issues.length - 1)} more)` : '';
    super(
      first
        ? `Report ${first.path}: expected ${first.expected}, received ${first.received}${rest}`
        : 'This is no report',
    );
    this.reason = reason;
    this.issues = issues;
  }
}

/** Works across realms and second copies of the script, where `instanceof` does not. */
export function isReportError(error: unknown): error is ReportError {
  return error instanceof Error && error.name === 'ReportError' && 'reason' in error && 'issues' in error;
}

/** A report with every check, a thousand services and the pictures of its calls stays under half of this. */
const MAX_CHARACTERS = 2_000_000;
/** A report is six levels deep; what later versions add has room. */
const MAX_NESTING = 64;
/** Ten times those of a report on a thousand services. */
const MAX_VALUES = 100_000;
const VERSION = 1;

/**
 * Reads the text of a report that somebody hands in: a file, or what was pasted. The text must be the report's JSON and
 * nothing else.
 * @returns a copy that holds known keys only, and no character that can't be printed
 * @throws {ReportError}
 */
export function readReport(text: string): Report {
  return toReport(parse(text));
}

/** The same, in five tasks: the page goes on in between. Rejects with what it throws. */
export async function readReportInSteps(text: string): Promise<Report> {
  const parsed = parse(text);
  await nextTask();
  const steps = checking(parsed, reportSchema);
  let step = steps.next();
  for (; !step.done; step = steps.next()) await nextTask();
  const report = allPrintable(step.value) as Report;
  await nextTask();
  return report;
}

function parse(text: string): unknown {
  if (text.length > MAX_CHARACTERS) {
    throw fail(
      'too-large',
      `at most ${String(MAX_CHARACTERS)} characters`,
      `${String(text.length)} characters`,
    );
  }
  const excess = excessOf(text, {levels: MAX_NESTING, values: MAX_VALUES});
  if (excess === 'levels') throw fail('not-report', `at most ${String(MAX_NESTING)} levels`, 'more levels');
  if (excess === 'values') throw tooMany();
  // Editors of some systems put a byte order mark before UTF-8.
  const body = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(body);
  } catch {
    const nothing = body.trim() === '';
    const what = nothing ? 'nothing' : /^\s*</.test(body) ? 'HTML' : 'text that is not JSON';
    throw fail('not-json', 'JSON', what);
  }
}

function fail(reason: ReportProblem, expected: string, received: string): ReportError {
  return new ReportError(reason, [{path: '$', expected, received}]);
}

function tooMany(): ReportError {
  return fail('too-large', `at most ${String(MAX_VALUES)} values`, 'more values');
}

/**
 * A report from parsed JSON. The contract lets version 1 grow: what this build does not know is left out, and the rest of
 * the report opens.
 * @throws {ReportError} `too-large`, `newer` or `not-report`
 */
export function toReport(parsed: unknown): Report {
  return allPrintable(checkedReport(parsed, reportSchema)) as Report;
}

/**
 * The same with its texts as they came: before one is shown it must be made printable.
 * @param schema less than the report's own, for a reader that needs less
 * @throws {ReportError} `newer` or `not-report`
 */
export function checkedReport(parsed: unknown, schema: Schema): Report {
  const steps = checking(parsed, schema);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** In steps that take about as long as each other. */
function* checking(parsed: unknown, schema: Schema): Generator<undefined, Report> {
  const version = versionOf(parsed);
  if (version !== undefined && version > VERSION) {
    throw new ReportError('newer', [
      {path: '$.version', expected: String(VERSION), received: String(version)},
    ]);
  }
  const left = {values: MAX_VALUES, characters: MAX_CHARACTERS};
  const known = knownOnly(schema, parsed, left);
  if (left.values < 0 || left.characters < 0) throw tooMany();
  yield;
  const many = sizeIssues(schema, known, '$');
  const {value, issues} = many.length > 0 ? {value: known, issues: many} : validate(schema, known, {});
  yield;
  const found = issues.length > 0 ? issues : timeIssues(value as Report);
  if (found.length > 0) throw new ReportError(found.every(isNewWord) ? 'newer' : 'not-report', found);
  return value as Report;
}

/** What the page's validator, which a run loads as well, does not look at: how many figures there are, and their names. */
function sizeIssues(schema: Schema, value: unknown, path: string): SchemaIssue[] {
  if (Array.isArray(value)) {
    const {items} = schema;
    return items ? value.flatMap((item: unknown, i) => sizeIssues(items, item, `${path}[${String(i)}]`)) : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const {maxProperties = Infinity, propertyNames, properties = {}} = schema;
  const keys = Object.keys(value);
  if (keys.length > maxProperties) {
    const expected = `at most ${String(maxProperties)} entries`;
    return [{path, expected, received: `${String(keys.length)} entries`}];
  }
  const {maxLength = Infinity} = propertyNames ?? {};
  if (keys.some((key) => key.length > maxLength))
    return [{path, expected: `names of at most ${String(maxLength)} characters`, received: 'a longer one'}];
  return Object.entries(properties).flatMap(([key, property]) =>
    sizeIssues(property, (value as Record<string, unknown>)[key], `${path}.${key}`),
  );
}

/**
 * The same with every text made printable, names too: a forged report must not write lines of its own into a ticket that it
 * is copied to, nor turn the words beside it.
 */
function allPrintable(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(allPrintable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [printable(key), allPrintable(own)]));
}

function versionOf(parsed: unknown): number | undefined {
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  const {version} = parsed as {version?: unknown};
  return typeof version === 'number' ? version : undefined;
}

/** The lists of words that a later version 1 may lengthen. Lights and states are what every reader must know. */
const OPEN_LISTS = /\.(cause|owner|method|why|place|microphone|speaker|headset\[\d+\])$/;

/**
 * Is this a word that only a later build knows? It can't be left out as a key can: a red light without its cause says
 * nothing that anybody can act on.
 */
function isNewWord({path, expected, received}: SchemaIssue): boolean {
  return OPEN_LISTS.test(path) && expected.startsWith('one of ') && /^"[a-z][a-z0-9-]*"$/.test(received);
}

/** The rest adds nothing that a person would read. */
const MAX_ISSUES = 20;
const UTC_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|\+00:00)$/;

/** What no schema of ours can say: a time that is none would break whatever shows it. */
function timeIssues({startedAt, watch}: Report): SchemaIssue[] {
  const times: [path: string, time: string][] = [['$.startedAt', startedAt]];
  if (watch) {
    times.push(['$.watch.startedAt', watch.startedAt], ['$.watch.endedAt', watch.endedAt]);
    watch.minutes.forEach(({at}, i) => times.push([`$.watch.minutes[${String(i)}].at`, at]));
    watch.marks.forEach(({at}, i) => times.push([`$.watch.marks[${String(i)}].at`, at]));
    watch.episodes.forEach(({from, to}, i) => {
      const path = `$.watch.episodes[${String(i)}]`;
      times.push([`${path}.from`, from], [`${path}.to`, to]);
    });
  }
  const expected = 'a time in UTC such as 2026-11-23T08:52:00.000Z';
  return times
    .filter(([, time]) => !UTC_TIME.test(time) || Number.isNaN(Date.parse(time)))
    .slice(0, MAX_ISSUES)
    .map(([path, time]) => ({path, expected, received: JSON.stringify(time.slice(0, 60))}));
}
