import {check, finding, item, sample} from './reports.mjs';

/** @typedef {import('../../src/report/types.js').Report} Report */

/**
 * Reports that strangers make to bring a page down: each as large as a reader takes, and of the worst of one kind.
 * @type {Readonly<Record<string, () => object>>}
 */
export const LARGE = {
  'each of a thousand findings about each of a hundred checks': () =>
    sample({
      checks: times(100, (i) => check(`check-${i}`, 'red', {items: [item('shared', 'red')]})),
      findings: times(1000, () => ({...finding('turn-cut', ['shared']), evidence: figures(45)})),
    }),
  'a hundred thousand figures of one check': () =>
    sample({checks: [check('turn', 'green', {metrics: figures(99_000)})]}),
  'all the figures that a hundred checks may have': () =>
    sample({checks: times(100, (i) => check(`check-${i}`, 'red', {metrics: figures(200)}))}),
  'all the figures that the checks of a run may have': () =>
    sample({
      checks: ['environment', 'services', 'turn', 'voice-opus', 'voice-pcmu', 'load', 'egress', 'local'].map(
        (id) => check(id, 'green', {metrics: figures(200)}),
      ),
    }),
  'a hundred thousand pieces of evidence': () =>
    sample({findings: [{...finding('turn-cut', ['turn']), evidence: figures(99_000)}]}),
  'all the evidence that a thousand findings may have': () =>
    sample({findings: times(1000, () => ({...finding('turn-cut', ['turn']), evidence: figures(50)}))}),
  'as many items as there is room for': () =>
    sample({
      checks: times(12, (i) => check(`check-${i}`, 'green', {items: times(1300, (j) => item(`${i}-${j}`))})),
    }),
  'items with figures': () =>
    sample({
      checks: times(10, (i) =>
        check(`check-${i}`, 'green', {
          items: times(40, (j) => item(`${i}-${j}`, 'green', {metrics: figures(200)})),
        }),
      ),
    }),
  'subjects without end': () =>
    sample({
      checks: times(100, (i) => check(`check-${i}`, 'red', {items: times(9, (j) => item(`${j}`, 'red'))})),
      findings: times(45, () =>
        finding(
          'turn-cut',
          times(2000, (j) => String(j)),
        ),
      ),
    }),
  'as much text as there is room for': () =>
    sample({
      findings: times(18, () => ({
        ...finding('turn-cut', ['turn']),
        evidence: Object.fromEntries(times(50, (i) => [`e${i}`, '\u202e\n=x'.repeat(400)])),
      })),
    }),
  'findings about nothing': () =>
    sample({checks: [], findings: times(1000, () => ({...finding('turn-cut', []), evidence: figures(50)}))}),
  'lines of delays': () =>
    sample({
      checks: times(20, (i) =>
        check(`voice-${i}`, 'green', {timeline: {stepMs: 1, delayMs: times(2000, (j) => j % 700)}}),
      ),
    }),
};

/** @template T @param {number} count @param {(i: number) => T} make @returns {T[]} */
function times(count, make) {
  return Array.from({length: count}, (_, i) => make(i));
}

/** @param {number} count @returns {Record<string, number>} */
function figures(count) {
  return Object.fromEntries(times(count, (i) => [i.toString(36), 1]));
}
