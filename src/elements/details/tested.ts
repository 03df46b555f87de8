import {html, nothing, type TemplateResult} from 'lit';
import type {DeskWords} from '../../i18n/desk-words.js';
import type {Localizer} from '../../i18n/localize.js';
import type {Devices} from '../../report/types.js';

/** What the agent's test of microphone and speaker showed, for whoever reads the report elsewhere. */
export function testedTemplate(
  {microphone, speaker, headset}: Devices,
  {tested}: DeskWords,
  {label, clauses}: Localizer,
): TemplateResult | typeof nothing {
  const texts = [
    ...(microphone ? [tested.microphone[microphone]] : []),
    ...headset.map((condition) => tested.headset[condition]),
    ...(speaker ? [tested.speaker[speaker]] : []),
  ];
  return texts.length > 0
    ? html`<p class="quiet" part="tested">${label(tested.title)}${clauses(...texts)}</p>`
    : nothing;
}
