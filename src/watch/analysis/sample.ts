/** The paths that every watch names alike; services have the ids of the configuration. */
export const PC = 'pc';
export const CONTROL = 'control';
export const RELAY = 'relay';

/**
 * What a path is, for the place of a fault. `near`: a control inside the site's own network. `region`: a host of one region
 * of Genesys (`api01-…`).
 */
export type PathKind = 'pc' | 'near' | 'control' | 'service' | 'region' | 'relay';

export interface WatchedPath {
  readonly id: string;
  readonly kind: PathKind;
}

/**
 * One look at a path. Times are ms of the system's clock (Unix), set right where that clock was set meanwhile.
 * `atMs`: asked; `endMs`: answered, or given up.
 */
export interface Sample {
  readonly path: string;
  readonly atMs: number;
  readonly endMs: number;
  /** Whether there was an answer, whatever it said. */
  readonly isAnswered: boolean;
}

/** What a sample says of its path, by what is usual there. */
export interface Judged extends Sample {
  readonly isLate: boolean;
  /** When an answer was due, ms: what comes after it is the stall. */
  readonly dueMs: number;
}
