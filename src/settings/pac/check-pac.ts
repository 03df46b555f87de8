import type {Configuration} from '../../config/types.js';
import type {Evaluation, Outcome, PacFailure, World} from '../../pac-interpreter/index.js';
import {validateForSettings} from '../configuration.js';
import {endpointsOf} from '../endpoints.js';
import type {SettingsResult} from '../types.js';
import {completeWorld, otherWorld, type PacAssumptions} from './assumptions.js';
import {openEvaluator, type Evaluator} from './evaluator.js';
import {asAnswered, findingsOf, restsOnAssumptions, rowOf, type Answered} from './judge.js';
import {propose} from './proposal.js';
import {questionsFor, type PacQuestion} from './questions.js';
import {findPac} from './pac-rules.js';
import {worstFirst} from '../rules.js';
import {bytesTooMany, refusalOf} from './refusal.js';

export interface PacOptions {
  readonly signal?: AbortSignal;
  /** What is not said is assumed (`completeWorld`), and the findings tell which answers rest on that. */
  readonly assume?: PacAssumptions;
}

/**
 * What a PAC file would have the browsers of the agents do, for each endpoint of the configuration in each form that
 * browsers ask in. The text is run by our own interpreter, in a worker where the page may have one; neither it nor
 * anything of it leaves the page. An endless program is stopped: five million steps or a second for one question, and
 * altogether 2.3 seconds for all that it is asked, in a worker, on the page and in Node alike; 0.6 more to find the line.
 *
 * A row's `answer` is what the file returned, or `error: ` and why it returned nothing; `line` is that of the `return`.
 * Where the file can't be read, never ends, or fails for every endpoint, there is `error` and nothing else.
 * @throws {ConfigurationError} if the configuration is invalid; {TypeError} for assumptions that are none; the reason of
 *   `signal` (an AbortError, unless its owner gave another) when that aborts
 */
export async function checkPac(
  text: string,
  config: Configuration,
  {signal = new AbortController().signal, assume = {}}: PacOptions = {},
): Promise<SettingsResult> {
  const endpoints = endpointsOf(validateForSettings(config));
  const world = completeWorld(assume, new Date());
  signal.throwIfAborted();
  const refusal = refusalOf(text);
  if (refusal) return unreadable(refusal);
  const evaluator = await openEvaluator(signal);
  try {
    const asking: Asking = {
      evaluator,
      questions: questionsFor(endpoints),
      world,
      other: otherWorld(world, assume),
    };
    const checked = await ask(text, asking);
    if ('error' in checked) return unreadable(checked.error);
    const result = heavy(text, resultOf(checked.all));
    const proposal = propose(text, checked.entry, checked.all);
    if (proposal === undefined || refusalOf(proposal)) return result;
    const corrected = await ask(proposal, asking);
    const isBetter = !('error' in corrected) && resultOf(corrected.all).ok;
    return isBetter ? {...result, proposal} : result;
  } finally {
    evaluator.close();
  }
}

interface Asking {
  readonly evaluator: Evaluator;
  readonly questions: readonly PacQuestion[];
  readonly world: World;
  readonly other: World;
}

/** Asked where the configuration has no endpoint beyond the PC: so that a file that is none is still seen to be none. */
const ANY_PLACE = {url: 'https://www.example.com/', host: 'www.example.com', browser: 'chromium'} as const;

type Checked =
  | {readonly error: PacFailure}
  | {readonly all: readonly Answered[]; readonly entry?: Exclude<Evaluation, {error: unknown}>['entry']};

async function ask(text: string, {evaluator, questions, world, other}: Asking): Promise<Checked> {
  const plain =
    questions.length > 0 ? questions.map(({url, host, browser}) => ({url, host, browser})) : [ANY_PLACE];
  const evaluation = await evaluator.evaluate({text, questions: plain, world});
  if ('error' in evaluation) return evaluation;
  const {outcomes, entry} = evaluation;
  const [first] = outcomes;
  if (first?.failure && outcomes.every(({failure}) => failure)) {
    return {error: {message: first.failure.message, ...(first.line !== undefined && {line: first.line})}};
  }
  const resting = plain.flatMap((question, i) => {
    const outcome = outcomes[i];
    return outcome && restsOnAssumptions(outcome) ? [{question, i}] : [];
  });
  const others = new Map<number, Outcome>();
  if (resting.length > 0) {
    const again = await evaluator.evaluate({
      text,
      questions: resting.map(({question}) => question),
      world: other,
    });
    // A file that does not end elsewhere, does not end here on another PC.
    if ('error' in again) return again;
    resting.forEach(({i}, at) => {
      const outcome = again.outcomes[at];
      if (outcome) others.set(i, outcome);
    });
  }
  const all = questions.flatMap((question, i) => {
    const outcome = outcomes[i];
    return outcome ? [asAnswered(question, outcome, others.get(i))] : [];
  });
  return {all, ...(entry && {entry})};
}

function resultOf(all: readonly Answered[]): SettingsResult {
  const rows = all.map(rowOf);
  return {ok: rows.every(({ok}) => ok), rows, findings: findingsOf(all)};
}

/** Of a file that is too large for Chromium, whatever it says. */
function heavy(text: string, result: SettingsResult): SettingsResult {
  const bytes = bytesTooMany(text);
  if (bytes === undefined) return result;
  return {...result, ok: false, findings: worstFirst([findPac('pac-size', [], {bytes}), ...result.findings])};
}

function unreadable(error: PacFailure): SettingsResult {
  return {ok: false, error, rows: [], findings: []};
}
