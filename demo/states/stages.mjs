/** Every state of every element, as the gallery and its test show them. */
import {AMBER, BLOCKED, CANCELLED, GREEN, HIDDEN, STALLS, THIN} from './reports.mjs';

/**
 * @typedef {import('../../src/report/types.js').CheckResult} CheckResult
 * @typedef {import('../../src/report/types.js').Report} Report
 * @typedef {HTMLElement & {config: unknown, stage: Stage, run(): Promise<Report>}} Diagnostics
 * @typedef {HTMLElement & {report: Report, baseline: Report, open(text: string): Promise<void>}} ReportView
 */

/**
 * One state: of the element that runs, or of the one that opens reports.
 * @typedef {object} Stage
 * @property {unknown} [config]
 * @property {Record<string, string>} [attributes]
 * @property {Report} [report] What a run comes to, and that there is one.
 * @property {Report} [before] What the run before it came to, and that there was one.
 * @property {boolean} [lasting] The run goes on until somebody stops it.
 * @property {(view: ReportView) => unknown} [opens] Of the element that opens reports.
 */

const CONFIG = {
  version: 1,
  site: {name: 'Best Customer', helpdesk: {label: 'IT helpdesk', href: 'mailto:helpdesk@example.com'}},
  services: [
    {id: 'agent-desktop', name: 'Agent Desktop', url: 'https://best-customer.prod009.genesysengage.com/'},
    {id: 'api', name: 'API', url: 'https://best-customer.prod009.genesysengage.com/api/'},
    {
      id: 'api-regional',
      name: 'API, regional',
      url: 'https://api01-eu.best-customer.prod009.genesysengage.com/',
    },
    {id: 'authentication', name: 'Authentication', url: 'https://auth.prod009.genesysengage.com/'},
    {id: 'telemetry', name: 'Telemetry', url: 'https://telemetry.prod009.genesysengage.com/'},
    {id: 'recording', name: 'Recording', url: 'https://recording.prod009.genesysengage.com/'},
  ],
  turn: {urls: ['turn:turn.prod009.genesysengage.com:443?transport=tcp'], username: 'u', credential: 'c'},
  report: {url: '/lab/reports'},
};

/** Another site: the last good run of one says nothing about the other. */
const ELSEWHERE = {...CONFIG, site: {...CONFIG.site, name: 'Second Customer'}};

/** Where a configuration never comes from. */
export const SILENT_URL = '/lab/silent';

/** @type {Readonly<Record<string, Stage>>} */
export const STAGES = {
  unconfigured: {},
  loading: {attributes: {'config-url': SILENT_URL}},
  invalid: {
    config: {version: 2, services: [{id: 'a', url: 'http://example.com/'}], turn: {urls: ['turns:a:443']}},
  },
  idle: {config: CONFIG},
  running: {config: CONFIG, report: GREEN, lasting: true},
  green: {config: CONFIG, report: GREEN},
  amber: {config: CONFIG, report: AMBER},
  'red-blocked': {config: CONFIG, report: BLOCKED},
  'red-stalls': {config: CONFIG, report: STALLS},
  'red-thin': {config: CONFIG, report: THIN},
  'red-since': {config: ELSEWHERE, before: GREEN, report: STALLS},
  grey: {config: CONFIG, report: HIDDEN},
  cancelled: {config: CONFIG, report: CANCELLED},
  'helpdesk-green': {config: CONFIG, attributes: {audience: 'helpdesk'}, report: GREEN},
  'helpdesk-red': {config: CONFIG, attributes: {audience: 'helpdesk'}, report: BLOCKED},
  german: {config: CONFIG, attributes: {lang: 'de'}, report: BLOCKED},
  arabic: {config: CONFIG, attributes: {lang: 'ar'}, report: STALLS},
  'compact-idle': {config: CONFIG, attributes: {variant: 'compact'}},
  'compact-running': {config: CONFIG, attributes: {variant: 'compact'}, report: GREEN, lasting: true},
  'compact-red': {config: CONFIG, attributes: {variant: 'compact'}, report: STALLS},
  'report-empty': {opens: () => undefined},
  'report-refused': {opens: (view) => view.open('{"version": 1, "id": 7}')},
  'report-open': {opens: (view) => (view.report = BLOCKED)},
  'report-compared': {
    opens: (view) => {
      view.baseline = {...GREEN, startedAt: '2026-11-23T08:40:00.000Z'};
      view.report = STALLS;
    },
  },
};

/**
 * What the element calls of a run.
 * @typedef {object} Options
 * @property {(check: CheckResult) => void} onCheck
 * @property {(progress: {fraction: number, checkId: string, remainingMs: number}) => void} onProgress
 * @property {AbortSignal} signal
 */

/** The element with a script in place of the measuring. */
function stagedElement() {
  const name = 'staged-diagnostics';
  const known = customElements.get(name);
  if (known) return known;
  // When this module is loaded the element may not be there yet.
  const Element = /** @type {typeof HTMLElement} */ (customElements.get('agent-diagnostics'));
  class StagedDiagnostics extends Element {
    /** @type {Stage} */
    stage = {};

    /** @param {unknown} _config @param {Options} options */
    async diagnose(_config, {onProgress, onCheck, signal}) {
      const {report = GREEN, lasting} = this.stage;
      const checks = lasting ? report.checks.slice(0, 4) : report.checks;
      for (const check of checks) onCheck(check);
      if (!lasting) return {...report};
      onProgress({fraction: 0.46, checkId: 'voice-opus', remainingMs: 6400});
      await new Promise((resolve) => signal.addEventListener('abort', resolve, {once: true}));
      return {...CANCELLED};
    }
  }
  customElements.define(name, StagedDiagnostics);
  return StagedDiagnostics;
}

/**
 * Puts an element into this place and brings it to its state.
 * @param {Stage} stage @param {HTMLElement} place
 * @returns {Promise<Diagnostics | ReportView>} of a run that lasts, as soon as it has begun
 */
export async function mountStage({opens, ...stage}, place) {
  if (opens) {
    const view = /** @type {ReportView} */ (document.createElement('agent-diagnostics-report'));
    place.append(view);
    await opens(view);
    return view;
  }
  const Staged = /** @type {new () => Diagnostics} */ (stagedElement());
  const element = Object.assign(new Staged(), {stage});
  const {config, attributes = {}, report, before, lasting} = stage;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (config) element.config = config;
  place.append(element);
  if (before) {
    element.stage = {...stage, report: before};
    await element.run();
    element.stage = stage;
  }
  const run = report && element.run();
  if (!lasting) await run;
  return element;
}
