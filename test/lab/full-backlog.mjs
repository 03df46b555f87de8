import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {findProgram} from '../support/programs.mjs';

/** A port that drops every SYN; Node always takes the connections that come, so this is Python's. @param {string} host */
export async function createFullBacklog(host) {
  const program = findProgram('python3');
  if (!program) throw new Error('Python 3 is not installed');
  const child = spawn(program, [join(import.meta.dirname, 'full-backlog.py'), host], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const said = await Promise.race([once(child.stdout, 'data'), exited]);
  const port = Number(said[0]);
  if (child.exitCode !== null || !port) throw new Error('No port with a full queue');
  return {
    host,
    port,
    async close() {
      child.stdin.end();
      await exited;
    },
  };
}
