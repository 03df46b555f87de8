/** A line of two texts that are compared: in both, only in the first, or only in the second. */
export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** What is shown of a comparison: lines, or how many lines are left out because they are the same. */
export type DiffPart = DiffLine | {readonly kind: 'skipped'; readonly count: number};

/** Cells of the table that finds the longest common lines; beyond it a part is shown as replaced as a whole. */
const MAX_CELLS = 1_000_000;
/** Lines that are the same are shown this far around what is not. */
const CONTEXT = 3;

/** Compares two texts line by line; what is the same at both ends costs next to nothing. */
export function diffLines(before: string, after: string): DiffLine[] {
  const a = before.split('\n');
  const b = after.split('\n');
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const same = (lines: readonly string[]): DiffLine[] => lines.map((text) => ({kind: 'same', text}));
  return [
    ...same(a.slice(0, start)),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...same(a.slice(a.length - end)),
  ];
}

/** Leaves out what is the same and far from what is not. */
export function withContext(lines: readonly DiffLine[]): DiffPart[] {
  const near = new Uint8Array(lines.length);
  lines.forEach(({kind}, i) => {
    if (kind !== 'same') near.fill(1, Math.max(0, i - CONTEXT), i + CONTEXT + 1);
  });
  const parts: DiffPart[] = [];
  let skipped = 0;
  const flush = (): void => {
    if (skipped > 0) parts.push({kind: 'skipped', count: skipped});
    skipped = 0;
  };
  lines.forEach((line, i) => {
    if (near[i] === 1) {
      flush();
      parts.push(line);
    } else skipped++;
  });
  flush();
  return parts;
}

/** Longest common subsequence, by a table of the lengths from each pair of places to the ends. */
function middle(a: readonly string[], b: readonly string[]): DiffLine[] {
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  const width = b.length + 1;
  if (a.length > 0 && b.length > 0 && (a.length + 1) * width <= MAX_CELLS) {
    const common = new Uint32Array((a.length + 1) * width);
    const at = (row: number, column: number): number => common[row * width + column] ?? 0;
    for (let row = a.length - 1; row >= 0; row--)
      for (let column = b.length - 1; column >= 0; column--)
        common[row * width + column] =
          a[row] === b[column]
            ? at(row + 1, column + 1) + 1
            : Math.max(at(row + 1, column), at(row, column + 1));
    while (i < a.length && j < b.length) {
      if (a[i] === b[j]) {
        lines.push({kind: 'same', text: a[i] ?? ''});
        i++;
        j++;
      } else if (at(i + 1, j) >= at(i, j + 1)) lines.push({kind: 'removed', text: a[i++] ?? ''});
      else lines.push({kind: 'added', text: b[j++] ?? ''});
    }
  }
  for (const text of a.slice(i)) lines.push({kind: 'removed', text});
  for (const text of b.slice(j)) lines.push({kind: 'added', text});
  return lines;
}
