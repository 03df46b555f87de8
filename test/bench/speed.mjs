/**
 * How long a run takes, and what it takes of the page's main thread, on the same lines in turn with another build:
 * `npm run bench:speed -- --against ../other/dist --browsers chromium,firefox --runs 5`. The other build's folder must be
 * inside the project or beside it; without one, this build stands alone.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cp, mkdir, rm} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {missingRights, openHosts} from '../lab/namespaces.mjs';

/** @type {readonly {name: string, link: object}[]} */
const LINES = [
  {name: '10 ms each way', link: {up: {delayMs: 10}, down: {delayMs: 10}}},
  {name: '95 ms each way', link: {up: {delayMs: 95}, down: {delayMs: 95}}},
  {
    name: '10 ms, stalls of 1 s every 4 s',
    link: {up: {delayMs: 10, stall: {everyMs: 4000, forMs: 1000}}, down: {delayMs: 10}},
  },
  {name: '10 ms, 8 % loss each way', link: {up: {delayMs: 10, loss: 0.08}, down: {delayMs: 10, loss: 0.08}}},
  {name: '10 ms, 300 kbps up', link: {up: {delayMs: 10, rateKbps: 300}, down: {delayMs: 10}}},
];

const {values} = parseArgs({
  options: {
    against: {type: 'string'},
    browsers: {type: 'string', default: 'chromium,firefox'},
    runs: {type: 'string', default: '5'},
    lines: {type: 'string', default: '.'},
  },
});
const why = missingRights();
if (why) {
  console.log(`The bench is skipped: ${why}.`);
  process.exit(0);
}

/** Where the other build is served: the page of the bench has no other root. */
const OTHER = 'test/bench/results/other-dist';
await rm(OTHER, {recursive: true, force: true});
if (values.against) {
  await mkdir('test/bench/results', {recursive: true});
  await cp(values.against, OTHER, {recursive: true});
}
const builds = [
  ...(values.against ? [{label: 'before', dist: `/${OTHER}`}] : []),
  {label: 'now', dist: '/dist'},
];

const hosts = await openHosts();
const [command = '', ...before] = hosts.prefix;
const inner = spawn(command, [...before, process.execPath, `${import.meta.dirname}/inner.mjs`], {
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
});
let tasks = 0;
/** @param {object} task @returns {Promise<any>} */
const ask = async (task) => {
  tasks += 1;
  const own = tasks;
  inner.send({id: own, task});
  for (;;) {
    const [{id, result, error}] = await once(inner, 'message');
    if (id !== own) continue;
    if (error) throw new Error(error);
    return result;
  }
};

const {host, port, username, credential} = hosts.relay;
const turn = {urls: [`turn:${host}:${port}?transport=tcp`], username, credential};
const config = {version: 1, turn, codecs: ['opus', 'pcmu']};
/** @param {number[]} all */
const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;
const round = (/** @type {number} */ value) => (Number.isFinite(value) ? value.toFixed(0) : '–');

/** @type {string[][]} */
const rows = [];
try {
  await once(inner, 'message');
  for (const browser of values.browsers.split(',')) {
    for (const {name, link} of LINES.filter((line) => new RegExp(values.lines).test(line.name))) {
      await hosts.setLink(link);
      /** @type {Map<string, any[]>} */
      const runs = new Map();
      for (let i = 0; i < Number(values.runs); i += 1) {
        // In turn, so that what else the machine does meets both alike.
        for (const {label, dist} of builds) {
          for (const job of ['runEngine', 'runElement']) {
            await hosts.carried();
            const run = await ask({browser, job, argument: {...config, dist}});
            const {up, down} = await hosts.carried();
            const bytes = {up, down};
            const key = `${label} ${job}`;
            runs.set(key, [...(runs.get(key) ?? []), {...run, bytes}]);
          }
        }
      }
      const seconds = Math.ceil(
        median((runs.get('now runEngine') ?? []).map(({report}) => report.durationMs)) / 1000,
      );
      /** @type {number[]} */
      const plain = [];
      for (let i = 0; i < 3; i += 1) {
        const call = await ask({browser, job: 'makeCall', argument: {turn, codec: 'opus', seconds}}).catch(
          () => ({}),
        );
        plain.push(call.mainThreadMs ?? NaN);
      }
      for (const {label} of builds) {
        const of = (/** @type {string} */ job) => runs.get(`${label} ${job}`) ?? [];
        const main = (/** @type {string} */ job) =>
          median(of(job).map(({mainThreadMs}) => mainThreadMs ?? NaN));
        const row = [
          ...[browser, name, label],
          (median(of('runEngine').map(({report}) => report.durationMs)) / 1000).toFixed(1),
          of('runEngine')
            .map(({report}) => report.light)
            .join(' '),
          (main('runEngine') / median(plain)).toFixed(1),
          (main('runElement') / median(plain)).toFixed(1),
          round(Math.max(...of('runElement').map(({longestTaskMs}) => longestTaskMs ?? NaN))),
          (
            median(of('runEngine').map(({bytes}) => Math.max(...Object.values(bytes).map(Number)))) / 1e6
          ).toFixed(2),
        ];
        rows.push(row);
        console.error(row.join(', '));
      }
    }
  }
} finally {
  inner.disconnect();
  await once(inner, 'exit');
  await hosts.close();
  await rm(OTHER, {recursive: true, force: true});
}
const head = [
  ...['browser', 'line', 'build', 'run, s (median)', 'lights'],
  ...[
    'engine’s main thread against a plain call',
    'element’s',
    'longest task of the element, ms',
    'data each way, MB',
  ],
];
const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
console.log([head, head.map(() => '---'), ...rows].map(line).join('\n'));
