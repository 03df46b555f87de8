import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findProgram} from './programs.mjs';

/**
 * Starts a real coturn on a free loopback port, plain TCP, long-term credentials.
 * @param {string[]} [extra] more options, e.g. `--user-quota=2`
 */
export async function startCoturn(extra = []) {
  const program = findProgram('turnserver');
  if (!program) throw new Error('coturn (turnserver) is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'coturn-'));
  const port = await freePort();
  const username = 'agent';
  const credential = 'lab-secret';
  const child = spawn(
    program,
    [
      ['-n', '--no-tls', '--no-dtls', '--no-cli', '--lt-cred-mech', '--allow-loopback-peers'],
      ['--listening-ip=127.0.0.1', `--listening-port=${port}`, '--relay-ip=127.0.0.1', '--realm=lab'],
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
  await listening(port, child);
  return {
    host: '127.0.0.1',
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

/**
 * coturn says that it listens in several ways, depending on its version: its port tells for sure.
 * @param {number} port @param {import('node:child_process').ChildProcess} child
 */
async function listening(port, child) {
  const {connect} = await import('node:net');
  child.stdout?.resume();
  child.stderr?.resume();
  const deadline = performance.now() + 10_000;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`coturn ended with code ${child.exitCode}`);
    const socket = connect(port, '127.0.0.1');
    const answered = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    socket.destroy();
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill();
  throw new Error('coturn did not start to listen');
}
