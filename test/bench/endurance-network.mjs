import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {setTimeout as wait} from 'node:timers/promises';
import {markdown} from './endurance-tools.mjs';
import {missingRights, openHosts} from '../lab/namespaces.mjs';

const GONE = {up: {loss: 1}, down: {loss: 1}};

/**
 * The network goes, and comes back or does not. Times are from the start of the run; the allocation is asked for at once,
 * the call begins within the first second.
 * @type {readonly {title: string, goneAtMs: number, backAtMs?: number, causes: readonly string[], lights: readonly string[]}[]}
 */
const CASES = [
  {
    title: 'gone from the start, not back',
    goneAtMs: 0,
    causes: ['turn-silent', 'offline'],
    lights: ['red'],
  },
  {
    title: 'gone from the start, back after 2 s',
    goneAtMs: 0,
    backAtMs: 2000,
    causes: ['turn-slow', 'turn-silent'],
    lights: ['red', 'amber', 'green'],
  },
  {
    title: 'gone in the call, back after 3 s',
    goneAtMs: 2500,
    backAtMs: 5500,
    causes: ['voice-stalls', 'turn-cut'],
    lights: ['red'],
  },
  {title: 'gone in the call, not back', goneAtMs: 2500, causes: ['turn-cut'], lights: ['red']},
];

/**
 * Two network namespaces with a link that is cut and joined again, and a real coturn behind it.
 * @type {import('./endurance.mjs').Part}
 */
export async function networkTable(name) {
  const why = missingRights();
  if (why) return `The network’s part is skipped: ${why}.`;
  const hosts = await openHosts();
  const [command = '', ...before] = hosts.prefix;
  const inner = spawn(command, [...before, process.execPath, `${import.meta.dirname}/inner.mjs`], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const rows = [];
  try {
    await once(inner, 'message');
    const {host, port, username, credential} = hosts.relay;
    const turn = {urls: [`turn:${host}:${String(port)}?transport=tcp`], username, credential};
    const argument = {version: 1, turn, codecs: ['opus'], durations: {voiceSeconds: 8}};
    // The browser's own start is no part of the times.
    await ask(inner, {
      browser: name,
      job: 'runEngine',
      argument: {...argument, turn: {...turn, loopback: false}},
    });
    for (const {title, goneAtMs, backAtMs, causes, lights} of CASES) {
      if (goneAtMs === 0) await hosts.setLink(GONE);
      const asked = ask(inner, {browser: name, job: 'runEngine', argument});
      if (goneAtMs > 0) {
        await wait(goneAtMs);
        await hosts.setLink(GONE);
      }
      if (backAtMs !== undefined) {
        await wait(backAtMs - goneAtMs);
        await hosts.setLink({});
      }
      const {report} = await asked;
      await hosts.setLink({});
      const found = report.findings
        .map((/** @type {any} */ {cause}) => cause)
        .filter((/** @type {string} */ cause) => cause !== 'configuration');
      const right =
        lights.includes(report.light) && found.every((/** @type {string} */ one) => causes.includes(one));
      rows.push([
        title,
        right ? '✓' : '✗',
        [report.light, ...found].join(' '),
        (report.durationMs / 1000).toFixed(1),
      ]);
      console.error(`${name}: ${rows.at(-1)?.join(' ')}`);
    }
  } finally {
    inner.disconnect();
    await once(inner, 'exit');
    await hosts.close();
  }
  return [name, '', markdown(['the network is', 'right', 'light and causes', 'seconds'], rows)].join('\n');
}

/** @param {import('node:child_process').ChildProcess} inner @param {object} task @returns {Promise<any>} */
async function ask(inner, task) {
  inner.send({id: 0, task});
  const [{result, error}] = await once(inner, 'message');
  if (error) throw new Error(error);
  return result;
}
