/** What browsers tell of a module that did not come (Chromium, Firefox): its address, without a query. */
const ADDRESS = /https?:[^\s?]+/;

/**
 * A part that is loaded when first needed: call what is returned each time it is needed.
 *
 * Firefox keeps a failed import for as long as the page lives (HTML, "fetch a single module script": the module map then
 * holds null), so that a part would never come that did not come once. After a failure it is asked for under an address
 * of its own. Whoever asks while it is on its way has it in the order of asking, which browsers do not promise of imports.
 * @returns `undefined` where it can't be had now
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
