import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';

const DIST = join(import.meta.dirname, '../../dist');
const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
});
const BLANK = '<!doctype html><title>host</title><link rel="icon" href="data:,">';

/** @typedef {(response: import('node:http').ServerResponse, request: import('node:http').IncomingMessage) => unknown} Answer */

/** @param {unknown} body */
export const json = (body) => (/** @type {import('node:http').ServerResponse} */ response) =>
  response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(body));

/**
 * The page for frames as it is built, and pages to frame it, on one server under three names: to a browser, three origins.
 */
export async function openEmbedSite() {
  /** @type {Map<string, Answer>} */
  const answers = new Map();
  /** @type {string[]} */
  const requests = [];
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('access-control-allow-origin', '*');
    const answer = answers.get(pathname);
    if (answer) {
      await answer(response, request);
      return;
    }
    if (pathname === '/host.html') {
      response.writeHead(200, {'content-type': 'text/html'}).end(BLANK);
      return;
    }
    const [, name = ''] = /^\/dist\/([\w.-]+)$/.exec(pathname) ?? [];
    try {
      const body = await readFile(join(DIST, name));
      response.writeHead(200, {'content-type': TYPES[extname(name)] ?? 'application/octet-stream'}).end(body);
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
    /** Where the page is. */
    own: at('127.0.0.1'),
    /** A host that the configurations of the tests allow, and one that they do not. */
    friend: at('localhost'),
    stranger: at('other.localhost'),
    answers,
    requests,
    async close() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openEmbedSite>>} EmbedSite */
