/**
 * What no text to be shown holds: line breaks and other control characters, and those that embed, override or isolate a
 * direction (Unicode Standard Annex 9, table 4). The marks of a direction are no harm, and names in Arabic may need them.
 */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * With a sign in place of each such character. One that ends an isolate ends that of `<bdi>` as well, and what comes after
 * it turns the words beside it.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd');
}
