import type {Localizer} from '../../i18n/localize.js';
import type {HelpdeskCauseWords, HelpdeskWords, ReportWords} from '../../i18n/translation.js';
import {lineOfText} from '../../internal/printable.js';
import {contradictsItself} from '../../report/contradictions.js';
import type {Confidence, Devices, Report, Watch} from '../../report/types.js';
import {titleOf} from '../templates/summary.js';
import {meaningOf, wordFor} from './wording.js';

/**
 * The report as plain text, made to be read in a ticket; without the helpdesk's words it still has codes and figures. What
 * names services and cases may come from anybody: each line stays one line, and begins none that a program would carry out.
 */
export function reportText(
  report: Report,
  localizer: Localizer,
  {audience, viewer}: ReportWords,
  names: ReadonlyMap<string, string>,
  helpdesk?: HelpdeskWords,
): string {
  const {words, figure, time, label} = localizer;
  const {light, lights, environment, policy} = report;
  const {browser, browserVersion, os, method} = environment;
  const lines = [
    `Agent Diagnostics ${report.id}: ${words.lights[light]} (${light})`,
    ...(contradictsItself(report) ? [viewer.contradicts(words.lights[light])] : []),
    `${report.startedAt} (${time(report.startedAt)}), ${figure('durationMs', report.durationMs)}, ${report.outcome}`,
    ...(report.case ? [`case ${report.case}`] : []),
    ...Object.entries(report.answers ?? {}).map(([name, answer]) => `${name}: ${answer}`),
    `data ${lights.data}, voice ${lights.voice}; ${browser} ${browserVersion}, ${os}; ${method}; ${policy.id}`,
    ...Object.entries(policy.limits ?? {}).map(
      ([name, {green, amber}]) =>
        `${label(viewer.limits)}${name} ${String(green ?? '')} / ${String(amber ?? '')}`,
    ),
    '',
    ...report.findings
      .map((finding) => ({...finding, title: titleOf(finding, words, names)}))
      .flatMap(({cause, light: own, confidence, owner, subjects, evidence, guide, title}) => [
        `${own}: ${cause} (${confidence}), ${owner}: ${title}`,
        `  ${subjects.join(', ')}; ${Object.entries(evidence)
          .map(([name, value]) => `${name}=${String(value)}`)
          .join(' ')}`,
        ...helpdeskLines(helpdesk?.[cause], confidence, localizer),
        ...(guide ? [`  ${label(audience.guide)}${guide}`] : []),
      ]),
    '',
    ...watchLines(report.watch),
    ...devicesLines(report.devices),
    ...report.checks.flatMap(({id, status, metrics, items = []}) => [
      `${id} (${wordFor(id, words.checks)}): ${status}  ${Object.entries(metrics)
        .map(([name, value]) => `${name}=${String(Math.round(value * 1000) / 1000)}`)
        .join(' ')}`,
      ...items.map((item) => `  ${item.id}: ${item.status}${item.cause ? ` ${item.cause}` : ''}`),
    ]),
  ];
  return lines.map(lineOfText).join('\n');
}

/** So many episodes are told one by one, the newest: a ticket has an end. */
const MAX_EPISODES = 40;

/** What was seen in a watch, in times of UTC as the rest of the text. */
function watchLines(watch: Watch | undefined): string[] {
  if (!watch) return [];
  const {startedAt, endedAt, paths, minutes, episodes, marks, blindMs} = watch;
  const told = episodes.slice(-MAX_EPISODES);
  return [
    `watch: ${startedAt} – ${endedAt}, minutes=${String(minutes.length)} episodes=${String(episodes.length)} blindMs=${String(blindMs)}`,
    `  ${paths.join(', ')}`,
    ...(told.length < episodes.length ? [`  … ${String(episodes.length - told.length)}`] : []),
    ...told.map(
      ({from, to, worstMs, place, confidence, paths: stalled}) =>
        `  ${from} – ${to}: worstMs=${String(worstMs)} ${place} (${confidence}); ${stalled.join(', ')}`,
    ),
    ...marks.map(({at, note}) => `  mark ${at}${note ? `: ${note}` : ''}`),
    '',
  ];
}

/** In the report's own words for them: they are short, and the same in every language. */
function devicesLines(devices: Devices | undefined): string[] {
  if (!devices) return [];
  const {microphone, speaker, headset} = devices;
  const said = [
    ...(microphone ? [`microphone ${microphone}`] : []),
    ...(speaker ? [`speaker ${speaker}`] : []),
    ...(headset.length > 0 ? [`headset ${headset.join(', ')}`] : []),
  ];
  return said.length > 0 ? [`devices: ${said.join('; ')}`, ''] : [];
}

function helpdeskLines(
  words: HelpdeskCauseWords | undefined,
  confidence: Confidence,
  localizer: Localizer,
): string[] {
  return words ? [`  ${meaningOf(words, confidence, localizer)}`, `  ${words.act}`] : [];
}
