import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Localizer} from '../../i18n/localize.js';
import type {WatchWords} from '../../i18n/translation.js';
import {isoTime} from '../../internal/iso-time.js';
import type {Watch} from '../../report/types.js';

const MINUTE_MS = 60_000;
/** So many minutes are drawn at most; of a longer watch, each bar stands for several. */
const BARS = 60;
const HEIGHT = 24;
/** The least that is drawn of a stall, so that a short one is seen. */
const LEAST_STALL = 6;
const BAR_WIDTH = 0.78;
/** A short watch leaves room: a minute is no wide thing. */
const LEAST_BARS = 30;

interface Bar {
  /** Whether anything was looked at. */
  readonly isMeasured: boolean;
  /** How much of the time the path that was worst stood still, 0–1. */
  readonly stalledShare: number;
  readonly isMarked: boolean;
}

/** A watch as a strip: minute after minute, what stood still, what was not measured, what was noted. */
export function stripTemplate(
  watch: Watch,
  {fromMs, toMs}: {fromMs: number; toMs: number},
  {strip}: WatchWords,
  localizer: Localizer,
  summary: string,
): TemplateResult {
  const bars = barsOf(watch, fromMs, toMs);
  const draw = (bar: Bar, x: number): TemplateResult => {
    if (!bar.isMeasured) return svg`<path class="unmeasured" d="M${x} ${HEIGHT - 1}h${BAR_WIDTH}" />`;
    const height = bar.stalledShare > 0 ? Math.max(LEAST_STALL, bar.stalledShare * HEIGHT) : 0;
    return svg`<rect class="good" x=${x} y="0" width=${BAR_WIDTH} height=${HEIGHT} />
      ${height > 0 ? svg`<rect class="still" x=${x} y=${HEIGHT - height} width=${BAR_WIDTH} height=${height} />` : nothing}`;
  };
  const has = (is: (bar: Bar) => boolean): boolean => bars.some(is);
  return html`<figure class="strip">
    <div class="bars" dir="ltr">
      <svg
        viewBox="0 -6 ${Math.max(bars.length, LEAST_BARS)} ${HEIGHT + 6}"
        preserveAspectRatio="none"
        role="img"
        aria-label=${localizer.label(strip.title) + summary}
      >
        ${bars.map(draw)}
        ${bars.map((bar, x) => (bar.isMarked ? svg`<rect class="mark" x=${x} y="-6" width=${BAR_WIDTH} height="4" />` : nothing))}
      </svg>
    </div>
    <p class="quiet" aria-hidden="true">
      <bdi>${localizer.time(isoTime(fromMs))}</bdi> – <bdi>${localizer.time(isoTime(toMs))}</bdi>
    </p>
    <ul class="signs quiet">
      ${has(({stalledShare}) => stalledShare > 0) ? legend('still', strip.still) : nothing}
      ${has(({isMeasured}) => !isMeasured) ? legend('unmeasured', strip.unmeasured) : nothing}
      ${has(({isMarked}) => isMarked) ? legend('mark', strip.mark) : nothing}
    </ul>
  </figure>`;
}

/** Drawn as in the strip, so that no sign is told by its colour alone. */
function legend(name: 'still' | 'unmeasured' | 'mark', text: string): TemplateResult {
  const signs = {
    still: svg`<rect class="still" y="40" width="100" height="60" />`,
    unmeasured: svg`<path class="unmeasured" d="M0 90H100" />`,
    mark: svg`<rect class="mark" y="0" width="100" height="30" />`,
  };
  return html`<li>
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">${signs[name]}</svg>${text}
  </li>`;
}

/** One bar a minute, or as many minutes as make sixty bars at most. */
function barsOf({minutes, marks}: Watch, fromMs: number, toMs: number): Bar[] {
  const first = Math.floor(fromMs / MINUTE_MS);
  const count = Math.max(1, Math.ceil(toMs / MINUTE_MS) - first);
  const perBar = Math.ceil(count / BARS);
  const bars = Array.from({length: Math.ceil(count / perBar)}, () => ({
    isMeasured: false,
    stalledShare: 0,
    isMarked: false,
  }));
  const barAt = (iso: string) => bars[Math.floor((Math.floor(Date.parse(iso) / MINUTE_MS) - first) / perBar)];
  for (const {at, measuredMs, stalledMs} of minutes) {
    const bar = barAt(at);
    if (!bar) continue;
    bar.isMeasured = true;
    for (const [path, ms] of Object.entries(stalledMs))
      bar.stalledShare = Math.max(bar.stalledShare, ms / Math.max(1, measuredMs[path] ?? 0));
  }
  for (const {at} of marks) {
    const bar = barAt(at);
    if (bar) bar.isMarked = true;
  }
  return bars;
}
