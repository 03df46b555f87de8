/**
 * The cause matrix: every fault of the lab in each browser, what a run must name against what it names, and how long that
 * takes. `npm run bench:causes -- --browsers chromium,firefox --only "^proxy-"`; all of it takes half an hour.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {createBrowsers} from './browsers.mjs';
import {CASES} from './cases.mjs';
import {openHost} from './host.mjs';
import {isFor, runCase} from './run-case.mjs';
import {matrix} from './table.mjs';

const {values} = parseArgs({
  options: {
    browsers: {type: 'string', default: 'chromium,firefox'},
    only: {type: 'string', default: '.'},
  },
});
const names = /** @type {import('./browsers.mjs').BrowserName[]} */ (values.browsers.split(','));
const only = new RegExp(values.only);
const cases = CASES.filter(({id}) => only.test(id));

/** Every report, and the matrix. */
const results = join(import.meta.dirname, '../bench/results/causes');
await mkdir(results, {recursive: true});
/** @type {Map<string, import('./run-case.mjs').Outcome | Error>} */
const outcomes = new Map();
const host = await openHost();
const browsers = createBrowsers();
try {
  for (const name of names) {
    for (const one of cases.filter((candidate) => isFor(candidate, name))) {
      const startMs = performance.now();
      const outcome = await runCase(one, name, {browsers, host}).catch((error) => new Error(String(error)));
      outcomes.set(`${name} ${one.id}`, outcome);
      const tookS = ((performance.now() - startMs) / 1000).toFixed(1);
      console.error(`${name} ${one.id} ${tookS} s: ${said(outcome)}`);
      const text = outcome instanceof Error ? outcome.message : JSON.stringify(outcome.report, null, 1);
      await writeFile(join(results, `${name}-${one.id.replace(/[^\w-]/g, '_')}.json`), text);
    }
  }
} finally {
  await browsers.close();
  await host.close();
}
const tables = matrix(cases, names, outcomes);
await writeFile(join(results, 'matrix.md'), `${tables}\n`);
console.log(tables);

/** @param {import('./run-case.mjs').Outcome | Error} outcome */
function said(outcome) {
  if (outcome instanceof Error) return `NOT RUN ${outcome.message}`;
  const {rightCauses, rightLight, causes, light, lights, expected, runs} = outcome;
  const mark = rightCauses && rightLight ? 'ok' : 'WRONG';
  const wanted = mark === 'ok' ? '' : `, not ${expected.causes.join(' ')} ${expected.light}`;
  const again = runs > 1 ? ` (${String(runs)} runs)` : '';
  return `${mark} ${causes.join(' ')} ${light} data:${lights.data} voice:${lights.voice}${wanted}${again}`;
}
