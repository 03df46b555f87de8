/** Reports with and without a value, among the bad and among the good. */
export interface Table {
  readonly bad: number;
  readonly badOf: number;
  readonly good: number;
  readonly goodOf: number;
}

/** ln(n!), grown as needed. */
const logFactorials = [0];

function logFactorial(n: number): number {
  for (let i = logFactorials.length; i <= n; i += 1)
    logFactorials.push((logFactorials[i - 1] ?? 0) + Math.log(i));
  return logFactorials[n] ?? 0;
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** The most bad reports that can have the value, with these totals. */
function mostBad({bad, badOf, good}: Table): number {
  return Math.min(bad + good, badOf);
}

/** Fisher's exact test, one-sided: how likely so many bad ones have the value, or more, if nothing is behind it. */
export function fisherP(table: Table): number {
  return tailP(table, table.bad);
}

/** The least that {@link fisherP} can come to with these totals: where even that is too much, there is nothing to test. */
export function leastFisherP(table: Table): number {
  return tailP(table, mostBad(table));
}

function tailP(table: Table, from: number): number {
  const {bad, badOf, good, goodOf} = table;
  const having = bad + good;
  const all = logChoose(badOf + goodOf, having);
  let p = 0;
  for (let k = Math.max(from, having - goodOf); k <= mostBad(table); k += 1)
    p += Math.exp(logChoose(badOf, k) + logChoose(goodOf, having - k) - all);
  return Math.min(1, p);
}

/**
 * The odds ratio and its interval (Woolf's logit interval). Where a cell is empty each gets half a report more, as Haldane
 * and Anscombe proposed, since the ratio would be infinite or none.
 * @param alpha two-sided, e.g. 0.05
 */
export function oddsRatio(table: Table, alpha: number): {ratio: number; interval: [number, number]} {
  const {bad, badOf, good, goodOf} = table;
  const raw = [bad, badOf - bad, good, goodOf - good] as const;
  const add = raw.includes(0) ? 0.5 : 0;
  const [a, b, c, d] = raw.map((count) => count + add) as [number, number, number, number];
  const log = Math.log((a * d) / (b * c));
  const spread = quantile(1 - alpha / 2) * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
  return {ratio: Math.exp(log), interval: [Math.exp(log - spread), Math.exp(log + spread)]};
}

/**
 * How far more bad ones have the value than chance would have it, in standard deviations, over tables of reports that are
 * alike in something else (Mantel and Haenszel 1959, without the correction for continuity).
 */
export function stratifiedScore(tables: readonly Table[]): number {
  let [above, variance] = [0, 0];
  for (const {bad, badOf, good, goodOf} of tables) {
    const all = badOf + goodOf;
    const having = bad + good;
    if (all < 2) continue;
    above += bad - (badOf * having) / all;
    variance += (badOf * goodOf * having * (all - having)) / (all * all * (all - 1));
  }
  return variance > 0 ? above / Math.sqrt(variance) : 0;
}

/** Of the standard normal distribution, for `p` above 0.5 (Abramowitz and Stegun, 26.2.23; right to 0.00045). */
export function quantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(1 - p));
  const above = 2.515517 + 0.802853 * t + 0.010328 * t * t;
  const below = 1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t;
  return t - above / below;
}

/**
 * How many comparisons are to be corrected for (Tarone 1990): those that could not come out below the level, whatever the
 * reports say, cost nothing.
 * @param least what each comparison could come to
 */
export function comparisonsToCorrect(least: readonly number[], alpha: number): number {
  for (let count = 1; count < least.length; count += 1)
    if (least.filter((p) => p <= alpha / count).length <= count) return count;
  return Math.max(1, least.length);
}
