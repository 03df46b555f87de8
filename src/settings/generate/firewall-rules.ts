import {lineOfText} from '../../internal/printable.js';
import type {Configuration} from '../../config/types.js';
import {validateForSettings} from '../configuration.js';
import {endpointsOf} from '../endpoints.js';
import {readAddresses} from '../lists/addresses.js';
import {blocksOf, formatBlock} from '../lists/spans.js';

/** One row of a firewall's table: what the PCs, and the proxies, must be let out to. */
export interface FirewallRule {
  readonly action: 'allow';
  readonly source: string;
  /** `any`; else names, and networks in CIDR notation. */
  readonly destination: readonly string[];
  readonly protocol: 'TCP';
  readonly port: number;
  readonly application: 'HTTPS' | 'TURN (SRTP, not HTTPS)';
  /** `excluded`: the connection must not be opened, nor judged by whether it is TLS. */
  readonly inspection: 'as usual' | 'excluded';
  readonly comment: string;
}

const HTTPS_PORT = 443;

const SOURCE = 'user workstations and proxies';

/**
 * The rules that a configuration needs, the first that matches decides: the relay's by name and address; then HTTPS to any
 * destination, since the services have no addresses that stay (guide).
 * @param options.relayAddresses the relay's stable addresses, IPv4, as Genesys gave them
 * @throws {TypeError} if one of them is no IPv4 address or network
 */
export function generateFirewallRules(
  config: Configuration,
  {relayAddresses = []}: {readonly relayAddresses?: readonly string[]} = {},
): readonly FirewallRule[] {
  const endpoints = endpointsOf(validateForSettings(config));
  const networks = relayAddresses.flatMap(readNetworks);
  const relays = byPort(endpoints.filter(({kind}) => kind === 'relay'));
  if (relays.size === 0 && networks.length > 0) relays.set(HTTPS_PORT, []);
  const others = byPort(endpoints.filter(({kind, port}) => kind === 'other' && port !== HTTPS_PORT));
  return [
    ...[...relays].map(([port, hosts]): FirewallRule => {
      const application = 'TURN (SRTP, not HTTPS)';
      const comment = 'Voice of WebRTC phones, to the TURN interface';
      return rule({destination: [...hosts, ...networks], port, application, inspection: 'excluded', comment});
    }),
    rule({comment: 'Services. They have no stable addresses: do not replace "any" by addresses'}),
    ...[...others].map(([port, destination]) => rule({destination, port, comment: 'The diagnostics'})),
  ];
}

function rule(differing: Partial<FirewallRule>): FirewallRule {
  return {
    action: 'allow',
    source: SOURCE,
    destination: ['any'],
    protocol: 'TCP',
    port: HTTPS_PORT,
    application: 'HTTPS',
    inspection: 'as usual',
    comment: '',
    ...differing,
  };
}

/** The hosts on each port, none twice. */
function byPort(endpoints: readonly {readonly host: string; readonly port: number}[]): Map<number, string[]> {
  const ports = new Map<number, string[]>();
  for (const {host, port} of endpoints) {
    ports.set(port, [...new Set([...(ports.get(port) ?? []), host])]);
  }
  return ports;
}

function readNetworks(text: string, i: number): string[] {
  const read = readAddresses(text.trim());
  if (read.kind === 'span') return blocksOf(read).map(formatBlock);
  const received = JSON.stringify(text.slice(0, 60));
  throw new TypeError(
    `relayAddresses[${String(i)}]: expected an IPv4 address or network such as 20.1.2.0/28, got ${received}`,
  );
}

/** The columns, by the names that `checkFirewallRules` and firewall teams know them by. */
export const FIREWALL_COLUMNS = [
  'action',
  'source',
  'destination',
  'protocol',
  'port',
  'application',
  'inspection',
  'comment',
] as const satisfies readonly (keyof FirewallRule)[];

export type FirewallColumn = (typeof FIREWALL_COLUMNS)[number];

/** A cell of a rule as text. */
export function firewallCell(rule: FirewallRule, column: FirewallColumn): string {
  const value = rule[column];
  return typeof value === 'object' ? value.join(' ') : String(value);
}

/**
 * The rules as a table (CSV, RFC 4180, with a heading) that spreadsheets open and people can read. Names come from a
 * configuration: none becomes a formula.
 */
export function formatFirewallRules(rules: readonly FirewallRule[]): string {
  const table: readonly (readonly string[])[] = [
    FIREWALL_COLUMNS,
    ...rules.map((each) => FIREWALL_COLUMNS.map((column) => firewallCell(each, column))),
  ];
  return table.map((cells) => `${cells.map((cell) => quoted(lineOfText(cell), ',')).join(',')}\n`).join('');
}

/** A cell as a table with this separator needs it. */
export function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
