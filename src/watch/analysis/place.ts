import type {Confidence, Place} from '../../report/types.js';
import type {PathKind} from './sample.js';

/** What a path did while others stood still. `unseen`: it was not looked at then, or not long enough to tell. */
export type PathState = 'stalled' | 'fine' | 'unseen';

export interface PathSeen {
  readonly kind: PathKind;
  readonly state: PathState;
}

/** What the paths of one kind did together. `one`: one of several stood still, and another was fine. */
type KindState = 'all' | 'one' | 'some' | 'none' | 'unseen' | 'absent';

interface Row {
  /** Every kind that is named must be in one of its states; the others may be in any. */
  readonly when: Readonly<Partial<Record<PathKind, readonly KindState[]>>>;
  readonly place: Place;
  readonly confidence: Confidence;
}

const ABSENT = ['absent'] as const;
const IF_THERE = ['all', 'absent'] as const;
const FINE = ['none'] as const;
const STALLED = ['all'] as const;
const NOT_FINE = ['all', 'unseen', 'absent'] as const;
const NOT_STALLED = ['none', 'unseen', 'absent'] as const;

/**
 * What stands still together shares what is broken. The first row that fits speaks; where none does, it can't be told.
 * A stall of the timing code itself holds up everything that this PC does, so it comes first.
 */
export const PLACES: readonly Row[] = [
  {when: {pc: STALLED}, place: 'pc', confidence: 'likely'},
  {
    when: {near: STALLED, control: NOT_FINE, service: STALLED, region: NOT_FINE, relay: NOT_FINE},
    place: 'local-network',
    confidence: 'likely',
  },
  {
    when: {near: STALLED, control: NOT_FINE, service: NOT_FINE, region: NOT_FINE, relay: STALLED},
    place: 'local-network',
    confidence: 'likely',
  },
  {
    when: {near: FINE, control: IF_THERE, service: IF_THERE, region: NOT_FINE, relay: IF_THERE},
    place: 'line',
    confidence: 'likely',
  },
  // Without something near that answers, the local network and the line look alike.
  {
    when: {near: ABSENT, control: STALLED, service: NOT_FINE, region: NOT_FINE, relay: STALLED},
    place: 'line',
    confidence: 'possible',
  },
  // Where no relay is configured, a proxy looks the same.
  {
    when: {near: ABSENT, control: STALLED, service: STALLED, region: NOT_FINE, relay: ABSENT},
    place: 'line',
    confidence: 'possible',
  },
  {
    when: {control: STALLED, service: STALLED, region: NOT_FINE, relay: FINE},
    place: 'tunnel-or-proxy',
    confidence: 'likely',
  },
  {
    when: {control: STALLED, service: ABSENT, region: STALLED, relay: FINE},
    place: 'tunnel-or-proxy',
    confidence: 'likely',
  },
  {
    when: {control: FINE, service: NOT_STALLED, region: NOT_STALLED, relay: STALLED},
    place: 'relay',
    confidence: 'likely',
  },
  {
    when: {control: FINE, service: FINE, region: STALLED, relay: NOT_STALLED},
    place: 'region',
    confidence: 'possible',
  },
  // The only one there is, or one that stands out among others.
  {
    when: {control: FINE, service: ['one'], region: NOT_STALLED, relay: NOT_STALLED},
    place: 'service',
    confidence: 'likely',
  },
];

export interface Guess {
  readonly place: Place;
  readonly confidence: Confidence;
}

export const UNKNOWN: Guess = {place: 'unknown', confidence: 'possible'};

/** Where one episode by itself seems to be. */
export function guess(paths: readonly PathSeen[]): Guess {
  if (!paths.some(({state}) => state === 'stalled')) return UNKNOWN;
  const states = new Map(KINDS.map((kind) => [kind, stateOf(kind, paths)]));
  const stateIn = (kind: PathKind, when: Row['when']): KindState => {
    const state = states.get(kind) ?? 'absent';
    // A control inside the site's network is the only one that there is.
    const isNear = kind === 'control' && state === 'absent' && when.near === undefined;
    return isNear ? (states.get('near') ?? 'absent') : state;
  };
  const row = PLACES.find(({when}) =>
    Object.entries(when).every(([kind, fitting]) => fitting.includes(stateIn(kind as PathKind, when))),
  );
  return row ? {place: row.place, confidence: row.confidence} : UNKNOWN;
}

const KINDS: readonly PathKind[] = ['pc', 'near', 'control', 'service', 'region', 'relay'];

function stateOf(kind: PathKind, paths: readonly PathSeen[]): KindState {
  const own = paths.filter((path) => path.kind === kind);
  const count = (state: PathState): number => own.filter((path) => path.state === state).length;
  const [stalled, fine] = [count('stalled'), count('fine')];
  if (own.length === 0) return 'absent';
  if (stalled === 0) return fine > 0 ? 'none' : 'unseen';
  if (kind === 'service' && stalled === 1 && (own.length === 1 || fine > 0)) {
    // A lone service that stands still with the control is no fault of its own: both readings are left open.
    return own.length === 1 && isControlStalled(paths) ? 'all' : 'one';
  }
  return fine === 0 ? 'all' : 'some';
}

function isControlStalled(paths: readonly PathSeen[]): boolean {
  return paths.some(({kind, state}) => (kind === 'control' || kind === 'near') && state === 'stalled');
}

/** Fewer episodes than this may coincide by chance. */
export const LEAST_EPISODES = 3;
/** Of the episodes that tell a place, so many must tell the same. */
export const LEAST_SHARE = 0.8;

/**
 * What stands of a guess among those of all episodes of a watch. A stall of this PC is seen directly, so it takes nothing
 * from the share of the others; of these, one place must explain most.
 */
export function agreed(own: Guess, counts: ReadonlyMap<Place, number>): Guess {
  const count = counts.get(own.place) ?? 0;
  if (own.place === 'unknown' || count < LEAST_EPISODES) return UNKNOWN;
  let telling = 0;
  for (const [place, all] of counts) if (place !== 'unknown' && place !== 'pc') telling += all;
  return own.place === 'pc' || count >= LEAST_SHARE * telling ? own : UNKNOWN;
}

/** How many episodes seem to be at each place. */
export function countPlaces(guesses: Iterable<Guess>): Map<Place, number> {
  const counts = new Map<Place, number>();
  for (const {place} of guesses) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}
