import type {Report} from '../report/types.js';
import {Fleet} from './fleet.js';
import {Splitter} from './reading/split.js';
import type {FleetOptions, FleetResult} from './types.js';

export {MIN_GROUP, OTHER} from './types.js';
export type * from './types.js';

/** One value of a file: a store's answer about thousands of reports may be one. */
const MAX_CHARACTERS = 64_000_000;

/**
 * What many reports have in common: lights, causes, who can act, and what the bad ones have that the good ones have not
 * (docs/contract.md, section 10). Pure, and the same in a page, a worker and Node. What is no report is refused with a reason.
 * @throws {TypeError} if `reports` is no list
 * @throws {RangeError} if there is no such time zone
 */
export function analyseFleet(reports: readonly Report[], options?: FleetOptions): FleetResult {
  if (!Array.isArray(reports)) throw new TypeError('analyseFleet: expected a list of reports');
  const fleet = new Fleet(options);
  (reports as readonly unknown[]).forEach((report, i) => fleet.add(report, `[${String(i)}]`));
  return fleet.result();
}

/**
 * The same of the text of a file: one report, a list, one on each line (NDJSON), what the collector's file exporter writes, or
 * Loki's and Grafana's export of logs.
 * @param texts by the name that a refusal is to have
 */
export function analyseFleetTexts(
  texts: Readonly<Record<string, string>>,
  options?: FleetOptions,
): FleetResult {
  const fleet = new Fleet(options);
  for (const [name, text] of Object.entries(texts)) {
    const splitter = new Splitter(MAX_CHARACTERS);
    let pieces = 0;
    for (const part of [splitter.push(text), splitter.end()])
      for (const piece of part) {
        pieces += 1;
        fleet.addPiece(piece, pieces === 1 ? name : `${name}, ${String(pieces)}`);
      }
    if (pieces === 0) fleet.refuse({reason: 'empty', name});
  }
  return fleet.result();
}
