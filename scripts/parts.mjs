import {spawn} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';

/** Stands in the environment of all that is started from here: browsers leave the process group of who starts them. */
const MARK = `AGENT_DIAGNOSTICS_RUN=${randomUUID()}`;
const [MARK_NAME = '', MARK_VALUE = ''] = MARK.split('=');

/**
 * @typedef {object} Ended
 * @property {string} name
 * @property {boolean} ok
 * @property {string} how it ended, where it did not end well
 * @property {number} seconds
 * @property {string} output
 */

/** @type {Map<number, string>} the names of the parts that run, by process */
const running = new Map();
let isStopping = false;

/**
 * Starts a command with its output kept, or shown as it comes.
 * @param {{name: string, command: readonly string[], env?: Record<string, string>}} part
 * @param {{isShown?: boolean}} [options]
 * @returns {Promise<Ended>} once it has ended, whichever way
 */
export function runPart({name, command: [program = '', ...args], env = {}}, {isShown = false} = {}) {
  const startMs = performance.now();
  /** @type {string[]} */
  const chunks = [];
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...process.env, ...env, [MARK_NAME]: MARK_VALUE},
    });
    const {pid} = child;
    if (pid !== undefined) running.set(pid, name);
    for (const stream of ['stdout', 'stderr']) {
      const from = stream === 'stdout' ? child.stdout : child.stderr;
      from.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        chunks.push(text);
        if (isShown) (stream === 'stdout' ? process.stdout : process.stderr).write(text);
      });
    }
    /** @param {boolean} ok @param {string} how */
    const end = (ok, how) => {
      if (pid !== undefined) running.delete(pid);
      const seconds = (performance.now() - startMs) / 1000;
      resolve({name, ok, how, seconds, output: chunks.join('')});
    };
    child.on('error', ({message}) => end(false, `could not be started: ${message}`));
    // What it leaves of its own group would keep its output open.
    child.on('exit', () => {
      if (pid !== undefined) kill(-pid, 'SIGKILL');
    });
    child.on('close', (code, signal) => {
      if (code === 0) end(true, '');
      else end(false, signal ? `was ended by ${signal}` : `ended with status ${String(code)}`);
    });
  });
}

/** @param {number} pid negative: its process group @param {NodeJS.Signals} signal */
function kill(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It is gone.
  }
}

/** The processes that were started from here and still run, where the system tells. */
function leftOver() {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').flatMap((entry) => {
    const pid = Number(entry);
    if (!Number.isInteger(pid) || pid === process.pid) return [];
    try {
      const isOurs = readFileSync(`/proc/${entry}/environ`, 'utf8').split('\0').includes(MARK);
      return isOurs ? [pid] : [];
    } catch {
      return [];
    }
  });
}

/** Ends whatever still runs of what was started from here. @returns how many processes that were */
export function endAll() {
  for (const pid of running.keys()) kill(-pid, 'SIGKILL');
  const left = leftOver();
  for (const pid of left) kill(pid, 'SIGKILL');
  return left.length;
}

/** When this process is told to end, it ends what it has started first. */
export function endAllWhenTold() {
  for (const [signal, status] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]))
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      console.error(`\n${signal} while these ran: ${[...running.values()].join(', ')}. They are ended.`);
      endAll();
      process.exit(status);
    });
}
