import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {startCoturn} from './coturn.mjs';
import {findProgram} from '../support/programs.mjs';

/** Of this process: several benches may run at once. */
const CLIENT = {namespace: `adb-client-${process.pid}`, device: `adb0-${process.pid}`, address: '10.77.0.1'};
const SERVER = {namespace: `adb-server-${process.pid}`, device: `adb1-${process.pid}`, address: '10.77.0.2'};

/** Why the bench can't run here, or nothing. */
export function missingRights() {
  if (process.platform !== 'linux') return 'network namespaces are a thing of Linux';
  if (process.getuid?.() !== 0) return 'it makes network namespaces, which needs root';
  if (!existsSync('/dev/net/tun')) return 'there is no /dev/net/tun';
  for (const name of ['ip', 'python3', 'turnserver']) {
    if (!findProgram(name)) return `${name} is not installed (Debian: iproute2, python3, coturn)`;
  }
  try {
    ip('netns', 'add', 'adb-try');
    ip('netns', 'del', 'adb-try');
  } catch {
    return 'network namespaces can’t be made here';
  }
  return undefined;
}

/** @param {string[]} args */
const ip = (...args) => execFileSync('ip', args, {stdio: ['ignore', 'pipe', 'pipe']});
/** @param {string} namespace */
const remove = (namespace) => {
  try {
    ip('netns', 'del', namespace);
  } catch {
    // There was none.
  }
};
/** Those of benches that were killed. */
function removeLeft() {
  for (const [namespace, pid] of String(ip('netns', 'list')).matchAll(/^adb-(?:client|server)-(\d+)/gm)) {
    if (!existsSync(`/proc/${pid}`)) remove(namespace);
  }
}

/**
 * Two hosts with a link between them that can be made worse, and a real coturn on TCP port 443 of the far one.
 * @typedef {object} Fault of one direction
 * @property {number} [delayMs]
 * @property {number} [jitterMs] uniform, 0 to this; the order of a connection is kept
 * @property {number} [loss] chance of an IP packet, 0–1
 * @property {number} [rateKbps]
 * @property {number} [queueBytes] what waits for the rate; more is dropped
 * @property {{everyMs: number, forMs: number}} [stall]
 * @typedef {{up: number, down: number, dropped: number, calls: import('../bench/wire.mjs').Trip[][]}} Carried bytes, packets lost, and
 *   of each source of RTP on the near host its packets' trips to the relay and back
 * @param {{resolver?: {nameserver: string, network: string}}} [options] `resolver`: what is run on the near host asks this
 *   name server only, and every address of that network is the near host's own
 */
export async function openHosts({resolver} = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'adb-'));
  removeLeft();
  const socketPath = join(folder, 'link');
  const link = spawn(
    'python3',
    [join(import.meta.dirname, 'link.py'), socketPath, CLIENT.device, SERVER.device],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await Promise.race([
    once(link.stdout, 'data'),
    once(link, 'exit').then(() => Promise.reject(new Error('The link did not start'))),
  ]);
  for (const [own, other] of [
    [CLIENT, SERVER],
    [SERVER, CLIENT],
  ]) {
    ip('netns', 'add', own.namespace);
    ip('link', 'set', own.device, 'netns', own.namespace);
    const inside = (/** @type {string[]} */ ...args) => ip('-n', own.namespace, ...args);
    inside('addr', 'add', `${own.address}/32`, 'peer', other.address, 'dev', own.device);
    inside('link', 'set', 'lo', 'up');
    inside('link', 'set', own.device, 'up', 'mtu', '1500');
    // Firefox asks the routing table which address is its own.
    inside('route', 'add', 'default', 'dev', own.device);
  }
  if (resolver) ip('-n', CLIENT.namespace, 'route', 'add', 'local', resolver.network, 'dev', 'lo');
  const relay = await startCoturn({
    prefix: ['ip', 'netns', 'exec', SERVER.namespace],
    host: SERVER.address,
    port: 443,
  });
  const control = connect(socketPath);
  await once(control, 'connect');
  const lines = createInterface({input: control})[Symbol.asyncIterator]();
  /** @param {unknown} message @returns {Promise<Carried>} */
  const tell = async (message) => {
    control.write(`${JSON.stringify(message)}\n`);
    return JSON.parse((await lines.next()).value);
  };
  return {
    relay,
    /** Runs a command on the near host. */
    prefix: [
      'ip',
      'netns',
      'exec',
      CLIENT.namespace,
      ...(resolver ? await asking(resolver.nameserver, folder) : []),
    ],
    /** Makes the link so; what it carried before. @param {{up?: Fault, down?: Fault}} fault */
    setLink: (fault) => tell(fault),
    /** What it carried since it was last asked. */
    carried: () => tell(null),
    async close() {
      control.end();
      await relay.close();
      if (link.exitCode === null) await once(link, 'exit');
      for (const {namespace} of [CLIENT, SERVER]) remove(namespace);
      await rm(folder, {recursive: true, force: true});
    },
  };
}

/**
 * Lays a file over `/etc/resolv.conf`, for what is run by `ip netns exec` and its children only: that gives them mounts of
 * their own (ip-netns(8)).
 * @param {string} nameserver @param {string} folder
 */
async function asking(nameserver, folder) {
  const file = join(folder, 'resolv.conf');
  await writeFile(file, `nameserver ${nameserver}\n`);
  return ['sh', '-c', 'mount --bind "$0" /etc/resolv.conf && exec "$@"', file];
}
