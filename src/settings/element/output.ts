import {html, nothing, type TemplateResult} from 'lit';
import type {SettingsWords} from '../words/words.js';
import type {ToolHost} from './tool.js';

/** A text to take along. */
export interface Output {
  readonly text: string;
  /** What it is called when it is downloaded. */
  readonly fileName: string;
}

/** Lets texts be copied and downloaded, and says beside each what came of it. */
export class Outputs {
  readonly #host: ToolHost;
  /** What was copied last, by its text; and what came of it. */
  #noted: {readonly text: string; readonly isCopied: boolean} | undefined;

  constructor(host: ToolHost) {
    this.#host = host;
  }

  /** `further` stands beside the two buttons. */
  buttons(
    {text, fileName}: Output,
    {output}: SettingsWords,
    further: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    const noted = this.#noted?.text === text ? this.#noted : undefined;
    return html`<div class="buttons">
      ${further}
      <button class="small" part="button" @click=${() => void this.#copy(text, output)}>
        ${output.copy}
      </button>
      <button class="small" part="button" @click=${() => download(text, fileName)}>${output.download}</button>
      <span class="quiet">${noted ? (noted.isCopied ? output.copied : output.copyFailed) : ''}</span>
    </div>`;
  }

  async #copy(text: string, output: SettingsWords['output']): Promise<void> {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    this.#noted = {text, isCopied};
    this.#host.announce(isCopied ? output.copied : output.copyFailed);
    this.#host.update();
  }
}

function download(text: string, fileName: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: 'text/plain'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
