import {judgeEgress} from '../analysis/judge-egress.js';
import {probeEgress} from '../probes/egress.js';
import type {CheckContext} from './context.js';

/** Asks the echo from which address the page's HTTPS leaves. */
export async function checkEgress({settings, signal, page, filing, seen}: CheckContext): Promise<void> {
  if (!settings.egress) return;
  const {url, allowed, enforced = false} = settings.egress;
  const startMs = performance.now();
  const egress = await probeEgress(url, allowed, {signal, page}, settings.networks);
  const showAddress = settings.include.includes('addresses');
  const judged = judgeEgress(egress, {enforced, showAddress, hasList: allowed !== undefined});
  if (filing.file(judged, {startMs, worksHidden: true})) seen.egress = egress;
}
