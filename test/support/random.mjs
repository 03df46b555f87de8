/** Random numbers that are the same in every run (mulberry32). @param {number} seed */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** From 0 to `limit`, exclusive. @param {number} limit */
  const below = (limit) => Math.floor(next() * limit);
  /** @param {number} length */
  const bytes = (length) => Buffer.from(Array.from({length}, () => below(256)));
  return {next, below, bytes};
}
