import type {NamedFile} from '../session/read-file.js';
import type {Filter} from '../session/filter.js';
import {openSession, type Session} from '../session/open-session.js';
import type {FleetView, ReadProgress} from '../session/session.js';
import type {FleetOptions} from '../types.js';

const ROWS = 50;

/** What the element shows, and how it comes to be: reading, filtering, opening. */
export class FleetModel {
  readonly #onChange: () => void;
  #ending = new AbortController();
  #session: Promise<Session> | undefined;
  /** Changes overtake each other: only the last view asked for is shown. */
  #asked = 0;
  #limit = ROWS;
  options: FleetOptions = {};
  view: FleetView | undefined;
  filter: Filter = {};
  progress: ReadProgress | undefined;
  failed = false;
  /** The report that is open, as it stands in its file. */
  opened: {readonly index: number; readonly report: unknown} | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get isReading(): boolean {
    return this.progress !== undefined;
  }

  async add(files: readonly NamedFile[]): Promise<void> {
    if (files.length === 0) return;
    const {signal} = this.#ending;
    this.failed = false;
    this.progress = {files: 0, filesOf: files.length, reports: 0, refused: 0};
    this.#onChange();
    try {
      const session = await this.#open();
      await session.add(files, (progress) => {
        if (signal.aborted) return;
        this.progress = progress;
        this.#onChange();
      });
      if (!signal.aborted) await this.#look();
    } catch {
      if (!signal.aborted) this.failed = true;
    }
    if (signal.aborted) return;
    this.progress = undefined;
    this.#onChange();
  }

  /** Looks at those reports only. */
  async narrow(filter: Filter): Promise<void> {
    this.filter = filter;
    this.#limit = ROWS;
    await this.#look();
  }

  async more(): Promise<void> {
    this.#limit += 4 * ROWS;
    await this.#look();
  }

  async open(index: number): Promise<void> {
    const session = await this.#open();
    const report = await session.report(index).catch(() => undefined);
    this.opened = {index, report};
    this.#onChange();
  }

  close(): void {
    this.opened = undefined;
    this.#onChange();
  }

  async csv(): Promise<string> {
    return (await this.#open()).csv(this.filter);
  }

  /** Ends what is going on, and lets go of everything that was read. */
  clear(): void {
    this.#ending.abort(new DOMException('Cleared', 'AbortError'));
    this.#ending = new AbortController();
    this.#session = undefined;
    this.#asked += 1;
    Object.assign(this, {view: undefined, filter: {}, progress: undefined, failed: false, opened: undefined});
    this.#onChange();
  }

  async #look(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const session = await this.#open();
    const view = await session.view(this.filter, this.#limit);
    if (asked !== this.#asked) return;
    this.view = view;
    this.#onChange();
  }

  #open(): Promise<Session> {
    return (this.#session ??= openSession(this.options, this.#ending.signal));
  }
}
