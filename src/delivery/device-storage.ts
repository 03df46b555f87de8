/** What is needed of the browser's storage. Any of it may throw: blocked, full, or of a page that is going away. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** The storage of this browser for the page's origin; `undefined` where the page may not have it. */
export function deviceStorage(): DeviceStorage | undefined {
  try {
    // Asking for it throws in a sandbox and under some privacy settings, using it under others; some apps have none.
    const {localStorage} = window;
    localStorage.getItem('agent-diagnostics');
    return localStorage;
  } catch {
    return undefined;
  }
}
