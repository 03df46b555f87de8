import type {RefusalReason} from '../types.js';
import type {Candidate} from './json.js';
import {candidatesIn} from './records.js';
import type {Piece} from './split.js';

/** The reports of a piece of a file, still to be looked at; or why there is none. */
export function candidatesOf(piece: Piece): Candidate[] | RefusalReason {
  if (piece.kind !== 'value') return piece.kind === 'junk' ? 'not-json' : 'too-large';
  try {
    return candidatesIn(JSON.parse(piece.text));
  } catch {
    return 'not-json';
  }
}
