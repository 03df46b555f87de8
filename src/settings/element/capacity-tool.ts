import {html, nothing, type TemplateResult} from 'lit';
import type {Activity, CodecName} from '../../config/types.js';
import type {Localizer} from '../../i18n/localize.js';
import type {SettingsWords} from '../words/words.js';
import {
  CAPACITY_PATHS,
  capacity,
  isAdviceInputError,
  shiftStart,
  usualRoutes,
  type AdviceInputError,
  type CapacityResult,
  type Flow,
  type RouteQuestion,
  type ShiftStartAdvice,
} from '../advice/index.js';
import {checkField, choiceField, fieldGroup, textField} from './forms.js';
import {guideTemplate} from './verdict.js';
import type {Tool, ToolHost} from './tool.js';

const ACTIVITIES: readonly Activity[] = ['voice', 'desktop', 'screen-recording'];

interface Answers extends Required<RouteQuestion> {
  /** Figures as they stand in their fields; shares in per cent. */
  readonly agents: string;
  readonly share: string;
  readonly recordedShare: string;
  readonly spreadSeconds: string;
  /** Empty where it is not known. */
  readonly limit: string;
  readonly activities: ReadonlySet<Activity>;
  readonly codec: CodecName;
}

/** What a site's lines must carry for so many agents. */
export class CapacityTool implements Tool {
  readonly id = 'capacity';
  readonly light = undefined;
  readonly #host: ToolHost;
  #answers: Answers | undefined;

  constructor(host: ToolHost) {
    this.#host = host;
  }

  template(words: SettingsWords, localizer: Localizer): TemplateResult {
    const answers = this.#current;
    const outcome = this.#ask(answers);
    const wrong = isAdviceInputError(outcome) ? outcome.path : undefined;
    return html`<div class="form">${this.#questions(answers, wrong, words)}</div>
      <div class="outcome" aria-live="polite">
        ${
          isAdviceInputError(outcome)
            ? refusalTemplate(outcome, words)
            : resultTemplate(outcome, words, localizer)
        }
      </div>
      ${this.#shiftTemplate(answers, words, localizer)}`;
  }

  reset(): void {
    this.#answers = undefined;
  }

  stop(): void {
    // Nothing goes on.
  }

  get #current(): Answers {
    const {activities = ACTIVITIES, codecs = ['pcmu']} = this.#host.config;
    return (
      this.#answers ?? {
        agents: '100',
        share: '100',
        recordedShare: '100',
        spreadSeconds: String(this.#host.config.autorun?.spreadSeconds ?? 0),
        limit: '',
        place: 'on-site',
        vpn: 'none',
        proxy: true,
        relayByProxy: false,
        activities: new Set(activities),
        codec: codecs[0] ?? 'pcmu',
      }
    );
  }

  #set(change: Partial<Answers>): void {
    this.#answers = {...this.#current, ...change};
    this.#host.update();
  }

  #ask({
    agents,
    share,
    recordedShare,
    activities,
    codec,
    spreadSeconds: _spread,
    limit: _limit,
    ...route
  }: Answers): CapacityResult | AdviceInputError {
    const {budgets} = this.#host.config;
    try {
      return capacity({
        agents: figureOf(agents),
        share: figureOf(share) / 100,
        recordedShare: figureOf(recordedShare) / 100,
        activities: [...activities],
        codec,
        paths: usualRoutes(route),
        // Those of voice are the codec's, unless the site has its own.
        ...(budgets && {budgets}),
      });
    } catch (error) {
      if (isAdviceInputError(error)) return error;
      throw error;
    }
  }

  /** What runs that start by themselves ask of the relay, all agents at once or spread. */
  #shiftTemplate(answers: Answers, {capacity: texts}: SettingsWords, {number}: Localizer): TemplateResult {
    const {shiftStart: words} = texts;
    const advice = adviceFor(answers);
    const wrong = isAdviceInputError(advice) ? advice.path : undefined;
    const field = (name: 'spreadSeconds' | 'limit'): TemplateResult =>
      textField(
        {
          name: `capacity-${name}`,
          label: words[name],
          value: answers[name],
          wrong: wrong === `$.${name}` ? texts.notANumber : undefined,
        },
        (value) => this.#set({[name]: value}),
        {mode: 'numeric'},
      );
    return html`<h4>${words.title}</h4>
      <div class="form">${field('spreadSeconds')} ${field('limit')}</div>
      <div class="outcome" aria-live="polite">
        ${
          isAdviceInputError(advice)
            ? nothing
            : html`<p>${words.atOnce(number(advice.usual), number(advice.most))}</p>
                ${
                  answers.limit.trim() === ''
                    ? nothing
                    : html`<p>
                        ${advice.neededSpreadSeconds === undefined ? words.never : words.needed(String(advice.neededSpreadSeconds))}
                      </p>`
                }`
        }
        <p class="quiet">${words.note}</p>
      </div>`;
  }

  #questions(answers: Answers, wrong: string | undefined, words: SettingsWords): TemplateResult {
    const {capacity: texts} = words;
    const numberField = (name: 'agents' | 'share' | 'recordedShare'): TemplateResult =>
      textField(
        {
          name: `capacity-${name}`,
          label: texts[name],
          value: answers[name],
          wrong: wrong === `$.${name}` ? texts.notANumber : undefined,
        },
        (value) => this.#set({[name]: value}),
        {mode: 'numeric'},
      );
    const isOff = answers.place === 'off-site';
    return html`${numberField('agents')} ${numberField('share')} ${numberField('recordedShare')}
      ${fieldGroup(
        texts.activities,
        ACTIVITIES.map((activity) =>
          checkField(texts.activity[activity], answers.activities.has(activity), (checked) => {
            const activities = new Set(answers.activities);
            if (checked) activities.add(activity);
            else activities.delete(activity);
            this.#set({activities});
          }),
        ),
      )}
      ${choiceField(
        {name: 'capacity-codec', label: texts.codec, value: answers.codec},
        {opus: 'Opus', pcmu: 'G.711'},
        (codec) => this.#set({codec}),
      )}
      ${choiceField(
        {name: 'capacity-place', label: texts.place, value: answers.place},
        {'on-site': texts.onSite, 'off-site': texts.offSite},
        (place) => this.#set({place}),
      )}
      ${
        isOff
          ? choiceField({name: 'capacity-vpn', label: texts.vpn, value: answers.vpn}, texts.vpns, (vpn) =>
              this.#set({vpn}),
            )
          : nothing
      }
      <div class="field">
        ${checkField(texts.proxy, answers.proxy, (proxy) => this.#set({proxy}))}
        ${answers.proxy ? checkField(texts.relayByProxy, answers.relayByProxy, (relayByProxy) => this.#set({relayByProxy})) : nothing}
      </div>`;
  }
}

function adviceFor({agents, spreadSeconds, limit}: Answers): ShiftStartAdvice | AdviceInputError {
  try {
    const bound = limit.trim() === '' ? {} : {limit: figureOf(limit)};
    return shiftStart({agents: figureOf(agents), spreadSeconds: figureOf(spreadSeconds), ...bound});
  } catch (error) {
    if (isAdviceInputError(error)) return error;
    throw error;
  }
}

/** A figure as people write it; `NaN`, which no question takes, for what is none. */
function figureOf(text: string): number {
  return /^\s*\d+([.,]\d+)?\s*$/.test(text) ? Number(text.replace(',', '.')) : NaN;
}

/** A wrong figure is explained beside its field. */
function refusalTemplate(
  {path}: AdviceInputError,
  {capacity}: SettingsWords,
): TemplateResult | typeof nothing {
  return path.startsWith('$.activities') ? html`<p class="refused">${capacity.nothingChosen}</p>` : nothing;
}

function resultTemplate(result: CapacityResult, words: SettingsWords, localizer: Localizer): TemplateResult {
  const {capacity: texts} = words;
  const {number} = localizer;
  const paths = CAPACITY_PATHS.filter((path) => !isNothing(result.paths[path]));
  return html`<p>${texts.concurrent(number(result.calls), number(result.recorded))}</p>
    <table class="figures-table" role="table">
      <caption class="visually-hidden">
        ${words.tools.capacity.title}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${texts.path}</th>
          <th scope="col" role="columnheader">${texts.up}</th>
          <th scope="col" role="columnheader">${texts.down}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${paths.map((path) => flowTemplate(texts.paths[path], result.paths[path], texts, localizer))}
        ${flowTemplate(texts.agent, result.agent, texts, localizer)}
      </tbody>
    </table>
    ${paths.length === 0 ? html`<p>${texts.direct}</p>` : nothing}
    <p class="quiet">${texts.note}</p>
    ${guideTemplate(result.guide, words, localizer)}`;
}

function flowTemplate(
  name: string,
  {total, overhead}: Flow,
  {ofWhich}: SettingsWords['capacity'],
  localizer: Localizer,
): TemplateResult {
  const cell = (all: number, added: number): TemplateResult =>
    html`<td role="cell">
      ${rate(all, localizer)}<span class="quiet below">${ofWhich(rate(added, localizer))}</span>
    </td>`;
  return html`<tr role="row">
    <th scope="row" role="rowheader">${name}</th>
    ${cell(total.up, overhead.up)}${cell(total.down, overhead.down)}
  </tr>`;
}

/** A site's sum is read in megabits, abbreviated as the guide does in English and as the language does elsewhere. */
function rate(kbps: number, {figure: format, locale, number, words}: Localizer): string {
  if (kbps < 10_000) return format('totalKbps', kbps);
  if (words.locale.startsWith('en')) return `${number(kbps / 1000, 1)} Mbps`;
  const megabits = {style: 'unit', unit: 'megabit-per-second', maximumFractionDigits: 1} as const;
  return new Intl.NumberFormat(locale, {...megabits, numberingSystem: 'latn'}).format(kbps / 1000);
}

function isNothing({total}: Flow): boolean {
  return total.up === 0 && total.down === 0;
}
