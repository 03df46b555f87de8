/** An IPv4 address as a number, or `undefined` if the text is none (dotted decimal, no leading zeros). */
export function parseIpv4(text: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text.trim())?.slice(1) ?? [];
  if (parts.length !== 4 || parts.some((part) => Number(part) > 255 || /^0\d/.test(part))) return undefined;
  return parts.reduce((address, part) => address * 256 + Number(part), 0);
}

/** Is the address in the network? `network` in CIDR notation; without a prefix length, one address (RFC 4632). */
export function isInNetwork(address: number, network: string): boolean {
  const [base = '', length = '32'] = network.split('/');
  const start = parseIpv4(base);
  const size = 2 ** (32 - Number(length));
  return start !== undefined && Math.floor(address / size) === Math.floor(start / size);
}

/** The address in dotted decimal. */
export function formatIpv4(address: number): string {
  return [24, 16, 8, 0].map((shift) => String(Math.floor(address / 2 ** shift) % 256)).join('.');
}
