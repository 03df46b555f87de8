import {resolveConfiguration, WATCH_MINUTES, type Settings} from '../config/resolve.js';
import type {Configuration} from '../config/types.js';
import {withLock} from '../internal/lock.js';
import {nameBrowser} from '../probes/environment.js';
import type {Episode, Report, Watch} from '../report/types.js';
import type {PathLooks} from './analysis/watch-log.js';
import {dropKept, type Kept} from './kept.js';
import {reportOf} from './report.js';
import type {RelayProblem} from './relay-calls.js';
import {Sampler, type SamplerState} from './sampler.js';

export interface WatchOptions {
  /** 1 to 720; else the configuration's, else 60. */
  readonly minutes?: number;
  /** Holds the relay open and looks at it twice a second, for 30 minutes at most. */
  readonly close?: boolean;
}

export interface WatchHooks {
  /** Aborting it ends the watch at once; the report then has the outcome `cancelled`. */
  readonly signal?: AbortSignal;
  /** While the agent is on a call nothing is measured. */
  readonly callInProgress?: boolean | (() => boolean);
  /** A run of this page that measures now: the watch waits for it. */
  readonly isRunning?: () => boolean;
  /** The run that the watch comes after. */
  readonly after?: Report | undefined;
  readonly onEpisode?: (episode: Episode) => void;
  /** Something to be seen has changed; about once a second. */
  readonly onChange?: () => void;
  /** What was kept of it over a reload. */
  readonly kept?: Kept | undefined;
}

/** A watch in progress. */
export interface Watching {
  /** Never rejects because of the network. */
  readonly report: Promise<Report>;
  readonly endsAtMs: number;
  readonly startedAtMs: number;
  /** "It just happened." */
  mark(note?: string): void;
  /** Ends it as if its time were up. */
  end(): void;
  /** What it has seen so far. */
  watch(): Watch;
  lastMinute(): PathLooks[];
  /** `elsewhere`: another tab of this PC watches already. */
  readonly status: SamplerState | 'elsewhere';
  readonly relayProblem: RelayProblem | undefined;
  /** Until when the relay is held open, ms (Unix); absent where it is not. */
  readonly heldUntilMs: number | undefined;
  /** Whether it goes on after a reload. @returns whether it can */
  keep(isKept: boolean): boolean;
  readonly isKept: boolean;
}

const MIN_MINUTES = 1;
const MAX_MINUTES = 720;
const MINUTE_MS = 60_000;
/** One watch on a PC: two would show the same, and cost twice. */
const WATCH_LOCK = 'agent-diagnostics:watch';

/** @throws {RangeError} where `minutes` is none that a watch can have */
export function minutesOf(
  {watch}: Configuration,
  {minutes = watch?.minutes ?? WATCH_MINUTES}: WatchOptions,
): number {
  if (Number.isFinite(minutes) && minutes >= MIN_MINUTES && minutes <= MAX_MINUTES) return minutes;
  throw new RangeError(
    `minutes: expected ${String(MIN_MINUTES)} to ${String(MAX_MINUTES)}, received ${String(minutes)}`,
  );
}

/** Starts a watch. The configuration is one that was validated. @throws {RangeError} see {@link minutesOf} */
export function startWatch(
  config: Configuration,
  options: WatchOptions = {},
  hooks: WatchHooks = {},
): Watching {
  const minutes = minutesOf(config, options);
  const settings = resolveConfiguration(config);
  const {kept, signal, onChange, onEpisode} = hooks;
  const startedAtMs = kept ? Date.parse(kept.log.startedAt) : Date.now();
  const endsAtMs = kept?.endsAtMs ?? startedAtMs + minutes * MINUTE_MS;
  const ending = new AbortController();
  let isCancelled = false;
  const end = (): void => {
    ending.abort();
  };
  const cancel = (): void => {
    isCancelled = true;
    end();
  };
  signal?.addEventListener('abort', cancel, {once: true});
  if (signal?.aborted) cancel();
  const sampler = new Sampler({
    settings,
    close: options.close ?? kept?.close ?? false,
    startedAtMs,
    endsAtMs,
    after: hooks.after ?? kept?.after,
    kept,
    isInCall: hooks.callInProgress,
    isRunning: hooks.isRunning,
    onEpisode: guarded(onEpisode),
    onChange: guarded(onChange && (() => onChange())),
    onOver: end,
    onLeft: cancel,
  });
  let isHad = false;
  const measure = async (): Promise<void> => {
    isHad = true;
    await sampler.run(ending.signal);
  };
  const report = withLock(WATCH_LOCK, ending.signal, measure)
    .catch((error: unknown) => {
      // Told to end before it had its turn, it says so in its report.
      if (!ending.signal.aborted) throw error;
    })
    .then(() => {
      signal?.removeEventListener('abort', cancel);
      if (!sampler.isLeft) dropKept();
      return finished(settings, sampler, hooks.after ?? kept?.after, isCancelled);
    });
  // Without its turn nothing else would end it.
  sampler.startTimer(ending.signal);
  return {
    report,
    startedAtMs,
    endsAtMs,
    mark: (note) => {
      sampler.mark(note);
    },
    end,
    watch: () => sampler.watch(),
    lastMinute: () => sampler.lastMinute(),
    get status() {
      return isHad ? sampler.state : 'elsewhere';
    },
    get relayProblem() {
      return sampler.relayProblem;
    },
    get heldUntilMs() {
      return sampler.heldUntilMs;
    },
    keep: (isKept) => sampler.keep(isKept),
    get isKept() {
      return sampler.isKept;
    },
  };
}

function finished(
  settings: Settings,
  sampler: Sampler,
  after: Report | undefined,
  isCancelled: boolean,
): Report {
  return reportOf({
    watch: sampler.watch(),
    after,
    settings,
    environment: nameBrowser(navigator),
    visibleThroughout: sampler.visibleThroughout,
    isCancelled,
  });
}

/** A listener that throws is the host's affair; the watch goes on. */
function guarded<T>(listener: ((value: T) => void) | undefined): (value: T) => void {
  return (value) => {
    try {
      listener?.(value);
    } catch (error) {
      reportError(error);
    }
  };
}
