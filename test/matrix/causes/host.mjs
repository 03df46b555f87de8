import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join} from 'node:path';

const DIST = join(import.meta.dirname, '../../../dist');
const PAGE = '<!doctype html><title>causes</title><link rel="icon" href="data:,"><p>causes</p>';
const TYPES = /** @type {Record<string, string>} */ ({js: 'text/javascript', json: 'application/json'});

/**
 * How the host page is made.
 * @typedef {object} HostOptions
 * @property {string} [policy] its Content-Security-Policy
 * @property {true} [gone] it answers nothing any more
 * @property {RegExp} [missing] files of `dist/` that are not there
 * @property {true} [storable] what it answers may be stored: only then does a browser keep a page that is left
 */

/** The page that carries the widget's engine, as it is built; it also answers the default control, `/favicon.ico`. */
export async function openHost() {
  /** @type {HostOptions} */
  let options = {};
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const {policy, gone, missing, storable} = options;
    if (gone) {
      request.socket.resetAndDestroy();
      return;
    }
    if (!storable) response.setHeader('cache-control', 'no-store');
    if (pathname === '/') {
      response
        .writeHead(200, {
          'content-type': 'text/html',
          ...(policy !== undefined && {'content-security-policy': policy}),
        })
        .end(PAGE);
      return;
    }
    const [, name = ''] = /^\/dist\/([\w.-]+)$/.exec(pathname) ?? [];
    if (pathname === '/favicon.ico' || name === '' || missing?.test(name)) {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    try {
      const body = await readFile(join(DIST, name));
      response
        .writeHead(200, {'content-type': TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'})
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The host has no port');
  return {
    port: address.port,
    url: `http://localhost:${String(address.port)}/`,
    /** @param {HostOptions} next */
    set: (next) => {
      options = next;
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openHost>>} Host */
