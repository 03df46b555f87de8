/** Bounded, so that a version can also be shown: `8.5.370.78`. */
const DOTTED = /^\d{1,9}(?:\.\d{1,9}){0,7}$/;

/**
 * Compares dotted version numbers part by part: below 0, 0 or above 0 as `a` is older, the same or newer. A part that is
 * not there counts as 0. `undefined` where one of them is no such number.
 */
export function compareVersions(a: string, b: string): number | undefined {
  if (!DOTTED.test(a) || !DOTTED.test(b)) return undefined;
  const [left, right] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
