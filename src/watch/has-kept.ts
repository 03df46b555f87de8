/** Where a watch is kept over a reload of its tab. */
export const KEPT_KEY = 'agent-diagnostics:watch';

/** Whether an earlier page of this tab left a watch; all that a page need load to know. */
export function hasKeptWatch(): boolean {
  try {
    return KEPT_KEY in sessionStorage;
  } catch {
    // Blocked: then there is none.
    return false;
  }
}
