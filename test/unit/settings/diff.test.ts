import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {diffLines, withContext, type DiffLine} from '../../../src/settings/element/diff.js';
import {lineSpan} from '../../../src/settings/element/line.js';

const SIGNS = {same: ' ', removed: '-', added: '+'} as const;
const written = (lines: readonly DiffLine[]): string[] => lines.map(({kind, text}) => SIGNS[kind] + text);
const side = (lines: readonly DiffLine[], without: DiffLine['kind']): string =>
  lines
    .filter(({kind}) => kind !== without)
    .map(({text}) => text)
    .join('\n');

describe('two texts compared line by line', () => {
  it('show what is new, what is gone and what stays', () => {
    expect(written(diffLines('a\nb\nc', 'a\nc\nd'))).to.deep.equal([' a', '-b', ' c', '+d']);
    expect(written(diffLines('', 'a'))).to.deep.equal(['-', '+a']);
    expect(written(diffLines('a', 'a'))).to.deep.equal([' a']);
  });

  it('can be put together again from what is shown', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', '', 'd'), {maxLength: 12})
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = diffLines(before, after);
        expect([side(lines, 'added'), side(lines, 'removed')]).to.deep.equal([before, after]);
      }),
      {numRuns: 200},
    );
  });

  it('keep no more of what stays than tells where a change is', () => {
    const before = Array.from({length: 20}, (_, i) => String(i)).join('\n');
    const parts = withContext(diffLines(before, before.replace('\n10\n', '\nten\n')));
    expect(parts[0]).to.deep.equal({kind: 'skipped', count: 7});
    expect(parts.at(-1)).to.deep.equal({kind: 'skipped', count: 6});
    expect(parts.length).to.equal(1 + 3 + 2 + 3 + 1);
  });

  it('of a size that no table holds are shown as replaced, in time', () => {
    const lines = (prefix: string): string =>
      Array.from({length: 30_000}, (_, i) => prefix + String(i)).join('\n');
    const compared = diffLines(`same\n${lines('a')}`, `same\n${lines('b')}`);
    expect(compared.length).to.equal(60_001);
    expect([compared[0]?.kind, compared[1]?.kind, compared.at(-1)?.kind]).to.deep.equal([
      'same',
      'removed',
      'added',
    ]);
  });
});

describe('where a line stands in a text', () => {
  it('is told from its number, and is the last one beyond the end', () => {
    const text = 'one\n\nthree';
    const at = (line: number): string => {
      const {start, end} = lineSpan(text, line);
      return text.slice(start, end);
    };
    expect([at(1), at(2), at(3), at(9)]).to.deep.equal(['one', '', 'three', 'three']);
    expect(lineSpan('', 1)).to.deep.equal({start: 0, end: 0});
  });
});
