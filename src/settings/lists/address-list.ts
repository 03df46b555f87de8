import {recognise} from '../formats/recognise.js';
import type {Reading, Refusal} from '../formats/rule.js';
import type {Row} from '../formats/records.js';
import {readingOf, readTable, type Table} from '../formats/table.js';
import {actionIn, enabledOf, isOff} from '../formats/vocabulary.js';
import {readAddresses} from './addresses.js';
import {readList, whyNot, whyNoTable, type ListEntry, type ListLine} from './lines.js';
import {readingOfList} from './result.js';

/** Something that was pasted as an address. */
export interface PastedAddress extends ListEntry {
  /** Its line says more: that it is denied, not in force, or all but this. */
  readonly isDoubtful: boolean;
}

interface AddressList {
  readonly entries: readonly PastedAddress[];
  readonly reading: Reading;
}

/** Formats of which the lines are read as those of a list: an address in them is one that is meant. */
const AS_LIST = ['acl', 'fortigate', 'pan-os', 'squid', 'json'];

/** Words that turn round what a line says. */
const NEGATION =
  /(?:^|[\s(])(?:not|no|never|except|excluding|excludes?|without|nicht|kein|keine|außer|ausser|ohne|sauf|sans|excepto|salvo|sin|exceto|sem|não|除く)(?=$|[\s):])/iu;

/** The addresses of a list, of a table with a heading, or of the access lists and objects of a device. */
export function readAddressList(text: string): AddressList | Refusal {
  const refusal = whyNot(text) ?? whyNoTable(text);
  if (refusal !== undefined) return {refusal};
  const known = recogniseAddresses(text);
  if (known && 'refusal' in known) return known;
  const table = known
    ? undefined
    : readTable(
        text,
        (roles) =>
          roles.includes('destination') ||
          roles.includes('source') ||
          (roles.includes('start') && roles.includes('end')),
      );
  if (table) return fromTable(table);
  const read = readList(known?.text ?? text);
  if ('refusal' in read) return read;
  const isDevice = known !== undefined;
  const entries = read.lines.flatMap((line): PastedAddress[] => {
    if (line.words !== undefined)
      return isDevice ? [] : [{text: line.words, line: line.number, isDoubtful: false}];
    const isDoubtful =
      line.effect === 'deny' ||
      line.effect === 'none' ||
      (line.effect === 'unknown' && (NEGATION.test(line.text) || line.text.split(/[\s,;|()]+/).some(isOff)));
    return addressesIn(line, isDevice).map((entry) => ({text: entry, line: line.number, isDoubtful}));
  });
  const doubtful = entries.filter((entry) => entry.isDoubtful);
  return {
    entries,
    reading: {
      ...readingOfList(read.lines),
      ...(known && {format: known.format}),
      unknown: doubtful.map(({line, text: entry}) => ({line, text: entry})),
    },
  };
}

/** Where a line has an address, its other words are remarks; but for what only just fails to be one. */
function addressesIn({entries}: ListLine, isDevice: boolean): readonly string[] {
  const isGood = (entry: string): boolean => readAddresses(entry).kind !== 'none';
  if (!entries.some(isGood)) return isDevice ? [] : entries;
  return entries.filter((entry) => isGood(entry) || /^\d+(?:\.\d+){3}(?:[/-].*)?$/.test(entry));
}

function recogniseAddresses(
  text: string,
): {readonly format: string; readonly text: string} | Refusal | undefined {
  const strings = stringsIn(text);
  if (strings) return {format: 'json', text: strings};
  const read = recognise(text);
  if (!read) return undefined;
  if ('refusal' in read)
    return /objects? of a Cisco device/.test(read.refusal) ? {format: 'acl', text: withRanges(text)} : read;
  const {format} = read.reading;
  if (format === 'hosts')
    return {
      refusal:
        'This is a hosts file: it says where names are, and not which addresses your requests leave from.',
    };
  if (!AS_LIST.includes(format) || format === 'json')
    return {
      refusal: `This is a rule set (${format}), and no list of the addresses that your requests leave from. Paste those, one a line.`,
    };
  return {
    format,
    text: withRanges(text),
  };
}

/** The two ends of a range in one word, as lists have them. */
function withRanges(text: string): string {
  return text
    .replace(/\bstart-ip\s+(\S+)(\s+)set\s+end-ip\s+(\S+)/gi, 'start-ip $1-$3$2')
    .replace(/\brange\s+(\d[\d.]+)\s+(\d[\d.]+)/gi, '$1-$2');
}

/** A JSON list of addresses alone, one a line. */
function stringsIn(text: string): string | undefined {
  if (!/^\uFEFF?\s{0,1000}\[/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const isList = Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');
    return isList ? text.replace(/[[\]]/g, ' ') : undefined;
  } catch {
    return undefined;
  }
}

function fromTable(table: Table): AddressList {
  const {roles, rows} = table;
  const entries = rows.flatMap((row) => addressesOf(row, table));
  const told = new Set(entries.map(({line}) => line));
  const passedOver = rows.filter(({line}) => !told.has(line)).map(({line}) => line);
  const doubtful = entries.filter(({isDoubtful}) => isDoubtful);
  const reading = readingOf(
    {...table, roles},
    'table',
    doubtful.map(({line, text}) => ({line, text})),
  );
  return {entries, reading: {...reading, passedOver: [...reading.passedOver, ...passedOver]}};
}

function addressesOf({line, cells}: Row, {roles}: Table): PastedAddress[] {
  const one = (role: (typeof roles)[number]): string => cells[roles.indexOf(role)]?.trim() ?? '';
  const isDoubtful =
    (roles.includes('action') && actionIn(one('action')) !== 'allow') ||
    (roles.includes('enabled') && one('enabled') !== '' && enabledOf(one('enabled')) !== 'yes') ||
    (roles.includes('disabled') && one('disabled') !== '' && enabledOf(one('disabled')) !== 'no') ||
    cells.some((cell) => isOff(cell));
  const as = (text: string): PastedAddress => ({text, line, isDoubtful});
  if (roles.includes('start') && roles.includes('end')) {
    const [start, end] = [one('start'), one('end')];
    if (start === '' && end === '') return [];
    return [as(end === '' || end === start ? start : `${start}-${end}`)];
  }
  const cell = one(roles.includes('destination') ? 'destination' : 'source');
  if (cell === '') return cells.every((text) => text.trim() === '') ? [] : [];
  const mask = one('mask').replace(/^\//, '');
  if (mask !== '' && !cell.includes('/')) return [as(`${cell}/${mask}`)];
  const read = readList(cell);
  if ('refusal' in read) return [as(cell)];
  const found = read.lines.flatMap((each) =>
    each.words === undefined ? addressesIn(each, false) : [each.words],
  );
  return (found.length > 0 ? found : [cell]).map((text) => as(text));
}
