import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {brotliDecompressSync} from 'node:zlib';
import newest from 'puppeteer-core';

/**
 * Real Chromiums of years past, as npm has them (`@sparticuz/chromium`: a headless shell with WebRTC). They are kept in a
 * folder that Git ignores; 60 MB each to fetch, 170 MB unpacked.
 */
const FOLDER = join(import.meta.dirname, '../../.browsers');

/** By major version: the package's version. 109 is the last for Windows Server 2012 R2, which the guide names. */
export const OLD_CHROMIUMS = /** @type {const} */ ({
  109: '109.0.6',
  116: '116.0.0',
  126: '126.0.0',
  138: '138.0.2',
});

/** @typedef {keyof typeof OLD_CHROMIUMS} OldVersion */

/** Chromiums up to this one speak an older protocol than today's Puppeteer. */
const LAST_OF_OLD_PROTOCOL = 111;
const OLD_PUPPETEER = '19.11.1';

/** @param {string} alias @param {string} name @param {string} version @returns {string | undefined} where it is */
function fetched(alias, name, version) {
  const place = join(FOLDER, 'node_modules', alias);
  if (existsSync(place)) return place;
  mkdirSync(FOLDER, {recursive: true});
  if (!existsSync(join(FOLDER, 'package.json')))
    writeFileSync(join(FOLDER, 'package.json'), '{"private": true}\n');
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${alias}@npm:${name}@${version}`];
  const {status} = spawnSync('npm', args, {
    cwd: FOLDER,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  return status === 0 ? place : undefined;
}

/**
 * Starts a Chromium of this major version.
 * @param {OldVersion} version
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export async function launchOldChromium(version) {
  const executablePath = pathOfOldChromium(version);
  if (executablePath === undefined) throw new Error(`Chromium ${version} can't be had here`);
  const isOld = version <= LAST_OF_OLD_PROTOCOL;
  const puppeteer = isOld ? createRequire(join(FOLDER, 'package.json'))('puppeteer-core-19') : newest;
  return puppeteer.launch({
    executablePath,
    headless: isOld ? true : 'shell',
    acceptInsecureCerts: true,
    ignoreHTTPSErrors: true,
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-quic'],
  });
}

/**
 * Fetches what is missing. Only on Linux on x64, for which these are made.
 * @param {OldVersion} version
 * @returns {string | undefined} `undefined` where it can't be had
 */
export function pathOfOldChromium(version) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const executable = join(FOLDER, `chromium-${String(version)}`);
  if (version <= LAST_OF_OLD_PROTOCOL && !fetched('puppeteer-core-19', 'puppeteer-core', OLD_PUPPETEER))
    return undefined;
  if (existsSync(executable)) return executable;
  const place = fetched(`chromium-${String(version)}-packed`, '@sparticuz/chromium', OLD_CHROMIUMS[version]);
  if (!place) return undefined;
  writeFileSync(executable, brotliDecompressSync(readFileSync(join(place, 'bin/chromium.br'))));
  chmodSync(executable, 0o755);
  return executable;
}
