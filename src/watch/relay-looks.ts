import type {TurnConfig} from '../config/types.js';
import {RUN_LOCK, withLock} from '../internal/lock.js';
import type {Schedule} from './analysis/schedule.js';
import {RELAY, type Sample} from './analysis/sample.js';
import {callRelay, holdRelay, type HeldRelay, type RelayProblem} from './relay-calls.js';

interface RelayOptions {
  readonly turn: TurnConfig;
  /** Until when the relay is held open, ms (Unix). */
  readonly heldUntilMs: number;
  readonly schedule: Schedule;
  /** Takes a sample, on the page's clock. */
  readonly take: (sample: Sample) => void;
  /** Over this a sample of the relay is late, ms. */
  readonly lateMs: () => number;
  /** A packet hangs: what do the other paths do? */
  readonly onHeld: () => void;
  readonly signal: AbortSignal;
}

/** A relay that has no room, or wants no part of it, is left alone; ms. */
const NO_ROOM_MS = 10 * 60_000;
const REOPEN_MS = 15_000;
/** A run of another tab measures calls: so long is waited for it; ms. */
const PATIENCE_MS = 60_000;

/** The looks at the relay: a short call now and then, or a way that is held open. */
export class RelayLooks {
  readonly #options: RelayOptions;
  #held: HeldRelay | undefined;
  #isWaiting = false;
  #isBusy = false;
  #nextHoldMs = -Infinity;
  /** Ends what is under way where nothing may be measured. */
  #pause = new AbortController();
  problem: RelayProblem | undefined;

  constructor(options: RelayOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => {
      this.pause();
    });
  }

  get isHeld(): boolean {
    return Date.now() < this.#options.heldUntilMs;
  }

  /** Ends everything at once, until the next look. */
  pause(): void {
    this.#pause.abort();
    this.#pause = new AbortController();
    this.#held?.close();
    this.#held = undefined;
  }

  /** It is time for a call, unless the relay is held open anyway. */
  call(): void {
    const {schedule, turn} = this.#options;
    if (this.isHeld || this.#isBusy) {
      schedule.answered(RELAY, performance.now(), {isLate: false, isLong: false});
      return;
    }
    void this.#with(async (signal) => {
      try {
        const patience = new AbortController();
        const stop = (): void => {
          patience.abort(signal.reason);
        };
        const timer = setTimeout(stop, PATIENCE_MS);
        signal.addEventListener('abort', stop);
        const result = await withLock(RUN_LOCK, patience.signal, () => {
          clearTimeout(timer);
          return callRelay(window, turn, signal);
        });
        this.problem = undefined;
        if (result.outcome === 'failed') this.#onProblem(result.why, result.look);
        else for (const look of result.looks) this.#options.take({path: RELAY, ...look});
      } finally {
        schedule.answered(RELAY, performance.now(), {isLate: false, isLong: false});
      }
    });
  }

  /** Takes what has come over the way that is held open, and opens it where it is to be. Called several times a second. */
  lookAtHeld(nowMs: number): void {
    const held = this.#held;
    if (!this.isHeld) {
      held?.close();
      this.#held = undefined;
      return;
    }
    if (!held) {
      if (!this.#isBusy && nowMs >= this.#nextHoldMs) this.#hold();
      return;
    }
    for (const look of held.take()) this.#options.take({path: RELAY, ...look});
    const isWaiting = held.waitingMs() > this.#options.lateMs();
    if (isWaiting && !this.#isWaiting) this.#options.onHeld();
    this.#isWaiting = isWaiting;
    if (held.isOpen()) return;
    held.close();
    this.#held = undefined;
  }

  #hold(): void {
    const atMs = performance.now();
    void this.#with(async (signal) => {
      const held = await holdRelay(window, this.#options.turn, signal);
      if ('why' in held) {
        this.#onProblem(held.why, {atMs, endMs: performance.now(), isAnswered: false});
        return;
      }
      this.problem = undefined;
      if (signal.aborted) held.close();
      else this.#held = held;
    });
  }

  /** One at a time; what is ended in the middle is forgotten. */
  async #with(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const {signal} = this.#pause;
    if (this.#options.signal.aborted) return;
    this.#isBusy = true;
    try {
      await work(signal);
    } catch (error) {
      // Told to end, or another tab's run went on for too long.
      const isEnded = signal.aborted || (error instanceof DOMException && error.name === 'AbortError');
      if (!isEnded) reportError(error);
    } finally {
      this.#isBusy = false;
    }
  }

  /** Only silence is a stall: a relay that refuses answers. */
  #onProblem(why: RelayProblem, look: Omit<Sample, 'path'>): void {
    this.problem = why;
    const nowMs = performance.now();
    if (why === 'silent') this.#options.take({path: RELAY, ...look});
    else this.#options.schedule.leaveRelay(why === 'not-possible' ? Infinity : nowMs + NO_ROOM_MS);
    this.#nextHoldMs = nowMs + (why === 'silent' ? REOPEN_MS : NO_ROOM_MS);
  }
}
