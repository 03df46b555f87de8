import typescript from '@rollup/plugin-typescript';
import {rollup} from 'rollup';
import {truthOf} from './truth.mjs';
import {wireFigures} from './wire.mjs';

/**
 * @typedef {{line: import('./conditions.mjs').Condition, codec: string, runs: any[], calls: any[]}} Result
 */

/** @param {number[]} values */
const median = (values) => {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
};
const fixed = (/** @type {number} */ value, digits = 1) =>
  Number.isFinite(value) ? value.toFixed(digits) : '–';

/** @param {string[]} heads @param {string[][]} rows */
function table(heads, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map((_head, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join(
    '\n',
  );
}

/** The goals: absolute, or relative to the truth, whichever is larger. */
const GOALS = {rttMs: [3, 0.03], rttP95Ms: [10, 0.1], pdvP95Ms: [10, 0.1], jitterMs: [2, 0.15]};

/** @param {Result} result @param {string} name */
const figure = ({runs, codec}, name) =>
  median(
    runs.map(
      ({report}) => report.checks.find((/** @type {any} */ {id}) => id === `voice-${codec}`)?.metrics[name],
    ),
  );

/** Injected against reported. @param {string} browser @param {Result[]} results */
export function accuracyTable(browser, results) {
  const rows = results
    .filter(({line}) => line.truth)
    .map((result) => {
      const truth = truthOf(result.line);
      return [
        result.line.name,
        ...Object.entries(GOALS).map(([name, [absolute = 0, relative = 0]]) => {
          const injected = truth[/** @type {keyof typeof truth} */ (name)];
          const reported = figure(result, name);
          const met = Math.abs(reported - injected) <= Math.max(absolute, relative * injected);
          return `${fixed(injected)} → ${fixed(reported)}${met ? '' : ' ✗'}`;
        }),
      ];
    });
  return table([`${browser}: injected → reported`, ...Object.keys(GOALS)], rows);
}

/** What the link saw of the calls as they were measured, against what was reported. @param {string} browser @param {Result[]} results */
export function wireTable(browser, results) {
  const rows = results.map(({line, codec, runs}) => {
    const pairs = runs.map(({report, trips, voiceFromMs}) => {
      const {metrics = {}, stopped} =
        report.checks.find((/** @type {any} */ {id}) => id === `voice-${codec}`) ?? {};
      return {metrics, wire: wireFigures(trips, voiceFromMs, voiceFromMs + stopped?.afterMs)};
    });
    return [
      line.name,
      ...Object.entries(GOALS).map(([key, [absolute = 0, relative = 0]]) => {
        const name = /** @type {keyof typeof GOALS} */ (key);
        // What was not seen, or not reported, does not agree.
        const off = pairs.filter(
          ({metrics, wire}) =>
            !(Math.abs(metrics[name] - wire[name]) <= Math.max(absolute, relative * wire[name])),
        );
        const seen = median(pairs.map(({wire}) => wire[name]));
        const reported = median(pairs.map(({metrics}) => metrics[name]));
        const marks = off.length > 0 ? ` ✗ ${String(off.length)} of ${String(pairs.length)}` : '';
        return `${fixed(seen)} → ${fixed(reported)}${marks}`;
      }),
    ];
  });
  return table([`${browser}: on the wire → reported`, ...Object.keys(GOALS)], rows);
}

/** The source's own E-model, so that both scores come from the same formula. */
async function eModel() {
  const bundle = await rollup({
    input: 'src/analysis/e-model.ts',
    plugins: [typescript({tsconfig: './tsconfig.json', declaration: false})],
  });
  const {output} = await bundle.generate({format: 'es'});
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

/** The run's score against that of minute-long calls. @param {string} browser @param {Result[]} results */
export async function scoreTable(browser, results) {
  const {mos, fixedDelayMs} = await eModel();
  /** @type {number[]} */
  const errors = [];
  const rows = results.map((result) => {
    const {line, codec, runs, calls} = result;
    const scores = calls.map(({trips, bufferMs, concealedRatio}) => {
      const tripMs = median(trips.map((/** @type {any} */ [, delay]) => delay ?? NaN));
      return mos(codec, tripMs / 2 + bufferMs + fixedDelayMs(codec), 1 - Math.sqrt(1 - concealedRatio));
    });
    const predicted = figure(result, 'mos');
    const error = predicted - median(scores);
    if (Number.isFinite(error)) errors.push(Math.abs(error));
    const bad = calls.some(({concealedRatio}, i) => concealedRatio > 0.03 || (scores[i] ?? 5) < 3.6);
    const lights = runs.map(({report}) => report.light);
    const falseGreen = bad && lights.includes('green');
    const causes = new Set(
      runs.flatMap(({report}) => report.findings.map((/** @type {any} */ {cause}) => cause)),
    );
    return [
      line.name,
      fixed(predicted, 2),
      fixed(median(scores), 2),
      fixed(error, 2),
      `${fixed(figure(result, 'playoutBufferMs'), 0)} → ${fixed(median(calls.map(({bufferMs}) => bufferMs)), 0)}`,
      `${fixed(100 * median(calls.map(({concealedRatio}) => concealedRatio)), 1)} %`,
      `${lights.join(' ')}${falseGreen ? ' ✗' : ''}`,
      [...causes].join(' '),
    ];
  });
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  const heads = ['run’s mos', 'call’s', 'error', 'buffer ms', 'concealed', 'lights', 'causes'];
  return `${table([`${browser}: a run against minute-long calls`, ...heads], rows)}\n\nMean absolute error ${fixed(mean, 2)}, worst ${fixed(Math.max(...errors), 2)}.`;
}

/** What a run takes, and what a plain call of `--seconds` takes of the same thread. @param {string} browser @param {Result[]} results */
export function costTable(browser, results) {
  const rows = results.map(({line, runs, calls}) => {
    const seconds = median(runs.map(({report}) => report.durationMs / 1000));
    const busy = median(
      runs.map(({mainThreadMs, report}) => (100 * (mainThreadMs ?? NaN)) / report.durationMs),
    );
    return [
      line.name,
      fixed(seconds),
      fixed(median(runs.map(({bytes}) => bytes.up / 1000)), 0),
      fixed(median(runs.map(({bytes}) => bytes.down / 1000)), 0),
      fixed(busy),
      fixed(median(runs.map(({mainThreadMs}) => mainThreadMs ?? NaN)), 0),
      fixed(median(calls.map(({mainThreadMs}) => mainThreadMs ?? NaN)), 0),
      fixed(Math.max(...runs.map(({longestTaskMs = NaN}) => longestTaskMs)), 0),
    ];
  });
  const heads = [
    'verdict s',
    'sent kB',
    'received kB',
    'main thread %',
    'main thread ms',
    'a call’s ms',
    'longest task ms',
  ];
  return table([`${browser}: what a run takes`, ...heads], rows);
}
