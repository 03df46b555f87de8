import {STORAGE_KEYS} from '../internal/storage-keys.js';

/** Whether an earlier page of this tab left a watch; all that a page need load to know. */
export function hasKeptWatch(): boolean {
  try {
    return STORAGE_KEYS.watch in sessionStorage;
  } catch {
    // Blocked: then there is none.
    return false;
  }
}
