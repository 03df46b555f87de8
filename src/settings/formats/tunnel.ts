import {parseIpv4} from '../../internal/ipv4.js';
import {formatBlock, blocksOf} from '../lists/spans.js';
import type {ListEntry} from '../lists/lines.js';
import {readAcl} from './acl.js';
import {sampleOf} from './recognise.js';
import type {Rule} from './rule.js';

/** What the configuration of a VPN says of what goes through its tunnel. */
export interface TunnelText {
  readonly format: string;
  /** What the entries are: what the tunnel takes, or what it leaves out. Absent where the text does not say. */
  readonly mode?: 'include' | 'exclude';
  readonly entries: readonly ListEntry[];
  /** Entries of the other kind: left out of what goes in. */
  readonly others: readonly ListEntry[];
  readonly unread: readonly ListEntry[];
  readonly passedOver: readonly number[];
}

/** A line of a configuration: what it adds. */
type Line =
  | {readonly kind: 'include' | 'exclude' | 'unread'; readonly text: string}
  | {readonly kind: 'mode'; readonly mode: 'full' | 'include' | 'exclude'}
  | {readonly kind: 'pass'};

interface Format {
  readonly name: string;
  readonly is: RegExp;
  readonly read: (line: string) => readonly Line[] | undefined;
}

const PASS: Line = {kind: 'pass'};
const FULL: Line = {kind: 'mode', mode: 'full'};

/** An address and a mask as one entry. */
function network(address = '', mask?: string): string {
  if (mask === undefined || mask === '' || mask === 'default') return address;
  return parseIpv4(mask) === undefined ? address : `${address}/${mask}`;
}

function openVpn(raw: string): readonly Line[] | undefined {
  const line = raw.replace(/^push\s+["'](.*)["'];?$/i, '$1').replace(/^push\s+/i, '');
  const [directive = '', ...words] = line.split(/\s+/);
  switch (directive.toLowerCase()) {
    case 'redirect-gateway':
      // `!ipv4` leaves IPv4 as it is; there is nothing else for these services.
      return [words.includes('!ipv4') ? PASS : FULL];
    case 'route': {
      const [address = '', mask, gateway = ''] = words;
      const entry = network(address, mask);
      if (/^(?:net_gateway|remote_host)$/i.test(address)) return [PASS];
      if (/^(?:vpn_gateway)$/i.test(address)) return [PASS];
      return [{kind: /^net_gateway$/i.test(gateway) ? 'exclude' : 'include', text: entry}];
    }
    case 'route-nopull':
    case 'pull-filter':
      return [{kind: 'unread', text: line}];
    default:
      return /^[a-z][a-z0-9-]*$|^<\/?[a-z-]+>$|^[A-Za-z0-9+/=-]{20,}$/.test(directive) ? [PASS] : undefined;
  }
}

function wireGuard(line: string): readonly Line[] | undefined {
  if (/^\[(?:interface|peer)\]$/i.test(line)) return [PASS];
  const [, key = '', value = ''] = /^([A-Za-z]+)\s*=\s*(.*)$/.exec(line) ?? [];
  if (/^allowedips$/i.test(key))
    return value
      .split(/[\s,]+/)
      .filter((word) => word !== '')
      .map((text): Line => ({kind: 'include', text}));
  // Without a table of routes, AllowedIPs routes nothing.
  if (/^table$/i.test(key) && !/^auto$/i.test(value)) return [{kind: 'unread', text: line}];
  return key === '' ? undefined : [PASS];
}

/** Commands that set routes: of Windows, Linux, macOS, and PowerShell's for VPN connections. */
function routes(line: string): readonly Line[] | undefined {
  const words = line.replace(/^(?:sudo\s+)?/i, '').split(/\s+/);
  const text = words.join(' ');
  const split = /-SplitTunneling\s+(\$?\w+)/i.exec(text)?.[1];
  if (split !== undefined) return [/true|1/i.test(split) ? {kind: 'mode', mode: 'include'} : FULL];
  const prefix =
    /^add-vpnconnection(?:route|triggerdnsconfiguration)\b.*-DestinationPrefix\s+["']?([^\s"']+)/i.exec(
      text,
    )?.[1];
  if (prefix !== undefined) return [{kind: 'include', text: prefix}];
  const nrpt =
    /^(?:new-netroute|netsh\s+interface\s+ipv?4?\s+add\s+route)\b.*?(?:-DestinationPrefix\s+|prefix=|route\s+)["']?(\d[\d./]+)/i.exec(
      text,
    )?.[1];
  if (nrpt !== undefined) return [{kind: 'include', text: nrpt}];
  const [, rest] =
    /^(?:ip\s+(?:-4\s+)?route\s+(?:add|replace)|route\s+(?:-n\s+)?(?:-p\s+)?add(?:\s+-p)?)\s+(.*)$/i.exec(
      text,
    ) ?? [];
  if (rest === undefined)
    return /^route\s+(?:delete|change|print)|^ip\s+route\s+(?:del|show)|^@?echo|^rem\b|^add-vpnconnection\b|^set-vpnconnection\b/i.test(
      text,
    )
      ? [PASS]
      : undefined;
  const own = rest.replace(/^(?:-net|-host|-inet|unicast)\s+/i, '').split(/\s+/);
  const [address = ''] = own;
  const at = own.findIndex((word) => /^(?:mask|netmask|-netmask)$/i.test(word));
  const mask = at > 0 ? own[at + 1] : undefined;
  return [
    {
      kind: 'include',
      text:
        /^(?:default|0\.0\.0\.0)$/i.test(address) && (mask === undefined || mask === '0.0.0.0')
          ? '0.0.0.0/0'
          : network(address, mask),
    },
  ];
}

function globalProtect(line: string): readonly Line[] | undefined {
  const [, isExcluded, list = ''] =
    /\b(exclude-)?(?:access-route|domain)s?\s+\[?\s*([^\]]+?)\s*\]?\s*$/i.exec(line) ?? [];
  if (list === '') return [PASS];
  return list
    .split(/\s+/)
    .map((text): Line => ({kind: isExcluded === undefined ? 'include' : 'exclude', text}));
}

const FORMATS: readonly Format[] = [
  {name: 'wireguard', is: /^\s*(?:\[(?:interface|peer)\]\s*$|allowedips\s*=)/i, read: wireGuard},
  {
    name: 'openvpn',
    is: /^\s*(?:push\s+["']?(?:redirect|route|dhcp)|redirect-gateway\b|client\s*$|dev(?:-type)?\s+(?:tun|tap)|route\s+\d[\d.]+\s+(?:\d|net_gateway|vpn_gateway)|route\s+\d[\d.]+\s*$|pull-filter\s)/i,
    read: openVpn,
  },
  {
    name: 'routes',
    is: /^\s*(?:sudo\s+)?(?:route\s+(?:-n\s+)?(?:-p\s+)?add\s|ip\s+(?:-4\s+)?route\s+(?:add|replace)\s|(?:add|set)-vpnconnection|new-netroute\s|netsh\s+interface\s+ipv?4?\s+add\s+route)/i,
    read: routes,
  },
  {
    name: 'globalprotect',
    is: /\bsplit-tunneling\s+(?:exclude-)?(?:access-route|domain)|^\s*(?:exclude-)?access-route\s/i,
    read: globalProtect,
  },
];

const ANYCONNECT =
  /\b(?:split-tunnel-(?:policy|network-list)|dynamic-split-(?:exclude|include)-domains)\b|^\s*access-list\s+\S+\s+(?:line\s+\d+\s+)?(?:standard|extended|remark|permit|deny)\s|^\s*(?:ip\s+access-list|standard\s+ip\s+access\s+list)\s/i;

/** Reads the configuration of a VPN; `undefined` for a plain list. */
export function readTunnelText(text: string): TunnelText | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const sample = sampleOf(text);
  const has = (pattern: RegExp): boolean => sample.some((line) => line.length < 5000 && pattern.test(line));
  if (has(ANYCONNECT)) return anyConnect(text, lines);
  const format = FORMATS.find(({is}) => has(is));
  if (!format) return undefined;
  const found: {line: number; read: readonly Line[] | undefined; text: string}[] = [];
  let block = '';
  lines.forEach((raw, i) => {
    const line = raw
      .slice(0, 5000)
      .trim()
      .replace(/\s[#;].*$/, '')
      .trim();
    if (line === '') return;
    // Keys and certificates stand between tags.
    const tag = /^<(\/?)([a-z-]+)>$/i.exec(line);
    if (tag) block = tag[1] === '/' ? '' : (tag[2] ?? '');
    const isPassed =
      /^[#;]|^\/\/|^rem\s/i.test(line) || tag !== null || (block !== '' && block !== 'connection');
    found.push({line: i + 1, read: isPassed ? [PASS] : format.read(line), text: line});
  });
  return collected(format.name, found);
}

function collected(
  name: string,
  found: readonly {
    readonly line: number;
    readonly read: readonly Line[] | undefined;
    readonly text: string;
  }[],
): TunnelText {
  const of = (kind: Line['kind']): ListEntry[] =>
    found.flatMap(({line, read}) =>
      (read ?? []).flatMap((one) => (one.kind === kind && 'text' in one ? [{text: one.text, line}] : [])),
    );
  const modes = found.flatMap(({line, read}) =>
    (read ?? []).flatMap((one) => (one.kind === 'mode' ? [{mode: one.mode, line}] : [])),
  );
  const unread = [
    ...of('unread'),
    ...found.flatMap(({line, read, text}) => (read ? [] : [{text, line}])),
  ].sort((a, b) => a.line - b.line);
  const passedOver = found.flatMap(({line, read}) =>
    read?.every(({kind}) => kind === 'pass') === true ? [line] : [],
  );
  const full = modes.find(({mode}) => mode === 'full');
  const [included, excluded] = [of('include'), of('exclude')];
  const base = {format: name, unread, passedOver};
  if (full) {
    // All goes in, but for what is left out.
    return excluded.length > 0
      ? {...base, mode: 'exclude', entries: excluded, others: []}
      : {...base, mode: 'include', entries: [{text: '0.0.0.0/0', line: full.line}], others: []};
  }
  if (included.length === 0 && excluded.length > 0)
    return {...base, mode: 'exclude', entries: excluded, others: []};
  return {...base, mode: 'include', entries: included, others: excluded};
}

/** ASA and AnyConnect: the policy says what the list is for. */
function anyConnect(text: string, lines: readonly string[]): TunnelText {
  const policies = lines.flatMap((line, i) => {
    const [, policy = ''] =
      /\bsplit-tunnel-policy\s+(?:value\s+)?(tunnelall|tunnelspecified|excludespecified)/i.exec(line) ?? [];
    return policy === '' ? [] : [{policy: policy.toLowerCase(), line: i + 1}];
  });
  const named = lines.flatMap(
    (line) => /\bsplit-tunnel-network-list\s+(?:value\s+)?(\S+)/i.exec(line)?.[1] ?? [],
  );
  const domains = lines.flatMap((line, i) => {
    const [, kind = '', list = ''] =
      /\bdynamic-split-(exclude|include)-domains\s+(?:value\s+)?(?:\S+\s+)?([\w*.,\s-]*\.[\w*.,\s-]+)$/i.exec(
        line.trim(),
      ) ?? [];
    return list
      .split(/[\s,]+/)
      .filter((name) => name.includes('.'))
      .map((name) => ({
        kind: kind.toLowerCase(),
        entry: {text: `.${name.replace(/^\*?\./, '')}`, line: i + 1},
      }));
  });
  const {lists, passedOver, unknown} = readAcl(text);
  const wanted = lists.filter(({name}) => named.length === 0 || named.includes(name));
  const rules = wanted.flatMap((list) => list.rules);
  const unread: ListEntry[] = unknown
    .filter(({text: word}) => word !== 'source port')
    .map(({line, text: word}) => ({line, text: word}));
  for (const name of named)
    if (!lists.some((list) => list.name === name))
      unread.push({text: name, line: lines.findIndex((line) => line.includes(name)) + 1});
  if (wanted.length > 1)
    unread.push(...wanted.slice(1).map((list) => ({text: list.name, line: list.rules[0]?.line ?? 1})));
  const permitted = rules.filter(({effect}) => effect === 'allow').flatMap(entriesOf);
  const denied = rules.filter(({effect}) => effect === 'deny').flatMap(entriesOf);
  const excludedNames = domains.filter(({kind}) => kind === 'exclude').map(({entry}) => entry);
  const includedNames = domains.filter(({kind}) => kind === 'include').map(({entry}) => entry);
  const own = [...new Set(policies.map(({policy}) => policy))];
  const base = {
    format: 'anyconnect',
    unread:
      own.length > 1 ? [...unread, ...policies.map(({policy, line}) => ({text: policy, line}))] : unread,
    passedOver,
  };
  const [policy] = own;
  if (policy === 'tunnelall') {
    return excludedNames.length > 0
      ? {...base, mode: 'exclude', entries: excludedNames, others: []}
      : {...base, mode: 'include', entries: [{text: '0.0.0.0/0', line: policies[0]?.line ?? 1}], others: []};
  }
  const isExclude = policy === 'excludespecified';
  return {
    ...base,
    ...(policy !== undefined && {mode: isExclude ? ('exclude' as const) : ('include' as const)}),
    entries: [...permitted, ...(isExclude ? excludedNames : includedNames)],
    others: [...denied, ...(isExclude ? includedNames : excludedNames)],
  };
}

/** The networks of a line of an access list: of an extended one those on the company's side, which is its source. */
function entriesOf({line, target}: Rule): ListEntry[] {
  return target.patterns.flatMap((pattern): ListEntry[] => {
    if (pattern.kind === 'everything') return [{text: '0.0.0.0/0', line}];
    if (pattern.kind === 'addresses')
      return blocksOf(pattern.span).map((block) => ({text: formatBlock(block), line}));
    return 'host' in pattern ? [{text: pattern.host, line}] : [];
  });
}
