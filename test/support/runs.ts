import {executeServerCommand, sendMouse} from '@web/test-runner-commands';
import type {Configuration} from '../../src/config/types.js';
import {runDiagnostics} from '../../src/engine.js';
import type {CheckResult, Finding, Report} from '../../src/report/types.js';

/** Puts another tab before this page's. Resolves once the page is hidden, with what brings it back before who looks. */
export async function hidePage(): Promise<() => Promise<void>> {
  const {id} = await executeServerCommand<{id: string}, object>('lab:cover');
  await becomes('hidden');
  return async () => {
    await executeServerCommand('lab:close', {id});
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
    const isBusy = report.findings.some(({cause}) => cause === 'pc-busy' || cause === 'page-hidden');
    if (!isBusy || run === BUSY_RUNS) return report;
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
