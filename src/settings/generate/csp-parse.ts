/** One policy of a page. */
export interface Policy {
  readonly directives: ReadonlyMap<string, readonly string[]>;
  /** Names of directives that stand more than once: all but the first are passed over. */
  readonly repeated: readonly string[];
  /** Words of it that stand for something else: `$policy`, `{{ … }}`, `<?= … ?>`. */
  readonly variables: readonly string[];
  /** It is only reported what it would stop. */
  readonly isReportOnly: boolean;
}

/** The policies in a text, or why it holds none that a browser would heed. */
export type ReadPolicies =
  {readonly policies: readonly Policy[]} | {readonly refusal: string; readonly line?: number};

/**
 * The policies in a text: of a header or several, of `<meta>` tags, of a server's configuration or a program that sets the
 * header (nginx, Apache, IIS, `_headers`, PHP, Node, JSON, YAML, annotations of Kubernetes), or the bare value.
 */
export function readPolicies(input: string): ReadPolicies {
  const text = withoutComments(input.replace(/^\uFEFF/, ''));
  const found = /<meta/i.test(text) ? fromMeta(text) : fromHeaders(text);
  if ('refusal' in found) return found;
  const policies = found.values
    .flatMap(({value, isReportOnly}) => value.split(',').map((part) => readPolicy(part, isReportOnly)))
    .filter(({directives}) => directives.size > 0);
  return {policies};
}

interface Value {
  readonly value: string;
  readonly isReportOnly: boolean;
}

type Found = {readonly values: readonly Value[]} | {readonly refusal: string; readonly line?: number};

/** Lines and parts that are commented out are not in force; what is left keeps its lines. */
function withoutComments(text: string): string {
  return text
    .replace(/<!--[^]*?(?:-->|$)/g, (comment) => comment.replace(/[^\r\n]+/g, ' '))
    .replace(/^[ \t]*\/\*[^]*?(?:\*\/|$)/gm, (comment) => comment.replace(/[^\r\n]+/g, ' '))
    .split(/(\r\n?|\n)/)
    .map((line) => (/^[ \t]*(?:#|\/\/|;(?!\s*[a-z-]+-src)|rem\s|--\s)/i.test(line) ? '' : line))
    .join('');
}

function fromMeta(text: string): Found {
  const values = text
    .split(/<meta/i)
    .slice(1)
    .flatMap((part): Value[] => {
      if (!/http-equiv\s{0,9}=\s{0,9}["']?content-security-policy["'\s/>]/i.test(part)) return [];
      const [, double, single] = /\scontent\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/i.exec(part) ?? [];
      const value = double ?? single;
      return value === undefined ? [] : [{value: decoded(value), isReportOnly: false}];
    });
  return {values};
}

function decoded(value: string): string {
  return value
    .replaceAll(/&(?:#39|#x27|apos);/gi, "'")
    .replaceAll(/&(?:quot|#34|#x22);/gi, '"')
    .replaceAll(/&amp;/gi, '&');
}

/** Names of the header: the one that browsers heed, and those of the browsers of before 2013. */
const NAME = /(?:(x-)|\b)(content-security-policy|webkit-csp)(-report-only)?(?![\w-])/gi;

function fromHeaders(text: string): Found {
  const names = Array.from(text.matchAll(NAME));
  if (names.length === 0) {
    const [key] = /\bcontentSecurityPolicy\b|\bhelmet\b/.exec(text) ?? [];
    if (key !== undefined)
      return {refusal: `This sets a policy by a program (${key}). Paste the header as the browser gets it.`};
    return {values: [{value: text, isReportOnly: false}]};
  }
  const current = names.filter(([, old, name = '']) => old === undefined && /^content/i.test(name));
  const [first] = names;
  if (current.length === 0) {
    return {
      refusal: `${first?.[0] ?? ''} is a header of browsers from before 2013: no browser of today heeds it. Send Content-Security-Policy.`,
      line: lineAt(text, first?.index ?? 0),
    };
  }
  const values = current.flatMap((match): Value[] => {
    const [whole, , , reportOnly] = match;
    // Under the same name a module of a server may only be loaded or unset, or a page may write of it.
    const before = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
    if (/\b(?:unset|remove|proxy_hide_header|removeheader|remove_header|clear)\b/i.test(before)) return [];
    const value = valueAfter(text, match.index + whole.length, before);
    return value === undefined ? [] : [{value: decoded(value), isReportOnly: reportOnly !== undefined}];
  });
  return {values};
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** What stands after the header's name: in quotation marks of its own, in those that are around the name, or to the line's end. */
function valueAfter(text: string, from: number, before: string): string | undefined {
  const rest = text.slice(from);
  // `"Content-Security-Policy: …"`: one pair around both.
  const [, open = ''] = /(["'`])\s{0,9}$/.exec(before) ?? [];
  const around = open !== '' && /^\s{0,9}:/.test(rest) ? open : undefined;
  const start = /^["'`]?\s{0,99}(?:[:=,|]|=>)?\s{0,99}(?:\(\s{0,9})?/.exec(rest)?.[0].length ?? 0;
  if (around !== undefined) {
    const body = rest.replace(/^\s{0,9}:\s{0,99}/, '');
    return unescaped(upTo(body, around), around);
  }
  let body = rest.slice(start);
  // `name="…" value="…"`, `"key": …, "value": …`, `{name: …, value: …}`.
  const named = /^["'`,\s]{0,20}\/?\s{0,9}["']?\b(?:value|content)\b["']?\s{0,9}[:=]\s{0,9}/i.exec(body)?.[0];
  if (named !== undefined) body = body.slice(named.length);
  const quote = body.charAt(0);
  if (/["'`]/.test(quote) && !/^'(?:self|none|unsafe-|strict-|nonce-|sha\d|report-)/i.test(body))
    return unescaped(upTo(body.slice(1), quote), quote);
  // Apache goes on after a backslash at the end of a line, a header in lines that begin with a blank.
  const line = body.split(/(?<!\\)\r?\n(?![ \t])/)[0] ?? '';
  return line.replace(/\\\r?\n/g, ' ').trim() === '' ? undefined : line.replace(/\\\r?\n/g, ' ');
}

/** To the closing quotation mark that is not escaped; to the end where there is none. */
function upTo(text: string, quote: string): string {
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === quote) return text.slice(0, i);
  }
  return text;
}

function unescaped(value: string, quote: string): string {
  return value
    .replace(/\\\r?\n/g, ' ')
    .replaceAll(`\\${quote}`, quote)
    .replace(/\\(["'])/g, '$1');
}

/** What a server or a program puts something else for. */
const VARIABLE = /^\$\w|\$\{|\$\(|\{\{|\{%|<[%?]|%\{|^%\w+%$|^@\w|#\{|^"?\s*\.\s|^\+$/;

function readPolicy(text: string, isReportOnly: boolean): Policy {
  const directives = new Map<string, readonly string[]>();
  const repeated: string[] = [];
  for (const part of text.split(';')) {
    const [name = '', ...values] = part.split(/\s+/).filter((word) => word !== '');
    if (name === '') continue;
    // `add_header … "…" always;` without quotation marks, a `}` that closes a block: no directive.
    if (/^[}\])"'`]+$|^always$/.test(name)) continue;
    const key = name.toLowerCase();
    if (directives.has(key)) repeated.push(key);
    else directives.set(key, values);
  }
  const variables = text.split(/[\s;]+/).filter((word) => VARIABLE.test(word));
  return {directives, repeated, variables, isReportOnly};
}

export type LimitedBy = 'connect-src' | 'img-src' | 'script-src' | 'worker-src';

/** Of the directive that limits a kind of request, the first of these that the policy has (CSP, section 6.8). */
const FALLBACKS: Readonly<Record<LimitedBy, readonly string[]>> = {
  'connect-src': ['connect-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'worker-src': ['worker-src', 'child-src', 'script-src', 'default-src'],
};

/** The directive that decides, and its sources; `undefined` where the policy does not limit such requests. */
export function effective(
  {directives}: Policy,
  kind: LimitedBy,
): {readonly name: string; readonly sources: readonly string[]} | undefined {
  const name = FALLBACKS[kind].find((candidate) => directives.has(candidate));
  return name === undefined ? undefined : {name, sources: directives.get(name) ?? []};
}
