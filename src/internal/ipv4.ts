/** An IPv4 address as a number, or `undefined` if the text is none (dotted decimal, no leading zeros). */
export function parseIpv4(text: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text.trim());
  if (!parts) return undefined;
  let address = 0;
  for (let i = 1; i <= 4; i += 1) {
    const part = parts[i] ?? '';
    if (Number(part) > 255 || (part.length > 1 && part.startsWith('0'))) return undefined;
    address = address * 256 + Number(part);
  }
  return address;
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
