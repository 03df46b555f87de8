/** What stands in a text of a language that is written from right to left, and is itself written from left to right. */

const ISOLATES = /[\u2066-\u2069]/g;
/** Words, hosts, paths, patterns and the figures behind them, with the spaces between them; what a template leaves open. */
const RUN = /\$\{…\}|(?:["'*]*[A-Za-z]|\*)[\x21-\x7e…−]*(?: [A-Za-z0-9*][\x21-\x7e…]*)*/g;

/** A text with each run kept together (LRI … PDI), so that its signs stay on their side of it. @param {string} text */
export function isolated(text) {
  // What is put into a text is kept together where it is put in.
  return plain(text)
    .split(/(\{\w+\})/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(RUN, isolate)))
    .join('');
}

/** A text without these signs, as translators read and write it. @param {string} text */
export function plain(text) {
  return text.replace(ISOLATES, '');
}

/** @param {string} run */
function isolate(run) {
  // The sentence's own signs are not part of it.
  const [, inner = run, after = ''] = /^(.*?)([.,:;!]*)$/.exec(run) ?? [];
  const closes = (inner.match(/\)/g) ?? []).length - (inner.match(/\(/g) ?? []).length;
  const cut = closes > 0 ? inner.lastIndexOf(')') : inner.length;
  return `\u2066${inner.slice(0, cut)}\u2069${inner.slice(cut)}${after}`;
}
