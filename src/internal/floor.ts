/**
 * What the code takes for granted and older browsers lack. Chrome 109, Firefox 115 and Safari 16.4 have all of it (contract,
 * section 12). What a browser may lack and still do the work (locks, WebRTC, idle callbacks) is not in it. None of it may be
 * used where a file is evaluated, before anybody has asked here.
 */
export const NEEDED = [
  'customElements.define',
  'ShadowRoot',
  'AbortController',
  'AbortSignal.prototype.throwIfAborted',
  'Array.prototype.at',
  'Array.prototype.findLast',
  'CSSStyleSheet.prototype.replaceSync',
  'Document.prototype.adoptedStyleSheets',
  'Element.prototype.replaceChildren',
  'HTMLDialogElement.prototype.showModal',
  'Intl.Locale',
  'Intl.PluralRules',
  'Intl.RelativeTimeFormat',
  'Object.hasOwn',
  'Promise.allSettled',
  'queueMicrotask',
];

/** Does this browser lack what the code is written with? Told by what it can do: its name would be a guess. */
export function isBelowFloor(): boolean {
  return !NEEDED.every((path) => {
    const names = path.split('.');
    const last = names.pop() ?? '';
    // A getter of a prototype would throw if it were read, so the last name is only looked for.
    const holder = names.reduce<unknown>(
      (object, name) => (object as Record<string, unknown> | undefined)?.[name],
      self,
    );
    return holder != null && last in Object(holder);
  });
}
