import {html, nothing, type TemplateResult} from 'lit';
import type {Configuration} from '../../config/types.js';
import type {SettingsWords} from '../words/words.js';
import {printable} from '../../internal/printable.js';
import {
  checkContentSecurityPolicy,
  checkFirewallRules,
  formatFirewallRules,
  generateAllowList,
  generateContentSecurityPolicy,
  generateFirewallRules,
} from '../generate/index.js';
import {checkAllowList} from '../lists/index.js';
import {checkPac, generatePac} from '../pac/index.js';
import type {SettingsResult} from '../types.js';
import {entriesOf, textField} from './forms.js';
import {Outputs} from './output.js';
import {verdictTemplate} from './verdict.js';
import type {Tool, ToolHost} from './tool.js';

type Kind = 'pac' | 'oneLabel' | 'anyDepth' | 'firewall' | 'csp';

/** What is asked besides the configuration. */
interface Answers {
  readonly proxies: string;
  readonly relays: string;
  readonly origin: string;
}

interface Recipe {
  readonly fileName: string;
  /** @throws {Error} for answers that nothing can be made of */
  readonly make: (config: Configuration, answers: Answers) => string;
  /** The check that it must pass. */
  readonly check: (
    text: string,
    config: Configuration,
    answers: Answers,
    signal: AbortSignal,
  ) => SettingsResult | Promise<SettingsResult>;
}

const RECIPES: Readonly<Record<Kind, Recipe>> = {
  pac: {
    fileName: 'proxy.pac',
    make: (config, {proxies}) => generatePac(config, {proxies: entriesOf(proxies)}),
    check: (text, config, _answers, signal) => checkPac(text, config, {signal, assume: {now: new Date()}}),
  },
  oneLabel: {
    fileName: 'allow-list.txt',
    make: (config) => generateAllowList(config, 'one-label'),
    check: checkAllowList,
  },
  anyDepth: {
    fileName: 'allow-list.txt',
    make: (config) => generateAllowList(config, 'any-depth'),
    check: checkAllowList,
  },
  firewall: {
    fileName: 'firewall-rules.csv',
    make: (config, {relays}) =>
      formatFirewallRules(generateFirewallRules(config, {relayAddresses: entriesOf(relays)})),
    check: checkFirewallRules,
  },
  csp: {
    fileName: 'content-security-policy.txt',
    make: (config, {origin}) => generateContentSecurityPolicy(config, originOf(origin)),
    check: (text, config, {origin}) => checkContentSecurityPolicy(text, config, originOf(origin)),
  },
};

function originOf(text: string): {readonly scriptOrigin?: string} {
  return text.trim() === '' ? {} : {scriptOrigin: text.trim()};
}

type Made =
  | {readonly kind: Kind; readonly text: string; readonly passes: boolean | undefined}
  | {readonly kind: Kind; readonly refused: string};

/** Makes from the configuration what a network team needs, each passing its own check. */
export class MakeTool implements Tool {
  readonly id = 'make';
  readonly light = undefined;
  readonly #host: ToolHost;
  readonly #outputs: Outputs;
  #answers: Answers = {proxies: '', relays: '', origin: ''};
  #made: Made | undefined;
  #making: AbortController | undefined;

  constructor(host: ToolHost) {
    this.#host = host;
    this.#outputs = new Outputs(host);
  }

  template(words: SettingsWords): TemplateResult {
    const {make} = words;
    const made = this.#made;
    const kinds = Object.keys(RECIPES) as Kind[];
    const field = (name: keyof Answers): TemplateResult =>
      textField({...make[name], name: `make-${name}`, value: this.#answers[name]}, (value) => {
        this.#answers = {...this.#answers, [name]: value};
        this.#host.update();
      });
    return html`<div class="form">${field('proxies')} ${field('relays')} ${field('origin')}</div>
      <div class="buttons" role="group" aria-label=${words.tools.make.title}>
        ${kinds.map(
          (kind) =>
            html`<button
              class="small"
              part="button"
              aria-pressed=${made?.kind === kind ? 'true' : 'false'}
              @click=${() => void this.#make(kind, words)}
            >
              ${make[kind]}
            </button>`,
        )}
      </div>
      <div class="outcome">${made ? this.#madeTemplate(made, words) : nothing}</div>`;
  }

  reset(): void {
    this.stop();
    this.#made = undefined;
    this.#host.update();
  }

  stop(): void {
    this.#making?.abort();
  }

  async #make(kind: Kind, words: SettingsWords): Promise<void> {
    this.stop();
    const {signal} = (this.#making = new AbortController());
    const {make, check} = RECIPES[kind];
    const {config, announce} = this.#host;
    let text: string;
    try {
      if (kind === 'pac' && entriesOf(this.#answers.proxies).length === 0)
        throw new TypeError(words.make.needsProxy);
      text = make(config, this.#answers);
    } catch (error) {
      const refused = error instanceof Error ? error.message : String(error);
      this.#set({kind, refused});
      announce(words.make.refused);
      return;
    }
    this.#set({kind, text, passes: undefined});
    const answers = this.#answers;
    const passes = await Promise.resolve()
      .then(() => check(text, config, answers, signal))
      .then(
        ({ok}) => ok,
        () => undefined,
      );
    if (signal.aborted) return;
    this.#set({kind, text, passes});
    if (passes !== undefined) announce(passes ? words.make.passes : words.make.fails);
  }

  #set(made: Made): void {
    this.#made = made;
    this.#host.update();
  }

  #madeTemplate(made: Made, words: SettingsWords): TemplateResult {
    const {make} = words;
    if ('refused' in made)
      return html`${verdictTemplate('grey', make.refused)}
        <p class="refused" part="error"><bdi>${printable(made.refused)}</bdi></p>`;
    const {kind, text, passes} = made;
    return html`<section class="made" part="output">
      ${passes === undefined ? nothing : verdictTemplate(passes ? 'green' : 'amber', passes ? make.passes : make.fails)}
      <pre class="text" dir="ltr" tabindex="0" role="region" aria-label=${make[kind]}>${text}</pre>
      ${this.#outputs.buttons({text, fileName: RECIPES[kind].fileName}, words)}
    </section>`;
  }
}
