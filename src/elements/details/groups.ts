import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {worstLight} from '../../policy/light.js';
import type {ThresholdName, Thresholds} from '../../policy/thresholds.js';
import type {Localizer} from '../../i18n/localize.js';
import type {HelpdeskWords, ReportWords} from '../../i18n/translation.js';
import {CHECK_GROUPS, isCheck, isMetric, METRICS, type GroupId} from '../../report/catalogue.js';
import {
  planDrawing,
  weightOf,
  weightOfItem,
  type CheckPlan,
  type Cut,
  type DrawingPlan,
  type Figure,
} from '../../report/drawing-plan.js';
import type {CheckItem, CheckResult, Finding, Light, Report} from '../../report/types.js';
import {lightTemplate} from '../templates/light.js';
import {titleOf} from '../templates/summary.js';
import {inPortions, PORTION} from './portions.js';
import {meaningOf, wordFor} from './wording.js';

/**
 * Where a check is shown that this version does not know: a newer one made it, or somebody made it
 * up.
 */
const OTHERS = 'others';

/** More than any run has: a stranger made them. */
const MANY_CHECKS = 20;
/** What a check takes without its lists, in lines. */
const CHECK_WEIGHT = 5;

export function groupOf(id: string): GroupId | typeof OTHERS {
  return isCheck(id) ? CHECK_GROUPS[id] : OTHERS;
}

/** Whether agents are shown a figure; the helpdesk sees them all. */
export function isForAgents(name: string): boolean {
  return isMetric(name) && METRICS[name].forAgents;
}

export interface GroupsView {
  readonly checks: readonly CheckResult[];
  readonly findings: readonly Finding[];
  readonly report: Report;
  readonly helpdesk: boolean;
  /** What the helpdesk is told of each cause, once it is there. */
  readonly helpdeskWords: HelpdeskWords | undefined;
  /** What the site calls its services and programs, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly thresholds: Thresholds;
  readonly words: ReportWords;
}

/** Of what was last drawn: reports are drawn again and again, and planned once. */
const plans = new WeakMap<
  readonly CheckResult[],
  {readonly of: readonly unknown[]; readonly plan: DrawingPlan}
>();

function planOf({checks, findings, helpdesk}: GroupsView): DrawingPlan {
  const known = plans.get(checks);
  const of = [findings, helpdesk];
  if (known?.of.every((one, i) => one === of[i])) return known.plan;
  const isShown = (name: string): boolean => helpdesk || isForAgents(name);
  const plan = planDrawing(checks, findings, {helpdesk, isShown});
  plans.set(checks, {of, plan});
  return plan;
}

/**
 * The four groups, each with its own light, opening into its checks and their figures; and one for
 * what this version does not know, for a red light must not hide behind a name.
 */
export function groupsTemplate(view: GroupsView, localizer: Localizer): TemplateResult {
  const groups = [...(Object.keys(localizer.words.groups) as GroupId[]), OTHERS] as const;
  const plan = planOf(view);
  return html`<div class="groups" part="groups">
    ${groups.map((group) => {
      const checks = plan.checks.filter(({check}) => groupOf(check.id) === group);
      const homeless = group === OTHERS ? plan.homeless : NONE;
      return checks.length > 0 || homeless.shown.length > 0
        ? groupTemplate(group, {checks, homeless, plan}, view, localizer)
        : nothing;
    })}
  </div>`;
}

const NONE: Cut<never> = {shown: [], more: 0};

interface Group {
  readonly checks: readonly CheckPlan[];
  /** Findings that concern no check that there is. */
  readonly homeless: Cut<Finding>;
  readonly plan: DrawingPlan;
}

function groupTemplate(
  group: GroupId | typeof OTHERS,
  {checks: planned, homeless, plan}: Group,
  view: GroupsView,
  localizer: Localizer,
): TemplateResult {
  const {words} = localizer;
  const checks = planned.map(({check}) => check);
  const lights = [
    ...(checks.length > 0 ? [groupLight(checks)] : []),
    ...homeless.shown.map((finding) => finding.light),
  ];
  const light = worstLight(lights);
  // What only the integrator can mend is no news to an agent.
  const isNews = ({cause}: Finding): boolean => view.helpdesk || cause !== 'configuration';
  const found = plan.leading(checks, isNews) ?? homeless.shown.find(isNews);
  const text = found ? titleOf(found, words, view.names) : statusText(checks, light, localizer);
  return html`<details part="group" ?open=${view.helpdesk}>
    <summary>
      ${lightTemplate(light)}
      <span class="name">${group === OTHERS ? view.words.viewer.others : words.groups[group]}</span>
      <span class="visually-hidden"
        >${localizer.sentences(words.lights[planned.length > 0 ? light : 'idle'])}</span
      >
      ${keyed(text, html`<span class="text">${text}</span>`)}
    </summary>
    <div class="rows">
      ${
        planned.length > MANY_CHECKS
          ? inPortions(
              planned,
              (check) => checkTemplate(check, view, localizer),
              drawnOf(view, planned, localizer),
              () => CHECK_WEIGHT,
            )
          : planned.map((check) => checkTemplate(check, view, localizer))
      }
      ${inPortions(
        homeless.shown,
        (finding) => findingTemplate(finding, view, localizer),
        drawnOf(view, homeless, localizer),
        (finding) => weightOf(finding, view.helpdesk),
      )}
      ${moreTemplate(homeless, view)}
    </div>
  </details>`;
}

/** A check that was skipped says nothing about the group, unless nothing else does. */
export function groupLight(checks: readonly CheckResult[]): Light {
  const telling = checks.filter(({id, status}) => status !== 'skipped' && id !== 'control');
  return worstLight((telling.length > 0 ? telling : checks).map(({light}) => light));
}

/** The status that a group's light comes from, in a word; nothing while no check of it is over. */
export function statusText(checks: readonly CheckResult[], light: Light, localizer: Localizer): string {
  const telling = checks.find((check) => check.light === light && check.status !== 'skipped') ?? checks[0];
  return telling ? (itemsText(checks, localizer) ?? localizer.words.statuses[telling.status]) : '';
}

function itemsText(checks: readonly CheckResult[], {words}: Localizer): string | undefined {
  const items = checks.flatMap((check) => check.items ?? []);
  // Of one, its status says as much.
  if (items.length < 2) return undefined;
  const fine = items.filter(({light}) => light === 'green').length;
  return fine === items.length ? words.allAnswering(fine) : words.answering(fine, items.length);
}

/**
 * The tunnel is skipped where the browser does not tell, or where relay or echo, which it needs,
 * did not come about; the control where the page has no address to ask, and programs where none of
 * them may be asked.
 */
function whySkipped(
  id: CheckResult['id'],
  checks: readonly CheckResult[],
): 'skipped' | 'notVisible' | 'notNeeded' {
  if (id === 'control' || id === 'local') return 'notNeeded';
  const lacks = checks.some(
    (check) =>
      (check.id === 'turn' && check.metrics['connectMs'] === undefined) ||
      (check.id === 'egress' && check.status === 'inconclusive'),
  );
  return id === 'tunnel' && !lacks ? 'notVisible' : 'skipped';
}

/** What the drawing of a list depends on. */
function drawnOf(
  view: GroupsView,
  own: unknown,
  {words, locale}: Localizer,
): Parameters<typeof inPortions>[2] {
  const {report, helpdesk, helpdeskWords, names, thresholds, words: more} = view;
  return {of: report, deps: [own, helpdesk, helpdeskWords, names, thresholds, more, words, locale]};
}

function moreTemplate({more}: Cut<unknown>, {words}: GroupsView): TemplateResult | typeof nothing {
  return more > 0 ? html`<p class="quiet">${words.viewer.more(more)}</p>` : nothing;
}

function checkTemplate(plan: CheckPlan, view: GroupsView, localizer: Localizer): TemplateResult {
  const {words} = localizer;
  const {check, findings, others, items} = plan;
  const {id, light, status, stopped} = check;
  const {helpdesk} = view;
  const drawn = drawnOf(view, plan, localizer);
  const isLong = Math.max(findings.shown.length, items.shown.length) > PORTION;
  return html`<section class=${isLong ? 'check long' : 'check'} part="check">
    <h3>
      ${lightTemplate(light)} <span>${wordFor(id, words.checks)}</span>
      <span class="status">${words.statuses[status]}</span>
    </h3>
    ${status === 'skipped' ? html`<p class="quiet">${words[whySkipped(id, view.checks)]}</p>` : nothing}
    ${inPortions(
      findings.shown,
      (finding) => findingTemplate(finding, view, localizer),
      drawn,
      (finding) => weightOf(finding, helpdesk),
    )}
    ${moreTemplate(findings, view)}
    ${others.map((cause) => html`<p class="quiet">${words.causes[cause].title}</p>`)}
    ${figuresTemplate(plan.figures, drawn, view, localizer)}
    ${
      helpdesk && stopped
        ? html`<p class="quiet">${words.watched[stopped.why](localizer.seconds(stopped.afterMs))}</p>`
        : nothing
    }
    ${
      items.shown.length > 0
        ? html`<ul class="items">
            ${inPortions(items.shown, (item) => itemTemplate(item, view, localizer), drawn, weightOfItem)}
          </ul>`
        : nothing
    }
    ${moreTemplate(items, view)}
  </section>`;
}

function findingTemplate(finding: Finding, view: GroupsView, localizer: Localizer): TemplateResult {
  const {words, label} = localizer;
  const {cause, owner, confidence, evidence, guide} = finding;
  const more = view.helpdeskWords?.[cause];
  return html`<div class="finding" part="finding">
    <p>${titleOf(finding, words, view.names)}</p>
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
  figures: Cut<Figure>,
  drawn: Parameters<typeof inPortions>[2],
  view: GroupsView,
  localizer: Localizer,
): TemplateResult | typeof nothing {
  if (figures.shown.length === 0) return moreTemplate(figures, view);
  return html`<dl class="figures" part="figures">
      ${inPortions(figures.shown, (figure) => figureTemplate(figure, view, localizer), drawn)}
    </dl>
    ${moreTemplate(figures, view)}`;
}

function figureTemplate(
  [name, value]: Figure,
  {thresholds, words: {metrics: names}}: GroupsView,
  {words, figure}: Localizer,
): TemplateResult {
  const limit = Object.hasOwn(thresholds, name) ? thresholds[name as ThresholdName] : undefined;
  const budget = limit?.better === 'lower' && Number.isFinite(limit.amber) ? figure(name, limit.green) : '';
  return html`<div>
    <dt>${wordFor(name, names)}</dt>
    <dd>
      ${figure(name, value)}${budget ? html` <span class="quiet">${words.limit(budget)}</span>` : nothing}
    </dd>
  </div>`;
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
