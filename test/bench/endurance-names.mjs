import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {text} from 'node:stream/consumers';
import {NAMESERVER, OWN_NETWORK} from './name-server.mjs';
import {missingRights, openHosts} from '../lab/namespaces.mjs';

/**
 * Names that stop resolving, half-way too, come late or never, as a real name server in a network of its own has it.
 * @type {import('./endurance.mjs').Part}
 */
export async function namesTable(name, {only}) {
  const why = missingRights();
  if (why) return `The names’ part is skipped: ${why}.`;
  const hosts = await openHosts({resolver: {nameserver: NAMESERVER, network: OWN_NETWORK}});
  try {
    const [command = '', ...before] = hosts.prefix;
    const script = `${import.meta.dirname}/endurance-names-inner.mjs`;
    const inner = spawn(command, [...before, process.execPath, script, name, only.source], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [table, [code]] = await Promise.all([text(inner.stdout), once(inner, 'exit')]);
    if (code !== 0) throw new Error(`The names’ part ended with code ${String(code)}`);
    return table;
  } finally {
    await hosts.close();
  }
}
