/**
 * What a call's packets took between leaving the near host and being back there, as the link saw them, TCP's repeats and its
 * waits for a missing segment included. What they wait for in the sender's socket, while TCP sends nothing new, is not in it, nor what
 * the two ends in the browser take. Reckoned apart from the product's code.
 * @typedef {[number, number | null]} Trip ms since the epoch at which it left; ms until it was back, or null
 */

/**
 * The figures of the source that sent most in that window; NaN where none was seen.
 * @param {Trip[][]} sources of each what it sent @param {number} fromMs since the epoch @param {number} toMs
 */
export function wireFigures(sources, fromMs, toMs) {
  const [measured = []] = sources
    .map((call) => call.filter(([atMs]) => atMs >= fromMs && atMs < toMs))
    .sort((a, b) => b.length - a.length);
  /** @type {[number, number][]} */
  const back = measured.flatMap(([atMs, tripMs]) => (tripMs === null ? [] : [[atMs, tripMs]]));
  const trips = back.map(([, tripMs]) => tripMs).sort((a, b) => a - b);
  const rttP95Ms = quantile(trips, 0.95);
  return {
    rttMs: quantile(trips, 0.5),
    rttP95Ms,
    pdvP95Ms: rttP95Ms - (trips[0] ?? NaN),
    jitterMs: jitterOf(back),
  };
}

/** @param {number[]} sorted @param {number} q */
function quantile(sorted, q) {
  const at = (sorted.length - 1) * q;
  const [low = NaN, high = NaN] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at % 1);
}

/** RFC 3550, 6.4.1, looked at once a second, without the first, in which it climbs from zero. @param {[number, number][]} back */
function jitterOf(back) {
  if (back.length === 0) return NaN;
  let jitterMs = 0;
  let lookMs = (back[0]?.[0] ?? 0) + (back[0]?.[1] ?? 0) + 1000;
  /** @type {number[]} */
  const looks = [];
  for (const [i, [atMs, tripMs]] of back.entries()) {
    jitterMs += (Math.abs(tripMs - (back[i - 1]?.[1] ?? tripMs)) - jitterMs) / 16;
    if (atMs + tripMs < lookMs) continue;
    looks.push(jitterMs);
    while (atMs + tripMs >= lookMs) lookMs += 1000;
  }
  const settled = looks.slice(1);
  return settled.length > 0 ? settled.reduce((sum, look) => sum + look, 0) / settled.length : jitterMs;
}
