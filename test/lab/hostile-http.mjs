import {once} from 'node:events';
import {createServer} from 'node:net';
import {CORS} from './http-part.mjs';

/** What a service says when it is well, byte for byte. */
const WELL = answer({'content-type': 'application/json'}, '{"version":"1"}');

/** A body as long as nobody waits for. */
const FLOOD_BYTES = 1_000_000_000;
const CHUNK = Buffer.alloc(64 * 1024, 'x');
const DRIP_EVERY_MS = 1000;
const HEADER_BYTES = 1_000_000;
/** No parser goes so deep, and it is still short enough to be read. */
const DEPTH = 900_000;

/** What it does, by the path that it is asked for. @typedef {(socket: import('node:net').Socket, url: URL) => void} Answer */

/** @type {Record<string, Answer>} */
const ANSWERS = {
  '/well': (socket) => void socket.end(WELL),
  '/silent': () => undefined,
  /** The head at once, then a byte of the body each second. */
  '/drip': (socket) => {
    socket.write(head({'content-type': 'application/json', 'content-length': '1000'}));
    drip(socket, '{"version":"1"}');
  },
  /** Not even the head comes faster. */
  '/drip-head': (socket) => drip(socket, WELL),
  '/flood': (socket) => flood(socket, 'application/json'),
  '/flood-image': (socket) => flood(socket, 'image/png'),
  '/loop': (socket, {pathname}) =>
    void socket.end(answer({location: `${pathname}?${String(Math.random())}`}, '', '302 Found')),
  '/headers': (socket) => void socket.end(answer({'x-long': 'x'.repeat(HEADER_BYTES)}, '{"version":"1"}')),
  '/not-json': (socket) => void socket.end(answer({'content-type': 'application/json'}, '{"version":')),
  '/deep': (socket) => void socket.end(answer({'content-type': 'application/json'}, '['.repeat(DEPTH))),
  '/not-http': (socket) => void socket.end('SSH-2.0-OpenSSH_9.2\r\n'),
  /** Longer than it says. */
  '/wrong-length': (socket) => void socket.end(`${head({'content-length': '3'})}{"version":"1"}`),
  /** `after` bytes of what it says when it is well, then a reset. */
  '/reset': (socket, {searchParams}) =>
    void socket.write(WELL.slice(0, Number(searchParams.get('after'))), () => socket.resetAndDestroy()),
};

/** The length of what a healthy service says: after so many bytes `/reset` has said it all. */
const WELL_BYTES = WELL.length;

/** A service that answers each path in another wrong way, on raw sockets: no HTTP library would do it. */
export async function createHostileHttp() {
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  /** Written so far, by path. @type {Record<string, number>} */
  const sent = {};
  const server = createServer((socket) => {
    sockets.add(socket);
    let path = '';
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      sockets.delete(socket);
      sent[path] = (sent[path] ?? 0) + socket.bytesWritten;
    });
    // A browser's request for one of these comes in one piece.
    socket.once('data', (request) => {
      const [, target = '/'] = request.toString('latin1').split(' ');
      const url = new URL(target, 'http://localhost');
      path = url.pathname;
      const say = ANSWERS[path];
      if (say) say(socket, url);
      else socket.end(answer({}, '', '404 Not Found'));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  return {
    port: address.port,
    wellBytes: WELL_BYTES,
    /** Connections that are open, and bytes written on those that are closed, by path. */
    state: () => ({open: sockets.size, sent}),
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** @param {import('node:net').Socket} socket @param {string} text */
function drip(socket, text) {
  let at = 0;
  const timer = setInterval(() => socket.write(text[at++ % text.length] ?? ''), DRIP_EVERY_MS);
  socket.on('close', () => clearInterval(timer));
}

/** As fast as it is taken. @param {import('node:net').Socket} socket @param {string} type */
function flood(socket, type) {
  socket.write(head({'content-type': type, 'content-length': String(FLOOD_BYTES)}));
  const pour = () => {
    while (!socket.destroyed && socket.write(CHUNK));
  };
  socket.on('drain', pour);
  pour();
}

/** @param {Record<string, string>} headers @param {string} [status] */
function head(headers, status = '200 OK') {
  const all = Object.entries({...CORS, connection: 'close', ...headers});
  return `HTTP/1.1 ${status}\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}

/** @param {Record<string, string>} headers @param {string} body @param {string} [status] */
function answer(headers, body, status) {
  return head({'content-length': String(body.length), ...headers}, status) + body;
}
