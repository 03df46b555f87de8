import {html, nothing, type TemplateResult} from 'lit';
import type {TrialWords} from '../../i18n/translation.js';
import {
  judgeTrial,
  TRIED,
  TRIED_RESULT,
  trialsFor,
  type Trial,
  type TrialResult,
} from '../../report/trial.js';
import type {Report} from '../../report/types.js';

interface Verdict {
  readonly of: Report;
  readonly trial: Trial;
  readonly result: TrialResult;
}

/** One thing to try after a bad run, and what it changed. */
export class Trials {
  /** Tried, or not possible, since the last run that was good. */
  readonly #done = new Set<Trial>();
  /** Somebody has done it, and checks again. */
  #armed: {readonly before: Report; readonly trial: Trial} | undefined;
  #verdict: Verdict | undefined;

  /** A run is over: where it came after a trial, its answer stands in the report from now on. */
  conclude(report: Report): void {
    const armed = this.#armed;
    this.#armed = undefined;
    if (report.light === 'green') this.#done.clear();
    if (!armed || report.watch || report.outcome === 'cancelled') return;
    const {before, trial} = armed;
    const result = judgeTrial(before, report);
    this.#done.add(trial);
    this.#verdict = {of: report, trial, result};
    report.answers = {...report.answers, [TRIED]: trial, [TRIED_RESULT]: result};
  }

  template(
    report: Report,
    words: TrialWords,
    {mayLeaveVpn, onAgain, onChange}: {mayLeaveVpn: boolean; onAgain: () => void; onChange: () => void},
  ): TemplateResult | typeof nothing {
    const verdict = this.#verdict?.of === report ? this.#verdict : undefined;
    const [trial] = trialsFor(report, {mayLeaveVpn, tried: this.#done});
    if (!verdict && !trial) return nothing;
    return html`<section class="trial" part="trial" aria-labelledby="trial-title">
      <h3 id="trial-title">${verdict ? words.changed : words.title}</h3>
      ${verdict ? html`<p role="status">${resultOf(verdict, words)}</p>` : nothing}
      ${trial ? this.#suggestion(report, trial, words, {onAgain, onChange}) : nothing}
    </section>`;
  }

  #suggestion(
    before: Report,
    trial: Trial,
    words: TrialWords,
    {onAgain, onChange}: {onAgain: () => void; onChange: () => void},
  ): TemplateResult {
    return html`<p>${words.suggestions[trial]}</p>
      <div class="buttons">
        <button
          class="small"
          part="button"
          @click=${() => {
            this.#armed = {before, trial};
            onAgain();
          }}
        >
          ${words.done}
        </button>
        <button
          class="small"
          part="button"
          @click=${() => {
            this.#done.add(trial);
            onChange();
          }}
        >
          ${words.cant}
        </button>
      </div>`;
  }
}

function resultOf({trial, result}: Verdict, words: TrialWords): string {
  return result === 'good' || result === 'same' ? words[result][trial] : words[result];
}
