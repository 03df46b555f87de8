import type {Settings} from '../config/resolve.js';
import {MOS_POLICY, POLICY_ID} from '../policy/policy.js';
import {rankOf, worstLight} from '../policy/light.js';
import type {EnvironmentFacts} from '../probes/environment.js';
import {newReportId} from '../report/report-id.js';
import type {CheckItem, CheckResult, Finding, Light, Report, Watch} from '../report/types.js';
import {findingsOf} from './analysis/findings.js';
import {CONTROL, RELAY} from './analysis/sample.js';

interface ReportOptions {
  readonly watch: Watch;
  /** The run that the watch came after; its checks stand. */
  readonly after: Report | undefined;
  readonly settings: Settings;
  readonly environment: Pick<EnvironmentFacts, 'browser' | 'browserVersion' | 'os'>;
  readonly visibleThroughout: boolean;
  readonly isCancelled: boolean;
}

/** A watch as a report: what the run before it found, and what was seen since. */
export function reportOf(options: ReportOptions): Report {
  const {watch, after, settings, environment, visibleThroughout, isCancelled} = options;
  const own = findingsOf(watch.episodes);
  const base = after ?? withoutRun(watch, settings);
  const findings = fold(base.findings, own);
  const lights = {
    data: warned(base.lights.data, own.some(isAboutData)),
    voice: warned(base.lights.voice, own.some(isAboutVoice)),
  };
  const counts = settings.phone === 'webrtc' ? own.length > 0 : own.some(isAboutData);
  return {
    version: 1,
    id: newReportId(),
    ...(after?.case && {case: after.case}),
    startedAt: watch.startedAt,
    durationMs: Math.max(0, Date.parse(watch.endedAt) - Date.parse(watch.startedAt)),
    outcome: isCancelled ? 'cancelled' : base.outcome,
    light: warned(base.light, counts),
    lights,
    checks: base.checks,
    findings,
    environment: after
      ? {...after.environment, visibleThroughout: after.environment.visibleThroughout && visibleThroughout}
      : {
          browser: environment.browser,
          browserVersion: environment.browserVersion,
          os: environment.os,
          visibleThroughout,
          method: 'none',
        },
    watch,
    policy: after?.policy ?? {id: POLICY_ID, mos: MOS_POLICY},
  };
}

/** What comes and goes is a warning: red is for what was seen by a whole run. */
function warned(light: Light, isBad: boolean): Light {
  return isBad ? worstLight([light, 'amber']) : light;
}

function isAboutVoice({evidence: {place}, subjects}: Finding): boolean {
  return subjects.includes('turn') || place === 'line' || place === 'local-network' || place === 'pc';
}

function isAboutData({evidence: {place}, subjects}: Finding): boolean {
  return place !== 'relay' && subjects.some((subject) => subject !== 'turn');
}

/** One fault is one finding: where the run has it already, what the watch saw of it goes there. */
function fold(ran: readonly Finding[], watched: readonly Finding[]): Finding[] {
  const folded = ran.map((finding) => {
    const same = watched.find(({cause}) => cause === finding.cause);
    return same ? {...finding, evidence: {...finding.evidence, ...same.evidence}} : finding;
  });
  const fresh = watched.filter(({cause}) => !ran.some((finding) => finding.cause === cause));
  const rank = ({cause, light}: Finding): number => (cause === 'configuration' ? Infinity : rankOf(light));
  return [...folded, ...fresh].sort((a, b) => rank(a) - rank(b));
}

type Base = Pick<Report, 'checks' | 'findings' | 'lights' | 'light' | 'outcome'>;

/** Without a run there are the paths that answered. A watch hears no call, so it says nothing good of voice. */
function withoutRun({paths, minutes}: Watch, {services, turn, phone}: Settings): Base {
  const durationMs = (path: string): number =>
    minutes.reduce((sum, row) => sum + (row.measuredMs[path] ?? 0), 0);
  const resultOf = (id: string, path: string): CheckItem & CheckResult => {
    const isSeen = paths.includes(path);
    return {
      id,
      status: isSeen ? 'passed' : 'inconclusive',
      light: isSeen ? 'green' : 'grey',
      durationMs: durationMs(path),
      metrics: {},
    };
  };
  const items = services.map(({id}): CheckItem => resultOf(id, id)).filter(({light}) => light === 'green');
  const checks: CheckResult[] = [
    resultOf('control', CONTROL),
    ...(items.length > 0 ? [{...resultOf('services', items[0]?.id ?? ''), durationMs: 0, items}] : []),
    ...(turn ? [resultOf('turn', RELAY)] : []),
  ];
  const data = worstLight(checks.filter(({id}) => id !== 'turn').map(({light}) => light));
  const isVoiceCounted = turn !== undefined && phone === 'webrtc';
  return {
    checks,
    findings: [],
    lights: {data, voice: 'grey'},
    light: isVoiceCounted ? 'grey' : data,
    outcome: 'complete',
  };
}
