import {parseIpv4} from '../internal/ipv4.js';
import type {NamedNetwork} from './types.js';

/** An IPv4 network as the span of its addresses. */
export interface Network {
  readonly first: number;
  readonly last: number;
  readonly prefixLength: number;
  /** The text named an address inside the network, not its first: `192.0.2.7/24`. */
  readonly hostBits: boolean;
}

/** Reads CIDR notation (RFC 4632); without a prefix length, one address. `undefined` if the text is none. */
export function parseNetwork(text: string): Network | undefined {
  const [base = '', length = '32', ...rest] = text.split('/');
  const address = parseIpv4(base);
  const prefixLength = Number(length);
  if (address === undefined || rest.length > 0 || !/^\d{1,2}$/.test(length) || prefixLength > 32) {
    return undefined;
  }
  const size = 2 ** (32 - prefixLength);
  const first = Math.floor(address / size) * size;
  return {first, last: first + size - 1, prefixLength, hostBits: address !== first};
}

type Span = Pick<Network, 'first' | 'last'>;

/** The largest block that is handed out, even to an IP registry. */
export const MIN_PREFIX_LENGTH = 8;

/** How many addresses two networks have in common. */
function sharedAddresses(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1);
}

export function overlaps(a: Span, b: Span): boolean {
  return sharedAddresses(a, b) > 0;
}

/** Guide, "Access over the Internet: Not-routable IP addresses"; what each range is for, in a word. */
const NOT_ROUTABLE = [
  ['0.0.0.0/8', 'this-network'],
  ['10.0.0.0/8', 'private'],
  ['100.64.0.0/10', 'carrier-nat'],
  ['127.0.0.0/8', 'loopback'],
  ['169.254.0.0/16', 'link-local'],
  ['172.16.0.0/12', 'private'],
  ['192.0.0.0/24', 'protocol-assignments'],
  ['192.0.2.0/24', 'documentation'],
  ['192.88.99.0/24', '6to4-relay'],
  ['192.168.0.0/16', 'private'],
  ['198.18.0.0/15', 'benchmarking'],
  ['198.51.100.0/24', 'documentation'],
  ['203.0.113.0/24', 'documentation'],
  ['224.0.0.0/4', 'multicast'],
  ['240.0.0.0/4', 'reserved'],
] as const;

export type NotRoutableRange = (typeof NOT_ROUTABLE)[number][1];

const RANGES = NOT_ROUTABLE.flatMap(([text, name]) => {
  const network = parseNetwork(text);
  return network ? [{network, name}] : [];
});

export const NOT_ROUTABLE_SPANS: readonly Span[] = RANGES.map(({network}) => network);

/** Which of the ranges that are not routable on the Internet a network touches, and whether it has nothing else. */
export function notRoutable(network: Span): {ranges: NotRoutableRange[]; whole: boolean} {
  const touched = RANGES.filter((range) => overlaps(range.network, network));
  const shared = touched.reduce((sum, range) => sum + sharedAddresses(range.network, network), 0);
  return {
    ranges: [...new Set(touched.map(({name}) => name))],
    whole: shared === network.last - network.first + 1,
  };
}

/** What a report says of an address that is in no named network. */
export const ELSEWHERE = 'elsewhere';

/** The name of the narrowest network that the address is in, the first of equals; else {@link ELSEWHERE}. */
export function networkNameOf(address: number, networks: readonly NamedNetwork[]): string {
  let found = ELSEWHERE;
  let narrowest = -1;
  for (const {name, egress} of networks) {
    for (const text of egress) {
      const network = parseNetwork(text);
      if (!network || address < network.first || address > network.last) continue;
      if (network.prefixLength <= narrowest) continue;
      found = name;
      narrowest = network.prefixLength;
    }
  }
  return found;
}
