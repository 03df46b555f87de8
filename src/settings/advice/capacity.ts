import {DEFAULT_BUDGETS} from '../../config/resolve.js';
import type {Activity, Budget, CodecName} from '../../config/types.js';
import {add, flow, NOTHING, swapped, times, total, type Flow} from './flow.js';
import {AdviceInputError, requireNumber, requireOneOf} from './input-error.js';
import {CAPACITY_PATHS, type CapacityPath, type Routes} from './routes.js';
import {OPUS_MOST_KBPS, overheadOf} from './transport-overhead.js';

export interface CapacityQuestion {
  /** Who is at work at once. */
  readonly agents: number;
  readonly activities: readonly Activity[];
  /** In place of the guide's figures, kbps. */
  readonly budgets?: Partial<Readonly<Record<Activity, Budget>>>;
  /** Of WebRTC calls. `opus` takes the most that the guide gives for it, 160 kbps; else its figure for G.711, 100. */
  readonly codec?: CodecName;
  /** How many of the agents are on a call at once, 0–1. Default 1: a call is what most of the guide's figures are for. */
  readonly share?: number;
  /** How many of the calls have their screens recorded at once, 0–1. Default 1. */
  readonly recordedShare?: number;
  /** Which of the site's ways each activity takes; `usualRoutes` tells the guide's. */
  readonly paths: Routes;
}

/** One activity: of one agent, and of all that do it at once. */
export interface ActivityDemand {
  readonly activity: Activity;
  /** How many do it at once. */
  readonly concurrent: number;
  readonly each: Flow;
  readonly all: Flow;
}

export interface CapacityResult {
  /** Agents on a call at once. */
  readonly calls: number;
  /** Calls whose screens are recorded at once. */
  readonly recorded: number;
  readonly activities: readonly ActivityDemand[];
  /** What one agent's own line carries while on a recorded call. */
  readonly agent: Flow;
  /**
   * What each of the site's ways carries. Of VPN and proxy, `up` is away from the agents. Of the Internet line, `up` leaves
   * the site: what comes in through the VPN crosses that line a second time, the other way round. What the VPN's own
   * encryption adds is not in it: it hangs on the product.
   */
  readonly paths: Readonly<Record<CapacityPath, Flow>>;
  /** The heading of the Availability Guide that the figures are from. */
  readonly guide: string;
}

const ACTIVITIES: readonly Activity[] = ['voice', 'desktop', 'screen-recording'];
const GUIDE = 'Bandwidth requirements for agent-originated traffic';
const MAX_AGENTS = 1_000_000;
const MAX_KBPS = 1_000_000;

/**
 * What a site's lines must carry for so many agents: the guide's figures, and apart from them what the way adds.
 * @throws {AdviceInputError} for what there is none of, and for figures that are none.
 */
export function capacity(question: CapacityQuestion): CapacityResult {
  const {agents, codec = 'pcmu', share = 1, recordedShare = 1} = question;
  requireNumber('$.agents', agents, {min: 1, max: MAX_AGENTS, whole: true});
  requireNumber('$.share', share, {min: 0, max: 1});
  requireNumber('$.recordedShare', recordedShare, {min: 0, max: 1});
  requireOneOf('$.codec', codec, ['opus', 'pcmu']);
  const budgets = budgetsOf(question, codec);
  const calls = shareOf(agents, share);
  const recorded = shareOf(calls, recordedShare);
  const demands = activitiesOf(question).map((activity) => {
    const each = flow(budgets[activity], overheadOf(activity, budgets[activity], codec));
    const concurrent = activity === 'screen-recording' ? recorded : calls;
    return {activity, concurrent, each, all: times(each, concurrent)};
  });
  return {
    calls,
    recorded,
    activities: demands,
    agent: total(demands.map(({each}) => each)),
    paths: carriedBy(demands, question.paths),
    guide: GUIDE,
  };
}

/** Of 10 agents a third are 4: a part of an agent needs a whole call. */
function shareOf(count: number, share: number): number {
  // 0.07 × 100 is a little more than 7 in binary.
  return Math.ceil(count * share - 1e-9);
}

function activitiesOf({activities}: {readonly activities: unknown}): Activity[] {
  if (!Array.isArray(activities) || activities.length === 0) {
    throw new AdviceInputError('$.activities', `a list with some of ${ACTIVITIES.join(', ')}`, activities);
  }
  const named = activities.map((activity: Activity, i) =>
    requireOneOf(`$.activities[${String(i)}]`, activity, ACTIVITIES),
  );
  return ACTIVITIES.filter((activity) => named.includes(activity));
}

function budgetsOf({budgets = {}}: CapacityQuestion, codec: CodecName): Readonly<Record<Activity, Budget>> {
  const most = {up: OPUS_MOST_KBPS, down: OPUS_MOST_KBPS};
  const usual = codec === 'opus' ? {...DEFAULT_BUDGETS, voice: most} : DEFAULT_BUDGETS;
  for (const [activity, budget] of Object.entries(budgets)) {
    requireOneOf('$.budgets', activity as Activity, ACTIVITIES);
    const {up, down} = budget ?? {};
    requireNumber(`$.budgets.${activity}.up`, up, {min: 0, max: MAX_KBPS});
    requireNumber(`$.budgets.${activity}.down`, down, {min: 0, max: MAX_KBPS});
  }
  return {...usual, ...budgets};
}

function carriedBy(demands: readonly ActivityDemand[], paths: Routes): Readonly<Record<CapacityPath, Flow>> {
  const carried: Record<CapacityPath, Flow> = {internet: NOTHING, vpn: NOTHING, proxy: NOTHING};
  for (const {activity, all} of demands) {
    const ways = waysOf(activity, paths);
    for (const way of CAPACITY_PATHS) if (ways.includes(way)) carried[way] = add(carried[way], all);
    // The tunnel itself comes in over the site's line.
    if (ways.includes('vpn')) carried.internet = add(carried.internet, swapped(all));
  }
  return carried;
}

function waysOf(activity: Activity, paths: Routes): readonly CapacityPath[] {
  const ways: unknown = paths?.[activity];
  if (!Array.isArray(ways)) {
    throw new AdviceInputError(`$.paths.${activity}`, `a list of ${CAPACITY_PATHS.join(', ')}`, ways);
  }
  return ways.map((way: CapacityPath, i) =>
    requireOneOf(`$.paths.${activity}[${String(i)}]`, way, CAPACITY_PATHS),
  );
}
