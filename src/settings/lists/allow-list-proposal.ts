import type {Configuration} from '../../config/types.js';
import type {Endpoint} from '../endpoints.js';
import {allowListEntries} from './allow-list-entries.js';
import type {ListLine} from './lines.js';
import {readPattern} from './patterns.js';
import {rewrite, toText} from './rewrite.js';

/**
 * The list with what is missing at its end, by wildcards of one label for each level, so that every engine reads them as meant.
 * Entries that none can read, and those that forbid, are made comments; all else stays.
 */
export function proposeAllowList(
  lines: readonly ListLine[],
  lacking: readonly Endpoint[],
  config: Configuration,
): string {
  const kept = rewrite(lines, (entry, {effect}) =>
    effect !== 'allow' || readPattern(entry).kind === 'unreadable' ? [] : undefined,
  );
  const added = allowListEntries(lacking, config, 'one-label');
  const heading = added.length > 0 ? ['', '# Added: Genesys Multicloud CX', ...added] : [];
  return toText([toText(kept).trimEnd(), ...heading]);
}
