import {once} from 'node:events';
import {createServer} from 'node:http';

/**
 * What is wrong with an HTTP part of the lab.
 * @typedef {object} HttpFault
 * @property {boolean} [refuse] nobody listens on its port
 * @property {boolean} [silent] takes the request and never answers
 * @property {boolean} [error] answers 503
 * @property {boolean} [blockPage] a block page answers in its place, without CORS
 * @property {boolean} [blockPageCors] the same, readable
 * @property {string} [redirectTo] sends everybody there, without CORS, as a captive portal does
 * @property {number} [slowMs] answers this late
 * @property {{everyMs: number, forMs: number}} [stall] answers nothing for part of each period, at the moments of a path's stall
 */

/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Handler */

export const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type',
  'timing-allow-origin': '*',
  'cache-control': 'no-store',
};

/**
 * Is it a name of this machine? A page elsewhere can have its own name lead here (DNS rebinding), and then is of this origin.
 * @param {string | undefined} host of the request
 */
export function isOwnHost(host) {
  return /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i.test(host ?? '');
}

/** Is it a page of this machine, or none? @param {import('node:http').IncomingMessage} request */
export function isOwnOrigin({headers: {origin}}) {
  return origin === undefined || (URL.canParse(origin) && isOwnHost(new URL(origin).host));
}

const BLOCK_PAGE = '<!doctype html><title>Blocked</title><h1>This site is blocked by your organisation</h1>';

/**
 * A server of its own, so that "refused" is a port that is really closed; it comes back on the same one.
 * @param {Handler} handle
 * @param {{answersOptions?: boolean}} [options] `false`: OPTIONS is the handler's affair
 */
export async function createHttpPart(handle, {answersOptions = true} = {}) {
  /** @type {HttpFault} */
  let fault = {};
  /** @type {Set<NodeJS.Timeout>} */
  const timers = new Set();
  const server = createServer((request, response) => {
    if (fault.silent) return;
    const answer = () => {
      if (fault.redirectTo) response.writeHead(302, {location: fault.redirectTo}).end();
      else if (fault.error)
        response.writeHead(503, {...CORS, 'content-type': 'text/plain'}).end('Service Unavailable');
      else if (fault.blockPage) response.writeHead(200, {'content-type': 'text/html'}).end(BLOCK_PAGE);
      else if (fault.blockPageCors)
        response.writeHead(200, {...CORS, 'content-type': 'text/html'}).end(BLOCK_PAGE);
      else if (answersOptions && request.method === 'OPTIONS') response.writeHead(204, CORS).end();
      else
        // What a request brings about is its own affair: the server goes on.
        void (async () => handle(request, response))().catch(() => {
          if (response.headersSent) response.destroy();
          else response.writeHead(500, CORS).end();
        });
    };
    const waitMs = fault.slowMs ?? stalledMs(fault);
    if (waitMs === 0) {
      answer();
      return;
    }
    const timer = setTimeout(() => {
      timers.delete(timer);
      answer();
    }, waitMs);
    timers.add(timer);
  });
  /** @param {number} port */
  const listen = async (port) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  const {port} = address;
  const close = async () => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return {
    port,
    /** @param {HttpFault} next */
    async set(next) {
      fault = next;
      // Nothing of the time before the fault is kept alive.
      server.closeAllConnections();
      if (next.refuse) await close();
      else if (!server.listening) await listen(port);
    },
    close,
  };
}

/** How long a stall still lasts. @param {HttpFault} fault */
function stalledMs({stall}) {
  const phaseMs = stall ? performance.now() % stall.everyMs : Infinity;
  return stall && phaseMs < stall.forMs ? stall.forMs - phaseMs : 0;
}

/** @param {unknown} body @returns {Handler} */
export function json(body) {
  return (_request, response) => {
    response.writeHead(200, {...CORS, 'content-type': 'application/json'}).end(JSON.stringify(body));
  };
}
