import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
});

/** @param {string} body @param {string} [head] */
export const page = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>host</title>${head}</head><body>${body}</body></html>`;

/**
 * Host pages, and the installed package as a delivery network of another origin serves it: one server, whose names are
 * different origins to a browser.
 * @param {{dist: string, built: string}} folders the package's files, and what a bundler made of the frameworks' pages
 */
export async function openHosts({dist, built}) {
  /** @type {Map<string, {body: string, headers?: Record<string, string>}>} */
  const pages = new Map();
  /** @type {Map<string, import('node:http').RequestListener>} */
  const handlers = new Map();
  /** @type {unknown} */
  let config = {version: 1};

  /** @param {string} pathname @returns {Promise<string | Buffer>} */
  const file = async (pathname) => {
    const [, room, name = ''] = /^\/(pkg|next|built)\/([\w./-]+)$/.exec(normalize(pathname)) ?? [];
    const path = join(room === 'built' ? built : dist, name);
    if (room !== 'next') return readFile(path);
    // The same script, of a version that is still to come.
    return (await readFile(path, 'utf8')).replace(
      /agent-diagnostics \d+\.\d+\.\d+/,
      'agent-diagnostics 9.9.9',
    );
  };

  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('cache-control', 'no-store');
    response.setHeader('access-control-allow-origin', '*');
    const handler = handlers.get(pathname);
    if (handler) {
      handler(request, response);
      return;
    }
    const own = pages.get(pathname);
    if (own) {
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...own.headers}).end(own.body);
      return;
    }
    if (pathname === '/config.json' || pathname === '/service.json') {
      const body = pathname === '/config.json' ? config : {version: '1.0'};
      response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(body));
      return;
    }
    try {
      const body = await file(pathname);
      response
        .writeHead(200, {'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream'})
        .end(body);
    } catch {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  const at = (/** @type {string} */ host) => `http://${host}:${String(address.port)}`;
  return {
    /** Where the host pages are, where the script is, and where frames of others come from. */
    own: at('localhost'),
    cdn: at('cdn.localhost'),
    other: at('other.localhost'),
    pages,
    handlers,
    /** What `/config.json` answers. @param {unknown} next */
    configure: (next) => {
      config = next;
    },
    /** What a page names the script by, so that it takes no other. */
    async integrity() {
      const digest = createHash('sha384').update(await readFile(join(dist, 'agent-diagnostics.js')));
      return `sha384-${digest.digest('base64')}`;
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openHosts>>} Hosts */
