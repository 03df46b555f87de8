import {html, nothing, type TemplateResult} from 'lit';
import type {Localizer} from '../../i18n/localize.js';
import type {CheckId, Light, Report} from '../../report/types.js';
import {lightTemplate} from './light.js';

/** What a run in progress shows. */
export interface RunningView {
  /** 0–1. */
  readonly fraction: number;
  readonly checkId: CheckId;
  readonly remainingMs: number;
}

export interface HelpdeskContact {
  readonly label?: string;
  readonly href?: string;
}

/** The light, its word, one sentence. `buttons` stand under it in every state, so that focus stays where it is. */
export function summaryTemplate(
  light: Light,
  word: string,
  sentence: string,
  body: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="summary" part="summary" data-light=${light}>
    ${lightTemplate(light)}
    <div>
      <h2 part="word">${word}</h2>
      <p class="sentence" part="sentence">${sentence}</p>
      ${body}
    </div>
  </div>`;
}

export function idleTemplate({words}: Localizer): TemplateResult {
  return summaryTemplate('grey', words.lights.grey, words.sentences.idle);
}

export function runningTemplate(
  {fraction, checkId, remainingMs}: RunningView,
  {words}: Localizer,
): TemplateResult {
  const left = words.secondsLeft(Math.ceil(remainingMs / 1000));
  const progress = html`<progress
      part="progress"
      max="1"
      .value=${fraction}
      aria-label=${words.sentences.running}
    ></progress>
    <p class="quiet">${left}</p>`;
  return summaryTemplate('grey', words.sentences.running, `${words.steps[checkId]}…`, progress);
}

export function doneTemplate(report: Report, contact: HelpdeskContact, localizer: Localizer): TemplateResult {
  const {words} = localizer;
  const {light, findings, outcome, id, startedAt} = report;
  const finding = leadingFinding(report);
  const sentence = finding
    ? words.causes[finding.cause].title
    : words.sentences[outcome === 'cancelled' ? 'cancelled' : light];
  const body = html`${finding ? nextTemplate(words.causes[finding.cause].action, words.owners[finding.owner], contact, localizer) : nothing}
    <p class="quiet meta">
      <span>${words.checkedAt(localizer.time(startedAt))}</span>
      <span part="code">${words.code(id)}</span>
      ${report.environment.method === 'data-channel' && findings.length === 0 ? html`<span>${words.byDataChannel}</span>` : nothing}
    </p>`;
  return summaryTemplate(light, words.lights[light], sentence, body);
}

/** The finding that the agent's sentence speaks of: the worst, unless it is for the integrator only. */
export function leadingFinding({
  findings,
  light,
}: Pick<Report, 'findings' | 'light'>): Report['findings'][number] | undefined {
  const [first] = findings;
  const forIntegrator =
    first?.cause === 'configuration' || (first?.cause === 'test-fault' && light === 'green');
  return forIntegrator ? undefined : first;
}

function nextTemplate(
  action: string,
  owner: string,
  {label, href}: HelpdeskContact,
  {words, label: named}: Localizer,
): TemplateResult {
  return html`<p class="next" part="next"><strong>${named(words.next)}</strong>${action}</p>
    <p class="quiet">
      ${named(words.whoCanAct)}${owner}${label ? html` · ${href ? html`<a href=${href}>${label}</a>` : label}` : nothing}
    </p>`;
}
