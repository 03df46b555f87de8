import type {Settings} from '../config/resolve.js';
import type {Interval} from '../internal/packet.js';
import {requestPage} from '../probes/request-page.js';
import type {Episode, Report, Watch} from '../report/types.js';
import {RELAY, type Sample} from './analysis/sample.js';
import {LOOK_BYTES, LOOK_BYTES_H2, LOOK_BYTES_NEW, Schedule} from './analysis/schedule.js';
import {WatchLog, type PathLooks} from './analysis/watch-log.js';
import {keep, dropKept, type Kept} from './kept.js';
import {targetsOf, type Target} from './paths.js';
import type {RelayProblem} from './relay-calls.js';
import {RelayLooks} from './relay-looks.js';
import type {LookRequest, LookResult} from './sampling.js';
import {openSampling, type SamplingListener, type SamplingPort} from './sampling-port.js';
import {WallClock} from './wall-clock.js';

/** What a watch does now. `call`: the agent is on a call; `run`: this page runs the checks; `waking`: nothing is heard yet. */
export type SamplerState = 'starting' | 'watching' | 'call' | 'run' | 'waking';

interface SamplerOptions {
  readonly settings: Settings;
  readonly close: boolean;
  readonly startedAtMs: number;
  readonly endsAtMs: number;
  readonly after: Report | undefined;
  readonly kept: Kept | undefined;
  readonly isInCall: boolean | (() => boolean) | undefined;
  readonly isRunning: (() => boolean) | undefined;
  readonly onEpisode: (episode: Episode) => void;
  readonly onChange: (value: undefined) => void;
  /** Its time is up. */
  readonly onOver: () => void;
  /** The page is left, and nobody asked to keep the watch. */
  readonly onLeft: () => void;
}

/** What takes longer is given up; as in a run. */
const LOOK_DEADLINE_MS = 8000;
/** A stall of the code itself that is longer is no stall: the PC slept, or the page was frozen; ms. */
const GAP_MS = 5000;
/** The timers of a page that nobody sees may be slowed down to this; ms. */
const SLOWED_MS = 1200;
/** A worker that is not heard for so long is gone; ms. */
const DEAD_MS = 15_000;
const WATCHDOG_MS = 5000;
const TELL_MS = 1000;
/** A sample that is later than its limit by this is no repeat after loss; ms. */
const LONG_MS = 200;
const MAX_HELD_MS = 30 * 60_000;
type Manner = Pick<LookRequest, 'method' | 'mode' | 'credentials'>;

/**
 * How a host can be asked. What can be read is asked first: where it can't, Chromium closes the connection after each answer
 * (opaque response blocking). Some answer no HEAD; some proxies know the agent by a cookie.
 */
const READABLE: Manner = {method: 'HEAD', mode: 'cors', credentials: 'omit'};
const MANNERS: readonly Manner[] = [
  READABLE,
  {method: 'HEAD', mode: 'no-cors', credentials: 'omit'},
  {method: 'GET', mode: 'no-cors', credentials: 'omit'},
  {method: 'HEAD', mode: 'no-cors', credentials: 'include'},
  {method: 'GET', mode: 'no-cors', credentials: 'include'},
];

/** Looks at all paths by a schedule, for as long as it is let. */
export class Sampler {
  readonly visible = {throughout: document.visibilityState !== 'hidden'};
  readonly #options: SamplerOptions;
  readonly #targets: ReadonlyMap<string, Target>;
  readonly #log: WatchLog;
  readonly #clock = new WallClock();
  readonly #schedule: Schedule;
  readonly #manners = new Map<string, number>();
  readonly #heldUntilMs: number;
  #relay: RelayLooks | undefined;
  #state: SamplerState = 'starting';
  #port: SamplingPort | undefined;
  #lookId = 0;
  /** What was asked before a gap says nothing. */
  #firstId = 0;
  /** Since when nothing is measured, on the page's clock. */
  #pausedMs: number | undefined;
  #heardMs = performance.now();
  #toldMs = -Infinity;
  #isKept: boolean;
  #signal: AbortSignal = new AbortController().signal;
  #isEnded = false;

  isLeft = false;

  constructor(options: SamplerOptions) {
    this.#options = options;
    const {settings, startedAtMs, close, kept} = options;
    const targets = targetsOf(settings, requestPage(window).url);
    this.#targets = new Map(targets.map((target) => [target.id, target]));
    this.#log = new WatchLog(targets, startedAtMs);
    if (kept) this.#log.restore(kept.log);
    this.#isKept = kept !== undefined;
    const hasRelay = this.#targets.has(RELAY);
    this.#heldUntilMs = close && hasRelay ? startedAtMs + MAX_HELD_MS : -Infinity;
    this.#schedule = new Schedule({
      startMs: performance.now(),
      services: targets.filter(({kind}) => kind === 'service' || kind === 'region').map(({id}) => id),
      relay: hasRelay ? 'calls' : 'none',
    });
    this.#pausedMs = performance.now();
  }

  get state(): SamplerState {
    return this.#state;
  }

  get relayProblem(): RelayProblem | undefined {
    return this.#relay?.problem;
  }

  get heldUntilMs(): number | undefined {
    return Date.now() < this.#heldUntilMs ? this.#heldUntilMs : undefined;
  }

  get visibleThroughout(): boolean {
    return this.visible.throughout;
  }

  get isKept(): boolean {
    return this.#isKept;
  }

  keep(isKept: boolean): boolean {
    this.#isKept = isKept;
    if (!isKept) dropKept();
    else if (!this.#save()) this.#isKept = false;
    return this.#isKept === isKept;
  }

  mark(note?: string): void {
    if (this.#isEnded) return;
    this.#log.mark(Date.now(), note);
    this.#schedule.marked(performance.now());
    this.#tell();
  }

  watch(): Watch {
    return this.#log.watch(Math.min(Date.now(), this.#options.endsAtMs));
  }

  lastMinute(): PathLooks[] {
    return this.#log.lastMinute(Date.now());
  }

  /** Ends the watch when its time is up, whether it measures or waits for its turn. */
  startTimer(signal: AbortSignal): void {
    const timer = setInterval(() => {
      this.#endInTime();
    }, WATCHDOG_MS);
    signal.addEventListener('abort', () => {
      clearInterval(timer);
    });
    if (signal.aborted) clearInterval(timer);
  }

  /** Measures until `signal` aborts. */
  async run(signal: AbortSignal): Promise<void> {
    this.#signal = signal;
    if (signal.aborted) return;
    const {turn} = this.#options.settings;
    if (turn && this.#targets.has(RELAY)) {
      this.#relay = new RelayLooks({
        turn,
        heldUntilMs: this.#heldUntilMs,
        schedule: this.#schedule,
        take: (sample) => {
          if (this.#pausedMs === undefined) this.#take(sample);
        },
        lateMs: () => this.#log.lateMs(RELAY),
        onHeld: () => {
          this.#look(this.#schedule.held(RELAY, performance.now()));
        },
        signal,
      });
    }
    const listening = new AbortController();
    const on = (target: EventTarget, type: string, act: (event: Event) => void): void => {
      target.addEventListener(type, act, {signal: listening.signal});
    };
    on(document, 'visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.visible.throughout = false;
    });
    on(window, 'pagehide', () => {
      this.#leave();
    });
    on(window, 'pageshow', (event) => {
      if ((event as PageTransitionEvent).persisted) this.#reopen();
    });
    const watchdog = setInterval(() => {
      if (performance.now() - this.#heardMs > DEAD_MS && !this.isLeft) this.#reopen();
    }, WATCHDOG_MS);
    const ended = new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => {
        resolve();
      });
    });
    try {
      await this.#open();
      await ended;
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      clearInterval(watchdog);
      listening.abort();
      this.#close();
      this.#isEnded = true;
      this.#pauseFrom(performance.now());
      for (const episode of this.#log.end(Date.now())) this.#options.onEpisode(episode);
    }
  }

  async #open(): Promise<void> {
    const port = await openSampling(window, this.#listen, this.#signal);
    if (this.#signal.aborted) {
      port.close();
      return;
    }
    this.#port = port;
    this.#heardMs = performance.now();
    this.#tell();
  }

  #close(): void {
    this.#port?.close();
    this.#port = undefined;
    this.#relay?.pause();
  }

  /** The worker is gone, or was put away with the page: a gap, and another one. */
  #reopen(): void {
    this.isLeft = false;
    this.#pauseFrom(this.#heardMs);
    this.#close();
    this.#heardMs = performance.now();
    this.#state = 'waking';
    this.#open().catch((error: unknown) => {
      if (!this.#signal.aborted) reportError(error);
    });
  }

  #leave(): void {
    this.#pauseFrom(performance.now());
    this.#close();
    this.isLeft = this.#isKept && this.#save();
    if (!this.isLeft) this.#options.onLeft();
  }

  #save(): boolean {
    const {endsAtMs, close, after} = this.#options;
    return keep({endsAtMs, close, after, log: this.#log.snapshot(Date.now())});
  }

  readonly #listen: SamplingListener = (message) => {
    this.#heardMs = performance.now();
    switch (message.type) {
      case 'tick':
        this.#onTick(message);
        break;
      case 'held':
        if (this.#pausedMs === undefined) this.#look(this.#schedule.held(message.path, performance.now()));
        break;
      case 'looked':
        this.#onLooked(message.look);
        break;
    }
  };

  #onTick({fromMs, toMs, stalls}: Interval & {readonly stalls: readonly Interval[]}): void {
    if (this.#endInTime()) return;
    const wasSet = this.#clock.look();
    const longest = Math.max(0, ...stalls.map((stall) => stall.toMs - stall.fromMs));
    // The PC slept, the page was frozen, or the clock was set: what was under way meanwhile says nothing.
    if (wasSet || longest > GAP_MS) this.#pauseFrom(fromMs);
    const why = this.#whyPaused();
    if (why) {
      this.#pauseFrom(fromMs);
      this.#state = why;
    } else {
      this.#resume(toMs);
      const isSlowed = document.visibilityState === 'hidden' && longest > 0 && longest < SLOWED_MS;
      if (!isSlowed && longest <= GAP_MS && !wasSet)
        this.#log.ran(
          this.#onWall({fromMs, toMs}),
          stalls.map((stall) => this.#onWall(stall)),
        );
      this.#look(this.#schedule.due(toMs));
      this.#relay?.lookAtHeld(toMs);
    }
    for (const episode of this.#log.advance(this.#clock.at(toMs))) this.#options.onEpisode(episode);
    if (performance.now() - this.#toldMs >= TELL_MS) this.#tell();
  }

  #whyPaused(): 'call' | 'run' | undefined {
    const {isInCall, isRunning} = this.#options;
    if (typeof isInCall === 'function' ? isInCall() : isInCall) return 'call';
    return isRunning?.() ? 'run' : undefined;
  }

  #pauseFrom(fromMs: number): void {
    if (this.#pausedMs !== undefined) return;
    this.#pausedMs = fromMs;
    this.#firstId = this.#lookId;
    // Nobody is to share the agent's line with a call.
    this.#relay?.pause();
  }

  #resume(nowMs: number): void {
    this.#state = 'watching';
    if (this.#pausedMs === undefined) return;
    this.#log.gap(this.#onWall({fromMs: this.#pausedMs, toMs: nowMs}));
    this.#pausedMs = undefined;
    this.#schedule.restart(nowMs);
  }

  #look(paths: readonly string[]): void {
    for (const path of paths) {
      const {url} = this.#targets.get(path) ?? {};
      if (url !== undefined) {
        const manner = MANNERS[this.#manners.get(path) ?? 0] ?? READABLE;
        const id = (this.#lookId += 1);
        const lateMs = Math.min(LOOK_DEADLINE_MS, this.#log.lateMs(path));
        this.#port?.post({
          type: 'look',
          look: {id, path, url, ...manner, lateMs, deadlineMs: LOOK_DEADLINE_MS},
        });
      } else if (path === RELAY) this.#relay?.call();
    }
  }

  #onLooked({id, path, atMs, endMs, isAnswered, isNewHttp}: LookResult): void {
    if (id <= this.#firstId || this.#pausedMs !== undefined) return;
    const isReadable = (this.#manners.get(path) ?? 0) === 0;
    if (isAnswered)
      this.#schedule.setCost(path, isReadable ? (isNewHttp ? LOOK_BYTES_H2 : LOOK_BYTES) : LOOK_BYTES_NEW);
    const isKnown = this.#log.lateMs(path) < Infinity;
    if (!isAnswered && !isKnown) this.#askOtherwise(path);
    this.#take({path, atMs, endMs, isAnswered});
  }

  /** A path that never answered may answer to another manner of asking. */
  #askOtherwise(path: string): void {
    this.#manners.set(path, ((this.#manners.get(path) ?? 0) + 1) % MANNERS.length);
  }

  /** @param sample its times on the page's clock */
  #take(sample: Sample): void {
    const {path, atMs, endMs} = sample;
    const lateMs = this.#log.lateMs(path);
    const judged = this.#log.sample({...sample, atMs: this.#clock.at(atMs), endMs: this.#clock.at(endMs)});
    const isLate = judged?.isLate ?? false;
    const isLong = isLate && endMs - atMs > lateMs + LONG_MS;
    this.#schedule.answered(path, performance.now(), {isLate, isLong});
  }

  #onWall({fromMs, toMs}: Interval): Interval {
    return {fromMs: this.#clock.at(fromMs), toMs: this.#clock.at(toMs)};
  }

  /** @returns whether the time is up */
  #endInTime(): boolean {
    if (Date.now() < this.#options.endsAtMs) return false;
    this.#options.onOver();
    return true;
  }

  #tell(): void {
    this.#toldMs = performance.now();
    this.#options.onChange(undefined);
  }
}
