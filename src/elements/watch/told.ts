import {html, nothing, type TemplateResult} from 'lit';
import type {Localizer} from '../../i18n/localize.js';
import type {PlaceWords, WatchWords} from '../../i18n/translation.js';
import type {Episode, Finding, Report, Watch} from '../../report/types.js';
import {wordFor} from '../details/wording.js';
import {leadingFinding, type Said} from '../templates/summary.js';
import {stripTemplate} from './strip.js';

export {watchStyles} from './watch.styles.js';

/** So many are listed; the strip shows them all. */
const LISTED = 8;
const NAMED = 3;

/** Everything that an episode is told with. */
export interface Telling {
  readonly words: WatchWords;
  readonly localizer: Localizer;
  /** What the site calls its services, by id. */
  readonly names: ReadonlyMap<string, string>;
}

export function pathName(path: string, {words, names}: Telling): string {
  return names.get(path) ?? wordFor(path, words.paths);
}

/** The place that a finding of a watch names, with what is said of it; nothing of other findings. */
export function placeOf({evidence: {place}}: Finding, {places}: WatchWords): PlaceWords | undefined {
  return typeof place === 'string' && Object.hasOwn(places, place)
    ? places[place as keyof typeof places]
    : undefined;
}

/** What is said beside the light where a watch is what the report speaks of. */
export function saidOf(report: Report, words: WatchWords): Said | undefined {
  const finding = leadingFinding(report);
  const place = finding && placeOf(finding, words);
  return place && {sentence: place.said, next: place.next};
}

/** What was seen in a watch that is over; its sentence and its next step stand with the light, see {@link saidOf}. */
export function watchTemplate(report: Report, telling: Telling): TemplateResult | typeof nothing {
  const {watch, findings} = report;
  if (!watch) return nothing;
  const {words, localizer} = telling;
  const isTold = findings.some((one) => placeOf(one, words));
  const {startedAt, endedAt, episodes} = watch;
  const span = {fromMs: Date.parse(startedAt), toMs: Date.parse(endedAt)};
  return html`<section class="watch" part="watch">
    <h3>${words.watched(localizer.time(startedAt), localizer.time(endedAt))}</h3>
    ${isTold ? nothing : html`<p>${episodes.length === 0 ? words.quiet : words.fine}</p>`}
    ${stripTemplate(watch, span, words, localizer, summaryOf(watch, words))}
    ${episodesTemplate(episodes, telling)} ${blindTemplate(watch, telling)}
  </section>`;
}

export function summaryOf({episodes}: Watch, words: WatchWords): string {
  return episodes.length === 0 ? words.quiet : words.count(episodes.length);
}

/** What the watch could not have seen. */
export function blindTemplate(
  {blindMs, minutes}: Watch,
  {words, localizer}: Telling,
): TemplateResult | typeof nothing {
  return minutes.length > 0
    ? html`<p class="quiet">${words.blind(localizer.seconds(Math.ceil(blindMs / 1000) * 1000))}</p>`
    : nothing;
}

/** The first few, and how many more. */
function namesOf(paths: readonly string[], telling: Telling): string {
  const names = paths.slice(0, NAMED).map((path) => pathName(path, telling));
  const more = paths.length - names.length;
  return [...names, ...(more > 0 ? [`+${telling.localizer.number(more)}`] : [])].join(' · ');
}

/** The last of them, the newest first. */
export function episodesTemplate(
  episodes: readonly Episode[],
  telling: Telling,
): TemplateResult | typeof nothing {
  if (episodes.length === 0) return nothing;
  const {words, localizer} = telling;
  const newest = episodes.slice(-LISTED).reverse();
  return html`<p class="quiet">${words.count(episodes.length)}</p>
    <ol class="episodes" reversed start=${episodes.length}>
      ${newest.map(
        ({from, worstMs, paths, place, confidence}) =>
          html`<li>
            <time datetime=${from}>${clockTime(from, localizer)}</time>
            <span>${localizer.seconds(Math.max(100, worstMs))}</span>
            <span>
              ${words.places[place].name}${place === 'unknown' ? nothing : html` <span class="quiet">(${words.sure[confidence]})</span>`}
            </span>
            <span class="quiet"><bdi>${namesOf(paths, telling)}</bdi></span>
          </li>`,
      )}
    </ol>`;
}

/** With seconds: it is compared with what else happened then. */
export function clockTime(iso: string, {locale}: Localizer): string {
  const format = {hour: '2-digit', minute: '2-digit', second: '2-digit', numberingSystem: 'latn'} as const;
  return new Intl.DateTimeFormat(locale, format).format(new Date(iso));
}
