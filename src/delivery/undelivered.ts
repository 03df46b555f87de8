import {STORAGE_KEYS} from '../internal/storage-keys.js';

/** Whether an earlier visit left something to deliver; all that a page need load to know. */
export function hasUndelivered(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(STORAGE_KEYS.outbox));
  } catch {
    // Blocked: then there is nothing.
    return false;
  }
}
