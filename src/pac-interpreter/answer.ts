/** One way that an answer names; browsers try them from left to right. */
export interface Directive {
  readonly kind: 'direct' | 'proxy';
  /** As it stands in the answer. */
  readonly text: string;
  /** `host:port` of a proxy, the port filled in. */
  readonly address?: string;
}

export interface ParsedAnswer {
  /** What both browsers read. */
  readonly directives: readonly Directive[];
  /** What at least one of them passes over. */
  readonly unread: readonly string[];
}

/** Default ports of Chromium and Firefox. `HTTP` is Firefox's alone: Chromium passes over it. */
const PORTS: Readonly<Record<string, number>> = {
  PROXY: 80,
  HTTPS: 443,
  SOCKS: 1080,
  SOCKS4: 1080,
  SOCKS5: 1080,
};

/** A name or an address, IPv6 in brackets, or a variable that is filled in when the file is served (`${GATEWAY}`); and the port. */
const ADDRESS = /^(?<host>\[[\da-f:.]+\]|[\w.-]+|\$\{[\w.-]+\})(?::(?<port>\d{1,5}|\$\{[\w.-]+\}))?$/i;

/** Browsers part at these alone: what else looks like a blank is a part of a word to them. */
const trimmed = (text: string): string => text.replace(/^[ \t\r\n\f\v]+|[ \t\r\n\f\v]+$/g, '');

/** Reads what `FindProxyForURL` returned as Chromium and Firefox do: parts between `;`, words in any case. */
export function parseAnswer(answer: string): ParsedAnswer {
  const parts = answer
    .split(';')
    .map(trimmed)
    .filter((part) => part !== '');
  const read = parts.map((text) => ({text, directive: directiveOf(text)}));
  return {
    directives: read.flatMap(({directive}) => directive ?? []),
    unread: read.filter(({directive}) => !directive).map(({text}) => text),
  };
}

/** Where both browsers go first. An answer that names no way they can read means `DIRECT` to both. */
export function routeOf({directives}: ParsedAnswer): 'DIRECT' | 'PROXY' {
  return directives[0]?.kind === 'proxy' ? 'PROXY' : 'DIRECT';
}

function directiveOf(text: string): Directive | undefined {
  const [word = '', address, ...rest] = text.split(/[ \t\r\n\f\v]+/);
  const name = word.toUpperCase();
  if (name === 'DIRECT') return address === undefined ? {kind: 'direct', text} : undefined;
  if (!Object.hasOwn(PORTS, name) || address === undefined || rest.length > 0) return undefined;
  const {host, port} = ADDRESS.exec(address)?.groups ?? {};
  const isVariable = port?.startsWith('$') === true;
  const number = Number((isVariable ? undefined : port) ?? PORTS[name]);
  if (host === undefined || number < 1 || number > 65_535) return undefined;
  return {kind: 'proxy', text, address: `${host.toLowerCase()}:${String(number)}`};
}
