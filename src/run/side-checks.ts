import {judgeConfiguration} from '../analysis/judge-configuration.js';
import {judgeLocal} from '../analysis/judge-local.js';
import {tryLocalServices} from '../checks/local.js';
import {lintConfiguration} from '../config/lint.js';
import type {Configuration} from '../config/types.js';
import type {RunContext} from './context.js';

/** What the site wrote, read by the rules of the guide: for the integrator. */
export function checkConfiguration(config: Configuration, {ledger, meter}: RunContext): void {
  const startMs = performance.now();
  const lints = lintConfiguration(config);
  ledger.file(judgeConfiguration(lints, performance.now() - startMs));
  meter.update('configuration', 1);
}

/**
 * The agent's own PC: beside the relay, for it needs no network.
 * @param mayAsk only a run that somebody has just started may make the browser put a question to them
 */
export async function checkLocal(
  {settings, signal, realm, ledger, meter}: RunContext,
  mayAsk: boolean,
): Promise<void> {
  if (settings.local.length === 0) return;
  const startMs = performance.now();
  const found = await tryLocalServices(settings.local, {signal, realm, mayAsk}, (fraction) => {
    meter.update('local', fraction);
  });
  ledger.file(judgeLocal(found, performance.now() - startMs));
}
