const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = [0x5b, 0x7b];
const CLOSING = [0x5d, 0x7d];

/**
 * Does JSON text nest deeper than this? One pass over the characters, strings left out; made to be asked before the text
 * is parsed, so whether it is JSON at all is not looked at.
 */
export function nestsDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) inString = !inString;
    // What it escapes ends no string.
    else if (inString && code === BACKSLASH) i += 1;
    else if (inString) continue;
    else if (CLOSING.includes(code)) depth -= 1;
    else if (OPENING.includes(code)) depth += 1;
    if (depth > limit) return true;
  }
  return false;
}
