import {NOT_ROUTABLE_SPANS, MIN_PREFIX_LENGTH} from '../../config/networks.js';
import {blocksOf, firstFrom, formatBlock, union, without, type Span} from './spans.js';

/**
 * The same addresses, but for those that are not routable on the Internet, in as few CIDR blocks as can be; each where the
 * first entry stood that has a part in it. `undefined` if nothing is left.
 */
export function proposeAddresses(spans: readonly Span[]): string | undefined {
  const left = without(union(spans), union(NOT_ROUTABLE_SPANS));
  const blocks = left.flatMap((span) => blocksOf(span, MIN_PREFIX_LENGTH));
  if (blocks.length === 0) return undefined;
  const places = placesOf(blocks, spans);
  const ordered = blocks.map((block, i) => ({block, place: places[i] ?? Infinity}));
  ordered.sort((a, b) => a.place - b.place);
  return ordered.map(({block}) => `${formatBlock(block)}\n`).join('');
}

/** For each block the index of the first span that has an address of it. */
function placesOf(blocks: readonly Span[], spans: readonly Span[]): number[] {
  const places = blocks.map(() => Infinity);
  spans.forEach(({first, last}, index) => {
    for (let i = firstFrom(blocks, first); (blocks[i]?.first ?? Infinity) <= last; i += 1) {
      places[i] = Math.min(places[i] ?? Infinity, index);
    }
  });
  return places;
}
