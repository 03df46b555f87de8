import type {ListLine} from './lines.js';

/**
 * A list with some of its entries replaced. A line of which nothing changes stays as it is, comment and all; of another the
 * old text stays as a comment, and its new entries follow, each on a line.
 * @param replace the entries to stand in the place of one; `undefined` to keep it
 */
export function rewrite(
  lines: readonly ListLine[],
  replace: (entry: string, line: ListLine) => readonly string[] | undefined,
): string[] {
  return lines.flatMap((line) => {
    const replaced = line.entries.map((entry) => replace(entry, line));
    if (replaced.every((entries) => entries === undefined)) return [line.text];
    const kept = replaced.flatMap((entries, i) => entries ?? line.entries[i] ?? []);
    return [`# ${line.text.trim()}`, ...kept];
  });
}

/** Lines as a text: with the line ends of the one that they came from, and none left open at the end. */
export function toText(lines: readonly string[]): string {
  const text = lines.join('\n').trimEnd();
  return text === '' ? '' : `${text}\n`;
}
