import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Localizer} from '../../i18n/localize.js';
import type {Translation} from '../../i18n/translation.js';
import type {CheckId, CheckResult, Finding, Light, Report} from '../../report/types.js';
import {lightTemplate} from './light.js';
import {roomTemplate} from './room.js';

/** What a run in progress shows. */
export interface RunningView {
  /** 0–1. */
  readonly fraction: number;
  readonly checkId: CheckId;
  readonly remainingMs: number;
  /** What has landed so far. */
  readonly checks: readonly CheckResult[];
}

export interface HelpdeskContact {
  readonly label?: string;
  readonly href?: string;
}

interface SummaryExtras {
  readonly words: Translation;
  /** The main button: above all that differs in height, so that it stays where it is. */
  readonly act?: TemplateResult | typeof nothing;
  /** There is nothing to sum up yet. */
  readonly isSetup?: boolean;
}

/** The light, its word, the main button, and what is said. */
export function summaryTemplate(
  light: Light,
  word: string,
  body: TemplateResult | typeof nothing,
  {words, act = nothing, isSetup = false}: SummaryExtras,
): TemplateResult {
  const others = [...Object.values(words.lights), words.sentences.running];
  return html`<div
    class="summary"
    part=${isSetup ? nothing : 'summary'}
    data-light=${isSetup ? nothing : light}
  >
    ${lightTemplate(light)}
    <h2 part="word" id="word">
      ${act === nothing ? nothing : roomTemplate(others)}${keyed(word, html`<span>${word}</span>`)}
    </h2>
    ${act}
    <div class="said">${body}</div>
  </div>`;
}

/** What the site calls things, and whom an agent may turn to. */
export interface SummarySite {
  readonly contact?: HelpdeskContact;
  /** What the site calls its services and programs, by id. */
  readonly names?: ReadonlyMap<string, string>;
}

/** What stands beside the word, and below what is said. */
export interface SummaryButtons {
  readonly main?: TemplateResult | typeof nothing;
  readonly others?: TemplateResult | typeof nothing;
}

export function idleTemplate({words}: Localizer, {main, others = nothing}: SummaryButtons): TemplateResult {
  const body = html`<p class="sentence" part="sentence">${words.sentences.idle}</p>
    ${others}`;
  return summaryTemplate('grey', words.lights.idle, body, {words, act: main ?? nothing});
}

export function runningTemplate(
  {fraction, checkId, remainingMs, checks}: RunningView,
  {words, sentences}: Localizer,
  {main = nothing}: SummaryButtons = {},
): TemplateResult {
  const left = words.secondsLeft(Math.ceil(remainingMs / 1000));
  const areServicesFine = checks.some(({id, light}) => id === 'services' && light === 'green');
  const known = sentences(words.sentences.servicesFine, left);
  // What is red stays red; what is not may still become so.
  const light = checks.some((check) => check.light === 'red') ? 'red' : 'grey';
  // A sentence of its own, so that what is read out is what is new.
  const body = html`<p class="sentence" part="sentence">${words.steps[checkId]}</p>
    <progress part="progress" max="1" .value=${fraction} aria-label=${words.sentences.running}></progress>
    <p class="quiet stack">${roomTemplate([known])}<span>${areServicesFine ? known : left}</span></p>
    <p class="next">${words.meanwhile}</p>`;
  return summaryTemplate(light, words.sentences.running, body, {words, act: main});
}

/** What is said in place of the words of the leading cause. */
export interface Said {
  readonly sentence: string;
  readonly next: string;
}

export interface DoneView {
  /** What an agent likes to see under a green light. */
  readonly good?: TemplateResult | typeof nothing | undefined;
  /** What goes before the leading cause's words. */
  readonly said?: Said | undefined;
  readonly buttons?: SummaryButtons | undefined;
}

export function doneTemplate(
  report: Report,
  localizer: Localizer,
  {contact = {}, names}: SummarySite = {},
  {good = nothing, said, buttons: {main, others = nothing} = {}}: DoneView = {},
): TemplateResult {
  const {words} = localizer;
  const {light} = report;
  const finding = leadingFinding(report);
  const body = html`<p class="sentence" part="sentence">
      ${said?.sentence ?? sentenceOf(report, words, names)}
    </p>
    ${finding ? nextTemplate(finding, said?.next, contact, localizer) : good}
    ${metaTemplate(report, localizer)} ${others}`;
  return summaryTemplate(light, words.lights[light], body, {words, act: main ?? nothing});
}

/** When a run was, and its code. */
function metaTemplate(
  {id, startedAt, findings, environment}: Report,
  {words, time}: Localizer,
): TemplateResult {
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

/**
 * What is wrong: by the site's own name where it is about one thing that has one, and no surer than
 * the finding is.
 */
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

/**
 * The finding that the agent's sentence speaks of: the worst, unless it is for the integrator only.
 */
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

/** What is shown first, in the language shown. */
export interface Summary {
  readonly locale: string;
  readonly light: Light;
  readonly word: string;
  readonly sentence: string;
}

/** @param panel of a watch, which says more than the last run did */
export function summaryOf(
  last: Report | null,
  phase: string,
  names: SummarySite['names'],
  words: Translation,
  panel?: {readonly pillText: () => string | undefined; readonly said: (report: Report) => Said | undefined},
): Summary {
  const {locale, lights, sentences} = words;
  const running = phase === 'running';
  const report = running ? null : last;
  const light = report?.light ?? 'grey';
  const ofRun = report
    ? (panel?.said(report)?.sentence ?? sentenceOf(report, words, names))
    : sentences[running ? 'running' : 'idle'];
  const word = lights[report ? light : 'idle'];
  return {locale, light, word, sentence: (running ? undefined : panel?.pillText()) ?? ofRun};
}
