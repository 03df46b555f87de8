import type {Localizer} from '../i18n/localize.js';
import type {HelpdeskCauseWords, HelpdeskWords} from '../i18n/translation.js';
import type {CheckId, Confidence, Report} from '../report/types.js';

/** The report as plain text, made to be read in a ticket; without the helpdesk's words it still has codes and figures. */
export function reportText(
  report: Report,
  {words, figure, time, label}: Localizer,
  helpdesk?: HelpdeskWords,
): string {
  const {light, lights, environment, policy} = report;
  const {browser, browserVersion, os, method} = environment;
  const lines = [
    `Agent Diagnostics ${report.id}: ${words.lights[light]} (${light})`,
    `${report.startedAt} (${time(report.startedAt)}), ${figure('durationMs', report.durationMs)}, ${report.outcome}`,
    `data ${lights.data}, voice ${lights.voice}; ${browser} ${browserVersion}, ${os}; ${method}; ${policy.id}`,
    '',
    ...report.findings.flatMap(({cause, light: own, confidence, owner, subjects, evidence, guide}) => [
      `${own}: ${cause} (${confidence}), ${owner}: ${words.causes[cause].title}`,
      `  ${subjects.join(', ')}; ${Object.entries(evidence)
        .map(([name, value]) => `${name}=${String(value)}`)
        .join(' ')}`,
      ...toldOf(helpdesk?.[cause], confidence),
      ...(guide ? [`  ${label(words.audience.guide)}${guide}`] : []),
    ]),
    '',
    ...report.checks.flatMap(({id, status, metrics, items = []}) => [
      `${id} (${words.checks[id as CheckId] ?? id}): ${status}  ${Object.entries(metrics)
        .map(([name, value]) => `${name}=${String(Math.round(value * 1000) / 1000)}`)
        .join(' ')}`,
      ...items.map((item) => `  ${item.id}: ${item.status}${item.cause ? ` ${item.cause}` : ''}`),
    ]),
  ];
  return lines.join('\n');
}

function toldOf(told: HelpdeskCauseWords | undefined, confidence: Confidence): string[] {
  if (!told) return [];
  const {means, act, unsure = ''} = told;
  return [`  ${confidence === 'certain' ? means : `${means} ${unsure}`}`.trimEnd(), `  ${act}`];
}
