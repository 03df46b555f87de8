import {toInteger, toText} from '../language/convert.js';
import type {Machine} from '../language/machine.js';
import {PacFunction, type Native} from '../language/functions.js';
import {PacRegExp, type PacArray, type Value} from '../language/values.js';
import {PLACE} from '../language/weights.js';
import {ownText, plainly} from './define.js';

/** The steps that the page's engine may take to find one text in another, at the worst. */
export function searching(machine: Machine, text: string, wanted: string): void {
  machine.work(text.length + (text.length * wanted.length) / 8);
}

/** Runs a regular expression once, from its `lastIndex`. Nothing but the end of the worker stops one that hangs. */
export function run(machine: Machine, {regexp, born}: PacRegExp, text: string): RegExpExecArray | null {
  // Where it ended is kept in it.
  if (regexp.global || regexp.sticky) machine.touch(born);
  machine.onRegExp?.(machine.line);
  machine.work(text.length);
  const match = regexp.exec(text);
  if (match)
    machine.allocate(match.reduce((sum, group: string | undefined) => sum + (group?.length ?? 0), 0));
  return match;
}

/** @throws {LimitError} where nothing could stop one that hangs */
export function makeRegExp(machine: Machine, source: Value, flags: Value): PacRegExp {
  if (!machine.limits.regexps) machine.stop('regexp', 'a regular expression, which needs a worker');
  const pattern =
    source instanceof PacRegExp ? source.regexp.source : source === undefined ? '' : toText(machine, source);
  const own = source instanceof PacRegExp ? source.regexp.flags : '';
  machine.work(pattern.length, pattern.length);
  const regexp = plainly(
    machine,
    () => new RegExp(pattern, flags === undefined ? own : toText(machine, flags)),
  );
  return new PacRegExp(machine.prototypes.regexp, regexp);
}

/** What `exec` and `match` give. */
export function asList(machine: Machine, match: RegExpExecArray | null): PacArray | null {
  if (!match) return null;
  const list = machine.array([...match]);
  list.properties.set('index', match.index);
  list.properties.set('input', match.input);
  list.hidden = new Set(['index', 'input']);
  if (match.groups) {
    const groups = machine.object();
    for (const [name, value] of Object.entries(match.groups)) groups.set(machine, name, value);
    list.properties.set('groups', groups);
    list.hidden.add('groups');
  }
  return list;
}

const pattern = (machine: Machine, value: Value): PacRegExp =>
  value instanceof PacRegExp ? value : makeRegExp(machine, value, undefined);

/** All matches of one that is global, from the start; the first of any other. */
function* matches(machine: Machine, expression: PacRegExp, text: string): Generator<RegExpExecArray> {
  const {regexp} = expression;
  if (!regexp.global) {
    const match = run(machine, expression, text);
    if (match) yield match;
    return;
  }
  regexp.lastIndex = 0;
  for (let match = run(machine, expression, text); match; match = run(machine, expression, text)) {
    if (match[0] === '') regexp.lastIndex++;
    yield match;
  }
}

export const matchText: Native = (machine, self, args) => {
  const text = ownText(machine, self);
  const expression = pattern(machine, args[0]);
  if (!expression.regexp.global) return asList(machine, run(machine, expression, text));
  const all: Value[] = [];
  for (const [match] of matches(machine, expression, text)) all.push(match);
  return all.length > 0 ? machine.array(all) : null;
};

export const searchText: Native = (machine, self, args) => {
  const text = ownText(machine, self);
  const {regexp} = pattern(machine, args[0]);
  const fresh = new PacRegExp(
    machine.prototypes.regexp,
    new RegExp(regexp.source, regexp.flags.replace(/[gy]/g, '')),
  );
  return run(machine, fresh, text)?.index ?? -1;
};

export const splitText: Native = (machine, self, args) => {
  const text = ownText(machine, self);
  const [separator] = args;
  const limit = args[1] === undefined ? undefined : toInteger(machine, args[1]);
  if (separator === undefined) return machine.array([text]);
  if (separator instanceof PacRegExp) {
    machine.onRegExp?.(machine.line);
    machine.work(text.length, text.length * PLACE);
    return machine.array(text.split(separator.regexp, limit));
  }
  const by = toText(machine, separator);
  searching(machine, text, by);
  // Before the list is made: it may have as many items as the text has characters.
  machine.work(text.length, text.length + (text.length / Math.max(1, by.length)) * PLACE);
  return machine.array(text.split(by, limit));
};

/** What stands for a match in the replacing text: `$1`, `$&` and their like (ECMA-262, "GetSubstitution"). */
function substitute(machine: Machine, template: string, text: string, match: RegExpExecArray): string {
  if (!template.includes('$')) return template;
  const parts: string[] = [];
  let from = 0;
  for (const found of template.matchAll(/\$(?:[$&`']|\d{1,2}|<([^>]{0,60})>)/g)) {
    const [sign, name] = found;
    const replacement = stands(sign, name, text, match);
    parts.push(template.slice(from, found.index), replacement);
    machine.allocate(replacement.length);
    from = found.index + sign.length;
  }
  return parts.join('') + template.slice(from);
}

function stands(sign: string, name: string | undefined, text: string, match: RegExpExecArray): string {
  const [whole] = match;
  if (sign === '$$') return '$';
  if (sign === '$&') return whole;
  if (sign === '$`') return text.slice(0, match.index);
  if (sign === "$'") return text.slice(match.index + whole.length);
  if (name !== undefined) return match.groups ? (match.groups[name] ?? '') : sign;
  const digits = sign.slice(1);
  if (Number(digits) > 0 && Number(digits) < match.length) return match[Number(digits)] ?? '';
  const [first = '', second = ''] = digits;
  return Number(first) > 0 && Number(first) < match.length ? (match[Number(first)] ?? '') + second : sign;
}

/** Where a plain text stands in another, in the form of matches. */
function* places(text: string, wanted: string, isAll: boolean): Generator<RegExpExecArray> {
  for (
    let index = text.indexOf(wanted);
    index >= 0;
    index = text.indexOf(wanted, index + Math.max(1, wanted.length))
  ) {
    yield Object.assign([wanted] as [string], {index, input: text});
    if (!isAll || index >= text.length) return;
  }
}

/** Put together piece by piece, so that a text that grows without end is stopped while it grows. */
export const replaceText =
  (which: 'first' | 'all'): Native =>
  (machine, self, args) => {
    const text = ownText(machine, self);
    const [wanted, by] = args;
    const found =
      wanted instanceof PacRegExp
        ? matches(machine, wanted, text)
        : places(text, toText(machine, wanted), which === 'all');
    if (typeof wanted === 'string') searching(machine, text, wanted);
    const template = by instanceof PacFunction ? '' : toText(machine, by);
    const parts: string[] = [];
    let from = 0;
    machine.work(text.length, text.length);
    for (const match of found) {
      const replacement =
        by instanceof PacFunction
          ? toText(machine, machine.call(by, undefined, [...match, match.index, text]))
          : substitute(machine, template, text, match);
      machine.work(0, replacement.length + PLACE);
      parts.push(text.slice(from, match.index), replacement);
      from = match.index + match[0].length;
    }
    return parts.join('') + text.slice(from);
  };
