import {html, nothing, type TemplateResult} from 'lit';
import type {Localizer} from '../../i18n/localize.js';
import type {Translation} from '../../i18n/translation.js';
import type {CheckId, Finding, Light, Report} from '../../report/types.js';
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

/** What the site calls things, and whom an agent may turn to. */
export interface SummarySite {
  readonly contact?: HelpdeskContact;
  /** What the site calls its services and programs, by id. */
  readonly names?: ReadonlyMap<string, string>;
}

/** As long as a time and a report's code get. */
const NOON = '2026-01-01T12:00';
const CODE = 'WWWW-WW';

/** As much room as the highest outcome takes in this language, so that nothing below moves when the outcome comes. */
function roomTemplate({words, label}: Localizer, {contact}: SummarySite): TemplateResult {
  const {lights, sentences, owners} = words;
  // One upon the other: which text takes most lines only the browser knows.
  const stack = (texts: readonly TemplateResult[]): TemplateResult => html`<div>${texts}</div>`;
  const line = (name: string, ...texts: string[]): TemplateResult =>
    html`<p class=${name}>${texts.map((text) => html`<span data-room=${text}></span>`)}</p>`;
  const next = html`<strong data-room=${label(words.next)}></strong>`;
  const also = contact?.label ? [label(words.contact) + contact.label] : [];
  return html`<div class="room">
    ${stack([...Object.values(lights), sentences.running].map((text) => line('word', text)))}
    ${stack(
      Object.values(words.causes).flatMap(({title, maybe, action}) =>
        [title, ...(maybe ? [maybe] : [])].map(
          (sentence) =>
            html`<div>
              ${line('sentence', sentence)}
              <p class="next">${next}<span data-room=${action}></span></p>
            </div>`,
        ),
      ),
    )}
    ${stack(Object.values(owners).map((owner) => line('quiet who', label(words.whoCanAct) + owner, ...also)))}
  </div>`;
}

export function idleTemplate({words}: Localizer): TemplateResult {
  return summaryTemplate(
    'grey',
    words.lights.idle,
    html`<p class="sentence" part="sentence">${words.sentences.idle}</p>`,
  );
}

export function runningTemplate(
  {fraction, checkId, remainingMs}: RunningView,
  localizer: Localizer,
  site: SummarySite = {},
): TemplateResult {
  const {words} = localizer;
  const left = words.secondsLeft(Math.ceil(remainingMs / 1000));
  // A sentence of its own: the outcome's stands in another place where the word above takes fewer lines.
  const body = html`<p class="sentence" part="sentence">${words.steps[checkId]}</p>
    <progress part="progress" max="1" .value=${fraction} aria-label=${words.sentences.running}></progress>
    <p class="quiet">${left}</p>
    <p class="next">${words.meanwhile}</p>`;
  return summaryTemplate('grey', words.sentences.running, body, roomTemplate(localizer, site));
}

/** What is said in place of the words of the leading cause. */
export interface Said {
  readonly sentence: string;
  readonly next: string;
}

/**
 * @param site absent where nothing has come before it: then it takes no more room than it needs
 * @param more `good`: what an agent likes to see under a green light; `said`: what goes before the leading cause's words
 */
export function doneTemplate(
  report: Report,
  localizer: Localizer,
  site?: SummarySite,
  {good = nothing, said}: {good?: TemplateResult | typeof nothing | undefined; said?: Said | undefined} = {},
): TemplateResult {
  const {words} = localizer;
  const {light} = report;
  const finding = leadingFinding(report);
  const body = html`<p class="sentence" part="sentence">
      ${said?.sentence ?? sentenceOf(report, words, site?.names)}
    </p>
    ${finding ? nextTemplate(finding, said?.next, site?.contact ?? {}, localizer) : good}
    ${site ? nothing : metaTemplate(report, localizer)}`;
  return summaryTemplate(light, words.lights[light], body, site ? roomTemplate(localizer, site) : nothing);
}

/** When a run was, and its code: below the buttons, where its room is kept while it goes on. */
export function metaTemplate(report: Report | null, {words, time}: Localizer): TemplateResult {
  if (!report)
    return html`<p class="quiet meta room">
      <span data-room=${words.checkedAt(time(NOON))}></span><span data-room=${words.code(CODE)}></span>
    </p>`;
  const {id, startedAt, findings, environment} = report;
  return html`<p class="quiet meta">
    <span>${words.checkedAt(time(startedAt))}</span>
    <span part="code">${words.code(id)}</span>
    ${environment.method === 'data-channel' && findings.length === 0 ? html`<span>${words.byDataChannel}</span>` : nothing}
  </p>`;
}

/** What is said of an outcome in one sentence. */
export function sentenceOf(report: Report, words: Translation, names?: SummarySite['names']): string {
  const {sentences} = words;
  const finding = leadingFinding(report);
  if (finding) return answersSometimes(finding) ? sentences.sometimes : titleOf(finding, words, names);
  return sentences[report.outcome === 'cancelled' ? 'cancelled' : report.light];
}

/** What is wrong: by the site's own name where it is about one thing that has one, and no surer than the finding is. */
export function titleOf(
  {cause, confidence, subjects}: Pick<Finding, 'cause' | 'confidence' | 'subjects'>,
  {causes}: Translation,
  names?: SummarySite['names'],
): string {
  const {title, maybe = title, named} = causes[cause];
  const [name, ...others] = subjects.flatMap((subject) => names?.get(subject) ?? []);
  if (named && name !== undefined && others.length === 0) return named(name);
  return confidence === 'certain' ? title : maybe;
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
  {cause, owner}: Finding,
  said: string | undefined,
  {label, href}: HelpdeskContact,
  {words, label: named}: Localizer,
): TemplateResult {
  const link = href ? html`<a href=${href}>${label}</a>` : label;
  // The site's contact is its helpdesk's, and nobody else's.
  const isHelpdesk = owner === 'helpdesk';
  return html`<p class="next" part="next">
      <strong>${named(words.next)}</strong>${said ?? words.causes[cause].action}
    </p>
    <p class="quiet who">
      <span
        >${named(words.whoCanAct)}${words.owners[owner]}${label && isHelpdesk ? html` · ${link}` : nothing}</span
      >
      ${label && !isHelpdesk ? html`<span>${named(words.contact)}${link}</span>` : nothing}
    </p>`;
}
