import {html, type TemplateResult} from 'lit';
import type {SettingsWords} from '../words/words.js';
import {GUIDE_TEXTS, type GuideText} from '../guide/texts.js';
import type {Tool} from './tool.js';

/** What neither a page nor a pasted text can tell: questions for people, and what is good to know. */
export class GuideTool implements Tool {
  readonly id = 'guide';
  readonly light = undefined;

  template({guide, guideNotes, guideQuestions}: SettingsWords): TemplateResult {
    const isQuestion = (text: GuideText): boolean => text.startsWith('ask-');
    const list = (texts: readonly GuideText[]): TemplateResult =>
      html`<ul class="notes">
        ${texts.map((text) => html`<li>${guide[text]}</li>`)}
      </ul>`;
    return html`<h4>${guideQuestions}</h4>
      ${list(GUIDE_TEXTS.filter((text) => isQuestion(text)))}
      <h4>${guideNotes}</h4>
      ${list(GUIDE_TEXTS.filter((text) => !isQuestion(text)))}`;
  }

  reset(): void {
    // It is the same for every configuration.
  }

  stop(): void {
    // Nothing goes on.
  }
}
