import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {
  blocksOf,
  meetings,
  shareIn,
  union,
  without,
  type Span,
} from '../../../../src/settings/lists/spans.js';

const aSpan = fc
  .tuple(fc.integer({min: 0, max: 60}), fc.integer({min: 0, max: 20}))
  .map(([first, more]): Span => ({first, last: first + more}));
const someSpans = fc.array(aSpan, {maxLength: 8});

const has = (spans: readonly Span[], address: number): boolean =>
  spans.some(({first, last}) => first <= address && address <= last);
const ADDRESSES = Array.from({length: 90}, (_, address) => address);
const membersOf = (spans: readonly Span[]): number[] => ADDRESSES.filter((address) => has(spans, address));

describe('spans of addresses', () => {
  it('keep their addresses, in as few as can be', () => {
    fc.assert(
      fc.property(someSpans, (spans) => {
        const merged = union(spans);
        expect(membersOf(merged)).to.deep.equal(membersOf(spans));
        merged.slice(1).forEach(({first}, i) => expect(first).to.be.greaterThan(merged[i]!.last + 1));
      }),
    );
  });

  it('lose just the addresses of the holes', () => {
    fc.assert(
      fc.property(someSpans, someSpans, (spans, holes) => {
        const expected = membersOf(spans).filter((address) => !has(holes, address));
        expect(membersOf(without(union(spans), union(holes)))).to.deep.equal(expected);
      }),
    );
  });

  it('are in others wholly, partly or not', () => {
    fc.assert(
      fc.property(someSpans, aSpan, (spans, span) => {
        const [all, shared] = [membersOf([span]), membersOf([span]).filter((address) => has(spans, address))];
        const expected = shared.length === 0 ? 'none' : shared.length === all.length ? 'all' : 'some';
        expect(shareIn(union(spans), span)).to.equal(expected);
      }),
    );
  });

  it('fall into blocks that CIDR can write, and no fewer would do', () => {
    fc.assert(
      fc.property(aSpan, (span) => {
        const blocks = blocksOf(span);
        expect(membersOf(blocks)).to.deep.equal(membersOf([span]));
        for (const {first, last} of blocks) {
          const size = last - first + 1;
          expect([Number.isInteger(Math.log2(size)), first % size]).to.deep.equal([true, 0]);
        }
        blocks.slice(1).forEach((block, i) => {
          const [before, size] = [blocks[i]!, block.last - block.first + 1];
          const areHalves = before.last - before.first + 1 === size && before.first % (2 * size) === 0;
          expect(areHalves).to.equal(false);
        });
      }),
    );
    expect(blocksOf({first: 0, last: 2 ** 32 - 1}, 8).length).to.equal(256);
  });

  it('tell which of those before them they meet', () => {
    fc.assert(
      fc.property(someSpans, (spans) => {
        const met = meetings(spans);
        spans.forEach(({first, last}, i) => {
          const earlier = spans.slice(0, i).filter((other) => other.first <= last && first <= other.last);
          const meeting = met[i];
          if (meeting === undefined) expect(earlier).to.deep.equal([]);
          else expect(earlier).to.include(spans[meeting]);
        });
      }),
    );
  });
});
