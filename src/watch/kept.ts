import {STORAGE_KEYS} from '../internal/storage-keys.js';
import {readReport} from '../report/read.js';
import type {Report} from '../report/types.js';
import type {LogSnapshot} from './analysis/watch-log.js';

/** What of a watch is kept over a reload of its tab, where the user asked for it. */
export interface Kept {
  readonly endsAtMs: number;
  readonly close: boolean;
  readonly log: LogSnapshot;
  readonly after?: Report | undefined;
}

function storage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

/** @returns whether it is kept: storage may be full, or denied */
export function keep(kept: Kept): boolean {
  try {
    const store = storage();
    store?.setItem(STORAGE_KEYS.watch, JSON.stringify(kept));
    return store !== undefined;
  } catch {
    return false;
  }
}

export function dropKept(): void {
  try {
    storage()?.removeItem(STORAGE_KEYS.watch);
  } catch {
    // What can't be reached is not read either.
  }
}

/** What an earlier page of this tab kept, if its time is not over. Others of this origin can write there: it is read with care. */
export function readKept(nowMs: number): Kept | undefined {
  try {
    const text = storage()?.getItem(STORAGE_KEYS.watch);
    if (!text) return undefined;
    const {endsAtMs, close, log, after} = JSON.parse(text) as Kept;
    const isLog =
      typeof log.startedAt === 'string' &&
      !Number.isNaN(Date.parse(log.startedAt)) &&
      [log.minutes, log.marks, log.found].every(Array.isArray) &&
      Number.isFinite(log.blindMs);
    const isDue = Number.isFinite(endsAtMs) && endsAtMs > nowMs && endsAtMs - nowMs <= MAX_LEFT_MS;
    if (!isLog || !isDue) return undefined;
    return {endsAtMs, close, log, ...(after && {after: readReport(JSON.stringify(after))})};
  } catch {
    return undefined;
  }
}

const MAX_LEFT_MS = 720 * 60_000;
