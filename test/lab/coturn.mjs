import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {connect, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findProgram} from '../support/programs.mjs';

/**
 * Starts a real coturn, plain TCP, long-term credentials; on a free loopback port unless told otherwise.
 * @param {{extra?: string[], host?: string, port?: number, prefix?: string[]}} [options] `extra`: more of coturn's own
 *   options, e.g. `--user-quota=2`; `prefix`: a command to run it by, e.g. one that enters a network namespace
 */
export async function startCoturn({extra = [], host = '127.0.0.1', port: wanted, prefix = []} = {}) {
  const program = findProgram('turnserver');
  if (!program) throw new Error('coturn (turnserver) is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'coturn-'));
  const port = wanted ?? (await freePort());
  const username = 'agent';
  const credential = 'lab-secret';
  const [command = program, ...before] = prefix;
  const child = spawn(
    command,
    [
      ...(prefix.length > 0 ? [[...before, program]] : []),
      ['-n', '--no-tls', '--no-dtls', '--no-cli', '--lt-cred-mech', '--allow-loopback-peers'],
      [`--listening-ip=${host}`, `--listening-port=${port}`, `--relay-ip=${host}`, '--realm=lab'],
      [
        `--user=${username}:${credential}`,
        `--pidfile=${join(folder, 'pid')}`,
        `--userdb=${join(folder, 'db')}`,
      ],
      ['--log-file=stdout', '--simple-log'],
      extra,
    ].flat(),
    {stdio: ['ignore', 'pipe', 'pipe'], cwd: folder},
  );
  await listening(() => answers(host, port, prefix), child);
  return {
    host,
    port,
    username,
    credential,
    /** @param {NodeJS.Signals} [signal] */
    async close(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) {
        const exited = once(child, 'exit');
        child.kill(signal);
        await exited;
      }
      await rm(folder, {recursive: true, force: true});
    },
  };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}

/** @param {string} host @param {number} port @param {string[]} prefix */
async function answers(host, port, [command, ...before]) {
  if (command) {
    // From inside the namespace: exit code 0 if it connects.
    const script = `require('node:net').connect(${port}, '${host}').on('connect', () => process.exit(0))`;
    const [code] = await once(spawn(command, [...before, process.execPath, '-e', script]), 'exit');
    return code === 0;
  }
  const socket = connect(port, host);
  const answered = await new Promise((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
  });
  socket.destroy();
  return answered;
}

/**
 * coturn says that it listens in several ways, depending on its version: its port tells for sure.
 * @param {() => Promise<boolean>} isUp @param {import('node:child_process').ChildProcess} child
 */
async function listening(isUp, child) {
  child.stdout?.resume();
  child.stderr?.resume();
  const deadline = performance.now() + 10_000;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`coturn ended with code ${child.exitCode}`);
    if (await isUp()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill();
  throw new Error('coturn did not start to listen');
}
