/** An address as sixteen bytes; one of IPv4 as RFC 4291, section 2.5.5.2 maps it. */
export interface Address {
  readonly family: 4 | 6;
  readonly bytes: readonly number[];
}

const MAPPED = [...Array<number>(10).fill(0), 255, 255];

/** IPv4 in dotted decimal, or IPv6 (RFC 4291, section 2.2) without brackets; `undefined` if the text is neither. */
export function parseAddress(text: string): Address | undefined {
  const ipv4 = ipv4Bytes(text);
  if (ipv4) return {family: 4, bytes: [...MAPPED, ...ipv4]};
  const groups = text.includes(':') ? groupsOf(text) : undefined;
  return groups && {family: 6, bytes: groups.flatMap((group) => [group >> 8, group & 255])};
}

/** The four parts of dotted decimal. A leading zero is refused: some programs read it as octal. */
function ipv4Bytes(text: string): number[] | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1);
  return parts?.every((part) => Number(part) < 256 && !/^0\d/.test(part)) ? parts.map(Number) : undefined;
}

/** The eight groups of an IPv6 address. */
function groupsOf(text: string): number[] | undefined {
  if (text.length > 45) return undefined;
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map((half, i) => groupsIn(half, i === halves.length - 1));
  if (!head || (halves.length === 2 && !tail)) return undefined;
  if (!tail) return head.length === 8 ? head : undefined;
  const missing = 8 - head.length - tail.length;
  return missing > 0 ? [...head, ...Array<number>(missing).fill(0), ...tail] : undefined;
}

function groupsIn(half: string, mayEndInIpv4: boolean): number[] | undefined {
  if (half === '') return [];
  const parts = half.split(':');
  const groups = parts.flatMap((part, i) => {
    if (/^[\da-f]{1,4}$/i.test(part)) return [parseInt(part, 16)];
    const bytes = mayEndInIpv4 && i === parts.length - 1 ? ipv4Bytes(part) : undefined;
    if (!bytes) return [NaN];
    const [a = 0, b = 0, c = 0, d = 0] = bytes;
    return [a * 256 + b, c * 256 + d];
  });
  return groups.some(Number.isNaN) ? undefined : groups;
}

/** Is an address in a network of the form `198.95.0.0/16` or `3ffe::/48`? `false` also if either is none. */
export function isInPrefix(text: string, network: string): boolean {
  const [base = '', length = '', ...rest] = network.split('/');
  const [address, start] = [parseAddress(text), parseAddress(base)];
  if (!address || !start || rest.length > 0 || !/^\d{1,3}$/.test(length)) return false;
  const bits = Number(length);
  if (bits > (start.family === 4 ? 32 : 128)) return false;
  // A network of IPv4 is one of the mapped addresses, 96 bits further down.
  return sameBits(address.bytes, start.bytes, start.family === 4 ? bits + 96 : bits);
}

function sameBits(a: readonly number[], b: readonly number[], bits: number): boolean {
  const whole = Math.floor(bits / 8);
  const shift = 8 - (bits % 8);
  return a.every((byte, i) => {
    const other = b[i] ?? 0;
    return i < whole ? byte === other : i > whole || shift === 8 || byte >> shift === other >> shift;
  });
}

/** IPv6 before IPv4, each by value; the texts as they are. `undefined` if one of them is no address, or there is none. */
export function sortAddresses(list: string): string | undefined {
  const texts = list
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const parsed = texts.map((text) => ({text, address: parseAddress(text)}));
  if (parsed.length === 0 || parsed.some(({address}) => !address)) return undefined;
  return parsed
    .sort((a, b) => compare(a.address, b.address))
    .map(({text}) => text)
    .join(';');
}

function compare(a: Address | undefined, b: Address | undefined): number {
  if (a?.family !== b?.family || !a || !b) return (b?.family ?? 0) - (a?.family ?? 0);
  const i = a.bytes.findIndex((byte, at) => byte !== b.bytes[at]);
  return (a.bytes[i] ?? 0) - (b.bytes[i] ?? 0);
}
