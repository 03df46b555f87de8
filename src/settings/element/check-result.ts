import {html, nothing, type TemplateResult} from 'lit';
import {worstLight} from '../../policy/light.js';
import type {Localizer} from '../../i18n/localize.js';
import type {SettingsWords} from '../words/words.js';
import {printable} from '../../internal/printable.js';
import type {Finding, Light} from '../../report/types.js';
import {endpointsOf} from '../endpoints.js';
import type {SettingsResult} from '../types.js';
import {findingsTemplate} from './findings.js';
import {selectLine} from './line.js';
import {Outputs} from './output.js';
import {Proposal} from './proposal.js';
import {readingTemplate} from './reading.js';
import {lineButton, Rows, type ShowLine} from './rows.js';
import {verdictTemplate} from './verdict.js';
import type {TextInput} from './text-input.js';
import type {ToolHost} from './tool.js';

/** A text that was checked, and what came of it. */
export interface Checked {
  readonly result: SettingsResult;
  readonly text: string;
}

/** The port that goes without saying. */
const HTTPS_PORT = 443;

/** Shows what came of a check: the verdict, what was found, the table, and the text that is proposed. */
export class CheckResult {
  readonly #host: ToolHost;
  readonly #input: TextInput;
  readonly #fileName: string;
  readonly #rows: Rows;
  readonly #outputs: Outputs;
  readonly #proposal = new Proposal();

  /** @param fileName of the proposal, when it is downloaded */
  constructor(host: ToolHost, input: TextInput, fileName: string) {
    this.#host = host;
    this.#input = input;
    this.#fileName = fileName;
    this.#rows = new Rows(host.update);
    this.#outputs = new Outputs(host);
  }

  /** @param errorId of why the text can't be read, for the field to point at */
  template(
    {result, text}: Checked,
    errorId: string,
    words: SettingsWords,
    localizer: Localizer,
  ): TemplateResult {
    const {error, findings, rows, proposal, read} = result;
    if (error) return this.#errorTemplate(error, errorId, words.result);
    const light = lightOf(result);
    const about = {showLine: this.#showLine, hosts: this.#hosts, lights: lightsOf(findings)};
    return html`${verdictTemplate(light, words.verdicts[light])}
    ${text === this.#input.text ? nothing : html`<p class="quiet">${words.input.stale}</p>`}
    ${findingsTemplate(findings, this.#showLine, words, localizer)}
    ${this.#rows.template(rows, about, words, localizer)}
    ${read ? readingTemplate(read, this.#showLine, words, localizer) : nothing}
    ${proposal === undefined ? nothing : this.#proposalTemplate(text, proposal, words, localizer)}`;
  }

  #errorTemplate(
    {line, message}: NonNullable<SettingsResult['error']>,
    id: string,
    result: SettingsWords['result'],
  ): TemplateResult {
    return html`${verdictTemplate('grey', result.unreadable)}
      <p class="refused" part="error" id=${id}>
        <bdi lang="en">${printable(message)}</bdi>
        ${
          line === undefined
            ? nothing
            : lineButton(line, this.#showLine, result, result.showLine(String(line)))
        }
      </p>`;
  }

  #proposalTemplate(
    before: string,
    after: string,
    words: SettingsWords,
    localizer: Localizer,
  ): TemplateResult {
    const take = html`<button
      class="small"
      part="button"
      @click=${() => {
        this.#input.set(after);
        // The button goes with what it was offered for.
        this.#input.field?.focus();
      }}
    >
      ${words.proposal.take}
    </button>`;
    const buttons = this.#outputs.buttons({text: after, fileName: this.#fileName}, words, take);
    return this.#proposal.template({before, after}, buttons, words, localizer);
  }

  readonly #showLine: ShowLine = (line) => {
    const {field} = this.#input;
    if (field) selectLine(field, line);
  };

  /** Of each endpoint, by its id. */
  get #hosts(): ReadonlyMap<string, string> {
    return new Map(
      endpointsOf(this.#host.config).map(({id, host, port}) => [
        id,
        port === HTTPS_PORT ? host : `${host}:${String(port)}`,
      ]),
    );
  }
}

/** Of the whole: the worst that was found; what can't be read is not judged. */
export function lightOf({ok, error, findings}: SettingsResult): Light {
  if (error) return 'grey';
  if (findings.length > 0) return worstLight(findings.map(({light}) => light));
  return ok ? 'green' : 'amber';
}

/** Findings come worst first: the first one about a subject counts. */
function lightsOf(findings: readonly Finding[]): ReadonlyMap<string, Light> {
  const pairs = findings.flatMap(({subjects, light}) => subjects.map((subject) => [subject, light] as const));
  return new Map(pairs.reverse());
}
