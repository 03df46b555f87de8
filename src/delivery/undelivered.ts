/** Before the id of each report that waits in the browser's storage to be delivered. */
export const OUTBOX_PREFIX = 'agent-diagnostics:outbox:';

/** Whether an earlier visit left something to deliver; all that a page need load to know. */
export function hasUndelivered(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(OUTBOX_PREFIX));
  } catch {
    // Blocked: then there is nothing.
    return false;
  }
}
