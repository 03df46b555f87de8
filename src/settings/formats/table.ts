import {rolesOf, KNOWN_NAMES, type Role} from './columns.js';
import type {Effect, ReadRules, Reading, Refusal, Rule, RuleSet, Service, Truth} from './rule.js';
import {isTcp, readServices} from './services.js';
import {readTarget} from './targets.js';
import {records, type Row} from './records.js';
import {cellsAt, settle} from './settle.js';
import {sourceApplies} from './sources.js';
import {actionIn, enabledOf, forbids, outboundOf} from './vocabulary.js';

/** A table with a heading, as it was pasted. */
export interface Table {
  readonly separator: string;
  readonly header: Row;
  /** Of each column; `undefined`: its heading is not known. */
  readonly roles: readonly (Role | undefined)[];
  readonly rows: readonly Row[];
  /** What stands before the heading: a title, mostly. */
  readonly title: string;
  /** Lines before the heading, comments, and lines of a Markdown table that hold nothing. */
  readonly passedOver: readonly number[];
}

const SEPARATORS = ['\t', '|', ';', ','];

/** How far down a heading is looked for: exports begin with a title, a date, a name. */
const MAX_PREAMBLE = 20;

/** More is no title, in characters. */
const MAX_TITLE = 2000;

/** Finds the table in a text, by a line of headings; `undefined` where there is none. */
export function readTable(
  text: string,
  needs: (roles: readonly (Role | undefined)[]) => boolean,
): Table | undefined {
  const content = text.replace(/^\uFEFF/, '').replace(/^sep=(.)\r?\n/i, '\n');
  const lines = content.split(/\r\n?|\n/, MAX_PREAMBLE * 4);
  let tried = 0;
  for (const [i, line] of lines.entries()) {
    if (isBlank(line)) continue;
    tried += 1;
    if (tried > MAX_PREAMBLE) return undefined;
    for (const separator of SEPARATORS) {
      if (!line.includes(separator)) continue;
      const [header] = records(line, separator, i + 1);
      if (!header || header.cells.length < 2) continue;
      const names = header.cells.map(rolesOf);
      const known = names.filter((roles) => roles.length > 0).length;
      // A heading has no entry in it, and mostly names that are known.
      if (
        header.cells.some((cell) => /[\d*]\.|\.[a-z]{2}|:\/\//i.test(cell)) ||
        known * 2 < header.cells.filter((cell) => cell.trim() !== '').length
      )
        continue;
      const all = records(content, separator, 1);
      const at = all.findIndex((row) => row.line === i + 1);
      if (at < 0) continue;
      const start = all[at] ?? header;
      const body = all.slice(at + 1);
      const rows = body.filter(({cells}) => !isEmpty(cells));
      const roles = settle(start.cells, names, rows);
      if (!needs(roles)) continue;
      return {
        separator,
        header: start,
        roles,
        rows,
        title: all
          .slice(0, at)
          .flatMap(({cells}) => cells)
          .join(' '),
        passedOver: [...all.slice(0, at), ...body]
          .filter(({cells}) => isEmpty(cells) && cells.some((cell) => cell.trim() !== ''))
          .map((row) => row.line),
      };
    }
  }
  return undefined;
}

function isBlank(line: string): boolean {
  return line.trim() === '' || line.startsWith('#');
}

/** Also the line under the heading in Markdown, and comments. */
function isEmpty(cells: readonly string[]): boolean {
  return cells[0]?.startsWith('#') === true || cells.every((cell) => /^[\s:=+-]*$/.test(cell));
}

/** What a table is of: its columns by their roles, for the person who pasted it. */
export function readingOf(table: Table, format: string, unknown: Reading['unknown']): Reading {
  return {
    format,
    columns: table.header.cells
      .map((heading, i) => ({heading: heading.trim(), as: table.roles[i]}))
      .filter(({heading, as}) => heading !== '' || as !== undefined),
    count: table.rows.length,
    passedOver: table.passedOver,
    unknown,
  };
}

/** The rules of a table. */
export function rulesOfTable(table: Table): ReadRules {
  const {roles, rows, header} = table;
  const hasAction = roles.includes('action');
  // A heading that is not known, over words: it may be what the rule does.
  const odd = roles.flatMap((role, i) => {
    const heading = header.cells[i]?.trim() ?? '';
    return role === undefined && heading !== '' && cellsAt(rows, i).some((cell) => /\p{L}{2}/u.test(cell))
      ? [i]
      : [];
  });
  const isForbidding =
    !hasAction &&
    table.title
      .slice(0, MAX_TITLE)
      .split(/[^\p{L}]+/u)
      .some(forbids);
  const rules = rows.flatMap((row): Rule[] => {
    const read = ruleOf(row, roles, hasAction ? undefined : odd);
    if (!read) return [];
    // Of a list without an action its title may be one: what it is then of every line is not worked out.
    return isForbidding ? [{...read, effect: 'unknown', unread: [...read.unread, table.title]}] : [read];
  });
  const told = new Set(rules.map(({line}) => line));
  const passedOver = rows.filter(({line}) => !told.has(line)).map(({line}) => line);
  const at = roles.indexOf('priority');
  const ordered = at < 0 ? rules : byPriority(rules, rows, at);
  const unknown = rules.flatMap(({line, unread, target}) =>
    [...unread, ...target.unknown].map((text) => ({line, text})),
  );
  const unknownColumns = hasAction
    ? []
    : odd.map((i) => ({line: header.line, text: header.cells[i]?.trim() ?? ''}));
  const set: RuleSet = {rules: ordered, otherwise: 'deny', isExact: true};
  const reading = readingOf(table, 'table', [...unknownColumns, ...unknown]);
  return {
    sets: [set],
    reading: {...reading, count: rules.length, passedOver: [...reading.passedOver, ...passedOver]},
  };
}

/** By the numbers in a column, where all rules have one: the lowest first, as everywhere. */
function byPriority(rules: readonly Rule[], rows: readonly Row[], at: number): readonly Rule[] {
  const numbers = new Map(rows.map(({line, cells}) => [line, Number.parseInt(cells[at]?.trim() ?? '', 10)]));
  if (rules.some(({line}) => Number.isNaN(numbers.get(line) ?? NaN))) return rules;
  return [...rules].sort((a, b) => (numbers.get(a.line) ?? 0) - (numbers.get(b.line) ?? 0));
}

const ANY =
  /^(?:any|all|\*|none|always|never|no|n\/a|-|—|0\.0\.0\.0(?:\/0)?|everyone|any user|\[any\]|any\/any|default)?$/i;

function ruleOf(
  {line, cells}: Row,
  roles: readonly (Role | undefined)[],
  odd: readonly number[] | undefined,
): Rule | undefined {
  const byRole = new Map<Role, string[]>();
  cells.forEach((cell, i) => {
    const [role, text] = [roles[i], cell.trim()];
    if (role === undefined || text === '') return;
    const texts = byRole.get(role);
    if (texts) texts.push(text);
    else byRole.set(role, [text]);
  });
  const of = (role: Role): readonly string[] => byRole.get(role) ?? [];
  const one = (role: Role): string => of(role)[0] ?? '';
  const destination = of('destination').join(' ');
  const action = one('action');
  // The title of a section: one cell alone.
  if (destination === '' && action === '' && cells.filter((cell) => cell.trim() !== '').length <= 1)
    return undefined;
  const unread: string[] = [];
  const note = (truth: Truth, text: string): Truth => {
    if (truth === 'maybe') unread.push(text);
    return truth;
  };
  const outbound = note(outboundOf(one('direction')), one('direction'));
  const enabled =
    roles.includes('enabled') && one('enabled') !== ''
      ? note(enabledOf(one('enabled')), one('enabled'))
      : 'yes';
  const disabled = one('disabled') === '' ? 'no' : note(enabledOf(one('disabled')), one('disabled'));
  const isMarked = of('comment').some((text) => /^disabled\b|[[(]disabled[\])]/i.test(text));
  const conditions = [...of('condition'), ...of('schedule')].filter((text) => !ANY.test(text));
  const negatesOther = of('negate-other').some((text) => enabledOf(text) !== 'no');
  const negates = one('negate') === '' ? 'no' : enabledOf(one('negate'));
  const sources = of('source').join(' ');
  const effect: Effect = roles.includes('action')
    ? actionIn(action)
    : (odd?.some((i) => (cells[i]?.trim() ?? '') !== '') ?? false)
      ? 'unknown'
      : 'allow';
  if (effect === 'unknown')
    unread.push(
      action === '' ? (odd?.map((i) => cells[i]?.trim() ?? '').find((text) => text !== '') ?? '') : action,
    );
  // A line that stands among those of the table, and is none of them.
  const isAlone = cells.length < roles.length && cells.filter((cell) => cell.trim() !== '').length < 2;
  if (isAlone) unread.push(destination);
  const from = sourceApplies(sources, effect);
  if (from === 'maybe') unread.push(sources);
  for (const text of conditions) unread.push(text);
  const ports = of('port').find((text) => text !== '') ?? '';
  const protocol = one('protocol');
  const tcp = isTcp(protocol);
  if (tcp === 'maybe') unread.push(protocol);
  const application = of('application').join(' ');
  const app = readApplication(application);
  if (app.is === 'maybe') unread.push(application);
  const services = servicesOf(ports, tcp, app);
  if (services.some((service) => service.ports === undefined || (service.tcp === 'maybe' && tcp !== 'maybe')))
    unread.push(ports);
  if (negates === 'maybe') unread.push(one('negate'));
  const sourcePorts = of('source-port').filter(
    (text) => !ANY.test(text) && !/^(?:0|1|1024)-65535$/.test(text),
  );
  for (const text of sourcePorts) unread.push(text);
  const truths: Truth[] = [
    outbound,
    enabled,
    disabled === 'yes' ? 'no' : disabled === 'no' ? 'yes' : 'maybe',
    isMarked ? 'no' : isAlone ? 'maybe' : 'yes',
    conditions.length > 0 || negatesOther || negates === 'maybe' || sourcePorts.length > 0 ? 'maybe' : 'yes',
    from,
    app.is === 'no' ? 'no' : app.is,
  ];
  const target =
    destination === '' && !roles.includes('start')
      ? {patterns: [], unknown: [''], isNegated: false}
      : readTarget(destination, negates === 'yes');
  return {
    line,
    effect,
    target,
    services,
    applies: truths.includes('no') ? 'no' : truths.includes('maybe') ? 'maybe' : 'yes',
    unread: unread.filter((text) => text !== ''),
    isHttpsOnly: app.isHttps,
    inspection: inspectionOf(one('inspection')),
    ...(app.onlyFor && {onlyFor: app.onlyFor}),
  };
}

interface Application {
  readonly is: Truth;
  readonly isHttps: boolean;
  readonly isAny: boolean;
  readonly onlyFor?: 'relay' | 'service';
}

/** What an application's column limits the rule to. */
function readApplication(cell: string): Application {
  const text = cell.slice(0, 2000).toLowerCase();
  if (/^(?:any|all|\*|none|-|application-default)?$/.test(text))
    return {is: 'yes', isHttps: false, isAny: true};
  const names = text.split(/[\s,;|/]+/).filter((name) => name !== '' && !/^(?:and|\(.*|.*\))$/.test(name));
  const isHttps = names.some((name) => /^(?:https|ssl|tls|web-?browsing|http|http2)$/.test(name));
  const isMedia = /\b(?:turn|stun|srtp|rtp|webrtc)\b/.test(text);
  if (isHttps && isMedia && !text.includes('not https')) return {is: 'yes', isHttps: false, isAny: false};
  if (isMedia) return {is: 'yes', isHttps: false, isAny: false, onlyFor: 'relay'};
  if (isHttps) return {is: 'yes', isHttps: true, isAny: false};
  const isOther = names.every((name) =>
    /^(?:quic|dns|ssh|ftp|smtp|ntp|icmp|ping|snmp|rdp|ms-rdp|smb|ms-ds-smb(?:v\d)?|ldap|kerberos|imap|pop3|sip|telnet|facebook(?:-base)?|youtube(?:-base)?|twitter(?:-base)?|netflix|bittorrent|ms-update|windows-update|dhcp|syslog)$/.test(
      name,
    ),
  );
  return {is: isOther ? 'no' : 'maybe', isHttps: false, isAny: false};
}

/** `application-default` of PAN-OS: the ports that its applications have. */
function servicesOf(cell: string, tcp: Truth, {isHttps, isAny}: Application): readonly Service[] {
  if (/^application-default$/i.test(cell)) {
    if (isAny) return [];
    return isHttps
      ? [
          {
            tcp,
            ports: [
              [443, 443],
              [80, 80],
            ],
          },
        ]
      : [{tcp: 'maybe', ports: undefined}];
  }
  return readServices(cell, tcp);
}

function inspectionOf(cell: string): NonNullable<Rule['inspection']> {
  if (
    /^(?:no\b|not\b|off|none|false|exclude|exempt|bypass|disable|do[ -]?not|don.?t|without|skip|no-inspection)/i.test(
      cell,
    )
  )
    return 'excluded';
  return /^(?:yes|on\b|true|full|deep|inspect|decrypt|enable|certificate|custom-deep)/i.test(cell)
    ? 'inspected'
    : 'unsaid';
}

/** What to say of a text in which no table was found, or not the columns that a check needs. */
export function whyNoRules(text: string): Refusal {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/, 200);
  const at = lines.findIndex((line) => !isBlank(line));
  const start = lines[at] ?? '';
  const separator = SEPARATORS.find((sign) => start.includes(sign)) ?? ',';
  const [header] = records(start, separator, at + 1);
  const cells = (header?.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '');
  const roles = cells.map((cell) => rolesOf(cell)[0]?.role);
  const isHeading =
    cells.length > 1 && roles.some((role) => role !== undefined) && cells.every((cell) => cell.length < 60);
  const missing = (['destination', 'port'] as const).filter((role) => !roles.includes(role));
  const expected =
    'Expected a table whose first line names its columns, with "destination" and "port" among them';
  if (!isHeading || missing.length === 0) return {refusal: `${expected}.`, ...(at >= 0 && {line: at + 1})};
  const read = cells
    .map(
      (cell, i) =>
        `"${cell.slice(0, 40)}"${roles[i] === undefined ? ' (not known)' : ` as ${roles[i] ?? ''}`}`,
    )
    .slice(0, 20)
    .join(', ');
  const names = missing.map((role) => `${role}: ${KNOWN_NAMES[role]}`).join('; ');
  return {
    refusal: `${expected}. Read ${read}. Missing: ${missing.join(' and ')}. Names that are known for ${names}.`,
    line: at + 1,
  };
}
