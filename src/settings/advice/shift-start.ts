import {requireNumber} from './input-error.js';

export interface ShiftStartQuestion {
  /** Who opens the page at the start of the shift. */
  readonly agents: number;
  /** Over how long their runs are spread (`autorun.spreadSeconds`); 0: all at once. */
  readonly spreadSeconds: number;
  /** How long a run holds its allocations. Default 12: a clean line takes 11. */
  readonly runSeconds?: number;
  /** Of one run. Default 4: Chromium was seen to open two for each of the two ends. */
  readonly allocationsPerRun?: number;
  /** What the relay can give at once: the least of its quota and its relay ports, for this site. */
  readonly limit?: number;
}

export interface ShiftStartAdvice {
  /** Allocations at once, on average in the middle of the spread. */
  readonly usual: number;
  /** Allocations at once that 99 of 100 mornings stay within. */
  readonly most: number;
  /** The least spread that stays within the limit, to be set as `spreadSeconds`; absent if an hour is not enough. */
  readonly neededSpreadSeconds?: number;
}

const MAX_AGENTS = 1_000_000;
/** What `autorun.spreadSeconds` takes. */
const MAX_SPREAD_SECONDS = 3600;
const RISK = 0.01;

/**
 * How many allocations a shift that starts asks of the relay at once, and the spread that keeps them within its limit. Each
 * run starts at a random moment of the spread, so those at once are binomial; the most of a morning is that of about as many
 * independent moments as runs fit into the spread, ten times over.
 * @throws {AdviceInputError} for figures that are none
 */
export function shiftStart(question: ShiftStartQuestion): ShiftStartAdvice {
  const {agents, spreadSeconds, runSeconds = 12, allocationsPerRun = 4, limit} = question;
  requireNumber('$.agents', agents, {min: 1, max: MAX_AGENTS, whole: true});
  requireNumber('$.spreadSeconds', spreadSeconds, {min: 0, max: MAX_SPREAD_SECONDS});
  requireNumber('$.runSeconds', runSeconds, {min: 1, max: 300});
  requireNumber('$.allocationsPerRun', allocationsPerRun, {min: 1, max: 16, whole: true});
  const most = (spread: number): number => mostRuns(agents, spread, runSeconds) * allocationsPerRun;
  const usual = Math.round(agents * shareAtOnce(spreadSeconds, runSeconds)) * allocationsPerRun;
  const advice = {usual, most: most(spreadSeconds)};
  if (limit === undefined) return advice;
  requireNumber('$.limit', limit, {min: 1, max: 10_000_000, whole: true});
  if (most(MAX_SPREAD_SECONDS) > limit) return advice;
  let [low, high] = [0, MAX_SPREAD_SECONDS];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (most(middle) <= limit) high = middle;
    else low = middle + 1;
  }
  return {...advice, neededSpreadSeconds: low};
}

/** Of all agents, those who run at a moment in the middle of the spread. */
function shareAtOnce(spreadSeconds: number, runSeconds: number): number {
  return spreadSeconds <= runSeconds ? 1 : runSeconds / spreadSeconds;
}

function mostRuns(agents: number, spreadSeconds: number, runSeconds: number): number {
  const share = shareAtOnce(spreadSeconds, runSeconds);
  if (share === 1) return agents;
  const moments = 10 * (spreadSeconds / runSeconds);
  const mean = agents * share;
  const deviation = Math.sqrt(mean * (1 - share));
  const z = normalQuantile(RISK / moments);
  // The binomial leans to the right where few run at once (Cornish and Fisher's first term).
  const lean = ((z * z - 1) * (1 - 2 * share)) / 6;
  return Math.min(agents, Math.ceil(mean + z * deviation + lean));
}

/** What a standard normal exceeds with this probability (Abramowitz and Stegun, 26.2.23). */
function normalQuantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(p));
  const above = 2.515517 + 0.802853 * t + 0.010328 * t * t;
  return t - above / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t);
}
