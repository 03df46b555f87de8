/**
 * The bench: what was injected against what a run reports, and the run's score against a minute-long call on the same
 * line. `npm run bench -- --browsers chromium,firefox --runs 3 --calls 3 --lines "loss|stalls"`; all of it takes hours.
 * `--subject element`: the run is the element's, so that what it takes of the main thread has the drawing in it.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {CONDITIONS} from './conditions.mjs';
import {missingRights, openHosts} from '../lab/namespaces.mjs';
import {accuracyTable, costTable, scoreTable, wireTable} from './tables.mjs';

const {values} = parseArgs({
  options: {
    browsers: {type: 'string', default: 'chromium,firefox'},
    runs: {type: 'string', default: '3'},
    calls: {type: 'string', default: '3'},
    seconds: {type: 'string', default: '60'},
    lines: {type: 'string', default: '.'},
    codec: {type: 'string', default: 'opus'},
    subject: {type: 'string', default: 'engine'},
  },
});

const why = missingRights();
if (why) {
  console.log(`The bench is skipped: ${why}.`);
  process.exit(0);
}

const hosts = await openHosts();
const [command = '', ...before] = hosts.prefix;
const inner = spawn(command, [...before, process.execPath, `${import.meta.dirname}/inner.mjs`], {
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
});
/** @type {Map<number, {resolve: (result: any) => void, reject: (error: Error) => void}>} */
const waiting = new Map();
const ready = new Promise((resolve) => {
  inner.on('message', (message) => {
    const {id, result, error, ready: isReady} = /** @type {any} */ (message);
    if (isReady) resolve(undefined);
    else if (error) waiting.get(id)?.reject(new Error(error));
    else waiting.get(id)?.resolve(result);
  });
});
let tasks = 0;
/** @param {object} task @returns {Promise<any>} */
const ask = (task) =>
  new Promise((resolve, reject) => {
    tasks += 1;
    waiting.set(tasks, {resolve, reject});
    inner.send({id: tasks, task});
  });

const {host, port, username, credential} = hosts.relay;
const turn = {urls: [`turn:${host}:${port}?transport=tcp`], username, credential};
const codecs = [values.codec, values.codec === 'opus' ? 'pcmu' : 'opus'];
const job = values.subject === 'element' ? 'runElement' : 'runEngine';
const lines = CONDITIONS.filter(({name}) => new RegExp(values.lines).test(name));

try {
  await ready;
  await mkdir('test/bench/results', {recursive: true});
  for (const browser of values.browsers.split(',')) {
    const results = [];
    for (const line of lines) {
      const {up, down} = line;
      await hosts.setLink({...(up && {up}), ...(down && {down})});
      const result = {line, codec: values.codec, runs: [], calls: []};
      for (let i = 0; i < Number(values.runs); i += 1) {
        await hosts.carried();
        const run = await ask({browser, job, argument: {version: 1, turn, codecs}});
        const {calls: trips, ...bytes} = await hosts.carried();
        result.runs.push({...run, bytes, trips});
      }
      for (let i = 0; i < Number(values.calls); i += 1) {
        const argument = {turn, codec: values.codec, seconds: Number(values.seconds)};
        // A line on which no call comes about has no score to compare with.
        const call = await ask({browser, job: 'makeCall', argument}).catch(() => undefined);
        if (call) result.calls.push(call);
      }
      results.push(result);
      console.log(`${browser}: ${line.name}: ${result.runs.map(({report}) => report.light).join(' ')}`);
    }
    await writeFile(`test/bench/results/${browser}.json`, JSON.stringify(results));
    console.log(`\n${accuracyTable(browser, results)}\n\n${wireTable(browser, results)}\n`);
    console.log(`${await scoreTable(browser, results)}\n`);
    console.log(`${costTable(browser, results)}\n`);
  }
} finally {
  inner.disconnect();
  await once(inner, 'exit');
  await hosts.close();
}
