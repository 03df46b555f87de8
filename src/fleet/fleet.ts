import {analyseFacts, atOnce, type Analysis} from './analysis/analyse.js';
import {factsOf, localClock, type LocalClock, type Origin, type ReportFacts} from './analysis/facts.js';
import {accept, isRefusal} from './reading/accept.js';
import {candidatesOf} from './reading/piece.js';
import type {Piece} from './reading/split.js';
import type {FleetOptions, FleetResult, Refusal} from './types.js';

/** As many as stay in memory and can still be drawn. */
const MAX_REPORTS = 50_000;
/** More than anybody reads; the rest is counted by reason. */
const MAX_REFUSED = 1000;

/** Reports as they come in: each looked at once, and kept as little as a fleet needs. */
export class Fleet {
  readonly facts: ReportFacts[] = [];
  readonly refused: Refusal[] = [];
  /** How many were refused, and for what. */
  readonly refusedBy = new Map<string, number>();
  readonly #clock: LocalClock;
  readonly #nowMs: number;
  readonly #known = new Set<string>();
  #duplicates = 0;

  /** @throws {RangeError} if there is no such time zone */
  constructor({timeZone, now = new Date()}: FleetOptions = {}) {
    this.#clock = localClock(timeZone);
    this.#nowMs = now.getTime();
  }

  /** @returns whether it counts */
  add(parsed: unknown, name?: string, origin: Origin = {}): boolean {
    const report = accept(parsed);
    if (isRefusal(report)) return this.refuse({...report, ...(name !== undefined && {name})});
    // Ids are short: two PCs may draw the same one, but not in the same second.
    const key = `${report.id} ${report.startedAt.slice(0, 19)} ${report.light}`;
    if (this.#known.has(key)) {
      this.#duplicates += 1;
      return this.refuse({reason: 'duplicate', detail: report.id, ...(name !== undefined && {name})});
    }
    if (this.facts.length >= MAX_REPORTS)
      return this.refuse({reason: 'too-many', ...(name !== undefined && {name})});
    this.#known.add(key);
    this.facts.push(factsOf(report, {...origin, clock: this.#clock, nowMs: this.#nowMs}));
    return true;
  }

  /**
   * Every report of a piece of a file.
   * @param name of the file, and where in it
   * @param onAdded told of each that counts, by its place in the piece
   */
  addPiece(piece: Piece, name: string, onAdded?: (place: number) => void): void {
    const found = candidatesOf(piece);
    if (typeof found === 'string') this.refuse({name, reason: found});
    else
      found.forEach(({parsed, ...origin}, place) => {
        if (this.add(parsed, name, origin)) onAdded?.(place);
      });
  }

  refuse(refusal: Refusal): false {
    this.refusedBy.set(refusal.reason, (this.refusedBy.get(refusal.reason) ?? 0) + 1);
    if (this.refused.length < MAX_REFUSED) this.refused.push(refusal);
    return false;
  }

  result(): FleetResult {
    return this.resultOf(atOnce(analyseFacts(this.facts)));
  }

  /** With what only the whole fleet knows. */
  resultOf({remarks, ...rest}: Analysis): FleetResult {
    return {...rest, refused: this.refused, remarks: {...remarks, duplicates: this.#duplicates}};
  }
}
