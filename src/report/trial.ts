import {figureChange, type Change} from './compare-figures.js';
import type {Cause, CheckItem, CheckResult, Finding, Metrics, Report, Timeline} from './types.js';

/** One thing that an agent can change. */
export type Trial = 'cable' | 'closer' | 'no-vpn' | 'elsewhere';

/**
 * What it changed. `good`: what was wrong is gone. `better`: less of it. `same`: as before. `unclear`: the difference is no
 * larger than chance, or the two runs can't be compared.
 */
export type TrialResult = 'good' | 'better' | 'same' | 'worse' | 'unclear';

/** The names under which a trial stands in a report's answers. */
export const TRIED = 'tried';
export const TRIED_RESULT = 'tried-result';

interface Plan {
  /** What is worth a try, the best first. */
  readonly trials: readonly Trial[];
  /** What shows whether it helped. */
  readonly figures: readonly string[];
}

/**
 * By cause. A headset is never one: a run hears none, so it could not say what another one changed. What a firewall or a
 * server does is none of the agent's.
 */
const PLANS: Readonly<Partial<Record<Cause, Plan>>> = {
  'voice-stalls': {
    trials: ['cable', 'closer', 'no-vpn', 'elsewhere'],
    figures: ['mos', 'stallMaxMs', 'lateRatio'],
  },
  'voice-jitter': {
    trials: ['cable', 'closer', 'no-vpn', 'elsewhere'],
    figures: ['mos', 'pdvP95Ms', 'jitterMs'],
  },
  'voice-loss': {
    trials: ['cable', 'closer', 'no-vpn', 'elsewhere'],
    figures: ['mos', 'lossRatio', 'lateRatio'],
  },
  'voice-delay': {trials: ['no-vpn', 'cable', 'elsewhere'], figures: ['mos', 'rttMs']},
  'voice-under-load': {trials: ['cable', 'closer', 'elsewhere'], figures: ['loadedMos', 'loadedRttMs']},
  'bandwidth-insufficient': {
    trials: ['cable', 'closer', 'elsewhere'],
    figures: ['carriedRatio', 'uplinkKbps', 'downlinkKbps'],
  },
  'service-slow': {trials: ['no-vpn', 'cable', 'elsewhere'], figures: ['ttfbMs']},
};

/** The two halves of a call's own delay say how much these vary by themselves. */
const DELAYS: readonly string[] = ['rttMs', 'rttP95Ms', 'pdvP95Ms', 'jitterMs'];
/** Delay above the call's median that is a stall; ms. */
const STALL_MS = 200;
/** A difference that chance makes more often than this says nothing. */
const CHANCE = 0.1;

/** What is worth a try after this report, the best first; nothing where nothing is, or it was tried already. */
export function trialsFor(
  report: Pick<Report, 'findings' | 'watch' | 'answers' | 'outcome'>,
  {mayLeaveVpn, tried}: {readonly mayLeaveVpn: boolean; readonly tried: ReadonlySet<Trial>},
): Trial[] {
  const {watch, answers = {}, outcome} = report;
  // What comes and goes is not there or away in one run.
  if (watch || outcome === 'cancelled') return [];
  const cause = leading(report)?.cause;
  const isCable = answers['connection'] === 'cable';
  const hasNoVpn = answers['vpn'] === 'no';
  return (cause ? (PLANS[cause]?.trials ?? []) : []).filter((trial) => {
    if (trial === 'no-vpn' && (!mayLeaveVpn || hasNoVpn)) return false;
    return !tried.has(trial) && !(isCable && (trial === 'cable' || trial === 'closer'));
  });
}

/** The worst that an agent may change, as long as nothing worse stands before it. */
function leading({findings}: Pick<Report, 'findings'>): Finding | undefined {
  const [first] = findings;
  return first && first.light !== 'grey' && PLANS[first.cause] ? first : undefined;
}

/** What a trial changed from one run to the next, beyond what the figures vary by themselves. */
export function judgeTrial(before: Report, after: Report): TrialResult {
  const finding = leading(before);
  const plan = finding && PLANS[finding.cause];
  if (!plan || !isComparable(before, after)) return 'unclear';
  const changes = changesOf(before, after, finding.subjects, plan.figures);
  if (changes.length === 0) return 'unclear';
  const [isBetter, isWorse] = [changes.includes('better'), changes.includes('worse')];
  if (isBetter && isWorse) return 'unclear';
  if (isWorse) return 'worse';
  const isGone = !after.findings.some(({cause, light}) => light !== 'grey' && PLANS[cause]);
  // A cause that is gone though no figure says so came and went by itself.
  if (!isBetter) return isGone ? 'unclear' : 'same';
  // A fault that comes now and then may have stayed away by chance.
  if (finding.cause === 'voice-stalls' && chanceOfFewer(before, after) > CHANCE) return 'unclear';
  return isGone ? 'good' : 'better';
}

function isComparable(before: Report, after: Report): boolean {
  const hasPage = [before, after].every(({environment}) => environment.visibleThroughout);
  return (
    after.outcome === 'complete' &&
    hasPage &&
    before.environment.method === after.environment.method &&
    before.policy.mos === after.policy.mos
  );
}

function changesOf(
  before: Report,
  after: Report,
  subjects: readonly string[],
  names: readonly string[],
): Change[] {
  const was = resultsOf(before);
  const is = resultsOf(after);
  return subjects.flatMap((subject) => {
    const [a, b] = [was.get(subject), is.get(subject)];
    if (!a || !b || b.light === 'grey') return [];
    return names.flatMap((name) => changeOf(name, a, b) ?? []);
  });
}

type Result = CheckResult | CheckItem;

function resultsOf({checks}: Report): ReadonlyMap<string, Result> {
  return new Map(checks.flatMap((check) => [check, ...(check.items ?? [])]).map((one) => [one.id, one]));
}

function changeOf(name: string, before: Result, after: Result): Change | undefined {
  const [was, is] = [valueOf(before.metrics, name), valueOf(after.metrics, name)];
  if (was === undefined || is === undefined) return undefined;
  const spreadMs = DELAYS.includes(name) ? Math.max(spreadOf(before), spreadOf(after)) : 0;
  return Math.abs(was - is) <= spreadMs ? 'same' : figureChange(name, was, is);
}

function valueOf(metrics: Metrics, name: string): number | undefined {
  return Object.hasOwn(metrics, name) ? metrics[name] : undefined;
}

/** How far the two halves of a call lie apart, ms; 0 where it has no picture. */
function spreadOf(result: Result): number {
  const delays = 'timeline' in result ? delaysOf(result.timeline) : [];
  const half = Math.floor(delays.length / 2);
  return half === 0 ? 0 : Math.abs(medianOf(delays.slice(0, half)) - medianOf(delays.slice(half)));
}

function delaysOf(timeline: Timeline | undefined): number[] {
  return (timeline?.delayMs ?? []).filter((delay) => delay !== null);
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * How likely so few stalls are after it, had nothing changed: given the stalls of both runs together, those of the second
 * are a share of them by its length (Przyborowski and Wilenski, 1940). 0 where no picture tells of stalls.
 */
function chanceOfFewer(before: Report, after: Report): number {
  const [was, is] = [stallsOf(before), stallsOf(after)];
  const all = was.count + is.count;
  if (all === 0 || was.lengthMs === 0 || is.lengthMs === 0) return 0;
  const share = is.lengthMs / (was.lengthMs + is.lengthMs);
  let [chance, term] = [0, (1 - share) ** all];
  for (let count = 0; count <= is.count; count += 1) {
    chance += term;
    term *= ((all - count) / (count + 1)) * (share / (1 - share));
  }
  return chance;
}

/** How often the calls of a run stood still, and how long they were watched. */
function stallsOf({checks}: Report): {count: number; lengthMs: number} {
  return checks.reduce(
    (sum, {timeline}) => {
      const limit = medianOf(delaysOf(timeline)) + STALL_MS;
      const late = (timeline?.delayMs ?? []).map((delay) => delay !== null && delay > limit);
      return {
        count: sum.count + late.filter((is, i) => is && !late[i - 1]).length,
        lengthMs: sum.lengthMs + late.length * (timeline?.stepMs ?? 0),
      };
    },
    {count: 0, lengthMs: 0},
  );
}
