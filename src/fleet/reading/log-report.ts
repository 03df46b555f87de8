import type {Candidate} from './json.js';

/** Attributes by name, plain values. */
export type Attributes = Readonly<Record<string, unknown>>;

const RUN = 'agent_diagnostics.';
/** What a log record can't say of a report. */
const NOT_SAID = 'not-exported';

/**
 * A report as far as a log record of `otlp/logs.ts` has it: without figures of calls, and with the end of the run for its
 * start, which is seconds away.
 * @returns `undefined` if the record is somebody else's
 */
export function reportOfRecord(
  attributes: Attributes,
  resource: Attributes,
  atMs: number,
): Candidate | undefined {
  const own = (name: string): unknown => attributes[`${RUN}${name}`];
  if (own('light') === undefined || own('report.id') === undefined) return undefined;
  const site = resource[`${RUN}site`];
  const network = resource[`${RUN}network`];
  const parsed = {
    version: 1,
    id: own('report.id'),
    ...(own('case') !== undefined && {case: own('case')}),
    startedAt: Number.isFinite(atMs) ? new Date(atMs).toISOString() : 'no time',
    durationMs: 0,
    outcome: own('outcome'),
    light: own('light'),
    lights: {data: own('lights.data'), voice: own('lights.voice')},
    checks: checksOf(list(own('items'))),
    findings: list(own('finding_details')).map((finding) => ({
      subjects: [],
      evidence: {},
      confidence: 'likely',
      ...record(finding),
    })),
    environment: {
      browser: attributes['user_agent.name'] ?? 'unknown',
      browserVersion: attributes['user_agent.version'] ?? 'unknown',
      os: attributes['os.name'] ?? 'unknown',
      visibleThroughout: bool(own('visible_throughout')),
      method: own('method') ?? 'none',
      ...(network !== undefined && {network}),
    },
    policy: {id: own('policy.id') ?? NOT_SAID, mos: own('policy.mos') ?? NOT_SAID},
  };
  return {parsed, ...(typeof site === 'string' && {site})};
}

/** Loki keeps everything as text, lists as JSON. */
function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  if (typeof value !== 'string') return [];
  try {
    const parsed = JSON.parse(value) as unknown;
    return Array.isArray(parsed) ? (parsed as unknown[]) : [];
  } catch {
    return [];
  }
}

function record(value: unknown): Attributes {
  return typeof value === 'object' && value !== null ? (value as Attributes) : {};
}

function bool(value: unknown): boolean {
  return value !== false && value !== 'false';
}

/** The items that were told of, by the check that looked at them. */
function checksOf(items: readonly unknown[]): object[] {
  const checks = new Map<unknown, object[]>();
  for (const item of items.map(record)) {
    const {check, ...rest} = item;
    const known = checks.get(check) ?? [];
    checks.set(check, known);
    known.push({durationMs: 0, metrics: {}, ...rest});
  }
  return [...checks].map(([id, own]) => ({
    id,
    status: 'passed',
    light: 'grey',
    durationMs: 0,
    metrics: {},
    items: own,
  }));
}
