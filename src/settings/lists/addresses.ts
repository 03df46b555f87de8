import {NOT_ROUTABLE_SPANS, parseNetwork} from '../../config/networks.js';
import {parseIpv4} from '../../internal/ipv4.js';
import {shareIn, union, type Span} from './spans.js';
import {parseUrl} from '../../internal/url.js';

/** What an entry says, if it is about addresses. */
export type AddressEntry =
  | (Span & {
      readonly kind: 'span';
      /** `cidr`: also a lone address. */
      readonly notation: 'cidr' | 'range' | 'netmask';
      /** It names an address inside the network, not its first. */
      readonly hostBits: boolean;
    })
  | {readonly kind: 'ipv6'}
  | {readonly kind: 'none'};

/** The longest of them, an IPv6 network, has 43 characters and brackets. */
const MAX_LENGTH = 50;
/** Nothing else is in any of them. */
const SIGNS = /^[\da-fx.:/*[\]–—-]+$/i;

/**
 * Reads `192.0.2.0/24`, `192.0.2.7`, `192.0.2.0/255.255.255.0` (also with the host mask `0.0.0.255`),
 * `192.0.2.1-192.0.2.9` and `192.0.2.1-9`, `192.0.2.*`.
 */
export function readAddresses(text: string): AddressEntry {
  // Most entries of long lists are names.
  if (text.length > MAX_LENGTH || !SIGNS.test(text)) return {kind: 'none'};
  const network = parseNetwork(text);
  if (network && !/\s/.test(text)) {
    const {first, last, hostBits} = network;
    return {kind: 'span', first, last, notation: 'cidr', hostBits};
  }
  return readNetmask(text) ?? readRange(text) ?? readStars(text) ?? {kind: isIpv6(text) ? 'ipv6' : 'none'};
}

function readNetmask(text: string): AddressEntry | undefined {
  const [base = '', mask = '', ...rest] = text.split('/');
  const [address, bits] = [parseIpv4(base), parseIpv4(mask)];
  if (address === undefined || bits === undefined || rest.length > 0) return undefined;
  // A mask for networks is ones and then zeros, one for hosts the reverse; nothing and everything could be either.
  const size = Number.isInteger(Math.log2(bits + 1)) ? bits + 1 : 2 ** 32 - bits;
  const isEither = bits === 0 || bits === 2 ** 32 - 1;
  if (!Number.isInteger(Math.log2(size)) || (isEither && address !== 0 && bits === 0)) return undefined;
  const span = isEither ? (bits === 0 ? 2 ** 32 : 1) : size;
  const first = Math.floor(address / span) * span;
  return {
    kind: 'span',
    first,
    last: first + span - 1,
    notation: 'netmask',
    hostBits: first !== address,
  };
}

function readRange(text: string): AddressEntry | undefined {
  const [from = '', to = '', ...rest] = text.split(/[-–—]/);
  const first = parseIpv4(from);
  const last = /^\d{1,3}$/.test(to) ? parseIpv4(from.replace(/\d+$/, to)) : parseIpv4(to);
  if (first === undefined || last === undefined || rest.length > 0 || last < first) return undefined;
  return {kind: 'span', first, last, notation: 'range', hostBits: false};
}

/** `192.0.2.*`, `192.0.*.*`, also with `x` for the star. */
function readStars(text: string): AddressEntry | undefined {
  if (!/^\d{1,3}(?:\.\d{1,3}){0,2}(?:\.[*x]){1,3}$/i.test(text)) return undefined;
  return readRange(`${text.replace(/[*x]/gi, '0')}-${text.replace(/[*x]/gi, '255')}`);
}

function isIpv6(text: string): boolean {
  return canonicalIpv6(text.replace(/\/\d{1,3}$/, '')) !== undefined;
}

/** An IPv6 address as URLs have it, in brackets. */
export function canonicalIpv6(text: string): string | undefined {
  const [, address = ''] = /^\[?([0-9a-f:.]+)\]?$/i.exec(text) ?? [];
  const url = `http://[${address}]/`;
  return address.includes(':') ? parseUrl(url)?.hostname : undefined;
}

const NOT_ROUTABLE = union(NOT_ROUTABLE_SPANS);

/** How much of a span is not routable on the Internet (guide: the fifteen ranges). */
export function notRoutableShare(span: Span): 'all' | 'some' | 'none' {
  return shareIn(NOT_ROUTABLE, span);
}
