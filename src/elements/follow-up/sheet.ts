import {html, nothing, render, type TemplateResult} from 'lit';
import type {Localizer} from '../../i18n/localize.js';
import type {SheetWords, WatchWords} from '../../i18n/translation.js';
import type {Episode, Finding, Report, Watch} from '../../report/types.js';
import {destinationsOf, together} from '../../watch/analysis/together.js';
import {wordFor} from '../details/wording.js';
import {stripTemplate} from '../watch/strip.js';
import {blindTemplate, placeOf} from '../watch/told.js';

/** So many episodes are printed one by one: four pages. */
const LISTED = 200;

export interface SheetTelling {
  readonly words: SheetWords;
  readonly watchWords: WatchWords;
  readonly localizer: Localizer;
  /** What the site calls its services, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * What a watch saw, on a page for somebody who never saw the product: a provider, or the owner of another part of the way.
 * It names nobody, no case and no address, and leaves out the notes to marks.
 * @returns an element that is in no document
 */
export function sheetOf(report: Report, watch: Watch, telling: SheetTelling): HTMLElement {
  const {localizer} = telling;
  const around = document.createElement('div');
  around.lang = localizer.words.locale;
  around.dir = localizer.dir;
  render(sheetTemplate(report, watch, telling), around);
  return around;
}

function sheetTemplate(report: Report, watch: Watch, telling: SheetTelling): TemplateResult {
  const {words, watchWords, localizer, names} = telling;
  const {environment, id} = report;
  const {startedAt, endedAt, episodes} = watch;
  const span = {fromMs: Date.parse(startedAt), toMs: Date.parse(endedAt)};
  const {browser, browserVersion, os, network} = environment;
  const listed = episodes.slice(-LISTED);
  const destinations = watch.paths.filter((path) => path !== 'pc').map((path) => nameOf(path, telling));
  return html`<div class="panel sheet">
    <h1>${words.title}</h1>
    <dl>
      ${fact(`${words.local} (${zone()})`, `${localTime(startedAt, localizer)} – ${localTime(endedAt, localizer)}`)}
      ${fact(words.utc, `${utcTime(startedAt)} – ${utcTime(endedAt)}`)}
      ${fact(words.destinations.title, destinations.join(' · '))}
      ${network === undefined ? nothing : fact(words.network, network)}
      ${fact(words.device, `${browser} ${browserVersion} · ${os}`)} ${fact(words.code, id)}
    </dl>
    ${sayings(report, watch, telling).map((text) => html`<p class="said">${text}</p>`)}
    ${stripTemplate(watch, span, watchWords, localizer, watchWords.count(episodes.length))}
    <table>
      <thead>
        <tr>
          ${[words.local, words.utc, words.longest, words.froze].map((text) => html`<th scope="col">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${listed.map((one) => episodeTemplate(one, telling))}
      </tbody>
    </table>
    ${listed.length < episodes.length ? html`<p>${words.more(episodes.length - listed.length)}</p>` : nothing}
    ${watch.marks.length > 0 ? html`<p>${localizer.label(words.noted)}${watch.marks.map(({at}) => localTime(at, localizer)).join(' · ')}</p>` : nothing}
    <h2>${words.methodHead}</h2>
    <p>${words.method}</p>
    ${blindTemplate(watch, {words: watchWords, localizer, names})}
  </div>`;
}

function fact(name: string, value: string): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd><bdi>${value}</bdi></dd>
  </div>`;
}

/** What it comes to, in sentences. */
function sayings({findings}: Report, watch: Watch, {words, watchWords}: SheetTelling): string[] {
  const {joint, pcMoments, isPcWatched} = together(watch);
  const place = findings.find(isPlaced);
  const where = place && placeOf(place, watchWords);
  return [
    words.count(watch.episodes.length),
    ...(joint ? [words.together(joint.destinations, joint.moments)] : []),
    ...(isPcWatched ? [pcMoments === 0 ? words.pcFine : words.pcToo(pcMoments)] : []),
    ...(place && where ? [words.pointsTo(where.name, watchWords.sure[place.confidence])] : []),
  ];
}

/** It names a place that is known. */
function isPlaced({evidence: {place}}: Finding): boolean {
  return typeof place === 'string' && place !== 'unknown';
}

function episodeTemplate(episode: Episode, telling: SheetTelling): TemplateResult {
  const {localizer} = telling;
  const {from, worstMs, paths} = episode;
  const names = [...(paths.includes('pc') ? ['pc'] : []), ...destinationsOf(episode)];
  return html`<tr>
    <td>${localTime(from, localizer)}</td>
    <td><bdi dir="ltr">${utcTime(from)}</bdi></td>
    <td>${localizer.seconds(Math.max(100, worstMs))}</td>
    <td><bdi>${names.map((path) => nameOf(path, telling)).join(' · ')}</bdi></td>
  </tr>`;
}

function nameOf(path: string, {names, words, watchWords}: SheetTelling): string {
  const {control, relay} = words.destinations;
  return names.get(path) ?? wordFor(path, {control, relay, pc: watchWords.paths.pc});
}

function localTime(iso: string, {locale}: Localizer): string {
  const format = {dateStyle: 'medium', timeStyle: 'medium', numberingSystem: 'latn'} as const;
  return new Intl.DateTimeFormat(locale, format).format(new Date(iso));
}

/** The same everywhere, so that logs can be searched for it. */
function utcTime(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19).replace('T', ' ')}Z`;
}

function zone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
