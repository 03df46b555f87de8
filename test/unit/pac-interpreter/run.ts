import {
  PacProgram,
  WORKER_LIMITS,
  type Browser,
  type Limits,
  type Outcome,
  type Question,
  type World,
} from '../../../src/pac-interpreter/index.js';

/** A Tuesday; every test that asks for the time says which. */
export const TUESDAY = new Date(2026, 10, 24, 10, 30, 15);

export const WORLD: World = {
  myIp: '10.0.0.1',
  dns: {},
  otherHosts: null,
  now: TUESDAY.getTime(),
  random: 0.5,
};

export interface RunWith {
  readonly world?: Partial<World>;
  readonly limits?: Partial<Limits>;
  readonly host?: string;
  readonly browser?: Browser;
}

/** Asks a file one question, here and without a worker. */
export function runFile(
  text: string,
  {host = 'www.example.com', browser = 'chromium', ...rest}: RunWith = {},
): Outcome {
  return askProgram(new PacProgram(text), {url: `https://${host}/`, host, browser}, rest);
}

export function askProgram(
  program: PacProgram,
  question: Question,
  {world, limits}: Pick<RunWith, 'world' | 'limits'> = {},
): Outcome {
  return program.ask(
    question,
    {...WORLD, ...world},
    {limits: {...WORKER_LIMITS, ...limits}, timeMs: 60_000, clock: () => performance.now()},
  );
}

/** What a function with this body returns. */
export function runBody(body: string, options?: RunWith): Outcome {
  return runFile(`function FindProxyForURL(url, host) {\n${body}\n}`, options);
}
