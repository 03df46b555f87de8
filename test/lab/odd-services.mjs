import {createHttpPart, json} from './http-part.mjs';

/** How long after its first request each busy service goes on saying so, ms. */
const BUSY_MS = 3000;

/**
 * Services as people have them: none of them answers OPTIONS. By path:
 * - `/plain…` answers, and lets itself be read;
 * - `/corp…` answers with `Cross-Origin-Resource-Policy: same-origin`, which keeps the answer from pages of other origins;
 * - `/busy…` says 429 for some seconds from its first request on, with `Retry-After: 2`;
 * - `/always-busy…` never says anything else;
 * - `/hangs-first…` never answers its first request.
 */
export async function createOddServices() {
  /** @type {Map<string, number>} when each path was first asked for */
  const firstMs = new Map();
  const answer = json({version: '1'});
  const part = await createHttpPart(
    (request, response) => {
      // A request with a header of its own asks first.
      if (request.method === 'OPTIONS') {
        response.writeHead(405).end();
        return;
      }
      const path = request.url ?? '/';
      const isFirst = !firstMs.has(path);
      if (isFirst) firstMs.set(path, performance.now());
      const sinceMs = performance.now() - (firstMs.get(path) ?? 0);
      const busy = () => {
        response
          .writeHead(429, {'access-control-allow-origin': '*', 'retry-after': '2'})
          .end('Too Many Requests');
      };
      if (path.startsWith('/corp'))
        response.writeHead(200, {'cross-origin-resource-policy': 'same-origin'}).end('here');
      else if (path.startsWith('/always-busy')) busy();
      else if (path.startsWith('/busy') && sinceMs < BUSY_MS) busy();
      else if (path.startsWith('/hangs-first') && isFirst) return;
      else answer(request, response);
    },
    {answersOptions: false},
  );
  return {port: part.port, setFaults: part.set, close: part.close};
}
