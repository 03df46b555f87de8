import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_ARGS, findBrowser} from '../support/browsers.mjs';
import {watchOpenThings} from '../lab/open-things.mjs';

/** @typedef {import('../matrix/causes/browsers.mjs').BrowserName} BrowserName */

/**
 * @typedef {object} Launch how a browser is started
 * @property {string[]} [args] Chromium's arguments
 * @property {object} [settings] Chromium's: what is in the `Preferences` of its profile
 * @property {Record<string, unknown>} [prefs] Firefox's
 * @property {boolean} [acceptInsecureCerts]
 * @property {true} [tells] Firefox may be asked what its processes hold
 * @property {boolean} [logged] its driver keeps a log of all requests, as Puppeteer does unless told otherwise
 */

/** A browser of its own. @param {BrowserName} name @param {Launch} [more] */
export async function launch(name, more = {}) {
  const {args = [], settings, prefs = {}, acceptInsecureCerts = false, tells, logged = true} = more;
  const common = {
    executablePath: findBrowser(name),
    protocolTimeout: 600_000,
    acceptInsecureCerts,
    networkEnabled: logged,
  };
  if (name === 'firefox') {
    return puppeteer.launch({
      ...common,
      browser: 'firefox',
      ...(tells && {args: ['--remote-allow-system-access']}),
      // Firefox leaves 127.0.0.1 out of ICE unless told otherwise.
      extraPrefsFirefox: {'media.peerconnection.ice.loopback': true, ...prefs},
    });
  }
  const userDataDir = settings && (await profileWith(settings));
  const browser = await puppeteer.launch({
    ...common,
    args: [...CHROMIUM_ARGS, ...args],
    ...(userDataDir !== undefined && {userDataDir}),
  });
  if (userDataDir !== undefined) {
    browser.process()?.once('exit', () => void rm(userDataDir, {recursive: true, force: true}));
  }
  return browser;
}

/** A new profile of Chromium with these settings. @param {object} settings */
async function profileWith(settings) {
  const folder = await mkdtemp(join(tmpdir(), 'profile-'));
  await mkdir(join(folder, 'Default'));
  await writeFile(join(folder, 'Default/Preferences'), JSON.stringify(settings));
  return folder;
}

/** The process and all that it has started, itself first. @param {number} pid @returns {Promise<number[]>} */
export async function treeOf(pid) {
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = await Promise.all(
    all.map(async (one) => {
      const stat = await readFile(`/proc/${String(one)}/stat`, 'utf8').catch(() => '');
      // The name stands in brackets and may hold anything; the parent is the second word after it.
      return [one, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])];
    }),
  );
  const tree = [pid];
  for (const one of tree)
    tree.push(...parents.filter(([, parent]) => parent === one).map(([child]) => child ?? 0));
  return tree;
}

/** Memory of a browser with all its processes, shared pages divided among those who share them (PSS), MB. @param {number} pid */
export async function memoryMb(pid) {
  const sizes = await Promise.all((await treeOf(pid)).map(ownMemoryMb));
  return sizes.reduce((sum, mb) => sum + mb, 0);
}

/** Of one process alone. @param {number} pid */
export async function ownMemoryMb(pid) {
  const text = await readFile(`/proc/${String(pid)}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0) / 1024;
}

/** Counts what is open, from before anything of ours runs. @param {import('puppeteer-core').Page} page */
export async function watchPage(page) {
  await page.evaluateOnNewDocument(
    `(() => { const start = () => { window.openThings = (${watchOpenThings.toString()})(); };
      if (document.documentElement) start(); else addEventListener('readystatechange', start, {capture: true, once: true}); })()`,
  );
}

/** What is open that was not `before`, as JSON; to be asked for in a page that is watched. @param {string} before as JSON */
export const leftOpen = (before) => {
  const was = JSON.parse(before);
  const now = Object.entries(/** @type {any} */ (window).openThings.count());
  return JSON.stringify(Object.fromEntries(now.filter(([kind, count]) => count > (was[kind] ?? 0))));
};

/** @param {readonly string[]} heads @param {readonly (readonly (string | number)[])[]} rows */
export function markdown(heads, rows) {
  return [heads, heads.map((_, i) => (i === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2;
}

/** A configuration whose runs are short: one codec, a short call. @param {object} config */
export const short = (config) => ({...config, codecs: ['opus'], durations: {voiceSeconds: 3}});
