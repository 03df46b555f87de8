import type {Configuration} from '../../config/types.js';
import type {Cause, CheckId, EvidenceOf} from '../../report/catalogue.js';
import type {Report} from '../../report/types.js';
import type {KeptTopic, MeasuredTopic, ReportTopic} from './topics.js';

/** A topic for every field, however deep; a part whose names are open has one. */
type Told<Value> = Value extends readonly (infer Item)[]
  ? Told<Item>
  : Value extends object
    ? string extends keyof Value
      ? ReportTopic
      : {readonly [Name in keyof Value]-?: Told<Exclude<Value[Name], undefined>>}
    : ReportTopic;

/** Under which topic the sheet tells of each field of a report. A field without one does not compile. */
export const REPORT_FIELDS: Told<Report> = {
  version: 'results',
  id: 'code',
  case: 'code',
  startedAt: 'time',
  durationMs: 'time',
  outcome: 'results',
  light: 'results',
  lights: {data: 'results', voice: 'results'},
  checks: {
    id: 'results',
    status: 'results',
    light: 'results',
    durationMs: 'time',
    metrics: 'results',
    items: {
      id: 'results',
      status: 'results',
      light: 'results',
      durationMs: 'time',
      metrics: 'results',
      cause: 'results',
    },
    stopped: {afterMs: 'time', why: 'results'},
    timeline: {stepMs: 'results', delayMs: 'results'},
  },
  findings: {
    cause: 'results',
    light: 'results',
    confidence: 'results',
    owner: 'results',
    subjects: 'results',
    evidence: 'results',
    guide: 'results',
  },
  environment: {
    browser: 'browser',
    browserVersion: 'browser',
    os: 'browser',
    visibleThroughout: 'browser',
    method: 'results',
    network: 'place',
  },
  watch: {
    startedAt: 'watch',
    endedAt: 'watch',
    paths: 'watch',
    minutes: {at: 'watch', measuredMs: 'watch', stalledMs: 'watch', p95Ms: 'watch'},
    episodes: {
      from: 'watch',
      to: 'watch',
      paths: 'watch',
      worstMs: 'watch',
      place: 'watch',
      confidence: 'watch',
    },
    marks: {at: 'watch', note: 'watch'},
    blindMs: 'watch',
  },
  devices: {microphone: 'devices', speaker: 'devices', headset: 'devices'},
  answers: 'answers',
  policy: {id: 'results', mos: 'results', limits: 'results'},
};

/** Of each kind of evidence by itself; one whose names are open has none. */
type NamesIn<Value> = Value extends unknown
  ? string extends keyof Value
    ? never
    : keyof Value & string
  : never;

/**
 * The same for what findings rest on. Lints add names of their own: of rules, paths and figures of the configuration
 * (`config/lint-finding.ts`).
 */
export const EVIDENCE_FIELDS: Readonly<
  Record<NamesIn<EvidenceOf<Exclude<Cause, 'configuration'>>>, ReportTopic>
> = {
  address: 'address',
  afterMs: 'results',
  allocated: 'results',
  allowed: 'results',
  attempts: 'results',
  carriedKbps: 'results',
  codec: 'results',
  connectMs: 'results',
  connected: 'results',
  control: 'results',
  direction: 'results',
  directive: 'results',
  duringCall: 'results',
  enforced: 'results',
  errorCode: 'results',
  failures: 'results',
  hosts: 'results',
  jitterMs: 'results',
  lateRatio: 'results',
  loadedMos: 'results',
  loadedRttMs: 'results',
  loadedRttRiseMs: 'results',
  lossRatio: 'results',
  minVersion: 'results',
  mos: 'results',
  outcome: 'results',
  packets: 'results',
  pdvP95Ms: 'results',
  permission: 'results',
  relayed: 'results',
  replaced: 'results',
  requiredKbps: 'results',
  rttMs: 'results',
  sameAddress: 'results',
  services: 'results',
  stallMaxMs: 'results',
  status: 'results',
  ttfbMs: 'results',
  version: 'results',
  waitedMs: 'results',
  why: 'results',
  what: 'results',
};

/** Under which topic the sheet tells of each check. */
export const CHECKS: Readonly<Record<CheckId, MeasuredTopic>> = {
  environment: 'browser',
  control: 'control',
  services: 'services',
  egress: 'egress',
  turn: 'relay',
  'voice-opus': 'call',
  'voice-pcmu': 'call',
  load: 'load',
  tunnel: 'tunnel',
  local: 'local',
  // Reads the configuration, which is the company's own.
  configuration: 'start',
};

/** What `report.include` lets into a report; nothing comes of a word that is reserved. */
export const INCLUDES: Readonly<
  Record<NonNullable<NonNullable<Configuration['report']>['include']>[number], ReportTopic | undefined>
> = {
  addresses: 'address',
  urls: undefined,
  devices: undefined,
};

/** Whether what the sheet says depends on an option. A new one has to be thought of here. */
export const OPTIONS: Readonly<Record<keyof Configuration, boolean>> = {
  version: false,
  site: true,
  tenantDomain: false,
  phone: false,
  activities: true,
  budgets: true,
  codecs: false,
  control: true,
  services: true,
  turn: true,
  egress: true,
  networks: true,
  bandwidth: true,
  local: true,
  thresholds: false,
  durations: false,
  autorun: false,
  watch: true,
  history: true,
  report: true,
  embed: true,
  texts: false,
};

/** Whether a thing is kept in the browser for longer than the tab is open. */
export const PLACES: Readonly<Record<Exclude<KeptTopic, 'server'>, 'browser' | 'tab'>> = {
  lastGood: 'browser',
  history: 'browser',
  outbox: 'browser',
  settled: 'browser',
  salt: 'browser',
  answers: 'browser',
  watch: 'tab',
};
