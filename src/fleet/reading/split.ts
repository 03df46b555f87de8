/** A JSON value of a file, in the order in which they stand there. */
export type Piece =
  | {readonly kind: 'value'; readonly text: string}
  /** It is longer, or nests deeper, than what is looked at. */
  | {readonly kind: 'too-large'}
  /** A stretch that is no JSON. */
  | {readonly kind: 'junk'};

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const BYTE_ORDER_MARK = 0xfeff;

/** A report is six levels deep, a store's answer about it four more. */
const MAX_DEPTH = 64;

/**
 * Cuts a text into its JSON objects as it comes: one report, a list of them, one on each line, or one after the other. What
 * is in an object is not looked at beyond where it ends.
 */
export class Splitter {
  readonly #maxCharacters: number;
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** Of the object that is under way, from earlier parts. */
  #kept: string[] = [];
  #keptCharacters = 0;
  #tooLarge = false;
  #inJunk = false;

  constructor(maxCharacters: number) {
    this.#maxCharacters = maxCharacters;
  }

  /** The next part of the text; yields every object that ends in it. */
  *push(part: string): Generator<Piece> {
    let start = 0;
    for (let i = 0; i < part.length; i += 1) {
      const code = part.charCodeAt(i);
      if (this.#depth === 0) {
        if (code === OPEN_OBJECT) {
          this.#depth = 1;
          this.#inJunk = false;
          start = i;
        } else if (!isBetween(code) && !this.#inJunk) {
          this.#inJunk = true;
          yield {kind: 'junk'};
        }
      } else if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (code === BACKSLASH) this.#escaped = true;
        else if (code === QUOTE) this.#inString = false;
      } else if (code === QUOTE) this.#inString = true;
      else if (code === OPEN_OBJECT || code === OPEN_LIST) {
        this.#depth += 1;
        if (this.#depth > MAX_DEPTH) this.#tooLarge = true;
      } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
        this.#depth -= 1;
        if (this.#depth > 0) continue;
        this.#keep(part.slice(start, i + 1));
        yield this.#take();
      }
    }
    if (this.#depth > 0) this.#keep(part.slice(start));
  }

  /** The text is at its end; yields what was cut off there. */
  *end(): Generator<Piece> {
    if (this.#depth > 0) yield this.#tooLarge ? {kind: 'too-large'} : {kind: 'junk'};
  }

  #keep(text: string): void {
    this.#keptCharacters += text.length;
    if (this.#keptCharacters > this.#maxCharacters) this.#tooLarge = true;
    if (this.#tooLarge) this.#kept = [];
    else this.#kept.push(text);
  }

  #take(): Piece {
    const piece: Piece = this.#tooLarge
      ? {kind: 'too-large'}
      : {kind: 'value', text: this.#kept.length === 1 ? (this.#kept[0] ?? '') : this.#kept.join('')};
    this.#kept = [];
    this.#keptCharacters = 0;
    this.#tooLarge = false;
    return piece;
  }
}

/** White space, and what stands around and between the members of a list. */
function isBetween(code: number): boolean {
  return (
    code <= 0x20 ||
    code === COMMA ||
    code === OPEN_LIST ||
    code === CLOSE_LIST ||
    code === BYTE_ORDER_MARK ||
    code === 0xa0
  );
}
