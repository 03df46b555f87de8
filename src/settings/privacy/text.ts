import {printable} from '../../internal/printable.js';
import type {PrivacySection, PrivacyWords} from '../words/privacy.js';
import {SELF, type Kept, type PrivacyLine, type PrivacySheet} from './sheet.js';

/** One thing, in the reader's language. */
export interface ToldLine {
  /** Stands before the rest. */
  readonly name?: string;
  readonly text?: string;
  /** What the configuration calls things: in no language. */
  readonly names: readonly string[];
  /** What is said beside it, each with its label. */
  readonly notes: readonly (readonly [label: string, text: string])[];
}

export interface ToldSection {
  readonly id: PrivacySection;
  readonly title: string;
  readonly lead?: string;
  readonly lines: readonly ToldLine[];
}

export interface ToldSheet {
  readonly title: string;
  readonly intro: string;
  readonly facts: readonly (readonly [label: string, text: string])[];
  readonly sections: readonly ToldSection[];
}

/** @param locale BCP 47, for numbers, units and the date */
export function tellSheet(sheet: PrivacySheet, words: PrivacyWords, locale: string, madeAt: Date): ToldSheet {
  const {title, intro, facts, sections, leads} = words;
  // Between two sentences.
  const gap = locale.startsWith('ja') ? '' : ' ';
  const lines: Readonly<Record<PrivacySection, readonly ToldLine[]>> = {
    measured: sheet.measured.map((line) => {
      const {topic, minutes = 0} = line;
      return told(
        line,
        words,
        topic === 'watch' ? words.measured.watch(unit(locale, minutes, 'minute')) : words.measured[topic],
      );
    }),
    sent: sheet.sent.map((recipient) => {
      const {name, what} = words.sent[recipient.topic];
      return {...told(recipient, words, what + gap + words.sees[recipient.sees]), name};
    }),
    report: sheet.report.map((line) => told(line, words, words.report[line.topic])),
    readers: sheet.readers.map((line) => told(line, words, words.readers[line.topic])),
    kept: sheet.kept.map((line) => toldKept(line, words, locale)),
    never: sheet.never.map((line) => told(line, words, words.never[line.topic])),
    open: sheet.open.map((line) => told(line, words, words.open[line.topic])),
  };
  const date = new Intl.DateTimeFormat(locale, {dateStyle: 'long', numberingSystem: 'latn'}).format(madeAt);
  return {
    title,
    intro,
    facts: [
      ...(sheet.site === undefined ? [] : [[facts.site, printable(sheet.site)] as const]),
      ...(sheet.contact === undefined ? [] : [[facts.contact, printable(sheet.contact)] as const]),
      [facts.made, date],
    ],
    sections: (Object.keys(sections) as PrivacySection[]).map((id) => ({
      id,
      title: sections[id],
      ...(id in leads && {lead: leads[id as keyof typeof leads]}),
      lines: lines[id],
    })),
  };
}

function told(
  {names = [], questions = []}: PrivacyLine<unknown>,
  words: PrivacyWords,
  text: string,
): ToldLine {
  return {
    text,
    names: [
      ...names.map((name) => (name === SELF ? words.self : printable(name))),
      ...questions.map((question) => words.questions[question]),
    ],
    notes: [],
  };
}

function toldKept(kept: Kept, words: PrivacyWords, locale: string): ToldLine {
  const {topic, place} = kept;
  const {labels, keptAt} = words;
  const {what, remove} = words.kept[topic];
  return {
    name: what,
    names: [],
    notes: [
      [labels.where, keptAt[place]],
      [labels.long, howLong(kept, words, locale)],
      [labels.remove, remove],
    ],
  };
}

function howLong({topic, days = 0, most = 0, retention}: Kept, {long}: PrivacyWords, locale: string): string {
  if (retention !== undefined) return printable(retention);
  const number = new Intl.NumberFormat(locale, {numberingSystem: 'latn'}).format(most);
  if (topic === 'history') return long.history(number);
  if (topic === 'outbox') return long.outbox(unit(locale, days, 'day'), number);
  return topic === 'settled' ? long.settled(unit(locale, days, 'day')) : long[topic];
}

function unit(locale: string, value: number, name: 'day' | 'minute'): string {
  const format = {style: 'unit', unit: name, unitDisplay: 'long', numberingSystem: 'latn'} as const;
  return new Intl.NumberFormat(locale, format).format(value);
}

/** The sheet as plain text, to be pasted into a document: a line for each thing, with a dash before it. */
export function sheetText(
  {title, intro, facts, sections}: ToldSheet,
  label: (name: string) => string,
): string {
  const linesOf = ({name, text, names, notes}: ToldLine): string[] => {
    const first = [name, ...(name === undefined ? [text] : []), names.join(' · ')];
    return [
      `- ${first.filter((part) => part !== undefined && part !== '').join(' ')}`,
      ...(name !== undefined && text !== undefined ? [`  ${text}`] : []),
      ...notes.map(([note, said]) => `  ${label(note)}${said}`),
    ];
  };
  return [
    title,
    ...facts.map(([fact, text]) => `${label(fact)}${text}`),
    '',
    intro,
    ...sections.flatMap((section) => [
      '',
      section.title,
      ...(section.lead === undefined ? [] : [section.lead]),
      ...section.lines.flatMap(linesOf),
    ]),
    '',
  ].join('\n');
}
