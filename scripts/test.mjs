/**
 * The whole suite, `npm test`, or the parts that are named: `npm test -- unit relay`. What can goes side by side; calls
 * are measured alone. Stops at the first part that fails, with its output, and leaves no browser behind.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {endAll, endAllWhenTold, runPart} from './parts.mjs';

const npm = (/** @type {string} */ script) => ['npm', 'run', '--silent', script];
/** @param {number} concurrency @param {string[]} folders @returns {string[]} */
const nodeTests = (concurrency, ...folders) => [
  ...['node', '--import', 'tsx', '--test', `--test-concurrency=${String(concurrency)}`],
  '--test-reporter=spec',
  ...folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file === 'all.mjs' || file.endsWith('.test.mjs'))
      .map((file) => `${folder}/${file}`),
  ),
];
/** @param {string[]} groups */
const inBrowsers = (...groups) => ({
  command: ['npx', '--no-install', 'web-test-runner'],
  env: {GROUPS: groups.join(',')},
});

/** @typedef {{command: string[], env?: Record<string, string>}} Part */

/** @type {Record<string, Part>[]} one after the other; those of one stage side by side */
const STAGES = [
  {
    check: {command: npm('check')},
    build: {command: npm('build')},
    unit: {command: nodeTests(2, 'test/unit', 'test/unit/fuzz')},
  },
  {
    instrument: {command: nodeTests(1, 'test/instrument')},
    browser: inBrowsers('browser', 'devices', 'https'),
  },
  {package: {command: nodeTests(2, 'test/package')}},
  {relay: inBrowsers('relay')},
  {line: inBrowsers('line')},
  {causes: {command: nodeTests(1, 'test/matrix/causes', 'test/matrix/browsers')}},
];
/** Only where they are named. */
const ON_REQUEST = {hosts: {command: nodeTests(1, 'test/matrix/hosts')}};

const wanted = process.argv.slice(2);
const known = [...STAGES, ON_REQUEST].flatMap(Object.keys);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. The parts: ${known.join(', ')}`);
  process.exit(2);
}
const stages = (wanted.length > 0 ? [...STAGES, ON_REQUEST] : STAGES).map((stage) =>
  Object.entries(stage).filter(([name]) => wanted.length === 0 || wanted.includes(name)),
);
/** One part alone is seen as it goes. */
const isShown = wanted.length === 1;

const names = stages.flat().map(([name]) => name);
const needsBuild = names.some((name) => ['instrument', 'package', 'causes', 'hosts'].includes(name));
if (needsBuild && !names.includes('build') && !existsSync('dist/index.d.ts')) {
  console.error('dist/ is absent: run "npm run build"');
  process.exit(1);
}

const needsTools = names.some((name) => !['check', 'build', 'unit'].includes(name));
if (needsTools) {
  const {status} = spawnSync(process.execPath, ['scripts/setup.mjs'], {stdio: 'inherit'});
  if (status !== 0) process.exit(1);
}

/** What both runners of tests close with: node's `# pass 12`, and `12 passed, 0 failed` of the browsers'. */
function countsOf(/** @type {string} */ output) {
  /** @param {RegExp} pattern */
  const sum = (pattern) =>
    [...output.matchAll(pattern)].reduce((total, [, count]) => total + Number(count), 0);
  return {
    passed: sum(/^(?:#|ℹ) pass (\d+)$/gm) + sum(/^(\d+) passed, \d+ failed$/gm),
    failed:
      sum(/^(?:#|ℹ) fail (\d+)$/gm) +
      sum(/^(?:#|ℹ) cancelled (\d+)$/gm) +
      sum(/^\d+ passed, (\d+) failed$/gm),
  };
}

endAllWhenTold();
const total = {passed: 0, failed: 0};
const startMs = performance.now();

/** @param {string} name @param {Part} part */
async function run(name, part) {
  const ended = await runPart({name, ...part}, {isShown});
  const {ok, how, seconds, output} = ended;
  const {passed, failed} = countsOf(output);
  total.passed += passed;
  total.failed += failed;
  const came =
    passed + failed > 0 ? `${String(passed)} passed${failed ? `, ${String(failed)} failed` : ''}` : '';
  console.log(`${name.padEnd(12)}${seconds.toFixed(0).padStart(4)} s  ${ok ? came : `${how}; ${came}`}`);
  if (!ok) throw Object.assign(new Error(how), {ended});
}

try {
  for (const stage of stages) await Promise.all(stage.map(([name, part]) => run(name, part)));
} catch (error) {
  const {ended} = /** @type {{ended?: import('./parts.mjs').Ended}} */ (error);
  if (!ended) throw error;
  if (!isShown) console.error(`\n${ended.output}`);
  console.error(`\n${ended.name} ${ended.how}.`);
  process.exitCode = 1;
} finally {
  const left = endAll();
  if (left > 0) console.error(`${String(left)} processes were left running and have been ended.`);
}
console.log(`all         ${((performance.now() - startMs) / 1000).toFixed(0).padStart(4)} s`);
if (total.passed + total.failed > 0) console.log(`${total.passed} passed, ${total.failed} failed`);
// What runs beside a part that failed has been ended; nothing is waited for.
process.exit();
