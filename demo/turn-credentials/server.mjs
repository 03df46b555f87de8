/**
 * A worked example: an endpoint for `turn.credentialsUrl`, beside a coturn that runs with `--use-auth-secret`. It listens on
 * this machine only and stands behind the web server that signs people in, which says who asks in a header, and takes that
 * header away from what comes from outside.
 *
 *   TURN_SECRET=… TURN_URLS=turn:turn.example.com:443?transport=tcp node demo/turn-credentials/server.mjs
 */
import {createServer} from 'node:http';
import {credentialsEndpoint} from './credentials.mjs';

const {
  TURN_SECRET,
  TURN_URLS,
  TTL_SECONDS = '600',
  USER_HEADER = 'x-remote-user',
  PORT = '8081',
} = process.env;

/** @param {string} name @param {string} expected @returns {never} */
function refuse(name, expected) {
  console.error(`${name}: expected ${expected}`);
  process.exit(1);
}

const secret = TURN_SECRET || refuse('TURN_SECRET', 'the static-auth-secret of coturn');
const urls = (TURN_URLS || refuse('TURN_URLS', 'turn:…?transport=tcp, several with spaces between')).split(
  /\s+/,
);
const ttlSeconds = Number(TTL_SECONDS);
if (!Number.isInteger(ttlSeconds) || ttlSeconds < 60 || ttlSeconds > 86_400)
  refuse('TTL_SECONDS', 'a whole number, 60 to 86400');
// A header that every request has names nobody.
if (!/^x-[\w-]{1,60}$/i.test(USER_HEADER)) refuse('USER_HEADER', 'a header of your web server’s own, X-…');

const server = createServer(
  credentialsEndpoint({
    secret,
    urls,
    ttlSeconds,
    userOf: ({headers}) => {
      const user = headers[USER_HEADER.toLowerCase()];
      return typeof user === 'string' && /^[\w.@-]{1,100}$/.test(user) ? user : undefined;
    },
  }),
);
server.listen(Number(PORT), '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : PORT;
  console.log(`Credentials for the relay: http://127.0.0.1:${port}/`);
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
