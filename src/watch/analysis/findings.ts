import {CAUSES} from '../../report/catalogue.js';
import type {Cause, Episode, Finding, Place} from '../../report/types.js';
import {CONTROL, PC, RELAY} from './sample.js';
import {LEAST_EPISODES, LEAST_SHARE} from './place.js';

/** What a place is called among the causes; who can act on it is the cause's. */
const CAUSE_OF: Readonly<Record<Exclude<Place, 'unknown'>, Cause>> = {
  pc: 'pc-busy',
  'local-network': 'voice-stalls',
  line: 'voice-stalls',
  'tunnel-or-proxy': 'service-slow',
  relay: 'voice-stalls',
  region: 'service-slow',
  service: 'service-slow',
};

/** Subjects are ids of checks and items (docs/contract.md, section 5). */
const CHECK_OF: Readonly<Record<string, string>> = {[PC]: 'environment', [RELAY]: 'turn'};

/** Fewer short episodes than this in a watch are no finding; one that is so long is; ms. */
const LONG_MS = 10_000;

/** The findings of a watch, the most frequent first: one for each place that stands, one for what can't be placed. */
export function findingsOf(episodes: readonly Episode[]): Finding[] {
  const places = [...new Set(episodes.map(({place}) => place))];
  return places
    .map((place) => episodes.filter((episode) => episode.place === place))
    .filter(isWorthTelling)
    .sort((a, b) => b.length - a.length)
    .map((own) => findingOf(own, own[0]?.place ?? 'unknown'));
}

function isWorthTelling(own: readonly Episode[]): boolean {
  // The control alone may be busy itself, and nobody works with it.
  if (own.every(({paths, place}) => place === 'unknown' && paths.every((path) => path === CONTROL)))
    return false;
  return own.length >= LEAST_EPISODES || own.some(({worstMs}) => worstMs >= LONG_MS);
}

function findingOf(own: readonly Episode[], place: Place): Finding {
  const cause = place === 'unknown' ? causeByPaths(own) : CAUSE_OF[place];
  const {owner, guide} = CAUSES[cause] as {owner: Finding['owner']; guide?: string};
  return {
    cause,
    light: 'amber',
    confidence: own[0]?.confidence ?? 'possible',
    owner: place === 'local-network' ? 'agent' : owner,
    subjects: subjectsOf(own).map((path) => CHECK_OF[path] ?? path),
    evidence: {episodes: own.length, place, worstMs: Math.max(...own.map(({worstMs}) => worstMs))},
    ...(guide && {guide}),
  };
}

/** Where it can't be placed, it is about what stood still. */
function causeByPaths(own: readonly Episode[]): Cause {
  const paths = own.flatMap((episode) => episode.paths);
  if (paths.includes(RELAY)) return 'voice-stalls';
  return paths.every((path) => path === PC) ? 'pc-busy' : 'service-slow';
}

/** The paths that stood still in most of them. */
function subjectsOf(own: readonly Episode[]): string[] {
  const paths = [...new Set(own.flatMap((episode) => episode.paths))];
  const share = (path: string): number =>
    own.filter((episode) => episode.paths.includes(path)).length / Math.max(1, own.length);
  const most = paths.filter((path) => share(path) >= LEAST_SHARE);
  return most.length > 0 ? most : paths;
}
