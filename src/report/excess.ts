const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;

/** What of JSON text is more than a reader should take up. */
export type Excess = 'levels' | 'values';

/**
 * Does JSON text nest deeper, or hold more values, than this? One pass over the characters, strings left out; made to be
 * asked before the text is parsed, so whether it is JSON at all is not looked at.
 */
export function excessOf(text: string, max: Readonly<Record<Excess, number>>): Excess | undefined {
  let levels = 0;
  let values = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) inString = !inString;
    // What it escapes ends no string.
    else if (inString && code === BACKSLASH) i += 1;
    else if (inString) continue;
    else if (code === COMMA) values += 1;
    // [ and {
    else if (code === 0x5b || code === 0x7b) {
      levels += 1;
      values += 1;
    }
    // ] and }
    else if (code === 0x5d || code === 0x7d) levels -= 1;
    if (levels > max.levels) return 'levels';
    if (values > max.values) return 'values';
  }
  return undefined;
}
