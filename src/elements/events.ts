import type {CheckId, CheckResult, Episode, Report} from '../report/types.js';

const BUBBLING: EventInit = {bubbles: true, composed: true};

/** A run has started. */
export class DiagnosticsStartEvent extends Event {
  constructor() {
    super('diagnostics-start', BUBBLING);
  }
}

/** The run has progressed. */
export class DiagnosticsProgressEvent extends Event {
  /** 0–1, never falling. */
  readonly fraction: number;
  readonly checkId: CheckId;
  /** The likely remaining time, ms. */
  readonly remainingMs: number;

  constructor({fraction, checkId, remainingMs}: {fraction: number; checkId: CheckId; remainingMs: number}) {
    super('diagnostics-progress', BUBBLING);
    this.fraction = fraction;
    this.checkId = checkId;
    this.remainingMs = remainingMs;
  }
}

/** A check has finished. */
export class DiagnosticsCheckEvent extends Event {
  readonly check: CheckResult;

  constructor(check: CheckResult) {
    super('diagnostics-check', BUBBLING);
    this.check = check;
  }
}

/** The run has ended; the report's `outcome` says how. */
export class DiagnosticsCompleteEvent extends Event {
  readonly report: Report;

  constructor(report: Report) {
    super('diagnostics-complete', BUBBLING);
    this.report = report;
  }
}

/** An episode of a watch is over. */
export class DiagnosticsEpisodeEvent extends Event {
  readonly episode: Episode;

  constructor(episode: Episode) {
    super('diagnostics-episode', BUBBLING);
    this.episode = episode;
  }
}

declare global {
  interface HTMLElementEventMap {
    'diagnostics-episode': DiagnosticsEpisodeEvent;
    'diagnostics-start': DiagnosticsStartEvent;
    'diagnostics-progress': DiagnosticsProgressEvent;
    'diagnostics-check': DiagnosticsCheckEvent;
    'diagnostics-complete': DiagnosticsCompleteEvent;
  }
}
