import {Attribute, Method} from '../lab/stun.mjs';
import {ask, outcomeOf} from './http.mjs';
import {TurnClient} from './turn-client.mjs';

/** @typedef {Awaited<ReturnType<typeof import('../lab/site.mjs').createSite>>['config']} SiteConfig */

/** Where the site's relay is to be reached. @param {SiteConfig} config */
export function relayOf({turn}) {
  const [, host, port] = /^turn:(.+):(\d+)\?/.exec(turn.urls[0] ?? '') ?? [];
  if (!host) throw new Error('no relay');
  return {host, port: Number(port)};
}

const TURN_MS = 10;

/**
 * Aborts after so long, counted in turns of the event loop: a process that stands still is not waiting.
 * @param {number} ms
 */
function patience(ms) {
  const controller = new AbortController();
  let waitedMs = 0;
  const turn = () => {
    waitedMs += TURN_MS;
    if (waitedMs >= ms) controller.abort();
    else timer = setTimeout(turn, TURN_MS);
  };
  let timer = setTimeout(turn, TURN_MS);
  return {signal: controller.signal, end: () => clearTimeout(timer)};
}

/**
 * How the relay takes a client: the code of the error, `0` for an allocation, or what came instead of an answer.
 * @param {SiteConfig} config @param {number} patienceMs
 */
async function relayOutcome(config, patienceMs) {
  /** @type {TurnClient} */
  let client;
  try {
    client = await TurnClient.connect(relayOf(config));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'error';
    // Only what was made can be reset: a busy machine hears of the one together with the other.
    return code === 'ECONNRESET' ? 'ended' : code;
  }
  const {username, credential} = config.turn;
  const ended = new Promise((resolve) => client.socket.once('close', () => resolve('ended')));
  const {signal, end} = patience(patienceMs);
  const silent = new Promise((resolve) => signal.addEventListener('abort', () => resolve('silent')));
  const allocated = client.allocate(username, credential).then(async ({code, relayed}) => {
    if (code !== 0 || !relayed) return `allocate ${code}`;
    return `permit ${await client.permit(relayed)}`;
  });
  allocated.catch(() => undefined);
  const outcome = await Promise.race([allocated, ended, silent]);
  end();
  await client.close();
  return String(outcome);
}

/**
 * The site as a client sees it.
 * @param {SiteConfig} config @param {number} [patienceMs] after which what has not answered is silent
 */
export async function snapshot(config, patienceMs = 3000) {
  /** @param {string} url */
  const look = async (url) => {
    const {signal, end} = patience(patienceMs);
    const outcome = await outcomeOf(url, {signal});
    end();
    return outcome === 'ABORT_ERR' ? 'silent' : outcome;
  };
  /** What it says; if it does not, what comes instead. @param {string} url */
  const hear = async (url) => {
    const outcome = await look(url);
    return outcome === 200 ? (await ask(url)).text : outcome;
  };
  const services = await Promise.all(config.services.map(async ({id, url}) => [id, await look(url)]));
  return {
    services: Object.fromEntries(services),
    egress: await hear(config.egress.url),
    local: await hear(config.local[0]?.url ?? ''),
    control: await look(config.control.url),
    relay: await relayOutcome(config, patienceMs),
  };
}

/** Milliseconds of a request to the relay and back. @param {TurnClient} client @param {number} [bytes] of ballast */
export async function rttOf(client, bytes = 0) {
  const startMs = performance.now();
  await client.request(Method.binding, [[Attribute.data, Buffer.alloc(bytes)]], null);
  return performance.now() - startMs;
}
