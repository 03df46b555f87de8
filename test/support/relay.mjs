import {createTurnServer} from '../lab/turn-server.mjs';
import {TurnClient} from './turn-client.mjs';

export const USERS = {agent: 'secret', other: 'secret-2'};

/**
 * A relay, and clients of it, that are gone after the test.
 * @param {import('node:test').TestContext} t
 * @param {Parameters<typeof createTurnServer>[0]} [options]
 */
export async function relayFor(t, options = {}) {
  const relay = await createTurnServer({users: USERS, ...options});
  t.after(() => relay.close());
  const client = async () => {
    const one = await TurnClient.connect(relay);
    t.after(() => one.close());
    return one;
  };
  return {relay, client};
}
