/**
 * What a call's packets took between leaving the near host and being back there, as the link saw them: TCP's own waits and
 * repeats are in it, what the two ends in the browser take is not. Reckoned apart from the product's code.
 * @typedef {[number, number | null]} Trip ms since the epoch at which it left; ms until it was back, or null
 */

/**
 * @param {Trip[]} call @param {number} fromMs since the epoch, when it began to be measured
 * @param {number} count as many as the run's figures are of
 */
export function wireFigures(call, fromMs, count) {
  const measured = call.filter(([atMs]) => atMs >= fromMs).slice(0, count);
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
  let jitterMs = 0;
  let lookMs = (back[0]?.[0] ?? 0) + (back[0]?.[1] ?? 0) + 1000;
  /** @type {number[]} */
  const looks = [];
  for (const [i, [atMs, tripMs]] of back.entries()) {
    jitterMs += (Math.abs(tripMs - (back[i - 1]?.[1] ?? tripMs)) - jitterMs) / 16;
    for (; atMs + tripMs >= lookMs; lookMs += 1000) looks.push(jitterMs);
  }
  const settled = looks.slice(1);
  return settled.length > 0 ? settled.reduce((sum, look) => sum + look, 0) / settled.length : jitterMs;
}
