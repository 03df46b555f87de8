import {executeServerCommand, sendMouse} from '@web/test-runner-commands';
import type {Configuration} from '../../src/config/types.js';
import {runDiagnostics} from '../../src/engine.js';
import type {CheckResult, Finding, Report} from '../../src/report/types.js';

/** A relay of its own for one test file: the reference, or the demo's. */
export type RelayKind = 'coturn' | 'embedded';

/** An embedded site with its relay and its faults, on this machine. */
export interface Lab {
  readonly config: Configuration;
  /** Switches on exactly these faults of the switchboard. */
  setFaults(...faults: string[]): Promise<void>;
  close(): Promise<void>;
}

/** A service on the agent's own PC. */
export interface LocalService {
  readonly url: string;
  /** What is wrong with it from now on, as `test/lab/http-part.mjs` names it. */
  setFault(fault: {refuse?: true; silent?: true; error?: true; blockPage?: true}): Promise<void>;
  /** The path of every request that it has answered. */
  requests(): Promise<string[]>;
  close(): Promise<void>;
}

interface Coturn {
  id: string;
  host: string;
  port: number;
  username: string;
  credential: string;
}

const command = <Result>(name: string, payload: object = {}): Promise<Result> =>
  executeServerCommand<Result, object>(name, payload);

export async function openLab(
  relay: RelayKind,
  coturnOptions: string[] = [],
  site: {https?: boolean} = {},
): Promise<Lab> {
  const coturn =
    relay === 'coturn' ? await command<Coturn>('lab:coturn', {options: coturnOptions}) : undefined;
  const {id, config} = await command<{id: string; config: Configuration}>(
    'lab:site',
    coturn ? {...site, relay: coturn} : site,
  );
  return {
    config,
    setFaults: async (...faults) => {
      await command('lab:faults', {id, faults});
    },
    close: async () => {
      await command('lab:close', {id});
      if (coturn) await command('lab:close', {id: coturn.id});
    },
  };
}

/** Starts a service that answers with this JSON. */
export async function openLocalService(body: object): Promise<LocalService> {
  const {id, url} = await command<{id: string; url: string}>('lab:local', {body});
  return {
    url,
    setFault: async (faults) => {
      await command('lab:faults', {id, faults});
    },
    requests: () => command('lab:requests', {id}),
    close: async () => {
      await command('lab:close', {id});
    },
  };
}

/** Puts another tab before this page's. Resolves once the page is hidden, with what brings it back before who looks. */
export async function hidePage(): Promise<() => Promise<void>> {
  const {id} = await command<{id: string}>('lab:cover');
  await becomes('hidden');
  return async () => {
    await command('lab:close', {id});
    await becomes('visible');
  };
}

async function becomes(state: DocumentVisibilityState): Promise<void> {
  while (document.visibilityState !== state)
    await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, {once: true}));
}

/** How often a run may say that the machine was too busy before a test takes that for an answer. */
const BUSY_RUNS = 3;

/**
 * A run's report; where the run found that the machine stood still, which is no fault of the line, that of another.
 */
export async function runWhenQuiet(...options: Parameters<typeof runDiagnostics>): Promise<Report> {
  for (let run = 1; ; run += 1) {
    const report = await runDiagnostics(...options);
    const busy = report.findings.some(({cause, evidence}) => cause === 'page-hidden' && evidence['why']);
    if (!busy || run === BUSY_RUNS) return report;
  }
}

/** What browsers want to see before they let audio run. */
export async function userGesture(): Promise<void> {
  await sendMouse({type: 'click', position: [1, 1]});
}

export function checkOf(report: Report, id: CheckResult['id']): CheckResult {
  const check = report.checks.find((candidate) => candidate.id === id);
  if (!check) throw new Error(`The report has no check ${id}: ${JSON.stringify(report)}`);
  return check;
}

/** The causes found, worst first. */
export function causesOf({findings}: Report): Finding['cause'][] {
  return findings.map(({cause}) => cause);
}

/** Short calls: enough for what most tests ask. */
export function quick(config: Configuration): Configuration {
  return {...config, durations: {voiceSeconds: 3}};
}
