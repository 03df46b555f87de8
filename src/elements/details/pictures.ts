import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Thresholds} from '../../policy/thresholds.js';
import type {Budget} from '../../config/types.js';
import type {Localizer} from '../../i18n/localize.js';
import type {ReportWords} from '../../i18n/translation.js';
import type {CheckResult, Timeline} from '../../report/types.js';

/** A stretch of the call as it is drawn: on its own, or with the load. */
interface Stretch {
  readonly check: CheckResult;
  readonly timeline: Timeline;
}

interface PicturesView {
  readonly words: ReportWords;
  readonly thresholds: Thresholds;
  /** What each direction needs, kbps. */
  readonly needs: Budget;
}

/** Draws the delay of the call over time, and the carried rate against the need; nothing if neither was measured. */
export function picturesTemplate(
  checks: readonly CheckResult[],
  view: PicturesView,
  localizer: Localizer,
): TemplateResult | typeof nothing {
  const load = checks.find(({id}) => id === 'load');
  // The expected codec was measured in full; other codecs are shorter.
  const [call] = checks
    .filter(({id, timeline}) => id.startsWith('voice-') && timeline)
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  const stretches = [call, load].flatMap((check): Stretch[] =>
    check?.timeline?.delayMs.some((delay) => delay !== null) ? [{check, timeline: check.timeline}] : [],
  );
  const chart = stretches.length > 0 ? chartTemplate(stretches, view, localizer) : nothing;
  const rates = load ? ratesTemplate(load, view, localizer) : nothing;
  if (chart === nothing && rates === nothing) return nothing;
  return html`<div class="pictures" part="pictures">${chart}${rates}</div>`;
}

function lengthOf({timeline}: CheckResult): number {
  return timeline ? timeline.delayMs.length * timeline.stepMs : 0;
}

/** The plot's height in its own units; its width is one for each step. */
const HEIGHT = 100;
/** Between two stretches, in steps. */
const GAP = 2;
/** Of each step, so that bars stand apart. */
const BAR_WIDTH = 0.72;

function chartTemplate(
  stretches: readonly Stretch[],
  {words: {chart}, thresholds}: PicturesView,
  localizer: Localizer,
): TemplateResult {
  const limitMs = thresholds.rttMs.green;
  const delays = stretches.flatMap(({timeline}) => timeline.delayMs.filter((delay) => delay !== null));
  const topMs = roundUp(Math.max(limitMs * 1.2, ...delays));
  const y = (ms: number): number => HEIGHT - (ms / topMs) * HEIGHT;
  const bars = {good: '', slow: ''};
  const stalls: {fromX: number; steps: number}[] = [];
  const loadedFrom = {x: -1};
  let x = 0;
  for (const {check, timeline} of stretches) {
    if (x > 0) x += GAP;
    if (check.id === 'load') loadedFrom.x = x;
    const stalled = stalledSteps(check, timeline, thresholds);
    timeline.delayMs.forEach((delay, step) => {
      const at = x + step;
      if (stalled.has(step)) {
        const last = stalls.at(-1);
        if (last && last.fromX + last.steps === at) last.steps += 1;
        else stalls.push({fromX: at, steps: 1});
      }
      if (delay === null) return;
      const bar = `M${String(at)} ${String(HEIGHT)}V${y(Math.max(delay, topMs / 100)).toFixed(1)}h${String(BAR_WIDTH)}V${String(HEIGHT)}Z`;
      bars[delay > limitMs ? 'slow' : 'good'] += bar;
    });
    x += timeline.delayMs.length;
  }
  const ms = (value: number): string => localizer.figure('rttMs', value);
  const sorted = [...delays].sort((a, b) => a - b);
  const summary = chart.summary(
    ms(sorted[Math.floor(sorted.length / 2)] ?? 0),
    ms(sorted.at(-1) ?? 0),
    stalls.length,
  );
  return html`<figure class="chart">
    <figcaption>${chart.title}</figcaption>
    <div class="plot" dir="ltr">
      <span class="scale quiet" aria-hidden="true">${ms(topMs)}</span>
      <svg
        viewBox="0 0 ${x} ${HEIGHT}"
        preserveAspectRatio="none"
        role="img"
        aria-label=${localizer.label(chart.title) + summary}
      >
        ${loadedFrom.x >= 0 ? svg`<rect class="loaded" x=${loadedFrom.x} y="0" width=${x - loadedFrom.x} height=${HEIGHT} />` : nothing}
        ${stalls.map(({fromX, steps}) => svg`<rect class="stall" x=${fromX} y="0" width=${steps} height=${HEIGHT} />`)}
        <path class="good" d=${bars.good} />
        <path class="slow" d=${bars.slow} />
        <path class="limit" d="M0 ${y(limitMs)}H${x}" />
      </svg>
    </div>
    <p class="quiet">${summary}</p>
    <ul class="legend quiet">
      ${legendTemplate('limit', chart.limit(ms(limitMs)))}
      ${stalls.length > 0 ? legendTemplate('stall', chart.stalled) : nothing}
      ${loadedFrom.x >= 0 ? legendTemplate('loaded', chart.loaded) : nothing}
    </ul>
  </figure>`;
}

/** Drawn as in the plot, so that no sign depends on colour alone. */
function legendTemplate(name: 'limit' | 'stall' | 'loaded', text: string): TemplateResult {
  const sign =
    name === 'limit'
      ? svg`<path class="limit" d="M0 50H100" />`
      : svg`<rect class=${name} width="100" height="100" />`;
  return html`<li>
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">${sign}</svg>${text}
  </li>`;
}

/** Where the line stalled: packets are late by more than a buffer holds. A line that is only slow has no stall. */
function stalledSteps(
  {metrics}: CheckResult,
  {delayMs}: Timeline,
  {stallMaxMs: {green: limit}}: Thresholds,
): ReadonlySet<number> {
  if ((metrics['stallMaxMs'] ?? 0) <= limit) return new Set();
  const fastest = delayMs.reduce<number>((least, delay) => Math.min(least, delay ?? Infinity), Infinity);
  return new Set(delayMs.flatMap((delay, step) => (delay !== null && delay > fastest + limit ? [step] : [])));
}

/** To one or two figures, as the ends of a scale are. */
function roundUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return ([1, 1.5, 2, 3, 4, 5, 6, 8].find((step) => step * unit >= value) ?? 10) * unit;
}

interface Rate {
  readonly name: string;
  readonly carried: number;
  readonly needed: number;
}

function ratesTemplate(
  {metrics}: CheckResult,
  {words: {rate}, needs}: PicturesView,
  localizer: Localizer,
): TemplateResult | typeof nothing {
  const {uplinkKbps: up, downlinkKbps: down, requiredKbps} = metrics;
  if (requiredKbps === undefined) return nothing;
  const rates: Rate[] = [];
  // Through the relay one figure is true of both directions.
  if (up !== undefined && up === down) rates.push({name: rate.both, carried: up, needed: requiredKbps});
  else {
    // Older reports do not say what each direction needs: use these budgets if they fit, else draw nothing.
    const isTheirs = Math.max(needs.up, needs.down) === requiredKbps;
    const neededUp = metrics['requiredUplinkKbps'] ?? (isTheirs ? needs.up : undefined);
    const neededDown = metrics['requiredDownlinkKbps'] ?? (isTheirs ? needs.down : undefined);
    if (up !== undefined && neededUp) rates.push({name: rate.up, carried: up, needed: neededUp});
    if (down !== undefined && neededDown) rates.push({name: rate.down, carried: down, needed: neededDown});
  }
  if (rates.length === 0) return nothing;
  const most = Math.max(...rates.flatMap(({carried, needed}) => [carried, needed])) * 1.05;
  const kbps = (value: number): string => localizer.figure('requiredKbps', value);
  return html`<figure class="rates">
    <figcaption>${rate.title}</figcaption>
    ${rates.map(
      ({name, carried, needed}) =>
        html`<div class="rate">
          <span>${name}</span>
          <svg viewBox="0 0 ${most} 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="all" width=${most} height="10" />
            <rect class=${carried < needed ? 'slow' : 'good'} width=${carried} height="10" />
            <path class="limit" d="M${needed} 0V10" />
          </svg>
          <span class="quiet">${rate.carried(kbps(carried), kbps(needed))}</span>
        </div>`,
    )}
  </figure>`;
}
