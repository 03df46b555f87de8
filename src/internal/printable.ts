/**
 * Characters that no shown text may hold: line breaks and other controls, and those that embed, override or isolate a
 * direction (Unicode Standard Annex 9, table 4). Direction marks are harmless, and Arabic names may need them.
 */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Replaces each such character by a sign. One that ends an isolate would also end that of `<bdi>`, and turn the words
 * beside it.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd');
}
