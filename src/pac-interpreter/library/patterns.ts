/** Says whether a text fits. */
export type Matcher = (text: string) => boolean;

/** What browsers hand to their regular expressions as it is: all but `.`, `*` and `?`. */
const SPECIAL = /[\\^$+()[\]{}|]/;

/** Longest pattern of which we keep what it was made into, and how many we keep. */
const MAX_KEPT = 10_000;

/** Patterns of `shExpMatch`, made into matchers once. */
export class Patterns {
  readonly #matchers = new Map<string, Matcher>();

  known(pattern: string): Matcher | undefined {
    return this.#matchers.get(pattern);
  }

  /**
   * @param regular makes the regular expression of a pattern with more in it than `*` and `?`: browsers read it as one
   */
  make(pattern: string, regular: (source: string) => Matcher): Matcher {
    const matcher = SPECIAL.test(pattern) ? regular(asRegular(pattern)) : glob(pattern);
    if (this.#matchers.size >= MAX_KEPT) this.#matchers.clear();
    this.#matchers.set(pattern, matcher);
    return matcher;
  }
}

/** A pattern as Chromium and Firefox rewrite it. */
function asRegular(pattern: string): string {
  return `^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.')}$`;
}

/** `*` is any text, `?` any one character. Each part is looked for from where the last one ended: no backtracking. */
function glob(pattern: string): Matcher {
  const [head = '', ...rest] = pattern.split('*');
  const tail = rest.pop();
  const starts = matcherAt(head);
  if (tail === undefined) return (text) => text.length === head.length && starts(text, 0);
  const ends = matcherAt(tail);
  const middles = rest
    .filter((part) => part !== '')
    .map((part) => ({length: part.length, find: finder(part)}));
  return (text) => {
    if (text.length < head.length + tail.length || !starts(text, 0)) return false;
    let from = head.length;
    const end = text.length - tail.length;
    for (const {length, find} of middles) {
      const at = find(text, from);
      if (at < 0 || at + length > end) return false;
      from = at + length;
    }
    return from <= end && ends(text, end);
  };
}

function matcherAt(part: string): (text: string, at: number) => boolean {
  if (!part.includes('?')) return (text, at) => text.startsWith(part, at);
  return (text, at) => {
    for (let i = 0; i < part.length; i++) if (part[i] !== '?' && part[i] !== text[at + i]) return false;
    return at + part.length <= text.length;
  };
}

function finder(part: string): (text: string, from: number) => number {
  if (!part.includes('?')) return (text, from) => text.indexOf(part, from);
  const fits = matcherAt(part);
  return (text, from) => {
    for (let at = from; at + part.length <= text.length; at++) if (fits(text, at)) return at;
    return -1;
  };
}
