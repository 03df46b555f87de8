/**
 * Finds what the tests need besides npm's packages: two browsers, a reference relay, a proxy and a few tools. Where it
 * may (root on Debian or Ubuntu) it installs what is missing; elsewhere it says in one line what to install, and stops.
 */
import {spawnSync} from 'node:child_process';
import {findBrowser} from '../test/support/browsers.mjs';
import {findProgram} from '../test/support/programs.mjs';

const NEEDED = [
  {debian: 'chromium', find: () => findBrowser('chromium'), elsewhere: 'Chromium or Chrome (CHROME_PATH)'},
  {debian: 'firefox-esr', find: () => findBrowser('firefox'), elsewhere: 'Firefox (FIREFOX_PATH)'},
  {debian: 'coturn', find: () => findProgram('turnserver'), elsewhere: 'coturn (turnserver on the PATH)'},
  {debian: 'squid', find: () => findProgram('squid'), elsewhere: 'Squid (squid on the PATH)'},
  {debian: 'prometheus', find: () => findProgram('promtool'), elsewhere: 'Prometheus (promtool on the PATH)'},
  {debian: 'openssl', find: () => findProgram('openssl'), elsewhere: 'OpenSSL (openssl on the PATH)'},
  {debian: 'python3', find: () => findProgram('python3'), elsewhere: 'Python 3 (python3 on the PATH)'},
];

const missing = () => NEEDED.filter(({find}) => find() === undefined);

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const {status} = spawnSync(command, args, {
    stdio: 'inherit',
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
  return status === 0;
}

if (missing().length > 0 && process.getuid?.() === 0 && findProgram('apt-get')) {
  const packages = missing().map(({debian}) => debian);
  console.log(`Installing ${packages.join(', ')} …`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}
const still = missing();
if (still.length > 0) {
  console.error(
    `The tests need ${still.map(({elsewhere}) => elsewhere).join(', ')}. On Debian or Ubuntu: ` +
      `sudo apt-get install ${still.map(({debian}) => debian).join(' ')}`,
  );
  process.exit(1);
}
