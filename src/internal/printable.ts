/**
 * What no text to be shown holds: line breaks and other control characters, those that embed, override or isolate a
 * direction (Unicode Standard Annex 9, table 4), halves of characters, private ones, and whatever is not seen
 * (`Default_Ignorable_Code_Point`): programs that read a ticket would read it. Signs of Arabic that are of the same
 * category as these, and the marks of a direction and of joining, are no harm, and names may need them.
 */
const UNPRINTABLE =
  /(?![\u200c-\u200f]|[\u061c\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/gu;
/** One after the other, such marks are no orthography but a message. */
const HEAPED = /(?<=[\u200c-\u200f\u061c])[\u200c-\u200f\u061c]/gu;
/** What chooses among the forms of a character has one before it: an ideograph or a picture. */
const STRAY_SELECTOR = /(?<![\p{Ideographic}\p{Extended_Pictographic}])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/**
 * With a sign in place of each such character. One that ends an isolate ends that of `<bdi>` as well, and what comes after
 * it turns the words beside it.
 */
export function printable(text: string): string {
  return [UNPRINTABLE, HEAPED, STRAY_SELECTOR].reduce((clean, bad) => clean.replace(bad, '\ufffd'), text);
}

/** A sign at a line's start that a spreadsheet takes for the start of a formula, also after blanks. */
const FORMULA = /^(\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/u;

/** A printable line that can be pasted anywhere: it stays one line, and no formula comes of it. */
export function lineOfText(text: string): string {
  return printable(text).replace(FORMULA, "$1'");
}

/** JSON that says the same, and holds no character that is not seen. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[^\P{Cc}\n]|[\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/gu,
    (sign) =>
      Array.from(
        {length: sign.length},
        (_, i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`,
      ).join(''),
  );
}
