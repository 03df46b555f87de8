/**
 * The start of a shift against a real coturn: agents whose runs are spread as `autorun.spreadSeconds` spreads them open and give
 * back their allocations; the relay's ports in use are counted, beside what `shiftStart` reckons. `npm run bench:shift`
 */
import {readFileSync} from 'node:fs';
import {randomOf} from '../lab/fleet.mjs';
import {startCoturn} from '../lab/coturn.mjs';
import {Method} from '../lab/stun.mjs';
import {importSource} from '../../scripts/import-source.mjs';
import {lifetime, TurnClient} from '../support/turn-client.mjs';

const {shiftStart} = await importSource('src/settings/advice/shift-start.ts');

const AGENTS = 400;
/** A third of a run's, and a third of the spreads: what is at once depends on their ratio. */
const RUN_SECONDS = 4;
const ALLOCATIONS = 4;
const PORTS = {from: 40_000, to: 48_999};
const LOOK_MS = 20;

const wait = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));

/** UDP ports of the relay's range that are bound: those that it has lent (proc(5), net/udp). */
function portsInUse() {
  const lines = readFileSync('/proc/net/udp', 'utf8').split('\n').slice(1);
  const ports = lines.map((text) => parseInt(/^\s*\d+: [0-9A-F]+:([0-9A-F]{4}) /.exec(text)?.[1] ?? '0', 16));
  return ports.filter((port) => port >= PORTS.from && port <= PORTS.to).length;
}

/** One end of a call: it holds an allocation for as long as a run. @returns {Promise<number>} the relay's error, or 0 */
async function hold(
  /** @type {Awaited<ReturnType<typeof startCoturn>>} */ relay,
  /** @type {number} */ untilMs,
) {
  const client = await TurnClient.connect(relay);
  try {
    const {code = -1} = await client.allocate(relay.username, relay.credential);
    if (code === 0) {
      await wait(untilMs - performance.now());
      await client.request(Method.refresh, [lifetime(0)]);
    }
    return code;
  } finally {
    client.socket.destroy();
  }
}

/** @param {{spreadSeconds: number, quota?: number, seed: number}} shift */
async function morning({spreadSeconds, quota, seed}) {
  const relay = await startCoturn({
    extra: [
      `--min-port=${String(PORTS.from)}`,
      `--max-port=${String(PORTS.to)}`,
      ...(quota === undefined ? [] : [`--total-quota=${String(quota)}`]),
    ],
  });
  try {
    const random = randomOf(seed);
    let most = 0;
    const looking = setInterval(() => (most = Math.max(most, portsInUse())), LOOK_MS);
    const startMs = performance.now();
    /** @type {number[]} */
    const codes = (
      await Promise.all(
        Array.from({length: AGENTS}, async () => {
          const atMs = startMs + random() * spreadSeconds * 1000;
          await wait(atMs - performance.now());
          const untilMs = atMs + RUN_SECONDS * 1000;
          return Promise.all(Array.from({length: ALLOCATIONS}, () => hold(relay, untilMs)));
        }),
      )
    ).flat();
    clearInterval(looking);
    return {
      most,
      granted: codes.filter((code) => code === 0).length,
      refused: codes.filter((code) => code !== 0),
    };
  } finally {
    await relay.close();
  }
}

const question = {agents: AGENTS, runSeconds: RUN_SECONDS, allocationsPerRun: ALLOCATIONS};
/** @type {string[][]} */
const rows = [];
const add = async (
  /** @type {number} */ spreadSeconds,
  /** @type {number | undefined} */ quota,
  /** @type {number} */ seed,
) => {
  const {usual, most} = shiftStart({...question, spreadSeconds});
  const seen = await morning({spreadSeconds, seed, ...(quota !== undefined && {quota})});
  const cells = [
    spreadSeconds,
    quota ?? 'none',
    usual,
    most,
    seen.most,
    seen.granted,
    seen.refused.length,
    [...new Set(seen.refused)].join(', ') || '–',
  ].map(String);
  rows.push(cells);
  console.error(cells.join(', '));
};
for (const [seed, spreadSeconds] of [10, 20, 40].entries()) await add(spreadSeconds, undefined, seed + 1);
// What the tool advises for a limit, and half as much.
const LIMIT = 300;
const {neededSpreadSeconds = NaN} = shiftStart({...question, spreadSeconds: 0, limit: LIMIT});
await add(neededSpreadSeconds, LIMIT, 4);
await add(Math.round(neededSpreadSeconds / 2), LIMIT, 5);

const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
const head = [
  'spread, s',
  'total quota of coturn',
  'usual at once, reckoned',
  'most at once, reckoned',
  'most at once, counted',
  'granted',
  'refused',
  'with',
];
console.log(
  `${String(AGENTS)} agents, runs of ${String(RUN_SECONDS)} s, ${String(ALLOCATIONS)} allocations each`,
);
console.log([head, head.map(() => '---'), ...rows].map(line).join('\n'));
