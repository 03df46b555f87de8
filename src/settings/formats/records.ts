/** A row of a table, and the line that it begins at, counted from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a table with quotes as in RFC 4180; the bars at both ends of a Markdown row make no cells of note. */
export function records(text: string, separator: string, firstLine: number): Row[] {
  const rows: Row[] = [];
  let [line, started, at] = [firstLine, firstLine, 0];
  let [cells, isQuoted, isBlank] = [[] as string[], false, true];
  let parts: string[] = [];
  let from = 0;
  const cut = (end: number): void => {
    if (end > from) parts.push(text.slice(from, end));
  };
  const endCell = (end: number): void => {
    cut(end);
    cells.push(parts.join(''));
    [parts, isBlank] = [[], true];
    from = end + 1;
  };
  for (; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const isBreak = sign === '\n' || (sign === '\r' && text[at + 1] !== '\n');
    if (isBreak) line += 1;
    if (isQuoted) {
      if (sign !== '"') continue;
      cut(at);
      if (text[at + 1] === '"') {
        parts.push('"');
        at += 1;
      } else isQuoted = false;
      from = at + 1;
    } else if (sign === '"' && isBlank) {
      [isQuoted, isBlank] = [true, false];
      parts = [];
      from = at + 1;
    } else if (isBreak) {
      endCell(at);
      rows.push({line: started, cells});
      cells = [];
      started = line;
    } else if (sign === separator) {
      endCell(at);
    } else if (sign.trim() !== '') {
      isBlank = false;
    }
  }
  endCell(text.length);
  rows.push({line: started, cells});
  return rows;
}
