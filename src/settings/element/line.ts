/** Where a line stands in a text, counted from 1; the last one for a number that is beyond it. */
export function lineSpan(text: string, line: number): {start: number; end: number} {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const next = text.indexOf('\n', start);
    if (next < 0) break;
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return {start, end: end < 0 ? text.length : end};
}

/** Selects a line and brings it into view. The field shows each line of its text as one, however long it is. */
export function selectLine(field: HTMLTextAreaElement, line: number): void {
  const {start, end} = lineSpan(field.value, line);
  field.focus({preventScroll: true});
  field.setSelectionRange(start, end);
  const lineHeight = Number.parseFloat(getComputedStyle(field).lineHeight);
  // A third of the field's height above it shows what leads to it.
  field.scrollTop = (line - 1) * lineHeight - field.clientHeight / 3;
  field.scrollIntoView({block: 'nearest'});
}
