import type {DeviceStorage} from './device-storage.js';
import {STORAGE_KEYS} from '../internal/storage-keys.js';
import {readReport} from '../report/read.js';
import type {CheckResult, Report} from '../report/types.js';

/**
 * The last good run, kept on the device so that a bad one can be held against it. It is an extra: where storage is
 * blocked or full, there is none, and nothing else changes.
 */
type Store = Pick<DeviceStorage, 'getItem' | 'setItem' | 'removeItem'> | undefined;

/** `scope` tells apart the configurations of one origin: what was good at one site says nothing about another. */
function keyOf(scope: string): string {
  return STORAGE_KEYS.lastGood + scope;
}

/**
 * Keeps the report if it is a complete green one, in place of the one before.
 * @returns whether it is kept
 */
export function keepLastGood(report: Report, storage: Store, scope: string): boolean {
  if (!storage || !isGood(report)) return false;
  try {
    storage.setItem(keyOf(scope), JSON.stringify(redact(report)));
    return true;
  } catch {
    return false;
  }
}

/** The last good run, redacted; `undefined` if there is none, or something else stands in its place. */
export function readLastGood(storage: Store, scope: string): Report | undefined {
  try {
    const text = storage?.getItem(keyOf(scope));
    const report = text ? readReport(text) : undefined;
    // Others can write there: redacted as it was kept, and as good.
    return report && isGood(report) ? redact(report) : undefined;
  } catch {
    return undefined;
  }
}

export function clearLastGood(storage: Store, scope: string): void {
  try {
    storage?.removeItem(keyOf(scope));
  } catch {
    // What can't be reached is not read either.
  }
}

function isGood({outcome, light}: Report): boolean {
  return outcome === 'complete' && light === 'green';
}

/**
 * What a comparison needs: lights, figures, and ids, which are the configuration's own names. What may be about the person
 * or the PC (addresses, URLs and names in the evidence, the helpdesk's case) is left out, whatever `report.include` allows
 * in the report itself: a PC may be shared.
 */
function redact(report: Report): Report {
  const {light, lights, checks, findings, environment, policy} = report;
  const {browser, browserVersion, os, visibleThroughout, method} = environment;
  return {
    version: report.version,
    id: report.id,
    startedAt: report.startedAt,
    durationMs: report.durationMs,
    outcome: report.outcome,
    light,
    lights: {data: lights.data, voice: lights.voice},
    checks: checks.map(({items, ...check}) => ({
      ...redactResult(check),
      ...(items && {items: items.map(redactResult)}),
    })),
    findings: findings.map(({cause, light: own, confidence, owner, subjects}) => ({
      cause,
      light: own,
      confidence,
      owner,
      subjects: [...subjects],
      evidence: {},
    })),
    environment: {browser, browserVersion, os, visibleThroughout, method},
    policy: {id: policy.id, mos: policy.mos},
  };
}

function redactResult({id, status, light, durationMs, metrics}: CheckResult): CheckResult {
  return {id, status, light, durationMs, metrics: {...metrics}};
}
