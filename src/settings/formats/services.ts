import {ALL_PORTS, type PortRange, type Service, type Truth} from './rule.js';

/** Names of services as firewalls, `access-list` and IANA's registry have them, with their ports. */
const NAMED: ReadonlyMap<string, {readonly tcp: Truth; readonly ports: readonly PortRange[]}> = new Map(
  Object.entries({
    https: 443,
    ssl: 443,
    tls: 443,
    'service-https': 443,
    'http-over-ssl': 443,
    'http-ssl': 443,
    http: 80,
    www: 80,
    'www-http': 80,
    'web-http': 80,
    'service-http': [80, 8080],
    ftp: 21,
    'ftp-data': 20,
    ssh: 22,
    sftp: 22,
    scp: 22,
    telnet: 23,
    smtp: 25,
    smtps: 465,
    submission: 587,
    whois: 43,
    tacacs: 49,
    kerberos: 88,
    pop3: 110,
    pop3s: 995,
    ident: 113,
    nntp: 119,
    netbios: 139,
    'netbios-ssn': 139,
    imap: 143,
    imap4: 143,
    imaps: 993,
    bgp: 179,
    ldap: 389,
    ldaps: 636,
    smb: 445,
    cifs: 445,
    'microsoft-ds': 445,
    lpd: 515,
    rtsp: 554,
    sqlnet: 1521,
    mssql: 1433,
    'ms-sql': 1433,
    mysql: 3306,
    rdp: 3389,
    'ms-rdp': 3389,
    'ms-wbt-server': 3389,
    sip: 5060,
    sips: 5061,
    postgres: 5432,
    postgresql: 5432,
    vnc: 5900,
    'http-alt': 8080,
    'http-proxy': 8080,
    proxy: 8080,
    squid: 3128,
    citrix: 1494,
    'citrix-ica': 1494,
    h323: 1720,
    pptp: 1723,
    lotusnotes: 1352,
  }).map(([name, ports]) => [
    name,
    {tcp: 'yes' as const, ports: [ports].flat().map((port): PortRange => [port, port])},
  ]),
);

/** Names of what is not TCP, or never this. */
const OTHERS =
  /^(?:all[_-]?|any[_-]?)?(?:udp|icmp(?:v?6)?|ping|igmp|gre|esp|ah|sctp|ospf|eigrp|pim|vrrp|ntp|snmp|snmptrap|tftp|syslog|dhcp|bootp[cs]?|radius|isakmp|ike|l2tp|quic|rip|nbns|nbdgm|netbios-(?:ns|dgm)|mdns|ssdp|wins|traceroute|all_icmp6?)$/;

const ANY =
  /^(?:any|all|\*|alles|tous|todos|cualquiera|qualquer|any-any|any_service|all_services?|ip|0|-1|0-65535|1-65535)$/;

/** No service has a longer name. */
const MAX_WORD = 80;

/** Is a protocol's name or number (IANA) that of TCP? */
export function isTcp(text: string): Truth {
  const word = text.trim().toLowerCase();
  const parts = word.split(/[\s,;/+&|]+|\band\b/).filter((part) => part !== '');
  if (parts.length > 1) {
    const all = parts.map(isTcp);
    return all.includes('yes') ? 'yes' : all.includes('maybe') ? 'maybe' : 'no';
  }
  const name = word.replace(/^\((.*)\)$/, '$1');
  if (
    name === '' ||
    /^(?:tcp|6|ip|ipv4|any|all|\*|-1|0|https?|ssl|tls|any-?ip|tcp[_-]?udp|tcp-all|all[_-]tcp|alle?)$/.test(
      name,
    )
  )
    return 'yes';
  if (OTHERS.test(name) || /^\d{1,3}$/.test(name) || name.startsWith('ipv6')) return 'no';
  return 'maybe';
}

/**
 * One word of a column of ports or services: `443`, `tcp/443`, `443/tcp`, `TCP_443`, `https`, `https/443`, `HTTPS(443)`, `1-65535`,
 * `>1023`, `any`.
 * @param tcp what the rule says of the protocol elsewhere
 */
export function readService(text: string, tcp: Truth = 'yes'): Service {
  const word = text.trim().toLowerCase();
  const unknown: Service = {tcp: tcp === 'no' ? 'no' : 'maybe', ports: undefined};
  if (word.length > MAX_WORD) return unknown;
  if (ANY.test(word)) return {tcp, ports: [ALL_PORTS]};
  if (/^(?:all|any)[_-]?tcp$|^tcp(?:[_/-]?(?:all|any|\*))?$|^tcp-high-ports$/.test(word)) {
    return {tcp: tcp === 'no' ? 'no' : 'yes', ports: [word.includes('high') ? [1024, 65_535] : ALL_PORTS]};
  }
  if (OTHERS.test(word)) return {tcp: 'no', ports: [ALL_PORTS]};
  const named = NAMED.get(word);
  if (named) return {tcp: tcp === 'no' ? 'no' : named.tcp, ports: named.ports};
  if (/^dns(?:[_-]tcp)?$|^domain$/.test(word)) return {tcp, ports: [[53, 53]]};
  const bare = readPorts(word);
  if (bare) return {tcp, ports: [bare]};
  // A name with the protocol or the port in it.
  const parts = word.split(/[\s/:_()[\]-]+/).filter((part) => part !== '');
  const protocols = parts.filter((part) => /^(?:tcp|udp|sctp|icmp|6|17)$/.test(part) && part.length > 1);
  const rest = parts.filter(
    (part) => !/^(?:tcp|udp|sctp|icmp|ports?|dst|dest|destination|service|svc|to|eq)$/.test(part),
  );
  const isTransport = protocols.length === 0 ? tcp : protocols.includes('tcp') ? 'yes' : 'no';
  const numbers = rest.filter((part) => /^\d{1,5}$/.test(part)).map(Number);
  const names = rest.filter((part) => !/^\d{1,5}$/.test(part));
  const isNamed = names.every((name) => NAMED.has(name));
  const ranges =
    numbers.length === 2 && names.length === 0 && (numbers[0] ?? 0) < (numbers[1] ?? 0)
      ? [[numbers[0], numbers[1]] as PortRange]
      : numbers.map((port): PortRange => [port, port]);
  if (!isNamed || ranges.some(([from, to]) => from > 65_535 || to > 65_535)) return unknown;
  if (ranges.length === 0 && names.length !== 1)
    return protocols.length > 0 && names.length === 0 ? {tcp: isTransport, ports: [ALL_PORTS]} : unknown;
  const [name = ''] = names;
  const transport = tcp === 'no' ? 'no' : isTransport;
  return {tcp: transport, ports: ranges.length > 0 ? ranges : NAMED.get(name)?.ports};
}

/** `443`, `1-65535`, `1:65535`, `1..9`, `>1023`, `1024+`. */
function readPorts(word: string): PortRange | undefined {
  const [, from, to = from] = /^(\d{1,5})(?:(?:-|:|–|\.\.)(\d{1,5}))?$/.exec(word) ?? [];
  if (from !== undefined) return range(Number(from), Number(to));
  const [, sign, bound = ''] = /^(>=?|<=?|≥|≤|gt|lt)\s?(\d{1,5})$/.exec(word) ?? [];
  if (sign !== undefined) {
    const port = Number(bound);
    if (sign === '>' || sign === 'gt') return range(port + 1, 65_535);
    if (sign === '<' || sign === 'lt') return range(0, port - 1);
    return sign === '>=' || sign === '≥' ? range(port, 65_535) : range(0, port);
  }
  const [, lowest] = /^(\d{1,5})\+$/.exec(word) ?? [];
  return lowest === undefined ? undefined : range(Number(lowest), 65_535);
}

function range(from: number, to: number): PortRange | undefined {
  return from <= to && to <= 65_535 ? [from, to] : undefined;
}

/** A group of services may be spelt out in a cell; more is none. */
const MAX_CELL = 5000;

/**
 * A cell of ports or services, several of them with commas, semicolons or blanks between them.
 * @returns none for a cell that is empty: all traffic
 */
export function readServices(cell: string, tcp: Truth): readonly Service[] {
  const text = cell.trim().replace(/\s+/g, ' ');
  if (text.length > MAX_CELL) return [{tcp: 'maybe', ports: undefined}];
  if (text === '') return tcp === 'yes' ? [] : [{tcp, ports: [ALL_PORTS]}];
  // `443 (HTTPS)` and `TCP 443` are one each; `not 443` is no service.
  const joined = text
    .replace(/\b(tcp|udp)[\s:]+(?=\d)/gi, '$1/')
    .replace(/(\d)\s+(?=\()/g, '$1')
    .replace(/(\d)\s*([-–])\s*(?=\d)/g, '$1$2')
    .replace(/([a-z])\s+\((?=\w)/gi, '$1(')
    .replace(/(\d)\s+(tcp|udp)\b/gi, '$1/$2');
  const parts = joined.split(/[\s,;|&]+/).filter((part) => part !== '');
  if (/^(?:!|not\b|any\s+except|all\s+except)/i.test(text)) return [{tcp: 'maybe', ports: undefined}];
  let transport = tcp;
  return parts.flatMap((part): readonly Service[] => {
    // `tcp/80,443`: what follows is of the same protocol.
    const [, own] = /^(tcp|udp)\//i.exec(part) ?? [];
    if (own !== undefined) transport = tcp === 'no' ? 'no' : own.toLowerCase() === 'tcp' ? 'yes' : 'no';
    if (/^(?:ports?|and|or|und|oder)$/i.test(part)) return [];
    return [readService(part, transport)];
  });
}

/** Does any of the services hold for TCP to a port? */
export function covers(services: readonly Service[], port: number): Truth {
  if (services.length === 0) return 'yes';
  const all = services.map(({tcp, ports}): Truth => {
    if (tcp === 'no') return 'no';
    if (!ports) return 'maybe';
    return ports.some(([from, to]) => from <= port && port <= to) ? tcp : 'no';
  });
  return all.includes('yes') ? 'yes' : all.includes('maybe') ? 'maybe' : 'no';
}
