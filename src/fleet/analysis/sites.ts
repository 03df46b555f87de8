import type {ReportFacts} from './facts.js';

/** A set of services that some reports name. */
interface Services {
  readonly ids: readonly string[];
  count: number;
}

/** Configurations change over a day; that many differ in this is hardly so. */
const MAX_SETS = 50;

/**
 * How many reports there are of each site, most first. Two reports are of one site where they share half of the services of
 * the one that names fewer; one that names none may be of any.
 */
export function sitesOf(facts: readonly ReportFacts[]): number[] {
  const sets = new Map<string, Services>();
  for (const {services} of facts) {
    if (services.length === 0) continue;
    const key = services.join('\n');
    const one = sets.get(key) ?? {ids: services, count: 0};
    sets.set(key, one);
    one.count += 1;
  }
  const sites: {ids: Set<string>; count: number}[] = [];
  for (const {ids, count} of [...sets.values()].sort((a, b) => b.count - a.count).slice(0, MAX_SETS)) {
    const site = sites.find((one) => isSame(one.ids, ids));
    if (!site) sites.push({ids: new Set(ids), count});
    else {
      ids.forEach((id) => site.ids.add(id));
      site.count += count;
    }
  }
  return sites.map(({count}) => count).sort((a, b) => b - a);
}

function isSame(known: ReadonlySet<string>, ids: readonly string[]): boolean {
  const shared = ids.filter((id) => known.has(id)).length;
  return shared * 2 >= Math.min(known.size, ids.length);
}
