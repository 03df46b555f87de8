import {html, nothing, type TemplateResult} from 'lit';
import type {Light} from '../../report/types.js';
import type {FleetResult} from '../types.js';
import {isOneDay, when, type Speech} from './labels.js';
import {without, type Narrowing} from './lists.js';

const LIGHTS: readonly Light[] = ['green', 'amber', 'grey', 'red'];

type Step = FleetResult['times']['steps'][number];

/** Bars over time, each a button that narrows to its reports. */
export function timesTemplate(
  {times}: FleetResult,
  {filter, narrow}: Narrowing,
  speech: Speech,
): TemplateResult | typeof nothing {
  const {words, localizer} = speech;
  const {steps, stepMinutes} = times;
  // One bar alone says nothing of time; under a filter by time it is the way back.
  if (steps.length < 2 && !filter.between) return nothing;
  const stepMs = stepMinutes * 60_000;
  const most = Math.max(1, ...steps.map(countOf));
  const day = isOneDay(steps);
  const [first, last] = [steps[0], steps.at(-1)];
  const startMs = first ? Date.parse(first.at) : 0;
  const columns = last ? Math.round((Date.parse(last.at) - startMs) / stepMs) + 1 : 1;
  return html`<section aria-labelledby="times">
    <h3 id="times">${words.times.title}</h3>
    <p class="quiet" id="times-hint">${words.times.hint}</p>
    <div
      class="times"
      part="times"
      role="group"
      dir="ltr"
      aria-labelledby="times"
      aria-describedby="times-hint"
      .style=${`grid-template-columns: repeat(${String(columns)}, minmax(2px, 1fr))`}
      @keydown=${moveFocus}
    >
      ${steps.map((step, i) => {
        const from = Date.parse(step.at);
        const between = [step.at, new Date(from + stepMs).toISOString()] as const;
        const isChosen = filter.between?.[0] === between[0];
        const column = Math.round((from - startMs) / stepMs) + 1;
        const name = words.times.step(
          when(step.at, day, speech),
          localizer.number(step.lights.red),
          localizer.number(countOf(step)),
        );
        return html`<button
          class="step"
          part="button"
          aria-pressed=${isChosen}
          aria-label=${name}
          title=${name}
          tabindex=${i === 0 ? 0 : -1}
          .style=${`grid-column: ${String(column)}`}
          @click=${() => narrow({...without(filter, 'between'), ...(!isChosen && {between})})}
        >
          <span class="stack" .style=${`block-size: ${String(Math.max(4, (countOf(step) / most) * 100))}%`}
            >${LIGHTS.filter((light) => step.lights[light] > 0).map(
              (light) =>
                html`<span class=${light} .style=${`flex: ${String(step.lights[light])} 0 0`}></span>`,
            )}</span
          >
        </button>`;
      })}
    </div>
    <div class="ends quiet" dir="ltr" aria-hidden="true">
      <span>${first ? when(first.at, day, speech) : ''}</span
      ><span>${last ? when(last.at, day, speech) : ''}</span>
    </div>
  </section>`;
}

function countOf({lights}: Step): number {
  return lights.red + lights.amber + lights.grey + lights.green;
}

/** One tab stop for all bars: the arrow keys go from one to the next. */
function moveFocus(event: KeyboardEvent): void {
  const by = {ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity}[event.key];
  if (by === undefined) return;
  const group = event.currentTarget as HTMLElement;
  const bars = [...group.querySelectorAll<HTMLElement>('.step')];
  const at = bars.indexOf(event.target as HTMLElement);
  const next = bars[Math.min(bars.length - 1, Math.max(0, at + by))];
  if (!next) return;
  event.preventDefault();
  bars.forEach((bar) => (bar.tabIndex = bar === next ? 0 : -1));
  next.focus();
}
