/**
 * The demo: a page with the widget, an embedded site and relay, and a switchboard of faults. Node alone, this machine only.
 */
import {randomUUID} from 'node:crypto';
import {createServer} from 'node:http';
import {networkInterfaces} from 'node:os';
import {FAULTS} from '../test/lab/faults.mjs';
import {isOwnHost, isOwnOrigin} from '../test/lab/http-part.mjs';
import {PASSING} from '../test/lab/faults/passing.mjs';
import {createSite} from '../test/lab/site.mjs';
import {serveFile} from './static.mjs';

const FIRST_PORT = Number(process.env.PORT ?? 8000);
const PORTS_TRIED = 20;

/** What the demo page may do: the policy of a strict intranet, open towards the services only. */
const POLICY = [
  "default-src 'self'",
  'connect-src *',
  'img-src * data:',
  "worker-src 'self' blob:",
  // Of this machine's two names, each is a host of the other one's frames.
  "frame-src 'self' http://localhost:* http://127.0.0.1:*",
  "frame-ancestors 'self' http://localhost:* http://127.0.0.1:*",
  "require-trusted-types-for 'script'",
].join('; ');

const own = Object.values(networkInterfaces()).flatMap((addresses = []) => addresses);
/** Firefox leaves 127.0.0.1 out of ICE, so the relay is also to be had at this machine's own address, for itself only. */
const lanAddress = own.find(({family, internal}) => family === 'IPv4' && !internal)?.address;
/** @param {string | undefined} address */
const isOwn = (address = '') => own.some((one) => one.address === address.replace(/^::ffff:/, ''));

const site = await createSite(lanAddress ? {relayHost: lanAddress, allowFrom: isOwn} : {});

/** For the demo's own frames in a sandbox, which have no origin to be known by. */
const KEY = randomUUID();

/** @param {import('node:http').IncomingMessage} request */
async function bodyOf(request) {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    if (body.length > 10_000) throw new Error('too long');
  }
  return JSON.parse(body);
}

/** The configuration of the site, for the page as it is served here. */
function configuration() {
  const port = portOf(server);
  const allowedOrigins = ['localhost', '127.0.0.1'].map((host) => `http://${host}:${port}`);
  return {...site.config, embed: {allowedOrigins}};
}

/** @type {Record<string, (request: import('node:http').IncomingMessage) => unknown>} */
const API = {
  'GET /config.json': configuration,
  // For the state of the gallery that waits.
  'GET /lab/silent': () => new Promise(() => {}),
  'GET /lab/inbox': () => site.inbox.list(),
  // As JSON, a fault is what describes it: its function stays here.
  'GET /lab/faults': () => ({active: site.active(), all: FAULTS, passing: PASSING}),
  'GET /lab/key': ({headers}) => {
    if (headers['sec-fetch-site'] !== 'same-origin') throw new Error('not from here');
    return {key: KEY};
  },
  'POST /lab/faults': async (request) => {
    // The switchboard belongs to the demo's own page.
    if (request.headers['sec-fetch-site'] !== 'same-origin') throw new Error('not from here');
    const ids = await bodyOf(request);
    if (!Array.isArray(ids)) throw new Error('not a list');
    await site.setFaults(ids.map(String));
    return {active: site.active()};
  },
};

const server = createServer((request, response) => {
  // Whatever comes, the demo goes on.
  answer(request, response).catch(() => {
    if (response.headersSent) response.destroy();
    else response.writeHead(500).end();
  });
});

/** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
async function answer(request, response) {
  if (!isOwnHost(request.headers.host)) {
    response.writeHead(421).end();
    return;
  }
  const address = request.url ?? '/';
  if (!URL.canParse(address, 'http://localhost')) {
    response.writeHead(400).end();
    return;
  }
  const {pathname, searchParams} = new URL(address, 'http://localhost');
  const handler = API[`${request.method} ${pathname}`];
  response.setHeader('content-security-policy', POLICY);
  response.setHeader('cache-control', 'no-store');
  // A frame in a sandbox, as some hosts make it, has no origin: to it, these are another site's.
  if (pathname.startsWith('/dist/')) response.setHeader('access-control-allow-origin', '*');
  if (pathname === '/config.json') {
    // It has the relay's password in it. A sandbox says `null`, as anybody's does: whose it is, the key says.
    const {origin} = request.headers;
    const isOwnSandbox = origin === 'null' && searchParams.get('key') === KEY;
    if (!isOwnSandbox && !isOwnOrigin(request)) {
      response.writeHead(403).end();
      return;
    }
    if (origin !== undefined) response.setHeader('access-control-allow-origin', origin);
    response.setHeader('vary', 'origin');
  }
  if (!handler) {
    await serveFile(pathname, response);
    return;
  }
  try {
    const body = JSON.stringify(await handler(request));
    response.writeHead(200, {'content-type': 'application/json'}).end(body);
  } catch {
    response.writeHead(400).end();
  }
}

/** @param {import('node:http').Server} listening */
function portOf(listening) {
  const address = listening.address();
  return typeof address === 'object' && address ? address.port : FIRST_PORT;
}

/** Takes the first free port. @param {number} port @param {number} left */
function listen(port, left) {
  server.once('error', (error) => {
    const busy = 'code' in error && error.code === 'EADDRINUSE';
    if (!busy || left === 0) throw error;
    listen(port + 1, left - 1);
  });
  server.listen(port, '127.0.0.1');
}
server.on('listening', () => {
  console.log(`Agent Diagnostics demo: http://localhost:${portOf(server)}/`);
});
listen(FIRST_PORT, PORTS_TRIED);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, async () => {
    server.close();
    server.closeAllConnections();
    await site.close();
  });
}
