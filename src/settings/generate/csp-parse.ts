/** One policy of a page. */
export interface Policy {
  readonly directives: ReadonlyMap<string, readonly string[]>;
  /** Names of directives that stand more than once: all but the first are passed over. */
  readonly repeated: readonly string[];
  /** It is only reported what it would stop. */
  readonly isReportOnly: boolean;
}

/** The policies in a text: of a header or several, of a server's configuration, of `<meta>` tags, or the bare value. */
export function readPolicies(text: string): Policy[] {
  const found = /<meta/i.test(text) ? fromMeta(text) : fromHeaders(text);
  return found
    .flatMap(({value, isReportOnly}) => value.split(',').map((part) => readPolicy(part, isReportOnly)))
    .filter(({directives}) => directives.size > 0);
}

interface Value {
  readonly value: string;
  readonly isReportOnly: boolean;
}

function fromMeta(text: string): Value[] {
  return text
    .split(/<meta/i)
    .slice(1)
    .flatMap((part): Value[] => {
      if (!/http-equiv\s{0,9}=\s{0,9}["']?content-security-policy["'\s/>]/i.test(part)) return [];
      const [, double, single] = /\scontent\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/i.exec(part) ?? [];
      const value = double ?? single;
      return value === undefined ? [] : [{value: decoded(value), isReportOnly: false}];
    });
}

function decoded(value: string): string {
  return value
    .replaceAll(/&(?:#39|#x27|apos);/gi, "'")
    .replaceAll(/&quot;/gi, '"')
    .replaceAll(/&amp;/gi, '&');
}

function fromHeaders(text: string): Value[] {
  const [, ...parts] = text.split(/content-security-policy(?=-report-only|["':\s])/i);
  if (parts.length === 0) return [{value: text, isReportOnly: false}];
  return parts.map((part) => {
    const isReportOnly = /^-report-only/i.test(part);
    const rest = part.replace(/^-report-only/i, '').replace(/^["']?\s{0,99}[:=]?\s{0,99}/, '');
    // A server's configuration has it in quotation marks; a header goes on in lines that begin with a blank.
    const [, quoted] = /^"([^"]*)"/.exec(rest) ?? [];
    return {value: quoted ?? rest.split(/\r?\n(?![ \t])/)[0] ?? '', isReportOnly};
  });
}

function readPolicy(text: string, isReportOnly: boolean): Policy {
  const directives = new Map<string, readonly string[]>();
  const repeated: string[] = [];
  for (const part of text.split(';')) {
    const [name = '', ...values] = part.split(/\s+/).filter((word) => word !== '');
    if (name === '') continue;
    const key = name.toLowerCase();
    if (directives.has(key)) repeated.push(key);
    else directives.set(key, values);
  }
  return {directives, repeated, isReportOnly};
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
