import {judgeConfiguration} from '../analysis/judge-configuration.js';
import {judgeEgress} from '../analysis/judge-egress.js';
import {judgeLocal} from '../analysis/judge-local.js';
import {tryLocalServices} from './local.js';
import {lintConfiguration} from '../config/lint.js';
import type {Configuration} from '../config/types.js';
import {probeEgress} from '../probes/egress.js';
import type {RunContext} from './context.js';

/** What the site wrote, read by the rules of the guide: for the integrator. */
export function checkConfiguration(config: Configuration, {ledger, meter}: RunContext): void {
  const startMs = performance.now();
  const lints = lintConfiguration(config);
  ledger.file(judgeConfiguration(lints, performance.now() - startMs));
  meter.update('configuration', 1);
}

/** Where the page's HTTPS leaves from. */
export async function checkEgress(context: RunContext): Promise<void> {
  const {settings, signal, realm, data} = context;
  if (!settings.egress) return;
  const {url, allowed, enforced = false} = settings.egress;
  const startMs = performance.now();
  const egress = await probeEgress(url, allowed, {signal, document: realm.document});
  const showAddress = settings.include.includes('addresses');
  if (!context.fileAwake(judgeEgress(egress, {enforced, showAddress}), startMs)) data.egress = egress;
}

/**
 * The agent's own PC: beside the relay, for it needs no network.
 * @param mayAsk only a run that somebody has just started may make the browser put a question to them
 */
export async function checkLocal(context: RunContext, mayAsk: boolean): Promise<void> {
  const {settings, signal, realm, meter} = context;
  if (settings.local.length === 0) return;
  const startMs = performance.now();
  const found = await tryLocalServices(settings.local, {signal, realm, mayAsk}, (fraction) => {
    meter.update('local', fraction);
  });
  context.fileAwake(judgeLocal(found, performance.now() - startMs), startMs);
}
