/** Finds the module's address in the error of a failed import (Chromium, Firefox), without a query. */
const ADDRESS = /https?:[^\s?]+/;

/**
 * A part that is loaded when first needed: call the result each time it is needed.
 *
 * Firefox keeps a failed import for as long as the page lives (HTML, "fetch a single module script": the module map then
 * holds null). After a failure the part is therefore imported under another address. Callers that wait for the same load
 * continue in the order of their calls, which browsers do not promise for imports.
 * @returns `undefined` if it can't be loaded now
 */
export function lazyPart<Part>(load: () => Promise<Part>): () => Promise<Part | undefined> {
  let next = load;
  let part: Promise<Part | undefined> | undefined;
  return () =>
    (part ??= next().catch((error: unknown) => {
      part = undefined;
      const [address] = ADDRESS.exec(String(error)) ?? [];
      if (address) {
        const again = `${address}?${String(Date.now())}`;
        next = () => import(/* @vite-ignore */ /* webpackIgnore: true */ again) as Promise<Part>;
      }
      return undefined;
    }));
}
