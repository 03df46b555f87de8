import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {worstLight} from '../../policy/light.js';
import type {ThresholdName, Thresholds} from '../../policy/thresholds.js';
import type {Localizer} from '../../i18n/localize.js';
import type {HelpdeskWords, ReportWords} from '../../i18n/translation.js';
import {CHECK_GROUPS, isCheck, isMetric, METRICS, type GroupId} from '../../report/catalogue.js';
import type {CheckItem, CheckResult, Finding, Light, Report} from '../../report/types.js';
import {lightTemplate} from '../templates/light.js';
import {inPortions, PORTION} from './portions.js';
import {meaningOf, wordFor} from './wording.js';

function groupOf(id: string): GroupId | undefined {
  return isCheck(id) ? CHECK_GROUPS[id] : undefined;
}

/** Whether agents are shown a figure; the helpdesk sees them all. */
export function isForAgents(name: string): boolean {
  return isMetric(name) && METRICS[name].forAgents;
}

export interface GroupsView {
  readonly checks: readonly CheckResult[];
  readonly findings: readonly Finding[];
  /** Of a run that is over. */
  readonly report: Report | null;
  /** The checks that are still to come are shown as rows without a result. */
  readonly running: boolean;
  /** Whether the configuration has a relay to check. */
  readonly hasPhone: boolean;
  readonly helpdesk: boolean;
  /** What the helpdesk is told of each cause, once it is there. */
  readonly helpdeskWords: HelpdeskWords | undefined;
  /** What the site calls its services, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly thresholds: Thresholds;
  readonly words: ReportWords;
}

/** The four groups, each with its own light, opening into its checks and their figures. */
export function groupsTemplate(view: GroupsView, localizer: Localizer): TemplateResult {
  const groups = Object.keys(localizer.words.groups) as GroupId[];
  return html`<div class="groups" part="groups">
    ${groups.map((group) => {
      const checks = view.checks.filter(({id}) => groupOf(id) === group);
      const isToCome = view.running && (view.hasPhone || group === 'pc' || group === 'services');
      return checks.length > 0 || isToCome ? groupTemplate(group, checks, view, localizer) : nothing;
    })}
  </div>`;
}

function groupTemplate(
  group: GroupId,
  checks: CheckResult[],
  view: GroupsView,
  localizer: Localizer,
): TemplateResult {
  const {words} = localizer;
  const light = groupLight(checks);
  const found = view.findings.find(
    (finding) =>
      // What only the integrator can mend is no news to an agent.
      (view.helpdesk || finding.cause !== 'configuration') &&
      checks.some((check) => concerns(finding, check)),
  );
  // The status that the group's light comes from.
  const telling = checks.find((check) => check.light === light && check.status !== 'skipped') ?? checks[0];
  const text = found
    ? words.causes[found.cause].title
    : telling
      ? (itemsText(checks, localizer) ?? words.statuses[telling.status])
      : '';
  return html`<details
    part="group"
    ?open=${view.helpdesk && !view.running}
    class=${checks.length > 0 ? '' : 'waiting'}
  >
    <summary>
      ${lightTemplate(light)}
      <span class="name">${words.groups[group]}</span>
      <span class="visually-hidden">${localizer.sentences(words.lights[light])}</span>
      ${keyed(text, html`<span class="text">${text}</span>`)}
    </summary>
    <div class="rows">${checks.map((check) => checkTemplate(check, view, localizer))}</div>
  </details>`;
}

/** A check that was skipped says nothing about the group, unless nothing else does. */
function groupLight(checks: readonly CheckResult[]): Light {
  const telling = checks.filter(({id, status}) => status !== 'skipped' && id !== 'control');
  return worstLight((telling.length > 0 ? telling : checks).map(({light}) => light));
}

function concerns({subjects}: Finding, check: CheckResult): boolean {
  const ids = idsOf(check);
  return subjects.some((subject) => ids.has(subject));
}

const idsByCheck = new WeakMap<CheckResult, ReadonlySet<string>>();

/** Of a check and its items; kept, for there may be a thousand, and every finding is held against them. */
function idsOf(check: CheckResult): ReadonlySet<string> {
  const ids = idsByCheck.get(check) ?? new Set([check, ...(check.items ?? [])].map(({id}) => id));
  idsByCheck.set(check, ids);
  return ids;
}

function itemsText(checks: readonly CheckResult[], {words}: Localizer): string | undefined {
  const items = checks.flatMap((check) => check.items ?? []);
  if (items.length === 0) return undefined;
  return words.answering(items.filter(({light}) => light === 'green').length, items.length);
}

/** The tunnel is skipped where the browser does not tell, or where relay or echo, which it needs, did not come about. */
function isUnseen(id: CheckResult['id'], checks: readonly CheckResult[]): boolean {
  const lacks = checks.some(
    (check) =>
      (check.id === 'turn' && check.metrics['connectMs'] === undefined) ||
      (check.id === 'egress' && check.status === 'inconclusive'),
  );
  return id === 'tunnel' && !lacks;
}

function checkTemplate(check: CheckResult, view: GroupsView, localizer: Localizer): TemplateResult {
  const {words} = localizer;
  const {id, light, status, items = [], stopped} = check;
  const found = view.findings.filter((finding) => concerns(finding, check));
  const {report, helpdesk, helpdeskWords, names, words: more} = view;
  const drawn = {
    of: report,
    deps: [check, view.findings, helpdesk, helpdeskWords, names, more, words, localizer.locale],
  };
  const isLong = Math.max(found.length, items.length) > PORTION;
  return html`<section class=${isLong ? 'check long' : 'check'} part="check">
    <h3>
      ${lightTemplate(light)} <span>${wordFor(id, words.checks)}</span>
      <span class="status">${words.statuses[status]}</span>
    </h3>
    ${status === 'skipped' ? html`<p class="quiet">${isUnseen(id, view.checks) ? words.notVisible : words.skipped}</p>` : nothing}
    ${inPortions(found, (finding) => findingTemplate(finding, view, localizer), drawn)}
    ${figuresTemplate(check, view, localizer)}
    ${
      helpdesk && stopped
        ? html`<p class="quiet">${words.watched(localizer.seconds(stopped.afterMs), stopped.why)}</p>`
        : nothing
    }
    ${
      items.length > 0
        ? html`<ul class="items">
            ${inPortions(items, (item) => itemTemplate(item, view, localizer), drawn)}
          </ul>`
        : nothing
    }
  </section>`;
}

function findingTemplate(finding: Finding, view: GroupsView, localizer: Localizer): TemplateResult {
  const {words, label} = localizer;
  const {cause, owner, confidence, evidence, guide} = finding;
  const more = view.helpdeskWords?.[cause];
  return html`<div class="finding" part="finding">
    <p>${words.causes[cause].title}</p>
    <p class="quiet">${label(words.whoCanAct)}${words.owners[owner]}</p>
    ${
      more
        ? html`<p>${meaningOf(more, confidence, localizer)}</p>
            <p class="act">${more.act}</p>`
        : nothing
    }
    ${
      view.helpdesk
        ? html`<dl class="facts">
            ${fact(view.words.audience.cause, cause)}
            ${fact(view.words.audience.confidence, view.words.confidences[confidence])}
            ${Object.entries(evidence).map(([name, value]) => fact(name, String(value)))}
            ${guide ? fact(view.words.audience.guide, guide) : nothing}
          </dl>`
        : nothing
    }
  </div>`;
}

function fact(name: string, value: string): TemplateResult {
  return html`<div>
    <dt><bdi>${name}</bdi></dt>
    <dd><bdi>${value}</bdi></dd>
  </div>`;
}

function figuresTemplate(
  {metrics}: CheckResult,
  {helpdesk, thresholds, words: {metrics: names}}: GroupsView,
  localizer: Localizer,
): TemplateResult | typeof nothing {
  const {words} = localizer;
  const shown = Object.entries(metrics).filter(([name]) => helpdesk || isForAgents(name));
  if (shown.length === 0) return nothing;
  return html`<dl class="figures" part="figures">
    ${shown.map(([name, value]) => {
      const limit = Object.hasOwn(thresholds, name) ? thresholds[name as ThresholdName] : undefined;
      const budget =
        limit?.better === 'lower' && Number.isFinite(limit.amber) ? localizer.figure(name, limit.green) : '';
      return html`<div>
        <dt>${wordFor(name, names)}</dt>
        <dd>
          ${localizer.figure(name, value)}${budget ? html` <span class="quiet">${words.limit(budget)}</span>` : nothing}
        </dd>
      </div>`;
    })}
  </dl>`;
}

function itemTemplate(item: CheckItem, view: GroupsView, localizer: Localizer): TemplateResult {
  const {names, helpdesk} = view;
  const {words, figure, label} = localizer;
  const {ttfbMs} = item.metrics;
  const figures = Object.entries(item.metrics).map(
    ([name, value]) => `${label(wordFor(name, view.words.metrics))}${figure(name, value)}`,
  );
  const found = item.cause && words.causes[item.cause].title;
  return html`<li>
    ${lightTemplate(item.light, words.lights[item.light])}
    <span class="name"><bdi>${names.get(item.id) ?? item.id}</bdi></span>
    <span class="quiet">
      ${found ?? (helpdesk || ttfbMs === undefined ? nothing : figure('ttfbMs', ttfbMs))}
      ${helpdesk && item.cause ? html`<code>${item.cause}</code>` : nothing}
      ${helpdesk ? figures.join(' · ') : nothing}
    </span>
  </li>`;
}
