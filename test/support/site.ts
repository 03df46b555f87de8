import {executeServerCommand} from '@web/test-runner-commands';
import type {Configuration} from '../../src/config/types.js';

/** A relay of its own for one test file: the reference, or the demo's. */
export type RelayKind = 'coturn' | 'embedded';

/** An embedded site with its relay and its faults, on this machine. */
export interface Site {
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

export async function openSite(
  relay: RelayKind,
  coturnOptions: string[] = [],
  options: {https?: boolean} = {},
): Promise<Site> {
  const coturn =
    relay === 'coturn' ? await command<Coturn>('lab:coturn', {options: coturnOptions}) : undefined;
  const {id, config} = await command<{id: string; config: Configuration}>(
    'lab:site',
    coturn ? {...options, relay: coturn} : options,
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
