import {html, nothing, type TemplateResult} from 'lit';
import type {Localizer} from '../../i18n/localize.js';
import type {Translation} from '../../i18n/translation.js';
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

/** The light, its word, and what is said of it. */
function summaryTemplate(
  light: Light,
  word: string,
  body: TemplateResult,
  room: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="summary" part="summary" data-light=${light}>
    ${lightTemplate(light)}
    <div>
      <h2 part="word" id="word">${word}</h2>
      ${body}
    </div>
    ${room}
  </div>`;
}

/** As much room as the highest outcome takes in this language, so that nothing below moves when the outcome comes. */
function roomTemplate({words, label}: Localizer, {label: contact = ''}: HelpdeskContact): TemplateResult {
  const {lights, sentences, owners} = words;
  const causes = Object.values(words.causes);
  // One upon the other: which text takes most lines only the browser knows.
  const stack = (name: string, texts: readonly string[], strong = ''): TemplateResult =>
    html`<div>
      ${texts.map((text) => html`<p class=${name}><strong data-room=${strong}></strong><span data-room=${text}></span></p>`)}
    </div>`;
  const actions = new Set(causes.map(({action}) => action));
  return html`<div class="room">
    ${stack('word', [...Object.values(lights), sentences.running])}
    ${stack('sentence', [...causes.map(({title}) => title), ...Object.values(sentences)])}
    ${stack('next', [...actions], label(words.next))}
    ${stack(
      'quiet',
      Object.values(owners).map((owner) => `${label(words.whoCanAct)}${owner} · ${contact}`),
    )}
    ${stack('quiet meta', ['0'])}
  </div>`;
}

export function idleTemplate({words}: Localizer): TemplateResult {
  return summaryTemplate(
    'grey',
    words.lights.grey,
    html`<p class="sentence" part="sentence">${words.sentences.idle}</p>`,
  );
}

export function runningTemplate(
  {fraction, checkId, remainingMs}: RunningView,
  localizer: Localizer,
  contact: HelpdeskContact = {},
): TemplateResult {
  const {words} = localizer;
  const left = words.secondsLeft(Math.ceil(remainingMs / 1000));
  // A sentence of its own: the outcome's stands in another place where the word above takes fewer lines.
  const body = html`<p class="sentence" part="sentence">${`${words.steps[checkId]}…`}</p>
    <progress part="progress" max="1" .value=${fraction} aria-label=${words.sentences.running}></progress>
    <p class="quiet">${left}</p>`;
  return summaryTemplate('grey', words.sentences.running, body, roomTemplate(localizer, contact));
}

/** What is said in place of the words of the leading cause. */
export interface Said {
  readonly sentence: string;
  readonly next: string;
}

/** @param contact absent where nothing has come before it: then it takes no more room than it needs */
export function doneTemplate(
  report: Report,
  localizer: Localizer,
  contact?: HelpdeskContact,
  said?: Said,
): TemplateResult {
  const {words} = localizer;
  const {light, findings, id, startedAt} = report;
  const finding = leadingFinding(report);
  const body = html`<p class="sentence" part="sentence">${said?.sentence ?? sentenceOf(report, words)}</p>
    ${finding ? nextTemplate(said?.next ?? words.causes[finding.cause].action, words.owners[finding.owner], contact ?? {}, localizer) : nothing}
    <p class="quiet meta">
      <span>${words.checkedAt(localizer.time(startedAt))}</span>
      <span part="code">${words.code(id)}</span>
      ${report.environment.method === 'data-channel' && findings.length === 0 ? html`<span>${words.byDataChannel}</span>` : nothing}
    </p>`;
  return summaryTemplate(
    light,
    words.lights[light],
    body,
    contact ? roomTemplate(localizer, contact) : nothing,
  );
}

/** What is said of an outcome in one sentence. */
export function sentenceOf(report: Report, {causes, sentences}: Translation): string {
  const finding = leadingFinding(report);
  if (finding) return answersSometimes(finding) ? sentences.sometimes : causes[finding.cause].title;
  return sentences[report.outcome === 'cancelled' ? 'cancelled' : report.light];
}

/** A service that answered some of its requests is there, whatever the others came to. */
function answersSometimes({light, evidence}: Report['findings'][number]): boolean {
  const {failures, attempts} = evidence;
  return (
    light === 'amber' && typeof failures === 'number' && typeof attempts === 'number' && failures < attempts
  );
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
