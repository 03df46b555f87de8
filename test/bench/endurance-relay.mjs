import {createHttpPart, json} from '../lab/http-part.mjs';
import {createTurnServer} from '../lab/turn-server.mjs';
import {timeLimited} from '../../demo/turn-credentials/credentials.mjs';

/** As the worked example of an endpoint has it. */
const TTL_SECONDS = 600;

/**
 * A relay that takes only credentials that have not expired, and the endpoint that issues them, both by a clock that can be moved
 * on: whoever kept credentials from one run to the next is refused.
 */
export async function openTimedRelay() {
  let aheadMs = 0;
  let issued = 0;
  /** Passwords by name; a name says when it expires. @type {Map<string, string>} */
  const users = new Map();
  const turn = await createTurnServer({});
  const nowMs = () => Date.now() + aheadMs;
  const dropExpired = () => {
    for (const name of users.keys()) if (parseInt(name) * 1000 < nowMs()) users.delete(name);
    turn.set({users: Object.fromEntries(users)});
  };
  const endpoint = await createHttpPart((request, response) => {
    const access = timeLimited({secret: 'shift', user: 'agent', ttlSeconds: TTL_SECONDS, nowMs: nowMs()});
    users.set(access.username, access.credential);
    issued += 1;
    dropExpired();
    json(access)(request, response);
  });
  return {
    /** For a site: nobody knows its credentials but who asks the endpoint. */
    relay: {host: turn.host, port: turn.port, username: '', credential: ''},
    /** @template {{turn: {urls: string[]}}} Config @param {Config} config of that site */
    configure: (config) => ({
      ...config,
      turn: {urls: config.turn.urls, credentialsUrl: `http://localhost:${String(endpoint.port)}/`},
    }),
    /** How often the endpoint was asked. */
    issued: () => issued,
    /** @param {number} ms */
    moveOn(ms) {
      aheadMs += ms;
      dropExpired();
    },
    async close() {
      await endpoint.close();
      await turn.close();
    },
  };
}
