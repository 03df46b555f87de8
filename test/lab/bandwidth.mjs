import {randomBytes} from 'node:crypto';
import {createHttpPart, CORS} from './http-part.mjs';
import {createPath} from './path.mjs';

const MAX_BYTES = 10_000_000;
const DEFAULT_BYTES = 100_000;

/**
 * A source and a sink for measuring HTTPS, behind a path of their own: `GET /source?bytes=N` answers so many bytes,
 * `POST /sink` takes whatever comes.
 * @param {{traffic?: ReturnType<typeof import('./path.mjs').newTraffic>}} [line] that it is a part of
 */
export async function createBandwidth(line = {}) {
  const part = await createHttpPart((request, response) => {
    const {pathname, searchParams} = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST' && pathname === '/sink') {
      request.resume().on('end', () => response.writeHead(204, CORS).end());
      return;
    }
    if (pathname !== '/source') {
      response.writeHead(404, CORS).end();
      return;
    }
    const wanted = Number(searchParams.get('bytes') ?? DEFAULT_BYTES);
    const bytes = Number.isInteger(wanted) && wanted > 0 ? Math.min(wanted, MAX_BYTES) : DEFAULT_BYTES;
    response
      .writeHead(200, {...CORS, 'content-type': 'application/octet-stream', 'content-length': bytes})
      .end(randomBytes(bytes));
  });
  const path = await createPath({target: {host: '127.0.0.1', port: part.port}, ...line});
  const origin = `http://localhost:${path.port}`;
  return {
    /** `bandwidth` of a configuration. */
    config: {downloadUrl: `${origin}/source`, uploadUrl: `${origin}/sink`},
    /** @param {import('./path.mjs').PathFault} fault */
    set: (fault) => path.set(fault),
    async close() {
      await path.close();
      await part.close();
    },
  };
}
