import {nextEvent, withDeadline} from '../internal/abort.js';
import {withLock} from '../internal/lock.js';
import {STORAGE_KEYS} from '../internal/storage-keys.js';
import type {DeviceStorage} from './device-storage.js';
import {OutboxStore, type DeliveryFailure, type OutboxEntry, type Settlement} from './outbox-store.js';
import {postReport, type PostOutcome} from './post.js';
import type {Report} from '../report/types.js';

/** How far a report has got. `status` is absent if the answer is a redirection: the sign-in has expired. */
export type DeliveryState =
  | {readonly kind: 'sending'}
  | {
      readonly kind: 'queued';
      /** When it will be tried again, ms from now; or before, when the network comes back. */
      readonly nextInMs: number;
      readonly why: DeliveryFailure['why'];
      readonly status?: number;
    }
  | Settlement;

export interface OutboxOptions {
  /** Where undelivered reports outlive the page, as they are; without it they go with the page. */
  readonly storage?: DeviceStorage | undefined;
  /** Told of every change. */
  readonly onState?: (reportId: string, state: DeliveryState) => void;
  /** How long to wait after the first failure, the second, …; after more, the last of them; ms. */
  readonly delaysMs?: readonly [number, ...number[]];
  /** For one attempt, ms. */
  readonly deadlineMs?: number;
  /** 0–1, for the waits' jitter. */
  readonly random?: () => number;
}

/** Short waits for a short trouble; then often enough for somebody who is waiting. */
const DELAYS_MS = [2000, 8000, 30_000, 120_000] as const;
/** Whoever changes the salt all the time, as a hostile script may, keeps no report from being sent. */
const SALT_TRIES = 5;
/** Each wait varies by this share either way, so that a whole floor of agents does not retry at once. */
const JITTER = 0.2;
/** No server is taken to have asked for longer, ms; what stands in the storage, anybody on this origin may have written. */
const MAX_HELD_MS = 24 * 3600 * 1000;

/**
 * Sends reports to the helpdesk's address, and goes on trying what it could not deliver: after a wait, when the network
 * comes back, and after a reload. Pages of one origin share what is stored and take turns, so none sends what another has
 * sent. A request that was cut off may have arrived: the helpdesk may then get a report twice, under one id.
 */
export class Outbox {
  readonly #store: OutboxStore;
  readonly #options: OutboxOptions;
  /** Reports that this page was told to send, not just found in the storage. */
  readonly #own = new Set<string>();
  readonly #waiting = new Map<string, ((state: DeliveryState) => void)[]>();
  /** An event named by a report's id asks for an attempt now. */
  readonly #retries = new EventTarget();
  #underway = new Set<string>();
  #sending = new Set<string>();
  #ending = new AbortController();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: OutboxOptions = {}) {
    this.#options = options;
    this.#store = new OutboxStore(options.storage);
  }

  /**
   * Sends a report, or tries one that is queued again, unless the server has asked to wait.
   * @param url of `report.url` in the configuration
   * @param home what the configuration is for: when that has another address, or none, the report is not kept for this one
   * @returns the state after this attempt; `sending` if `stop` came before that
   * @throws {TypeError} as a rejection, if that is no URL
   */
  async send(report: Report, url: string, home?: string): Promise<DeliveryState> {
    const {id} = report;
    const {href} = new URL(url, document.baseURI);
    const {signal} = this.#ending;
    const askedMs = Date.now();
    const answer = new Promise<DeliveryState>((resolve) => {
      this.#waiting.set(id, [...(this.#waiting.get(id) ?? []), resolve]);
    });
    this.#own.add(id);
    // No await between the last look and storing: another page would have its turn there.
    for (let left = SALT_TRIES; left > 0; left -= 1) {
      await this.#store.know(href, home);
      if (this.#store.isKnown()) break;
    }
    if (signal.aborted) return answer;
    const known = this.#store.get(id, href);
    // Another page has sent it since this one was told to.
    if (known && 'settled' in known && known.atMs >= askedMs) this.#announce(id, known.settled);
    else if (this.#underway.has(id)) this.#retries.dispatchEvent(new Event(id));
    else void this.#deliver(this.#enqueue(report, href, home));
    return answer;
  }

  /**
   * Takes up what an earlier page left, one after the other. Only what is meant for this address: what stands in the
   * storage for another one is another site's, or somebody has written it there.
   * @param url absent where the configuration has none: then what waits for its site goes
   * @param home what the configuration is for
   * @param oldUrl where its reports went until now
   */
  async resume(url: string | undefined, home?: string, oldUrl?: string): Promise<void> {
    const hrefOf = (text: string | undefined): string | undefined =>
      text === undefined ? undefined : new URL(text, document.baseURI).href;
    const [href, oldHref] = [hrefOf(url), hrefOf(oldUrl)];
    const {signal} = this.#ending;
    await this.#store.know(href, home);
    if (oldHref !== undefined) await this.#store.know(oldHref);
    if (signal.aborted) return;
    if (home !== undefined) this.#store.tidy(home, href, oldHref);
    if (href === undefined) return;
    for (const entry of this.#store.waiting(href)) {
      if (!this.#underway.has(entry.report.id)) void this.#deliver(entry);
    }
  }

  /** Ends everything at once; what is undelivered stays in the storage. `send` and `resume` begin anew. */
  stop(): void {
    this.#ending.abort(new DOMException('The outbox was closed', 'AbortError'));
    this.#ending = new AbortController();
    this.#underway = new Set();
    this.#sending = new Set();
    for (const id of [...this.#waiting.keys()]) this.#answer(id, {kind: 'sending'});
  }

  #enqueue(report: Report, url: string, home: string | undefined): OutboxEntry {
    const stored = this.#store.get(report.id, url);
    if (stored && 'report' in stored) return stored;
    const entry = {
      url,
      report,
      firstTriedAt: new Date().toISOString(),
      attempts: 0,
      ...(home !== undefined && {home}),
    };
    this.#store.put(entry);
    return entry;
  }

  /** Attempts and waits, until the report is delivered or refused, or the outbox stops. */
  async #deliver(entry: OutboxEntry): Promise<void> {
    const {id} = entry.report;
    const {signal} = this.#ending;
    const underway = this.#underway;
    underway.add(id);
    let known = entry;
    let isRequested = this.#own.has(id);
    let failures = 0;
    try {
      for (;;) {
        if (isRequested) this.#announce(id, {kind: 'sending'});
        const attempt = (): Promise<OutboxEntry | Settlement | undefined> =>
          withLock(STORAGE_KEYS.outbox + id, signal, () => this.#attempt(known, signal));
        // The user waits for this one; reports of earlier pages are sent one after the other.
        const result = await (isRequested ? attempt() : this.#inTurn(attempt));
        signal.throwIfAborted();
        if (!result) return;
        if ('kind' in result) {
          this.#announce(id, result);
          return;
        }
        known = result;
        failures += 1;
        const state = this.#queued(known.failure, failures);
        this.#announce(id, state);
        const ended = await this.#wait(id, state.nextInMs, {isHeld: heldMs(known) > 0, signal});
        isRequested = ended === 'requested';
        if (ended === 'due') continue;
        failures = 0;
        // Another page may have tried it meanwhile; that is no reason to wait.
        const stored = this.#store.get(id, entry.url);
        if (stored && 'report' in stored) known = stored;
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      underway.delete(id);
    }
  }

  /**
   * One attempt, unless another page has made one since, or the server asked to wait.
   * @returns what is known of the report now; nothing if another page's is gone
   */
  async #attempt(known: OutboxEntry, signal: AbortSignal): Promise<OutboxEntry | Settlement | undefined> {
    signal.throwIfAborted();
    const {id} = known.report;
    const stored = this.#store.get(id, known.url);
    if (stored && 'settled' in stored) return stored.settled;
    if (!stored && !this.#own.has(id)) return undefined;
    const entry = stored ?? known;
    if (entry.attempts > known.attempts || heldMs(entry) > 0) return entry;
    this.#announce(id, {kind: 'sending'});
    const {failure: _failure, ...rest} = entry;
    const tried = {...rest, attempts: entry.attempts + 1};
    this.#store.put(tried);
    const {deadlineMs} = this.#options;
    const outcome = await postReport(entry.report, entry.url, {
      signal,
      ...(deadlineMs !== undefined && {deadlineMs}),
    });
    if (outcome.kind === 'delivered' || outcome.kind === 'refused') {
      this.#store.settle(id, outcome);
      return outcome;
    }
    const failed = {...tried, failure: failureOf(outcome)};
    this.#store.put(failed);
    return failed;
  }

  #queued(
    failure: DeliveryFailure = {why: 'no-answer'},
    failures: number,
  ): Extract<DeliveryState, {kind: 'queued'}> {
    const {delaysMs = DELAYS_MS, random = Math.random} = this.#options;
    const delayMs = delaysMs[Math.min(failures, delaysMs.length) - 1] ?? delaysMs[0];
    const {why, status, notBeforeMs = 0} = failure;
    const nextInMs = Math.max(
      Math.round(delayMs * (1 - JITTER + 2 * JITTER * random())),
      // Never before the server wants it.
      Math.ceil(Math.min(notBeforeMs - Date.now(), MAX_HELD_MS) * (1 + JITTER * random())),
    );
    return {kind: 'queued', nextInMs, why, ...(status !== undefined && {status})};
  }

  /** Until it is time, the network is back, or somebody asks for it; where the server asked to wait, its time is kept. */
  async #wait(
    id: string,
    ms: number,
    {isHeld, signal}: {isHeld: boolean; signal: AbortSignal},
  ): Promise<'due' | 'online' | 'requested'> {
    const wait = await withDeadline(signal, ms, (over) =>
      Promise.race([
        nextEvent(this.#retries, [id], over).then(() => 'requested' as const),
        ...(isHeld ? [] : [nextEvent(window, ['online'], over).then(() => 'online' as const)]),
      ]),
    );
    return wait.timedOut ? 'due' : wait.value;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  #announce(id: string, state: DeliveryState): void {
    if (state.kind === 'sending') {
      if (this.#sending.has(id)) return;
      this.#sending.add(id);
    } else {
      this.#sending.delete(id);
      this.#answer(id, state);
    }
    try {
      this.#options.onState?.(id, state);
    } catch (error) {
      // A listener that throws is the host's affair; the report goes on.
      reportError(error);
    }
  }

  #answer(id: string, state: DeliveryState): void {
    const waiting = this.#waiting.get(id) ?? [];
    this.#waiting.delete(id);
    for (const resolve of waiting) resolve(state);
  }
}

/** For how long the server still wants to be left alone, ms. */
function heldMs({failure}: OutboxEntry): number {
  return Math.min(Math.max(0, (failure?.notBeforeMs ?? 0) - Date.now()), MAX_HELD_MS);
}

function failureOf(outcome: Exclude<PostOutcome, Settlement>): DeliveryFailure {
  // A browser may say that it is offline and reach the address all the same, so that only explains a failure.
  if (outcome.kind === 'no-answer') return {why: navigator.onLine ? 'no-answer' : 'offline'};
  const {status, waitMs} = outcome;
  return {
    why: 'status',
    ...(status !== undefined && {status}),
    ...(waitMs !== undefined && {notBeforeMs: Date.now() + waitMs}),
  };
}
