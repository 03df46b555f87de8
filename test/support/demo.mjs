import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {until} from './wait.mjs';

const SERVER = fileURLToPath(new URL('../../demo/server.mjs', import.meta.url));

/** The demo as a process of its own, ready. @param {number} port */
export async function startDemo(port) {
  const child = spawn(process.execPath, [SERVER], {
    env: {...process.env, PORT: String(port)},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const exited = once(child, 'close');
  const running = () => child.exitCode === null && child.signalCode === null;
  const end = async (/** @type {NodeJS.Signals} */ signal = 'SIGTERM') => {
    if (running()) child.kill(signal);
    const last = setTimeout(() => child.kill('SIGKILL'), 4000); // No wait: the exit is awaited below, this only ends what hangs.
    const [code, by] = await exited;
    clearTimeout(last);
    return {code, signal: by};
  };
  try {
    await until(() => output.includes('\n') || !running(), 'the demo’s first line', 10_000);
    const [, url] = /(http:\S+)/.exec(output) ?? [];
    if (!url) throw new Error(`The demo did not start: ${output}${errors}`);
    return {url, output: () => output, errors: () => errors, end};
  } catch (error) {
    await end('SIGKILL');
    throw error;
  }
}
