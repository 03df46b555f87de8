import {readFile} from 'node:fs/promises';
import {extname, normalize, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
});

const DEMO = fileURLToPath(new URL('.', import.meta.url));
const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
/** What of this folder a page may ask for; the rest is the server's. */
const PAGES = ['index.html', 'demo.js', 'demo.css', 'fleet.html'];
/** What makes the reports of `fleet.html`. */
const FLEET = fileURLToPath(new URL('../test/lab/fleet.mjs', import.meta.url));
/** The worked pages: each shows the page for frames as some other site would. */
const HOSTS = [
  'intranet',
  'workspace',
  'workspace-around',
  'workspace-stand-in',
  'workspace-tab',
  'salesforce',
  'host',
];

/** Pages with a folder of their own, and what of it a page may ask for. */
const FOLDERS = /** @type {Record<string, string[]>} */ ({
  states: ['index.html', 'states.css', 'states.mjs', 'stages.mjs', 'reports.mjs'],
  fleet: ['fleet.mjs'],
  guide: ['index.html', 'guide.css', 'guide.mjs'],
  settings: ['index.html', 'settings.css', 'settings.mjs', 'site.json'],
});

/**
 * Answers with a file of the demo's page or of `dist/`.
 * @param {string} pathname @param {import('node:http').ServerResponse} response
 */
export async function serveFile(pathname, response) {
  try {
    const path = fileFor(pathname);
    if (!path) throw new Error('no such page');
    const body = await readFile(path);
    response.writeHead(200, {'content-type': TYPES[extname(path)] ?? 'application/octet-stream'}).end(body);
  } catch {
    const hint = pathname.startsWith('/dist/') ? 'Not built yet: run "npm run build".' : 'Not found.';
    response.writeHead(404, {'content-type': 'text/plain'}).end(hint);
  }
}

/** @param {string} pathname */
function fileFor(pathname) {
  const name = normalize(decodeURIComponent(pathname)).split(sep).filter(Boolean);
  if (name[0] === 'dist' && name.length === 2 && name[1] && /^[\w.-]+$/.test(name[1])) return DIST + name[1];
  if (name.join('/') === 'lab/fleet.mjs') return FLEET;
  const [, host, type] = /^([\w-]+)\.(html|js|css)$/.exec(name[1] ?? '') ?? [];
  if (name[0] === 'hosts' && name.length === 2 && host && HOSTS.includes(host))
    return `${DEMO}hosts/${host}.${type}`;
  const folder = Object.hasOwn(FOLDERS, name[0] ?? '') ? FOLDERS[name[0] ?? ''] : undefined;
  if (folder && name.length <= 2) {
    const file = name[1] ?? 'index.html';
    return folder.includes(file) ? `${DEMO}${name[0]}/${file}` : undefined;
  }
  const page = name.length === 0 ? 'index.html' : name[0];
  return name.length <= 1 && page && PAGES.includes(page) ? DEMO + page : undefined;
}
