import {html, nothing, type TemplateResult} from 'lit';
import type {Localizer} from '../../i18n/localize.js';
import type {ReportWords} from '../../i18n/translation.js';
import type {CheckResult} from '../../report/types.js';

/** From here up users are very satisfied (ITU-T G.107, annex B, table B.1: R = 90). */
const BEST_MOS = 4.34;
/**
 * There and back: up to twice the 150 ms one way at which hardly anybody is disturbed (ITU-T
 * G.114), with half to spare.
 */
const UNNOTICED_RTT_MS = 150;

/** Under a green light: applications that answer, the voice, its delay; each that was measured. */
export function goodTemplate(
  checks: readonly CheckResult[],
  {applications, voice, delay}: ReportWords['good'],
  {words}: Localizer,
): TemplateResult | typeof nothing {
  const answering = checks
    .filter(({id}) => id === 'services')
    .flatMap(({items = []}) => items)
    .filter(({light}) => light === 'green').length;
  const calls = checks.filter(({id}) => id.startsWith('voice-') || id === 'load');
  const mos = Math.min(...calls.flatMap(({metrics}) => metrics['loadedMos'] ?? metrics['mos'] ?? []));
  const rttMs = Math.max(...calls.flatMap(({metrics}) => metrics['loadedRttMs'] ?? metrics['rttMs'] ?? []));
  const facts = [
    ...(answering > 0 ? [applications(answering)] : []),
    ...(Number.isFinite(mos) ? [voice[mos >= BEST_MOS ? 'best' : 'good']] : []),
    ...(Number.isFinite(rttMs) ? [delay[rttMs <= UNNOTICED_RTT_MS ? 'none' : 'little']] : []),
  ];
  if (facts.length === 0) return nothing;
  return html`<ul class="good" aria-label=${words.lights.green}>
    ${facts.map((fact) => html`<li>${fact}</li>`)}
  </ul>`;
}
