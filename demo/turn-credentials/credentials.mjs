import {createHmac} from 'node:crypto';

/**
 * A username and a password that a coturn with `--use-auth-secret` takes until they expire: the name says when (seconds since
 * 1970) and for whom, the password is the name's HMAC-SHA1 under the secret that endpoint and relay share (the draft
 * "A REST API For Access To TURN Services", section 2.2, and coturn's own documentation).
 * @param {{secret: string, user: string, ttlSeconds: number, nowMs?: number}} options
 * @returns {{username: string, credential: string, ttl: number}}
 */
export function timeLimited({secret, user, ttlSeconds, nowMs = Date.now()}) {
  const username = `${Math.floor(nowMs / 1000) + ttlSeconds}:${user}`;
  const credential = createHmac('sha1', secret).update(username).digest('base64');
  return {username, credential, ttl: ttlSeconds};
}

/**
 * Answers what `turn.credentialsUrl` is asked for.
 * @param {object} options
 * @param {string} options.secret coturn's `static-auth-secret`; stays on the server
 * @param {readonly string[]} options.urls of the relay
 * @param {number} options.ttlSeconds longer than a run, and short enough for a password that anybody can read in their browser
 * @param {(request: import('node:http').IncomingMessage) => string | undefined} options.userOf who asks, by the site's own
 *   sign-in; the relay knows and logs them by that name
 * @returns {import('node:http').RequestListener}
 */
export function credentialsEndpoint({secret, urls, ttlSeconds, userOf}) {
  return (request, response) => {
    // No cache may keep a password, or hand it to another.
    response.setHeader('cache-control', 'no-store');
    if (request.method !== 'GET') {
      response.writeHead(405, {allow: 'GET'}).end();
      return;
    }
    const user = userOf(request);
    if (!user) {
      response.writeHead(401).end();
      return;
    }
    response
      .writeHead(200, {'content-type': 'application/json'})
      .end(JSON.stringify({...timeLimited({secret, user, ttlSeconds}), urls}));
  };
}
