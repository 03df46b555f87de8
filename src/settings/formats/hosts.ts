import {readPattern, type Pattern} from '../lists/patterns.js';
import type {ReadRules, Rule} from './rule.js';

/** A hosts file says where names are, not what is let through; a name that is sent nowhere is not reached. */
export function rulesOfHosts(text: string): ReadRules {
  const passedOver: number[] = [];
  const rules = text.split(/\r\n?|\n/).flatMap((raw, i): Rule[] => {
    const [address = '', ...names] = raw.replace(/#.*$/, '').trim().split(/\s+/);
    if (address === '') {
      if (raw.trim() !== '') passedOver.push(i + 1);
      return [];
    }
    const isSink = /^(?:0$|0\.0\.0\.0|127\.|::1?$)/.test(address);
    const patterns = names
      .map((name) => readPattern(name))
      .filter((pattern): pattern is Pattern => pattern.kind === 'name');
    return [
      {
        line: i + 1,
        effect: isSink ? 'deny' : 'unknown',
        target: {patterns, unknown: [], isNegated: false},
        services: [],
        applies: 'yes',
        unread: [],
      },
    ];
  });
  return {
    sets: [{rules, otherwise: 'unknown', isExact: true}],
    reading: {format: 'hosts', count: rules.length, passedOver, unknown: []},
  };
}

export function isHosts(lines: readonly string[]): boolean {
  const told = lines.map((line) => line.replace(/#.*$/, '').trim()).filter((line) => line !== '');
  const isEntry = (line: string): boolean =>
    /^(?:0(?=\s)|\d{1,3}(?:\.\d{1,3}){3}|[\da-f:]*:[\da-f:]*(?:%\w+)?)\s+(?!\d+\.)[\p{L}\p{N}_-]/iu.test(
      line,
    );
  const entries = told.filter(isEntry);
  if (entries.length * 2 <= told.length) return false;
  return (
    entries.every((line) => /^(?:0\s|0\.0\.0\.0|127\.|::1?\s)/.test(line)) ||
    entries.some((line) => /\slocalhost\b/i.test(line))
  );
}
