import {readdir, readFile} from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import {CHROMIUM_ARGS, findBrowser} from '../support/browsers.mjs';
import {watchOpenThings} from '../lab/open-things.mjs';

/** @typedef {import('../causes/browsers.mjs').BrowserName} BrowserName */

/**
 * A browser of its own. @param {BrowserName} name
 * @param {{args?: string[], prefs?: Record<string, unknown>}} [more] Chromium's arguments, Firefox's preferences
 */
export function launch(name, {args = [], prefs = {}} = {}) {
  const executablePath = findBrowser(name);
  return name === 'firefox'
    ? puppeteer.launch({
        browser: 'firefox',
        executablePath,
        // Firefox leaves 127.0.0.1 out of ICE unless told otherwise.
        extraPrefsFirefox: {'media.peerconnection.ice.loopback': true, ...prefs},
        protocolTimeout: 600_000,
      })
    : puppeteer.launch({executablePath, args: [...CHROMIUM_ARGS, ...args], protocolTimeout: 600_000});
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
  const sizes = await Promise.all(
    (await treeOf(pid)).map(async (one) => {
      const text = await readFile(`/proc/${String(one)}/smaps_rollup`, 'utf8').catch(() => '');
      return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
    }),
  );
  return sizes.reduce((sum, kb) => sum + kb, 0) / 1024;
}

/** Counts what is open, from before anything of ours runs. @param {import('puppeteer-core').Page} page */
export async function watchPage(page) {
  await page.evaluateOnNewDocument(
    `(() => { const start = () => { window.openThings = (${watchOpenThings.toString()})(); };
      if (document.documentElement) start(); else addEventListener('readystatechange', start, {capture: true, once: true}); })()`,
  );
}

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
