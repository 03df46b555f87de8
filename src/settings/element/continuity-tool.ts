import {html, nothing, type TemplateResult} from 'lit';
import type {PhoneType} from '../../config/types.js';
import type {Localizer} from '../../i18n/localize.js';
import type {SettingsWords} from '../words/words.js';
import type {Light} from '../../report/types.js';
import {
  continuity,
  signInAdvice,
  type ContinuityAnswers,
  type PhoneOption,
  type Verdict,
} from '../advice/index.js';
import {moment} from '../../elements/details/wording.js';
import {lightTemplate} from '../../elements/templates/light.js';
import {checkField, choiceField, fieldGroup} from './forms.js';
import {guideTemplate} from './verdict.js';
import type {Tool, ToolHost} from './tool.js';

const LIGHTS: Readonly<Record<Verdict, Light>> = {possible: 'green', 'not-now': 'red', unknown: 'grey'};
const ORDER: readonly PhoneType[] = ['pstn', 'corporate', 'softphone-sip', 'webrtc'];

type Telephony = 'unknown' | 'works' | 'down';
type Network = NonNullable<ContinuityAnswers['corporateNetwork']> | 'unknown';

/** Which phone could still work for this agent now, and how to sign in. */
export class ContinuityTool implements Tool {
  readonly id = 'continuity';
  readonly light = undefined;
  readonly #host: ToolHost;
  #phones: ReadonlySet<PhoneType> | undefined;
  #telephony: Telephony = 'unknown';
  #network: Network = 'unknown';
  #emergency = false;

  constructor(host: ToolHost) {
    this.#host = host;
  }

  template(words: SettingsWords, localizer: Localizer): TemplateResult {
    const {report, config} = this.#host;
    const texts = words.continuity;
    const options = continuity(report, this.#answers());
    const signIn = signInAdvice(report, config);
    return html`<p class="quiet">${report ? texts.run(moment(report.startedAt, localizer)) : texts.noRun}</p>
      <div class="form">${this.#questions(words)}</div>
      <div class="outcome" aria-live="polite">
        <ul class="options">
          ${options.map((option) => optionTemplate(option, words))}
        </ul>
        ${options.slice(0, 1).map(({guide}) => guideTemplate(guide, words, localizer))}
        <h4>${texts.signIn}</h4>
        <p>${texts.egress[signIn.egress]}</p>
        ${
          signIn.ways.length > 0
            ? html`<ul class="notes">
                ${signIn.ways.map((way) => html`<li>${texts.ways[way]}</li>`)}
              </ul>`
            : nothing
        }
        ${signIn.openAccess ? html`<p>${texts.openAccess}</p>` : nothing}
        ${guideTemplate(signIn.guide, words, localizer)}
      </div>`;
  }

  reset(): void {
    // The answers are about the agent, not about the configuration.
  }

  stop(): void {
    // Nothing goes on.
  }

  /** The phone of the configuration is preselected. */
  get #has(): ReadonlySet<PhoneType> {
    return this.#phones ?? new Set([this.#host.config.phone ?? 'webrtc']);
  }

  #answers(): ContinuityAnswers {
    const has = this.#has;
    return {
      phones: Object.fromEntries(ORDER.map((phone) => [phone, has.has(phone)])),
      ...(this.#telephony !== 'unknown' && {corporateTelephony: this.#telephony === 'works'}),
      ...(this.#network !== 'unknown' && {corporateNetwork: this.#network}),
      emergency: this.#emergency,
      now: new Date(),
    };
  }

  #questions({continuity: texts, phones}: SettingsWords): TemplateResult {
    const has = this.#has;
    const telephony: Record<Telephony, string> = {
      unknown: texts.notKnown,
      works: texts.works,
      down: texts.down,
    };
    const networks: Record<Network, string> = {unknown: texts.notKnown, ...texts.networks};
    return html`${fieldGroup(
      texts.have,
      ORDER.map((phone) =>
        checkField(phones[phone], has.has(phone), (checked) => {
          const next = new Set(has);
          if (checked) next.add(phone);
          else next.delete(phone);
          this.#phones = next;
          this.#host.update();
        }),
      ),
    )}
    ${choiceField({name: 'telephony', label: texts.telephony, value: this.#telephony}, telephony, (value) => {
      this.#telephony = value;
      this.#host.update();
    })}
    ${choiceField({name: 'network', label: texts.network, value: this.#network}, networks, (value) => {
      this.#network = value;
      this.#host.update();
    })}
    ${checkField(texts.emergency, this.#emergency, (checked) => {
      this.#emergency = checked;
      this.#host.update();
    })}`;
  }
}

function optionTemplate({phone, verdict, reasons}: PhoneOption, words: SettingsWords): TemplateResult {
  const {verdicts, reasons: texts} = words.continuity;
  return html`<li data-phone=${phone}>
    ${lightTemplate(LIGHTS[verdict])}
    <span class="name">${words.phones[phone]}</span>
    <span>${verdicts[verdict]}</span>
    <span class="quiet">${reasons.map((reason) => texts[reason]).join(' ')}</span>
  </li>`;
}
