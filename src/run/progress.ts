import type {Settings} from '../config/resolve.js';
import {voiceCheckId} from '../analysis/voice-check-id.js';
import type {CheckId} from '../report/types.js';

export interface Progress {
  /** 0–1, never falling. */
  readonly fraction: number;
  readonly checkId: CheckId;
  /** What is likely still to come, ms. */
  readonly remainingMs: number;
}

/** How long each check of the plan is likely to take, ms, in the order in which a report shows them. */
export function plannedMs(settings: Settings): ReadonlyMap<CheckId, number> {
  const {services, egress, turn, codecs, local} = settings;
  const plan = new Map<CheckId, number>([['environment', 20]]);
  plan.set('control', 100);
  if (services.length > 0) plan.set('services', 500 + services.length * 60);
  if (egress) plan.set('egress', 200);
  if (turn) plan.set('turn', 800);
  if (turn && turn.loopback !== false) {
    // Most lines are clear after this long.
    const expectedMs = 1000 + Math.min(settings.voiceMs, 3400);
    for (const codec of [...codecs].sort())
      plan.set(voiceCheckId(codec), codec === codecs[0] ? expectedMs : 3000);
    plan.set('load', 2900);
  }
  if (turn?.direct && egress) plan.set('tunnel', 300);
  if (local.length > 0) plan.set('local', local.length * 100);
  return plan.set('configuration', 1);
}

/** Turns the checks' own progress into that of the run. */
export class ProgressMeter {
  readonly #plan: ReadonlyMap<CheckId, number>;
  readonly #totalMs: number;
  readonly #done = new Map<CheckId, number>();
  readonly #report: (progress: Progress) => void;
  #fraction = 0;

  constructor(settings: Settings, report: (progress: Progress) => void) {
    this.#plan = plannedMs(settings);
    this.#totalMs = [...this.#plan.values()].reduce((sum, ms) => sum + ms, 0);
    this.#report = report;
  }

  /** The check is this far, 0–1. */
  update(checkId: CheckId, fraction: number): void {
    this.#done.set(checkId, Math.min(1, Math.max(fraction, this.#done.get(checkId) ?? 0)));
    let doneMs = 0;
    for (const [id, ms] of this.#plan) doneMs += ms * (this.#done.get(id) ?? 0);
    this.#fraction = Math.max(this.#fraction, doneMs / this.#totalMs);
    this.#report({fraction: this.#fraction, checkId, remainingMs: this.#totalMs - doneMs});
  }
}
