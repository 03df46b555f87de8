import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {LanguageSource, PartSource} from '../../i18n/language-source.js';
import type {Thresholds} from '../../policy/thresholds.js';
import {requiredBudget, resolveConfiguration} from '../../config/resolve.js';
import type {Budget, Configuration} from '../../config/types.js';
import {report as english} from '../../i18n/en/report.js';
import type {Localizer} from '../../i18n/localize.js';
import type {DeskWords} from '../../i18n/desk-words.js';
import type {DeviceWords, HelpdeskWords, ReportWords, Translation} from '../../i18n/translation.js';
import {withDeadline} from '../../internal/abort.js';
import {printableJson} from '../../internal/printable.js';
import type {CheckResult, Devices, Finding, Report} from '../../report/types.js';
import type {DevicesController} from '../devices/devices.js';
import {namesOf} from '../names.js';
import {adoptStyles} from '../adopt-styles.js';
import {leadingFinding} from '../templates/summary.js';
import {whenRemoved} from '../when-removed.js';
import {detailsStyles} from './details.styles.js';
import {FollowUp} from './follow-up.js';
import {goodTemplate} from './good.js';
import {groupsTemplate} from './groups.js';
import {landingTemplate} from './landing.js';
import {LastGood} from './last-good.js';
import {isSentFirst} from './next-step.js';
import {picturesTemplate} from './pictures.js';
import {Printer} from './print.js';
import {reportText} from './report-text.js';
import {Sending} from './sending.js';
import {testedTemplate} from './tested.js';
import {wordFor} from './wording.js';

/** What there is to show below the light. */
export interface DetailsView {
  /** Of a run that is over. */
  readonly report: Report | null;
  readonly checks: readonly CheckResult[];
  readonly findings: readonly Finding[];
  readonly helpdesk: boolean;
  /** What the helpdesk is told of each cause, once it is there. */
  readonly helpdeskWords: HelpdeskWords | undefined;
  /** Of the run, on the PC that it was made on; a report that was opened has none. */
  readonly config: Configuration | undefined;
  /** Checks again. */
  readonly again: (() => void) | undefined;
}

/** How often the age in the pill is updated, ms. */
const AGE_EVERY_MS = 30_000;
/** How long a copy waits for the helpdesk's words, ms: it can do without them. */
const WORDS_DEADLINE_MS = 1000;

/**
 * All that stands below the light, and the report's ways out: loaded when the first run starts, or
 * a report is opened.
 */
export class Details implements ReactiveController {
  readonly #host: LitElement;
  readonly #language: LanguageSource;
  readonly #announce: (text: string) => void;
  readonly #words: PartSource<ReportWords>;
  readonly #deviceWords: PartSource<DeviceWords>;
  readonly #deskWords: PartSource<DeskWords>;
  readonly #sending: Sending;
  readonly #lastGood: LastGood;
  readonly #followUp: FollowUp;
  readonly #printer = new Printer();
  /** Whether the first words are here, or can't be had. */
  #isSettled = false;
  #site = siteOf(undefined);
  #devices: DevicesController | undefined;
  /** The report under which the devices are tested. */
  #testedReport: Report | null = null;
  /** In whatever language is shown. */
  #note: (words: Translation) => string = () => '';
  #noteReport: Report | null = null;
  #aging: ReturnType<typeof setInterval> | undefined;

  constructor(host: LitElement, language: LanguageSource, announce: (text: string) => void) {
    this.#host = host;
    this.#language = language;
    this.#announce = announce;
    const onChange = (): void => host.requestUpdate();
    this.#words = language.part('report');
    this.#deviceWords = language.part('devices');
    this.#deskWords = language.part('desk');
    this.#sending = new Sending(onChange, announce);
    this.#lastGood = new LastGood(host);
    this.#followUp = new FollowUp(host, language);
    host.addController(this);
    whenRemoved(host, () => this.#sending.stop());
    void this.#words.settled().then(() => {
      this.#isSettled = true;
      onChange();
    });
  }

  hostConnected(): void {
    this.#sending.resume();
    this.#aging ??= setInterval(() => this.#host.requestUpdate(), AGE_EVERY_MS);
  }

  hostDisconnected(): void {
    clearInterval(this.#aging);
    this.#aging = undefined;
    this.#printer.stop();
  }

  /**
   * The configuration is another one: what an earlier visit could not deliver to its address goes
   * on its way.
   */
  configured(config: Configuration | undefined): void {
    this.#sending.setAddress(config?.report?.url, config && homeOf(config));
  }

  /** A run is over: what it changes of what is kept on this device. */
  finished(report: Report, config: Configuration): void {
    this.#words.retry();
    this.#lastGood.finished(report, scopeOf(config));
    this.#followUp.finished(report, scopeOf(config), config);
  }

  /** A report is about to be told of: what was tried before it stands in it. */
  conclude(report: Report): void {
    this.#followUp.conclude(report);
  }

  /** A watch is over. It measures less than a run, so its light is not compared with the last good one. */
  watched(report: Report, config: Configuration | undefined): void {
    if (config) this.#followUp.finished(report, scopeOf(config), config);
  }

  template(view: DetailsView, localizer: Localizer): TemplateResult | typeof nothing {
    const words = this.#reportWords;
    // What stands there without words, and then with them, would move what is below it.
    if (!words) return nothing;
    adoptStyles(this.#host, detailsStyles);
    const {report, checks, config} = view;
    if (this.#site.config !== config) this.#site = siteOf(config);
    const {names, thresholds: limits, needs} = this.#site;
    const hasPhone = !config || config.turn !== undefined;
    if (!report) return landingTemplate({checks, hasPhone}, localizer);
    return html`${groupsTemplate({...view, report, names, thresholds: limits, words}, localizer)}
    ${picturesTemplate(checks, {words, thresholds: limits, needs}, localizer)}
    ${limitsTemplate(report, words, localizer)}
    ${report.devices && !config ? this.#testedTemplate(report.devices, localizer) : nothing}
    ${this.#actionsTemplate(report, names, view, words, localizer)}`;
  }

  get #reportWords(): ReportWords | undefined {
    return this.#words.words ?? (this.#isSettled ? english : undefined);
  }

  /** What an agent likes to see under a green light; a report of another site may have it, too. */
  goodTemplate(report: Report, localizer: Localizer): TemplateResult | typeof nothing {
    const words = this.#reportWords;
    if (report.light !== 'green' || !words) return nothing;
    adoptStyles(this.#host, detailsStyles);
    return goodTemplate(report.checks, words.good, localizer);
  }

  /** Whether sending the report is the next step, before checking again. */
  sendsFirst({report, config}: DetailsView): boolean {
    if (!report || !config?.report?.url || this.#sending.isDone(report)) return false;
    const finding = leadingFinding(report);
    return finding !== undefined && isSentFirst(finding);
  }

  sendTemplate(view: DetailsView): TemplateResult | typeof nothing {
    const words = this.#reportWords;
    const {report, config} = view;
    const url = config?.report?.url;
    if (!report || !url || !words) return nothing;
    const to = {url, home: homeOf(config)};
    return this.#sending.template({report, to, first: this.sendsFirst(view)}, words.delivery);
  }

  ageTemplate({startedAt}: Report, {locale}: Localizer): TemplateResult {
    return html`<span class="quiet">· ${age(Date.parse(startedAt), locale)}</span>`;
  }

  #actionsTemplate(
    report: Report,
    names: ReadonlyMap<string, string>,
    {config, again}: DetailsView,
    words: ReportWords,
    localizer: Localizer,
  ): TemplateResult {
    const {copy, download} = localizer.words;
    const isHere = config !== undefined;
    const small = (label: string, act: () => void): TemplateResult =>
      html`<button class="small" part="button" @click=${act}>${label}</button>`;
    return html`<div class="actions" part="actions">
      ${config && again ? this.#followUp.trialTemplate(report, config, again) : nothing}
      <div class="buttons">
        ${small(copy, () => void this.#copy(report, names, words, localizer))}
        ${small(download, () => this.#download(report))}
        ${small(words.delivery.print, () => void this.#print())}
        ${this.#followUp.sheetButton(report, () => this.#printSheet(report, names, localizer))}
        ${isHere && !this.#devices ? small(words.devices, () => void this.#openDevices(report)) : nothing}
        <span class="quiet">${this.#noteReport === report ? this.#note(localizer.words) : ''}</span>
      </div>
      ${this.#lastGood.template(report, names, words, localizer)}
      ${isHere ? this.#followUp.historyTemplate(words, localizer) : nothing}
      ${isHere ? this.#devicesTemplate(report) : nothing}
    </div>`;
  }

  #testedTemplate(devices: Devices, localizer: Localizer): TemplateResult | typeof nothing {
    const words = this.#deskWords.words;
    return words ? testedTemplate(devices, words, localizer) : nothing;
  }

  #devicesTemplate(report: Report): TemplateResult | typeof nothing {
    this.#testedReport = report;
    const words = this.#devices && this.#deviceWords.words;
    const desk = this.#devices && this.#deskWords.words;
    return words && desk ? (this.#devices?.template(words, desk) ?? nothing) : nothing;
  }

  /** Loaded when asked for. */
  async #openDevices(report: Report): Promise<void> {
    try {
      const {DevicesController, devicesStyles} = await import('../devices/devices.js');
      const words = [this.#deviceWords.settled(), this.#deskWords.settled()];
      if ((await Promise.all(words)).includes(undefined)) throw new TypeError('no words');
      adoptStyles(this.#host, devicesStyles);
      this.#devices ??= new DevicesController(this.#host, (results) => {
        if (this.#testedReport) this.#testedReport.devices = results;
      });
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      // The button that was pressed is gone.
      this.#host.renderRoot.querySelector<HTMLElement>('#devices-title')?.focus();
    } catch {
      this.#setNote(report, ({causes}) => causes['test-fault'].title);
    }
  }

  async #copy(
    report: Report,
    names: ReadonlyMap<string, string>,
    words: ReportWords,
    localizer: Localizer,
  ): Promise<void> {
    try {
      // Without them the text has codes and figures: they are not waited for on a network that does
      // not bring them.
      const helpdeskWords = this.#language.part('helpdesk');
      helpdeskWords.retry();
      const helpdesk = await withDeadline(new AbortController().signal, WORDS_DEADLINE_MS, () =>
        helpdeskWords.settled(),
      );
      const text = reportText(
        report,
        localizer,
        words,
        names,
        helpdesk.timedOut ? undefined : helpdesk.value,
      );
      await navigator.clipboard.writeText(text);
      this.#setNote(report, ({copied}) => copied);
    } catch {
      this.#setNote(report, ({copyFailed}) => copyFailed);
    }
  }

  #setNote(report: Report, note: (words: Translation) => string): void {
    this.#note = note;
    this.#noteReport = report;
    this.#announce(note(this.#language.words));
    this.#host.requestUpdate();
  }

  #download(report: Report): void {
    const file = new Blob([printableJson(report)], {type: 'application/json'});
    const url = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = url;
    // An opened report may have anything for its id.
    link.download = `agent-diagnostics-${report.id.replace(/[^\w-]/g, '_').slice(0, 40)}.json`;
    link.click();
    URL.revokeObjectURL(url);
  }

  async #printSheet(report: Report, names: ReadonlyMap<string, string>, localizer: Localizer): Promise<void> {
    const {renderRoot} = this.#host;
    try {
      const sheet = await this.#followUp.sheet(report, names, localizer);
      if (renderRoot instanceof ShadowRoot) await this.#printer.print(renderRoot, sheet);
    } catch {
      this.#setNote(report, ({causes}) => causes['test-fault'].title);
    }
  }

  async #print(): Promise<void> {
    const {renderRoot} = this.#host;
    if (renderRoot instanceof ShadowRoot) await this.#printer.print(renderRoot);
  }
}

/** A run that was judged by other limits than the product's own says by which. */
function limitsTemplate(
  {policy: {limits = {}}}: Report,
  {viewer, metrics}: ReportWords,
  {label, figure}: Localizer,
): TemplateResult | typeof nothing {
  const texts = Object.entries(limits).map(
    ([name, {green, amber}]) =>
      `${wordFor(name, metrics)} ${[green, amber].flatMap((limit) => (limit === undefined ? [] : figure(name, limit))).join(' / ')}`,
  );
  return texts.length > 0
    ? html`<p class="quiet" part="limits">${label(viewer.limits)}<bdi>${texts.join(' · ')}</bdi></p>`
    : nothing;
}

/** What is looked up in a configuration each time that something is drawn. */
interface Site {
  readonly config: Configuration | undefined;
  /** What the site calls its services, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly thresholds: Thresholds;
  /** What each direction needs, kbps. */
  readonly needs: Budget;
}

function siteOf(config: Configuration | undefined): Site {
  const settings = resolveConfiguration(config ?? {version: 1});
  return {
    config,
    names: namesOf(config),
    thresholds: settings.thresholds,
    needs: requiredBudget(settings),
  };
}

/** What was good at one site says nothing about another. */
function scopeOf({tenantDomain, site, turn, services}: Configuration): string {
  const [service] = services ?? [];
  const origin = service ? new URL(service.url, document.baseURI).origin : '';
  return tenantDomain ?? site?.name ?? turn?.urls?.[0] ?? origin;
}

/** Whose reports wait: of this site, by this page. */
function homeOf(config: Configuration): string {
  return `${location.pathname}\n${scopeOf(config)}`;
}

const UNITS = [
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
] as const;

/** How long ago, in the largest whole unit: minutes, hours, days. */
function age(atMs: number, locale: string): string {
  const passedMs = Math.max(0, Date.now() - atMs);
  const [unit, unitMs] = UNITS.findLast(([, ms]) => passedMs >= ms) ?? UNITS[0];
  const format = {numeric: 'auto', style: 'short', numberingSystem: 'latn'} as const;
  return new Intl.RelativeTimeFormat(locale, format).format(-Math.floor(passedMs / unitMs), unit);
}
