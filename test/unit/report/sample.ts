import type {CheckItem, CheckResult, Finding, Light, Report, Status} from '../../../src/report/types.js';

const STATUS: Readonly<Record<Light, Status>> = {
  green: 'passed',
  amber: 'warning',
  red: 'failed',
  grey: 'inconclusive',
};

export function check(id: string, light: Light = 'green', rest: Partial<CheckResult> = {}): CheckResult {
  return {id, status: STATUS[light], light, durationMs: 100, metrics: {}, ...rest};
}

export function item(id: string, light: Light = 'green', rest: Partial<CheckItem> = {}): CheckItem {
  return {id, status: STATUS[light], light, durationMs: 100, metrics: {}, ...rest};
}

export function finding(
  cause: Finding['cause'],
  subjects: string[],
  light: Finding['light'] = 'red',
): Finding {
  return {cause, light, confidence: 'likely', owner: 'network', subjects, evidence: {}};
}

/** A report of a good run, with everything that a report can hold. */
export function sample(changes: Partial<Report> = {}): Report {
  return {
    version: 1,
    id: 'K7QM-2F',
    case: 'INC-0042',
    startedAt: '2026-11-23T08:52:00.000Z',
    durationMs: 12_000,
    outcome: 'complete',
    light: 'green',
    lights: {data: 'green', voice: 'green'},
    checks: [
      check('services', 'green', {
        items: [item('desktop', 'green', {metrics: {ttfbMs: 30, attempts: 3}}), item('sign-in')],
      }),
      check('turn', 'green', {metrics: {connectMs: 40}}),
      check('voice-opus', 'green', {
        metrics: {rttMs: 40, jitterMs: 3, mos: 4.3, packets: 400},
        stopped: {afterMs: 3000, why: 'clearly-good'},
        timeline: {stepMs: 200, delayMs: [40, 41, null]},
      }),
      check('local', 'amber', {items: [item('recorder', 'amber', {cause: 'local-service-absent'})]}),
    ],
    findings: [
      {
        ...finding('local-service-absent', ['recorder'], 'amber'),
        evidence: {outcome: 'no-answer', address: '192.0.2.7', sure: true, waitedMs: 5},
        guide: 'Screen recording',
      },
    ],
    environment: {
      browser: 'Chrome',
      browserVersion: '156',
      os: 'Windows',
      visibleThroughout: true,
      method: 'rtp',
    },
    policy: {id: 'agent-diagnostics/1', mos: 'g107/1'},
    ...changes,
  };
}

/** A storage of its own for one test. */
export function memoryStorage(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

/** One that is there, and throws whatever is asked of it, as under some privacy settings. */
export function blockedStorage(): Storage {
  const blocked = (): never => {
    throw new DOMException('Access is denied for this document', 'SecurityError');
  };
  return {
    getItem: blocked,
    setItem: blocked,
    removeItem: blocked,
    clear: blocked,
    key: blocked,
    get length() {
      return blocked();
    },
  };
}

/** One that can be read, and has no room left. */
export function fullStorage(): Storage {
  const setItem = (): never => {
    throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
  };
  return Object.assign(memoryStorage(), {setItem});
}
