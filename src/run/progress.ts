import type {Settings} from '../config/resolve.js';
import type {CodecName} from '../config/types.js';
import {CHECK_PATHS} from '../report/catalogue.js';
import type {CheckId} from '../report/types.js';

export interface Progress {
  /** 0–1, never falling. */
  readonly fraction: number;
  readonly checkId: CheckId;
  /** What is likely still to come, ms. */
  readonly remainingMs: number;
}

/** How long each check of a run is likely to take, ms, in the order of the report. Those that do not run are left out. */
export function plannedMs(settings: Settings): ReadonlyMap<CheckId, number> {
  const {services, egress, turn, codecs, local} = settings;
  const makesCalls = turn !== undefined && turn.loopback !== false;
  const callMs = (codec: CodecName): number | undefined => {
    if (!makesCalls || !codecs.includes(codec)) return undefined;
    // Most lines are clear after 3.3 s; the first second is warm-up. The other codec flows beside the load.
    return codec === codecs[0] ? 1000 + Math.min(settings.voiceMs, 3300) : 300;
  };
  const plan: Readonly<Record<CheckId, number | undefined>> = {
    environment: 20,
    control: 100,
    services: services.length > 0 ? 500 + services.length * 60 : undefined,
    egress: egress && 200,
    turn: turn && 800,
    'voice-opus': callMs('opus'),
    'voice-pcmu': callMs('pcmu'),
    load: makesCalls ? 2900 : undefined,
    tunnel: turn?.direct && egress ? 300 : undefined,
    local: local.length > 0 ? local.length * 100 : undefined,
    configuration: 1,
  };
  return new Map(
    (Object.keys(CHECK_PATHS) as CheckId[]).flatMap((id) => {
      const ms = plan[id];
      return ms === undefined ? [] : [[id, ms] as const];
    }),
  );
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
