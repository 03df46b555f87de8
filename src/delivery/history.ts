import {STORAGE_KEYS} from '../internal/storage-keys.js';
import {MAX_ROWS, newest, readRows, type HistoryRow} from '../report/history.js';
import type {DeviceStorage} from './device-storage.js';

/** An extra: where storage is blocked or full there is none, and nothing else changes. */
type Store = Pick<DeviceStorage, 'getItem' | 'setItem' | 'removeItem'> | undefined;

/** `scope` tells apart the configurations of one origin, as for the last good run. */
function keyOf(scope: string): string {
  return STORAGE_KEYS.history + scope;
}

/** What is kept, the oldest first. */
export function readHistory(storage: Store, scope: string): HistoryRow[] {
  try {
    return readRows(storage?.getItem(keyOf(scope)) ?? '', Date.now());
  } catch {
    return [];
  }
}

/** Adds rows to what is kept. @returns all that are kept now */
export function keepHistory(rows: readonly HistoryRow[], storage: Store, scope: string): HistoryRow[] {
  // Another tab may have written since the last time.
  const kept = readHistory(storage, scope);
  if (rows.length === 0) return kept;
  const all = newest([...kept, ...rows]);
  // A full storage takes fewer.
  for (let most = MAX_ROWS; most >= 1; most = Math.floor(most / 2)) {
    const some = all.slice(-most);
    try {
      if (!storage) return [];
      storage.setItem(keyOf(scope), JSON.stringify(some));
      return some;
    } catch {
      continue;
    }
  }
  return kept;
}

export function clearHistory(storage: Store, scope: string): void {
  try {
    storage?.removeItem(keyOf(scope));
  } catch {
    // What can't be reached is not read either.
  }
}
