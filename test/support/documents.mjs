import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const README = join(import.meta.dirname, '../../README.md');
export const text = readFileSync(README, 'utf8');

/** @typedef {{language: string, code: string, line: number}} Block a fenced block of the README, and where it begins */

/** @returns {Block[]} */
export function blocks() {
  return [...text.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(({1: language = '', 2: code = '', index}) => ({
    language,
    code,
    line: text.slice(0, index).split('\n').length,
  }));
}

/** The headers that a snippet for a web server sets, by lower-case name. @param {Block} block @returns {Map<string, string>} */
export function headersOf({language, code}) {
  const PATTERNS = /** @type {Record<string, RegExp>} */ ({
    nginx: /^\s*add_header\s+([\w-]+)\s+("[^"]*"|[^\s;]+)(?:\s+always)?;$/gm,
    apache: /^\s*Header\s+(?:always\s+)?set\s+([\w-]+)\s+("[^"]*"|\S+)$/gm,
    xml: /<add\s+name="([\w-]+)"\s+value=("[^"]*")\s*\/>/g,
  });
  const pattern = PATTERNS[language];
  if (!pattern) throw new Error(`${language} is no web server’s`);
  return new Map(
    [...code.matchAll(pattern)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value.replace(/^"|"$/g, ''),
    ]),
  );
}
