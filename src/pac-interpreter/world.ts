import {parseAddress} from './library/addresses.js';

/** What the functions of a PAC file are answered from. Plain data, so that it can be posted to a worker. */
export interface World {
  /** What `myIpAddress()` returns. */
  readonly myIp: string;
  /** Addresses by host name, in lower case; several with `;` between them. */
  readonly dns: Readonly<Record<string, string>>;
  /** What any other name resolves to; `null` for nothing. */
  readonly otherHosts: string | null;
  /** ms since 1970. */
  readonly now: number;
  /** What `Math.random()` returns. */
  readonly random: number;
}

/** What a name resolves to, in the order given; an address resolves to itself. */
export function resolve({dns, otherHosts}: World, host: string): readonly string[] {
  if (parseAddress(host)) return [host];
  const name = host.toLowerCase();
  const known = Object.hasOwn(dns, name) ? dns[name] : (otherHosts ?? undefined);
  return known?.split(';').map((address) => address.trim()) ?? [];
}

/** The first IPv4 address: Netscape's functions know no IPv6. */
export function firstIpv4(addresses: readonly string[]): string | null {
  return addresses.find((address) => parseAddress(address)?.family === 4) ?? null;
}
