import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {timeLimited} from '../../demo/turn-credentials/credentials.mjs';
import {startCoturn} from '../lab/coturn.mjs';
import {findProgram} from '../support/programs.mjs';
import {ask} from '../support/http.mjs';
import {TurnClient} from '../support/turn-client.mjs';
import {within} from '../support/wait.mjs';

const SERVER = fileURLToPath(new URL('../../demo/turn-credentials/server.mjs', import.meta.url));
const SECRET = 'shared-by-endpoint-and-relay';

/** The example as a process of its own. @param {Record<string, string>} environment */
function startExample(environment) {
  const child = spawn(process.execPath, [SERVER], {
    env: {PATH: process.env['PATH'] ?? '', PORT: '0', ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const first = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
        resolve(undefined);
      });
  });
  return {child, exited: once(child, 'exit'), first: within(first, 'the first line'), said: () => said};
}

describe('time-limited credentials', () => {
  it('are the HMAC-SHA1 of "expiry:user", as coturn documents them', () => {
    // By openssl: printf %s 1700000600:agent-7 | openssl dgst -sha1 -hmac north -binary | base64
    assert.deepEqual(
      timeLimited({secret: 'north', user: 'agent-7', ttlSeconds: 600, nowMs: 1_700_000_000_900}),
      {
        username: '1700000600:agent-7',
        credential: 'cf/SXPxPZzc0mpkbhG+/YgI5SzY=',
        ttl: 600,
      },
    );
  });
});

describe('the example of an endpoint', () => {
  it('names what is missing, and never the secret', async () => {
    for (const [environment, named] of /** @type {const} */ ([
      [{TURN_URLS: 'turn:x'}, 'TURN_SECRET'],
      [{TURN_SECRET: SECRET}, 'TURN_URLS'],
      [{TURN_SECRET: SECRET, TURN_URLS: 'turn:x', TTL_SECONDS: 'long'}, 'TTL_SECONDS'],
    ])) {
      const {exited, said} = startExample(environment);
      const [code] = await exited;
      assert.equal(code, 1);
      assert.match(said(), new RegExp(`^${named}: expected`));
      assert.ok(!said().includes(SECRET));
    }
  });
});

const skip = !findProgram('turnserver') && 'there is no coturn';
describe('the example of an endpoint, beside a coturn with --use-auth-secret', {skip}, () => {
  /** @type {Awaited<ReturnType<typeof startCoturn>>} */
  let coturn;
  /** @type {ReturnType<typeof startExample>} */
  let example;
  let url = '';
  before(async () => {
    coturn = await startCoturn({extra: ['--use-auth-secret', `--static-auth-secret=${SECRET}`]});
    const turn = `turn:${coturn.host}:${coturn.port}?transport=tcp`;
    example = startExample({TURN_SECRET: SECRET, TURN_URLS: turn});
    await example.first;
    url = /http:\S+/.exec(example.said())?.[0] ?? assert.fail(example.said());
  });
  after(async () => {
    example.child.kill();
    await example.exited;
    await coturn.close();
  });

  /** What the relay says to them: 0 for an allocation. @param {{username: string, credential: string}} credentials */
  const allocation = async ({username, credential}) => {
    const client = await TurnClient.connect(coturn);
    try {
      return (await client.allocate(username, credential)).code;
    } finally {
      await client.close();
    }
  };

  it('gives who is signed in what the relay takes', async () => {
    const {status, headers, text} = await ask(url, {headers: {'x-remote-user': 'agent-7'}});
    assert.equal(status, 200);
    assert.equal(headers['cache-control'], 'no-store');
    const given = JSON.parse(text);
    assert.match(given.username, /^\d{10}:agent-7$/);
    assert.equal(given.ttl, 600);
    assert.deepEqual(given.urls, [`turn:${coturn.host}:${coturn.port}?transport=tcp`]);
    assert.equal(await allocation(given), 0);
  });

  it('gives nothing to anybody else, nor by another method', async () => {
    assert.equal((await ask(url)).status, 401);
    assert.equal((await ask(url, {headers: {'x-remote-user': 'a:b\u00e9'}})).status, 401);
    assert.equal((await ask(url, {method: 'POST', headers: {'x-remote-user': 'agent-7'}})).status, 405);
  });

  it('the relay refuses what has expired, and what another secret made', async () => {
    const options = {secret: SECRET, user: 'agent-7', ttlSeconds: 600};
    assert.equal(await allocation(timeLimited(options)), 0);
    assert.equal(await allocation(timeLimited({...options, nowMs: Date.now() - 3_600_000})), 401);
    assert.equal(await allocation(timeLimited({...options, secret: 'another'})), 401);
  });
});
