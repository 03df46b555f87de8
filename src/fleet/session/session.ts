import {analyseFacts} from '../analysis/analyse.js';
import type {ReportFacts} from '../analysis/facts.js';
import {Fleet} from '../fleet.js';
import {candidatesOf} from '../reading/piece.js';
import type {FleetOptions, FleetResult} from '../types.js';
import {toCsv} from './csv.js';
import {matching, matchingOrigin, type Filter} from './filter.js';
import {batchesOf, piecesOf, refusalOf, textsOf, type NamedFile} from './read-file.js';

/** How far reading is. */
export interface ReadProgress {
  readonly files: number;
  readonly filesOf: number;
  readonly reports: number;
  readonly refused: number;
}

export interface Row {
  /** To open it by. */
  readonly index: number;
  readonly id: string;
  readonly startedAt: string;
  readonly light: ReportFacts['light'];
  readonly causes: ReportFacts['causes'];
  readonly network?: string;
}

/** What is shown of a fleet under a filter. */
export interface FleetView {
  readonly result: FleetResult;
  /** How many reports there are without the filter. */
  readonly all: number;
  readonly refusedBy: readonly (readonly [reason: string, count: number])[];
  /** The first of those that match, worst first. */
  readonly rows: readonly Row[];
}

export interface SessionOptions extends FleetOptions {
  /** The largest value in a file that is parsed in one go. */
  readonly maxCharacters: number;
  /** Waits, where something else has to have its turn; asked often. */
  readonly pause?: () => Promise<void> | undefined;
}

/** Where a report is: what a fleet keeps of it does not show it. */
interface Source {
  readonly file: NamedFile;
  /** Which piece of the file, and which report of the piece. */
  readonly piece: number;
  readonly place: number;
}

const PROGRESS_MS = 100;
const WORST_FIRST = ['red', 'grey', 'amber', 'green'];

/** The reports of one fleet, in a worker or on the page. */
export class FleetSession {
  readonly #options: SessionOptions;
  #fleet: Fleet;
  #sources: Source[] = [];

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#fleet = new Fleet(options);
  }

  /** Adds the reports of files to those that are there. */
  async add(files: readonly NamedFile[], onProgress?: (progress: ReadProgress) => void): Promise<void> {
    const fleet = this.#fleet;
    const {pause} = this.#options;
    let toldMs = -Infinity;
    const tell = (done: number, isLast = false): void => {
      const nowMs = performance.now();
      if (!isLast && nowMs - toldMs < PROGRESS_MS) return;
      toldMs = nowMs;
      const refused = [...fleet.refusedBy.values()].reduce((sum, count) => sum + count, 0);
      onProgress?.({files: done, filesOf: files.length, reports: fleet.facts.length, refused});
    };
    const batches = batchesOf(files);
    let done = 0;
    let ahead = textsOf(batches[0] ?? []);
    for (const [i, batch] of batches.entries()) {
      const texts = await ahead;
      ahead = textsOf(batches[i + 1] ?? []);
      for (const [place, file] of batch.entries()) {
        await this.#addFile(file, texts[place]);
        // Cleared meanwhile: what is still read belongs to nothing.
        if (this.#fleet !== fleet) return;
        done += 1;
        tell(done);
        await pause?.();
      }
    }
    tell(files.length, true);
  }

  async view(filter: Filter, limit: number): Promise<FleetView> {
    const fleet = this.#fleet;
    const found = matching(fleet.facts, filter);
    const steps = analyseFacts(found, matchingOrigin(fleet.facts, filter));
    let step = steps.next();
    for (; !step.done; step = steps.next()) await this.#options.pause?.();
    const indexes = new Map(fleet.facts.map((one, index) => [one, index]));
    const rows = inOrder(found).slice(0, limit);
    return {
      result: fleet.resultOf(step.value),
      all: fleet.facts.length,
      refusedBy: [...fleet.refusedBy],
      rows: rows.map((one) => rowOf(one, indexes.get(one) ?? 0)),
    };
  }

  /** The report itself, from its file, as it stands there; nothing if that is gone. */
  async report(index: number): Promise<unknown> {
    const source = this.#sources[index];
    if (!source) return undefined;
    let left = source.piece;
    for await (const pieces of piecesOf(source.file, this.#options.maxCharacters))
      for (const piece of pieces) {
        if (left === 0) {
          const found = candidatesOf(piece);
          return typeof found === 'string' ? undefined : found[source.place]?.parsed;
        }
        left -= 1;
      }
    return undefined;
  }

  csv(filter: Filter): Promise<string> {
    return Promise.resolve(toCsv(inOrder(matching(this.#fleet.facts, filter))));
  }

  clear(): Promise<void> {
    this.#fleet = new Fleet(this.#options);
    this.#sources = [];
    return Promise.resolve();
  }

  /** @param text of a small file, where it is known */
  async #addFile(file: NamedFile, text?: string): Promise<void> {
    const fleet = this.#fleet;
    const {maxCharacters, pause} = this.#options;
    let piece = -1;
    try {
      const reason = await refusalOf(file, text);
      if (reason) {
        fleet.refuse({name: file.name, reason});
        return;
      }
      for await (const pieces of piecesOf(file, maxCharacters, text)) {
        for (const one of pieces) {
          piece += 1;
          const name = piece === 0 ? file.name : `${file.name}, ${String(piece + 1)}`;
          const at = piece;
          fleet.addPiece(one, name, (place) => this.#sources.push({file, piece: at, place}));
          await pause?.();
          if (this.#fleet !== fleet) return;
        }
      }
      if (piece < 0) fleet.refuse({name: file.name, reason: 'empty'});
    } catch {
      // Gone, changed since, or not ours to read.
      fleet.refuse({name: file.name, reason: 'unreadable'});
    }
  }
}

function inOrder(facts: readonly ReportFacts[]): ReportFacts[] {
  return [...facts].sort(
    (a, b) =>
      WORST_FIRST.indexOf(a.light) - WORST_FIRST.indexOf(b.light) || (b.startedMs ?? 0) - (a.startedMs ?? 0),
  );
}

function rowOf({id, startedAt, light, causes, values}: ReportFacts, index: number): Row {
  const {network} = values;
  return {index, id, startedAt, light, causes, ...(network !== undefined && {network})};
}
