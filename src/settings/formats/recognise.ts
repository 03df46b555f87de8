import {isAcl, rulesOfAcl} from './acl.js';
import {isFortiGate, rulesOfFortiGate} from './fortigate.js';
import {isHosts, rulesOfHosts} from './hosts.js';
import {isPanOs, rulesOfPanOs} from './pan-os.js';
import {isWindows, rulesOfWindows} from './windows.js';
import {readJson} from './json.js';
import type {ReadRules, Refusal} from './rule.js';
import {isSquid, rulesOfSquid} from './squid.js';

type Lines = readonly string[];

/** A format of rules: how its texts are known, and who reads them. */
interface Format {
  readonly name: string;
  readonly is: (lines: Lines, text: string) => boolean;
  readonly read: (text: string) => ReadRules | Refusal;
}

const some =
  (pattern: RegExp) =>
  (lines: Lines): boolean =>
    lines.some((line) => pattern.test(line));
const most =
  (pattern: RegExp) =>
  (lines: Lines): boolean => {
    const told = lines.filter((line) => line.trim() !== '' && !/^\s*[#;!]/.test(line));
    return told.length > 0 && told.filter((line) => pattern.test(line)).length * 2 > told.length;
  };
const refuse = (what: string, instead: string) => (): Refusal => ({refusal: `This is ${what}. ${instead}`});

/** What each format is known by; the first that fits reads the text, or refuses it by its name. */
const FORMATS: readonly Format[] = [
  {name: 'json', is: (_, text) => /^\uFEFF?\s{0,1000}[[{]\s{0,1000}["{[\]}]/.test(text), read: readJson},
  {
    name: 'pac',
    is: some(/function\s+FindProxyForURL\s*\(/),
    read: refuse('a PAC file', 'Paste it where PAC files are checked.'),
  },
  {name: 'squid', is: isSquid, read: rulesOfSquid},
  {name: 'fortigate', is: isFortiGate, read: rulesOfFortiGate},
  {name: 'pan-os', is: isPanOs, read: rulesOfPanOs},
  {name: 'windows-firewall', is: isWindows, read: rulesOfWindows},
  {
    name: 'windows-commands',
    is: some(/^\s*(?:(?:New|Set)-NetFirewallRule\b|netsh\s+advfirewall\s+firewall\s+(?:add|set)\s)/i),
    read: refuse(
      'commands that make rules of the Windows firewall',
      'Paste the rules that are in force: what "netsh advfirewall firewall show rule name=all" shows.',
    ),
  },
  {
    name: 'registry',
    is: some(
      /^\s*(?:Windows Registry Editor Version|REGEDIT4|\[?HKEY_(?:LOCAL|CURRENT)_)|\sREG_(?:SZ|MULTI_SZ|DWORD)\s/,
    ),
    read: refuse(
      'an export of the registry of Windows',
      'It says what a PC is set to, and not what the network lets through. Paste the list of the proxy or the firewall.',
    ),
  },
  {
    name: 'log',
    is: most(
      /\b(?:TCP|UDP|TAG|NONE)_[A-Z_]+\/\d{3}\b|"(?:GET|HEAD|POST|CONNECT) \S+ HTTP\/[\d.]+" \d{3}|^curl: \(\d+\)/,
    ),
    read: refuse(
      'a log of requests',
      'It says what came of some of them, and not what is let through. Paste the list or the rules.',
    ),
  },
  {
    name: 'ufw',
    is: some(
      /^Status:\s+(?:in)?active\s*$|\s(?:ALLOW|DENY|REJECT|LIMIT) (?:IN|OUT|FWD)\s|^\s*(?:sudo\s+)?ufw\s+(?:allow|deny|reject)\s/,
    ),
    read: refuse(
      'rules of ufw',
      'They are not read. Write them as a table (CSV) with the columns action, destination, protocol and port.',
    ),
  },
  {
    name: 'iptables',
    is: some(
      /^\s*(?:iptables\s|ip6tables\s|-A\s+[\w-]+\s|\*(?:filter|nat|mangle)\s*$|nft\s+add\s|table\s+(?:inet|ip)\s+\w+\s*\{)|^Chain\s+\w+\s+\(policy/,
    ),
    read: refuse(
      'a rule set of iptables or nftables',
      'It is not read. Write its rules as a table (CSV) with the columns action, destination, protocol and port.',
    ),
  },
  {
    name: 'pf',
    is: some(/^\s*(?:pass|block)\s+(?:in|out|drop|return|quick|log)\b.*\b(?:from|to|all|proto)\b/i),
    read: refuse(
      'a rule set of pf',
      'It is not read. Write its rules as a table (CSV) with the columns action, destination, protocol and port.',
    ),
  },
  {
    name: 'junos',
    is: some(
      /^\s*set\s+(?:security|applications|groups\s+\S+\s+security)\s|^\s*(?:from-zone\s+\S+\s+to-zone\s|policy\s+\S+\s*\{)/i,
    ),
    read: refuse(
      'a configuration of Junos',
      'It is not read. Export the policies as a table (CSV) with destination, port and action.',
    ),
  },
  {
    name: 'check-point',
    is: some(
      /^\s*(?:mgmt_cli|add|set)\s+(?:access-rule|host|network|group)\s+|^\s*:(?:rule|src|dst|services|action)\s*\(|fw_policies/i,
    ),
    read: refuse(
      'a script or a database of Check Point',
      'It is not read. Export the rules from SmartConsole as CSV.',
    ),
  },
  {
    name: 'terraform',
    is: some(/^\s*(?:resource|data|variable|module)\s+"[\w-]+"(?:\s+"[\w-]+")?\s*\{/),
    read: refuse(
      'a Terraform file',
      "It is not read. Export the rules that are in force, as JSON of the cloud's command line or as CSV.",
    ),
  },
  {
    name: 'yaml',
    is: (lines) => some(/^(?:apiVersion|kind|AWSTemplateFormatVersion):\s/)(lines),
    read: refuse(
      'a YAML manifest',
      'It is not read. Write the rules as a table (CSV) with destination, port and action.',
    ),
  },
  {
    name: 'dns',
    is: some(
      /^\s*(?:address=\/|server=\/|local-zone:|local-data:|zone\s+"[^"]+"\s|\$ORIGIN|\$TTL)|\sCNAME\s+(?:\.|rpz-)|\sIN\s+(?:A|CNAME|SOA|NS)\s/i,
    ),
    read: refuse(
      'a configuration of a name server',
      'It says where names are, or which are withheld, and not what is let through. Paste the list of the proxy or the firewall.',
    ),
  },
  {
    name: 'filter-list',
    is: some(/^(?:@@)?\|\|[\w.*-]+\^|^\[Adblock/i),
    read: refuse(
      'a filter list for ad blockers',
      'It says what is blocked, and not what is let through. Paste the list of the proxy or the firewall.',
    ),
  },
  {name: 'hosts', is: isHosts, read: rulesOfHosts},
  {
    name: 'acl',
    is: (lines) =>
      isAcl(lines) &&
      (most(
        /\b(?:permit|deny|access-list|remark|object|network-object|host|subnet|group|description|range|eq)\b|^\s*(?:!|:|exit)/i,
      )(lines) ||
        some(/^access-list\s+\S+\s+(?:line\s+\d+\s+)?(?:extended|standard)\s|^ip access-list\s/i)(lines)),
    read: rulesOfAcl,
  },
  {
    name: 'objects',
    is: most(
      /^\s*(?:object(?:-group)?\s+(?:network|service)\s|(?:subnet|host|range|network-object|fqdn|group-object|port-object|service-object)\s)/i,
    ),
    read: refuse(
      'a list of objects of a Cisco device',
      'Objects allow nothing by themselves: paste the access-list that names them as well.',
    ),
  },
  {
    name: 'device',
    is: some(
      /^\s*(?:hostname\s+\S+\s*$|interface\s+(?:\w*ethernet|gigabit|vlan|tunnel|port-channel|mgmt)|router\s+(?:ospf|bgp|eigrp)|line\s+vty|Building configuration|Current configuration\s*:|: Saved|ASA Version)/i,
    ),
    read: refuse(
      "a device's configuration without access lists",
      'Paste its access lists with the objects that they name, or export its rules as CSV.',
    ),
  },
  {
    name: 'web-server',
    is: some(
      /^\s*(?:server\s*\{|location\s+\S+\s*\{|upstream\s+\w+\s*\{|<VirtualHost|frontend\s+\w+\s*$|backend\s+\w+\s*$)/i,
    ),
    read: refuse(
      "a web server's or load balancer's configuration",
      'Paste the list of the proxy or the firewall.',
    ),
  },
  {
    name: 'output',
    is: (lines) =>
      isLookUp(lines) ||
      some(
        /^\s*(?:traceroute to|tracing route to|Pinging\s|PING\s\S+\s\(|Server:\s+\S+|;; ANSWER SECTION|Non-authoritative answer|Windows IP Configuration|Active Connections|Kernel IP routing|Interface List|Proto\s+Local Address|IPv4 Route Table|Active Routes:|Network Destination\s+Netmask)/i,
      )(lines),
    read: refuse(
      'the output of a command',
      'It says what is so now, and not what is let through. Paste the list or the rules.',
    ),
  },
];

/** What `nslookup` says. */
function isLookUp(lines: Lines): boolean {
  return some(/^Name:\s+\S+\.\S+\s*$/)(lines) && some(/^Address(?:es)?:\s+[\da-f.:]+\s*$/i)(lines);
}

/** So many lines from the start, from the end, and spread over what is between, show what a text is. */
const SAMPLE = 250;

/** Lines that are not blank, no more than show what a text is. */
export function sampleOf(text: string): string[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '');
  if (lines.length <= 3 * SAMPLE) return lines;
  const between = lines.slice(SAMPLE, -SAMPLE);
  const step = between.length / SAMPLE;
  const spread = Array.from({length: SAMPLE}, (_, i) => between[Math.floor(i * step)] ?? '');
  return [...lines.slice(0, SAMPLE), ...spread, ...lines.slice(-SAMPLE)];
}

/** The rules in a text of a format that is known; a refusal that names it; or neither: a list or a table. */
export function recognise(text: string): ReadRules | Refusal | undefined {
  const lines = sampleOf(text);
  const format = FORMATS.find(({is}) => is(lines, text));
  return format?.read(text);
}
