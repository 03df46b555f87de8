import {whyNoTable, whyNot} from '../lists/lines.js';
import {readPattern, type Pattern} from '../lists/patterns.js';
import type {FirewallColumn} from './firewall-rules.js';

/** One rule of a table that was pasted. */
export interface PastedRule {
  readonly line: number;
  readonly allows: boolean;
  /** The cell, as it was pasted. */
  readonly destination: string;
  readonly patterns: readonly Pattern[];
  readonly isTcp: boolean;
  /** From and to, both included. */
  readonly ports: readonly (readonly [number, number])[];
  /** The application it is limited to is HTTPS. */
  readonly isHttpsOnly: boolean;
  /** `unsaid`: there is no such column, or nothing in it that says so. */
  readonly inspection: 'excluded' | 'inspected' | 'unsaid';
  /** A destination or port that can't be read. */
  readonly unreadable?: string;
}

export interface FirewallTable {
  readonly separator: string;
  readonly header: {readonly line: number; readonly columns: readonly (FirewallColumn | undefined)[]};
  readonly rules: readonly PastedRule[];
}

/** What columns are called in the tables of firewalls, without blanks and signs. */
const COLUMN_NAMES: Readonly<Record<FirewallColumn, RegExp>> = {
  action: /^(?:action|verdict|decision)$/,
  source: /^(?:source|sources|src|sourceaddress|from)$/,
  destination: /^(?:destinations?|dst|dest|destinationaddress(?:es)?|dstaddr|to|target)$/,
  protocol: /^(?:protocol|proto|ipprotocol)$/,
  port: /^(?:ports?|dport|dstport|destinationports?|services?)$/,
  application: /^(?:applications?|app|appid)$/,
  inspection:
    /^(?:inspection|inspect|(?:tls|ssl|https)?(?:inspection|decryption|decrypt)|dpi|deeppacketinspection)$/,
  comment: /^(?:comments?|description|remarks?|notes?|name)$/,
};

const SEPARATORS = ['\t', '|', ';', ','];

/** Reads a table of firewall rules, its columns known by the names in its first line; else says why it can't be read. */
export function readFirewallTable(
  text: string,
): FirewallTable | {readonly refusal: string; readonly line?: number} {
  const refusal = whyNot(text) ?? whyNoTable(text);
  if (refusal !== undefined) return {refusal};
  const content = text.replace(/^\uFEFF/, '');
  const start = content.split(/\r\n?|\n/).find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  const separator = SEPARATORS.find((sign) => start.includes(sign)) ?? ',';
  const [header, ...rows] = records(content, separator).filter(({cells}) => !isEmpty(cells));
  const columns = (header?.cells ?? []).map(columnOf);
  if (!header || !columns.includes('destination') || !columns.includes('port')) {
    return {
      refusal:
        'Expected a table whose first line names its columns, with "destination" and "port" among them.',
      ...(header && {line: header.line}),
    };
  }
  return {
    separator,
    header: {line: header.line, columns},
    rules: rows.map(({line, cells}) => readRule(line, (column) => cells[columns.indexOf(column)]?.trim())),
  };
}

function columnOf(name: string): FirewallColumn | undefined {
  const plain = name.toLowerCase().replace(/[^a-z]/g, '');
  return (Object.keys(COLUMN_NAMES) as FirewallColumn[]).find((column) => COLUMN_NAMES[column].test(plain));
}

/** Also the line under the heading in Markdown, and comments. */
function isEmpty(cells: readonly string[]): boolean {
  return cells[0]?.startsWith('#') === true || cells.every((cell) => /^[\s:-]*$/.test(cell));
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a table with quotes as in RFC 4180; the bars at both ends of a Markdown row make no cells of note. */
function records(text: string, separator: string): Row[] {
  const rows: Row[] = [];
  let [line, started, at] = [1, 1, 0];
  let [cells, cell, isQuoted] = [[] as string[], '', false];
  let isBlank = true;
  const endRow = (): void => {
    rows.push({line: started, cells: [...cells, cell]});
    [cells, cell, isBlank] = [[], '', true];
  };
  for (; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const isBreak = sign === '\n' || (sign === '\r' && text[at + 1] !== '\n');
    if (isBreak) line += 1;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text.charAt((at += 1));
      else isQuoted = false;
    } else if (sign === '"' && isBlank) {
      [isQuoted, isBlank] = [true, false];
    } else if (isBreak) {
      endRow();
      started = line;
    } else if (sign === separator) {
      cells.push(cell);
      [cell, isBlank] = ['', true];
    } else {
      cell += sign;
      isBlank &&= sign.trim() === '';
    }
  }
  endRow();
  return rows;
}

function readRule(line: number, cell: (column: FirewallColumn) => string | undefined): PastedRule {
  const destination = cell('destination') ?? '';
  const patterns = words(destination).map(readDestination);
  const [service = '', application = '', protocol = ''] = [
    cell('port'),
    cell('application'),
    cell('protocol'),
  ];
  const ports = words(service).map((word) => readPorts(word, application));
  const transport = `${protocol} ${service}`.toLowerCase();
  const isUnread =
    patterns.length === 0 ||
    patterns.some(({kind}) => kind === 'unreadable' || kind === 'expression') ||
    ports.some((range) => range === undefined);
  return {
    line,
    allows: !/^(?:deny|denied|block|drop|reject|no)/i.test(cell('action') ?? ''),
    destination,
    patterns,
    isTcp: !/udp|icmp|sctp|esp|gre/.test(transport) || transport.includes('tcp'),
    ports: ports.length === 0 ? [[1, 65_535]] : ports.filter((range) => range !== undefined),
    isHttpsOnly: /^(?:https|ssl|tls|web-?browsing|http)\b/i.test(application),
    inspection: inspectionOf(cell('inspection') ?? ''),
    ...(isUnread && {unreadable: `${destination} ${service}`.trim()}),
  };
}

function words(cell: string): string[] {
  return cell.split(/[\s,;]+/).filter((word) => word !== '');
}

function readDestination(word: string): Pattern {
  return readPattern(
    /^(?:any|all|any-?(?:ip)?v?4|internet|0\.0\.0\.0(?:\/0(?:\.0\.0\.0)?)?)$/i.test(word) ? '*' : word,
  );
}

/** `443`, `tcp/443`, `443/tcp`, `1-65535`, `https`, `any`. */
function readPorts(word: string, application: string): readonly [number, number] | undefined {
  const text = word.toLowerCase().replace(/^(?:tcp|udp)[^\da-z]?(?=.)|[^\da-z](?:tcp|udp)$/g, '');
  if (/^(?:any|all|\*|tcp)$/.test(text)) return [1, 65_535];
  if (/^(?:https|ssl)$/.test(text)) return [443, 443];
  if (text === 'http') return [80, 80];
  if (text === 'application-default')
    return /^(?:https|ssl|tls|web)/i.test(application) ? [443, 443] : undefined;
  const [, from, to = from] = /^(\d{1,5})(?:[-:](\d{1,5}))?$/.exec(text) ?? [];
  return from === undefined ? undefined : [Number(from), Number(to)];
}

function inspectionOf(cell: string): PastedRule['inspection'] {
  if (
    /^(?:no\b|not\b|off|none|false|exclude|exempt|bypass|disable|do[ -]?not|don.?t|without|skip)/i.test(cell)
  )
    return 'excluded';
  return /^(?:yes|on\b|true|full|deep|inspect|decrypt|enable)/i.test(cell) ? 'inspected' : 'unsaid';
}
