import type {Episode, Watch} from '../../report/types.js';
import {PC} from './sample.js';

/** What a watch shows to somebody who owns a part of the way. */
export interface Together {
  /** At least so many destinations stood still at the same moment, and how often; absent where none did together. */
  readonly joint?: {readonly destinations: number; readonly moments: number};
  /** In so many episodes this PC itself stood still. */
  readonly pcMoments: number;
  /** Whether this PC's own timer was watched. */
  readonly isPcWatched: boolean;
}

/** Which share of the joint episodes the number of destinations is to hold for. */
const LEAST_SHARE = 0.5;

/** How many destinations stood still together, as many as most of the joint episodes have. */
export function together({episodes, paths}: Pick<Watch, 'episodes' | 'paths'>): Together {
  const counts = episodes.filter((one) => !isOfPc(one)).map((one) => destinationsOf(one).length);
  const joint = counts.filter((count) => count >= 2);
  const momentsWith = (least: number): number => joint.filter((count) => count >= least).length;
  let destinations = 2;
  while (momentsWith(destinations + 1) >= LEAST_SHARE * joint.length && joint.length > 0) destinations += 1;
  return {
    ...(joint.length > 0 && {joint: {destinations, moments: momentsWith(destinations)}}),
    pcMoments: episodes.filter(isOfPc).length,
    isPcWatched: paths.includes(PC),
  };
}

/** The paths of an episode but for this PC. */
export function destinationsOf({paths}: Pick<Episode, 'paths'>): string[] {
  return paths.filter((path) => path !== PC);
}

function isOfPc({paths}: Episode): boolean {
  return paths.includes(PC);
}
