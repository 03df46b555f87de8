import {html, type TemplateResult} from 'lit';
import type {PhoneType} from '../../config/types.js';
import type {Localizer} from '../../i18n/localize.js';
import type {SettingsWords} from '../words/words.js';
import type {Light} from '../../report/types.js';
import {vdiSupport, type ApplicationSet, type VdiPlatform, type VdiSupport} from '../advice/index.js';
import {choiceField} from './forms.js';
import {guideTemplate, verdictTemplate} from './verdict.js';
import type {Tool, ToolHost} from './tool.js';

const LIGHTS: Readonly<Record<VdiSupport, Light>> = {
  supported: 'green',
  'not-supported': 'red',
  'not-listed': 'grey',
};

/** Whether the guide supports a set of applications on a virtual desktop. */
export class VdiTool implements Tool {
  readonly id = 'vdi';
  // Nothing of the site is judged, only what was asked last.
  readonly light = undefined;
  readonly #host: ToolHost;
  #platform: VdiPlatform = 'citrix-windows-2012-r2';
  #applications: ApplicationSet = 'workspace';
  #phone: PhoneType | undefined;

  constructor(host: ToolHost) {
    this.#host = host;
  }

  template(words: SettingsWords, localizer: Localizer): TemplateResult {
    const {vdi} = words;
    // What the site's agents use, until another is chosen.
    const phone = this.#phone ?? this.#host.config.phone ?? 'webrtc';
    const {support, notes, guide} = vdiSupport({
      platform: this.#platform,
      applications: this.#applications,
      phone,
    });
    return html`<div class="form stacked">
        ${choiceField(
          {name: 'vdi-platform', label: vdi.platform, value: this.#platform},
          vdi.platforms,
          (value) => {
            this.#platform = value;
            this.#host.update();
          },
        )}
        ${choiceField(
          {name: 'vdi-set', label: vdi.applications, value: this.#applications},
          vdi.sets,
          (value) => {
            this.#applications = value;
            this.#host.update();
          },
        )}
        ${choiceField({name: 'vdi-phone', label: words.phone, value: phone}, words.phones, (value) => {
          this.#phone = value;
          this.#host.update();
        })}
      </div>
      <div class="outcome" aria-live="polite">
        ${verdictTemplate(LIGHTS[support], vdi.support[support])}
        <ul class="notes">
          ${notes.map((note) => html`<li>${vdi.notes[note]}</li>`)}
        </ul>
        ${guideTemplate(guide, words, localizer)}
      </div>`;
  }

  reset(): void {
    this.#phone = undefined;
  }

  stop(): void {
    // Nothing goes on.
  }
}
