import {CONTROL, RELAY} from './sample.js';

/** How often a path is looked at, ms: lightly, and while something is bad. */
const CONTROL_MS = 5000;
const SERVICE_MS = 30_000;
const RELAY_MS = 300_000;
/** Of a stall of one second, a look in each 600 ms sees 400 ms at least, which is no repeat after loss. */
const THICK_MS = 600;
/** While something is bad, a path that is not suspected is looked at so often. */
const BESIDE_MS = 5000;
/** And in the first minutes, and after somebody said that it just happened. */
const EAGER_MS = 2000;
/** So long after the last late answer it is looked at closely. */
const THICK_FOR_MS = 90_000;
/** The first minutes are looked at closely: what is usual has to be seen first, and who starts a watch has a reason. */
const FIRST_MS = 120_000;
const WARM_LOOKS = 4;
const FIRST_RELAY_MS = 4000;
/** A call beside what is bad, to see whether the relay stands still too; no oftener than this. */
const RELAY_AGAIN_MS = 150_000;
/** While one hangs, so many services are asked beside it: one that answers shows that it is not all of them. */
const MOST_BESIDE = 3;
/** One that hangs may hang alone: so many are under way at once. A host gives few connections, and the desktop needs them. */
const MOST_IN_FLIGHT = 2;

/** What a watch may take each way in an hour, bytes (docs/contract.md, section 9). */
export const HOURLY_BYTES = 2_000_000;
/**
 * Of a look with headers, TLS and TCP/IP, each way: over HTTP/1.1 (Chromium: 632 up, 390 down, without TLS); over HTTP/2, whose
 * headers are mostly repeated; over a connection of its own, with certificates.
 */
export const LOOK_BYTES = 750;
export const LOOK_BYTES_H2 = 300;
export const LOOK_BYTES_NEW = 6000;
/** Of a call of two seconds. */
export const CALL_BYTES = 32_000;
/** What is kept back for an estimate that is too small. */
const RESERVE = 0.9;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

export interface SchedulePlan {
  readonly startMs: number;
  readonly services: readonly string[];
  /** `held`: it is sent through all the time, and not asked for here. */
  readonly relay: 'none' | 'calls' | 'held';
}

/** Says which path is to be looked at when. Pure: it knows no clock but the times that it is told, which only grow. */
export class Schedule {
  readonly #plan: SchedulePlan;
  readonly #askedMs = new Map<string, number>();
  readonly #looks = new Map<string, number>();
  readonly #inFlight = new Map<string, number>();
  readonly #lateInRow = new Map<string, number>();
  /** Until when a path is looked at closely. */
  readonly #thickUntilMs = new Map<string, number>();
  /** What close looks have cost, by minute. */
  readonly #extra = new Map<number, number>();
  readonly #costs = new Map<string, number>();
  /** Until when the services are looked at eagerly. */
  #eagerUntilMs: number;
  #nextService = 0;
  #serviceMs = -Infinity;
  #relayMs: number;

  constructor(plan: SchedulePlan) {
    this.#plan = plan;
    this.#relayMs = plan.startMs + FIRST_RELAY_MS;
    this.#eagerUntilMs = plan.startMs + FIRST_MS;
    this.#thickUntilMs.set(CONTROL, this.#eagerUntilMs);
  }

  /** What one look at the path costs each way, once that is known. */
  setCost(path: string, bytes: number): void {
    this.#costs.set(path, bytes);
  }

  #costOf(path: string): number {
    return this.#costs.get(path) ?? LOOK_BYTES;
  }

  /** The paths to be looked at now; they count as asked. */
  due(nowMs: number): string[] {
    const due = [CONTROL, ...this.#plan.services].filter((path) => this.#isDue(path, nowMs));
    for (const path of due) this.#ask(path, nowMs);
    if (this.#plan.relay === 'calls' && this.#isCallDue(nowMs)) {
      this.#askCall(nowMs);
      due.push(RELAY);
    }
    return due;
  }

  /**
   * A look at this path hangs: what do the others do at this moment?
   * @returns the paths to be looked at at once; they count as asked
   */
  held(path: string, nowMs: number): string[] {
    this.#suspect(path, nowMs);
    const services = this.#plan.services.filter((id) => id !== path);
    const others = [...(path === CONTROL ? [] : [CONTROL]), ...services.slice(0, MOST_BESIDE)];
    const asked = others.filter(
      (other) => this.#isFree(other) && this.#mayThicken(nowMs, this.#costOf(other)),
    );
    for (const other of asked) {
      this.#spend(nowMs, this.#costOf(other));
      this.#ask(other, nowMs, true);
    }
    return asked;
  }

  /** What a look came to. */
  answered(path: string, nowMs: number, {isLate, isLong}: {isLate: boolean; isLong: boolean}): void {
    this.#inFlight.set(path, Math.max(0, (this.#inFlight.get(path) ?? 0) - 1));
    const inRow = isLate ? (this.#lateInRow.get(path) ?? 0) + 1 : 0;
    this.#lateInRow.set(path, inRow);
    // A short one may be a repeat after loss; two in a row are not.
    if (inRow >= 2 || isLong) this.#suspect(path, nowMs);
  }

  /** Somebody says that it is bad now. */
  marked(nowMs: number): void {
    this.#suspect(CONTROL, nowMs);
    this.#eagerUntilMs = Math.max(this.#eagerUntilMs, nowMs + THICK_FOR_MS);
    if (this.#plan.relay === 'calls' && nowMs - (this.#askedMs.get(RELAY) ?? -Infinity) > RELAY_AGAIN_MS)
      this.#relayMs = Math.min(this.#relayMs, nowMs);
  }

  /** After a gap nothing is under way. */
  restart(nowMs: number): void {
    this.#inFlight.clear();
    this.#lateInRow.clear();
    this.#relayMs = Math.max(this.#relayMs, nowMs + FIRST_RELAY_MS);
  }

  /** The relay has no room, or wants to be left alone: no call before then. */
  leaveRelay(untilMs: number): void {
    this.#relayMs = Math.max(this.#relayMs, untilMs);
  }

  /** Is the path looked at closely now? Beside the control nothing else need be: it is asked once that hangs. */
  isThick(path: string, nowMs: number): boolean {
    const isSuspected = (one: string): boolean => nowMs < (this.#thickUntilMs.get(one) ?? -Infinity);
    const isFirst = this.#thickUntilMs.get(CONTROL) === this.#firstMs;
    const isSpared = path !== CONTROL && !isFirst && isSuspected(CONTROL);
    return isSuspected(path) && !isSpared && this.#mayThicken(nowMs, this.#costOf(path));
  }

  #isDue(path: string, nowMs: number): boolean {
    const sinceMs = nowMs - (this.#askedMs.get(path) ?? -Infinity);
    if (!this.#isFree(path)) return false;
    if (this.isThick(path, nowMs) && sinceMs >= THICK_MS) return true;
    if (path === CONTROL) return sinceMs >= CONTROL_MS * this.#stretch;
    if ((this.#looks.get(path) ?? 0) < WARM_LOOKS) return sinceMs >= 1000 && nowMs - this.#serviceMs >= 500;
    return path === this.#turn && nowMs - this.#serviceMs >= this.#turnMs(nowMs);
  }

  /** How often it is a service's turn. */
  #turnMs(nowMs: number): number {
    const lightMs = SERVICE_MS * this.#stretch;
    if (!this.#mayThicken(nowMs, this.#serviceCost)) return lightMs;
    return nowMs < this.#eagerUntilMs ? EAGER_MS : this.#isBad(nowMs) ? BESIDE_MS : lightMs;
  }

  /** The service whose turn it is. */
  get #turn(): string | undefined {
    const {services} = this.#plan;
    return services[this.#nextService % Math.max(1, services.length)];
  }

  #isCallDue(nowMs: number): boolean {
    if ((this.#inFlight.get(RELAY) ?? 0) > 0) return false;
    if (nowMs >= this.#relayMs) return true;
    const wasAskedMs = this.#askedMs.get(RELAY) ?? nowMs;
    const isAgain = this.#isBad(nowMs) && nowMs - wasAskedMs >= RELAY_AGAIN_MS;
    return isAgain && this.#mayThicken(nowMs, CALL_BYTES);
  }

  /** When the first minutes are over. */
  get #firstMs(): number {
    return this.#plan.startMs + FIRST_MS;
  }

  #ask(path: string, nowMs: number, isExtra = false): void {
    const isThick = !isExtra && this.isThick(path, nowMs);
    const isTurn = path !== CONTROL && !isExtra && !isThick && this.#turnMs(nowMs) < SERVICE_MS;
    if (isThick || isTurn) this.#spend(nowMs, this.#costOf(path));
    if (path === this.#turn) this.#nextService += 1;
    if (path !== CONTROL && !isThick) this.#serviceMs = nowMs;
    this.#askedMs.set(path, nowMs);
    this.#looks.set(path, (this.#looks.get(path) ?? 0) + 1);
    this.#inFlight.set(path, (this.#inFlight.get(path) ?? 0) + 1);
  }

  #askCall(nowMs: number): void {
    const isExtra = nowMs < this.#relayMs;
    if (isExtra) this.#spend(nowMs, CALL_BYTES);
    else this.#relayMs = nowMs + RELAY_MS;
    this.#askedMs.set(RELAY, nowMs);
    this.#inFlight.set(RELAY, 1);
  }

  #isFree(path: string): boolean {
    return (this.#inFlight.get(path) ?? 0) < MOST_IN_FLIGHT;
  }

  #suspect(path: string, nowMs: number): void {
    this.#thickUntilMs.set(path === RELAY ? CONTROL : path, nowMs + THICK_FOR_MS);
  }

  /** Is any path looked at closely, beyond the first minutes? */
  #isBad(nowMs: number): boolean {
    return [...this.#thickUntilMs.values()].some((untilMs) => untilMs > nowMs && untilMs !== this.#firstMs);
  }

  #mayThicken(nowMs: number, bytes: number): boolean {
    const minute = Math.floor(nowMs / MINUTE_MS);
    for (const [at] of this.#extra) if (at <= minute - HOUR_MS / MINUTE_MS) this.#extra.delete(at);
    const spent = [...this.#extra.values()].reduce((sum, own) => sum + own, 0);
    return spent + bytes <= RESERVE * HOURLY_BYTES - this.#lightBytes;
  }

  /** What the light schedule takes in an hour, each way. */
  get #lightBytes(): number {
    return this.#lookBytes / this.#stretch + this.#callBytes;
  }

  get #callBytes(): number {
    return this.#plan.relay === 'calls' ? (HOUR_MS / RELAY_MS) * CALL_BYTES : 0;
  }

  get #lookBytes(): number {
    return (HOUR_MS / CONTROL_MS) * this.#costOf(CONTROL) + (HOUR_MS / SERVICE_MS) * this.#serviceCost;
  }

  get #serviceCost(): number {
    return Math.max(0, ...this.#plan.services.map((id) => this.#costOf(id)));
  }

  /** Where looks are dear the light schedule is slower: by this. */
  get #stretch(): number {
    return Math.max(1, this.#lookBytes / (RESERVE * HOURLY_BYTES - this.#callBytes));
  }

  #spend(nowMs: number, bytes: number): void {
    const minute = Math.floor(nowMs / MINUTE_MS);
    this.#extra.set(minute, (this.#extra.get(minute) ?? 0) + bytes);
  }
}
