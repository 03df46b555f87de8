import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {chmod, chown, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {findProgram} from '../support/programs.mjs';
import {freePort} from './free-port.mjs';

/**
 * What a proxy refuses with 403, or sends elsewhere.
 * @typedef {object} Refusal
 * @property {string} [host] exactly this one
 * @property {string} [domain] this one and every name under it
 * @property {string} [namesLike] names that this regular expression finds
 * @property {number} [port]
 * @property {string} [redirectTo] answers 302 to this URL where it can: a tunnel is refused all the same
 *
 * @typedef {object} SquidOptions
 * @property {Record<string, string>} [hosts] the addresses of names; any other name is unknown to it
 * @property {readonly Refusal[]} [refuse]
 * @property {{username: string, password: string}} [credentials] asked for with 407 (Basic, RFC 7617)
 * @property {readonly number[]} [open] ports that nothing of this holds for: the page's own
 */

/**
 * A real Squid on a free loopback port, with a folder, a configuration and a process of its own. It tunnels to any port,
 * keeps no cache, and notes what it is asked for.
 * @param {SquidOptions} [options]
 */
export async function startSquid(options = {}) {
  const program = findProgram('squid');
  if (!program) throw new Error('Squid is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'squid-'));
  const port = await freePort();
  const files = {
    'squid.conf': configuration(folder, port, options),
    hosts: hostsFile(options.hosts ?? {}),
    credentials: credentialsHelper(options.credentials),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await chmod(join(folder, 'credentials'), 0o755);
  const user = await unprivileged([folder, ...Object.keys(files).map((name) => join(folder, name))]);
  // The name keeps its shared memory apart from that of any other Squid of this machine.
  const start = () =>
    spawn(program, ['-N', '-d', '1', '-n', `lab${port}`, '-f', join(folder, 'squid.conf')], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      ...user,
    });
  let child = start();
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    // Takes two seconds; ended at once, it would leave its shared memory behind.
    child.kill('SIGTERM');
    await exited;
  };
  const close = async () => {
    await stop();
    await rm(folder, {recursive: true, force: true});
  };
  const accepted = async () => {
    try {
      await accepting(child);
    } catch (error) {
      await close();
      throw error;
    }
  };
  await accepted();
  return {
    host: '127.0.0.1',
    port,
    /** What it was asked for so far, e.g. `CONNECT turn.example:443 200`. */
    async requests() {
      const log = await readFile(join(folder, 'access.log'), 'utf8').catch(() => '');
      return log.split('\n').filter(Boolean);
    },
    /** Ends it, with every connection through it, and starts it again on the same port. */
    async restart() {
      await stop();
      child = start();
      await accepted();
    },
    close,
  };
}

/** Squid will not run as root, and needs no right to run as somebody else. @param {string[]} paths that it is to own */
async function unprivileged(paths) {
  if (process.getuid?.() !== 0) return {};
  const id = (/** @type {string} */ which) =>
    Number(execFileSync('id', [which, 'nobody'], {encoding: 'utf8'}));
  const user = {uid: id('-u'), gid: id('-g')};
  for (const path of paths) await chown(path, user.uid, user.gid);
  return user;
}

/** @param {import('node:child_process').ChildProcess} child */
async function accepting(child) {
  if (!child.stderr) throw new Error('Squid says nothing');
  const said = [];
  for await (const line of createInterface({input: child.stderr})) {
    said.push(line);
    if (line.includes('Accepting HTTP Socket connections')) {
      child.stderr.resume();
      return;
    }
  }
  throw new Error(`Squid did not start:\n${said.join('\n')}`);
}

/** @param {Record<string, string>} hosts */
const hostsFile = (hosts) =>
  Object.entries({localhost: '127.0.0.1', ...hosts})
    .map(([name, address]) => `${address} ${name}\n`)
    .join('');

/** Reads a name and a password a line, and says whether they are the ones. @param {SquidOptions['credentials']} known */
const credentialsHelper = (known) => `#!/bin/sh
while read -r line; do
  if [ "$line" = '${known ? `${known.username} ${known.password}` : ''}' ]; then echo OK; else echo ERR; fi
done
`;

/** @param {string} folder @param {number} port @param {SquidOptions} options */
function configuration(folder, port, {refuse = [], credentials, open = []}) {
  const rules = refuse.flatMap((refusal, i) => rulesOf(refusal, `refused${String(i)}`));
  return [
    `http_port 127.0.0.1:${String(port)}`,
    `pid_filename ${folder}/squid.pid`,
    `coredump_dir ${folder}`,
    'visible_hostname proxy.localhost',
    `hosts_file ${folder}/hosts`,
    // Nobody answers there: a name that is not in the file above is not found, and that soon.
    'dns_nameservers 127.0.0.1',
    'dns_timeout 1 second',
    'dns_retransmit_interval 1 second',
    'cache deny all',
    'cache_mem 0 MB',
    'memory_pools off',
    'pinger_enable off',
    'shutdown_lifetime 0 seconds',
    'connect_timeout 5 seconds',
    'cache_log /dev/null',
    'logformat plain %rm %ru %>Hs',
    `access_log stdio:${folder}/access.log plain`,
    'buffered_logs off',
    ...(open.length > 0 ? [`acl open port ${open.join(' ')}`, 'http_access allow open'] : []),
    ...rules,
    ...(credentials
      ? [
          `auth_param basic program ${folder}/credentials`,
          'auth_param basic realm Best Customer',
          'acl known proxy_auth REQUIRED',
          'http_access deny !known',
        ]
      : []),
    'http_access allow all',
    '',
  ].join('\n');
}

/** @param {Refusal} refusal @param {string} name */
function rulesOf({host, domain, namesLike, port, redirectTo}, name) {
  const parts = [
    host !== undefined && `dstdomain -n ${host}`,
    domain !== undefined && `dstdomain -n .${domain}`,
    namesLike !== undefined && `dstdom_regex -n ${namesLike}`,
    port !== undefined && `port ${String(port)}`,
  ].filter((part) => part !== false);
  // The last one of a rule is what `deny_info` goes by.
  const acls = [...parts.map((part, i) => ({name: `${name}-${String(i)}`, part})), {name, part: 'src all'}];
  return [
    ...acls.map((acl) => `acl ${acl.name} ${acl.part}`),
    ...(redirectTo === undefined ? [] : [`deny_info 302:${redirectTo} ${name}`]),
    `http_access deny ${acls.map((acl) => acl.name).join(' ')}`,
  ];
}
