import {validate, type Schema} from '../internal/schema.js';
import type {DeviceStorage} from './device-storage.js';
import {isReportError, toReport} from '../report/read.js';
import {OUTBOX_PREFIX} from './undelivered.js';
import type {Report} from '../report/types.js';

/** How an attempt failed that is to be made again. `status` is absent where the answer is a redirection. */
export interface DeliveryFailure {
  readonly why: 'offline' | 'no-answer' | 'status';
  readonly status?: number;
  /** Until when the server asked to be left alone, ms since 1970. */
  readonly notBeforeMs?: number;
}

/** A report that is still to be delivered. */
export interface OutboxEntry {
  /** Absolute. */
  readonly url: string;
  readonly report: Report;
  /** ISO 8601, UTC. */
  readonly firstTriedAt: string;
  /** Counted as they begin. */
  readonly attempts: number;
  /** Of the last attempt; absent while it is being made. */
  readonly failure?: DeliveryFailure;
}

/** How a delivery ends. */
export type Settlement = {readonly kind: 'delivered'} | {readonly kind: 'refused'; readonly status: number};

/** What became of a report, for the other pages that still hold it. */
export interface SettledNote {
  readonly settled: Settlement;
  /** Ms since 1970. */
  readonly atMs: number;
}

/** Apart from what is undelivered, so that a page sees from the keys alone whether there is anything to do. */
const NOTE_PREFIX = 'agent-diagnostics:settled:';
const MAX_ENTRIES = 20;
/** After a week nobody waits for it any more, and a shared PC need not hold it longer. */
const KEEP_ENTRY_MS = 7 * 24 * 3600 * 1000;
/** By then no page holds what was settled. */
const KEEP_NOTE_MS = 24 * 3600 * 1000;

/**
 * Holds what is undelivered: in the given storage, a key for each report, so that two pages never overwrite each other's;
 * in memory where storage is blocked or full.
 */
export class OutboxStore {
  readonly #storage: DeviceStorage | undefined;
  readonly #memory = new Map<string, OutboxEntry | SettledNote>();

  constructor(storage: DeviceStorage | undefined) {
    this.#storage = storage;
  }

  /** What is known of a report: what is to be delivered to this address, or what became of it. */
  get(id: string, url: string): OutboxEntry | SettledNote | undefined {
    const stored = this.#get(id);
    if (!stored || isNote(stored)) return stored;
    return isFor(stored, url) ? {...stored, url} : undefined;
  }

  /** As it is kept: what comes from the storage has no address, but what tells it from others. */
  #get(id: string): OutboxEntry | SettledNote | undefined {
    const entry = this.#memory.get(id) ?? parse(this.#read(OUTBOX_PREFIX + id));
    const stored = entry ?? parse(this.#read(NOTE_PREFIX + id));
    return stored === 'newer' ? undefined : stored;
  }

  /** Keeps an entry in place of what was there of that report; the oldest of too many are dropped. */
  put(entry: OutboxEntry): void {
    const {id} = entry.report;
    const known = this.#get(id);
    // What became of it before is over once it is sent anew.
    if (isNote(known)) this.#remove(NOTE_PREFIX, id);
    this.#keep(OUTBOX_PREFIX, id, entry);
    if (known && 'report' in known) return;
    for (const {report} of this.#entries().slice(0, -MAX_ENTRIES)) this.#remove(OUTBOX_PREFIX, report.id);
  }

  /** The report itself goes; what became of it stays noted for a day. */
  settle(id: string, settled: Settlement): void {
    this.#remove(OUTBOX_PREFIX, id);
    this.#keep(NOTE_PREFIX, id, {settled, atMs: Date.now()});
  }

  /** What is to be delivered to this address, oldest first. */
  waiting(url: string): OutboxEntry[] {
    return this.#entries()
      .filter((entry) => isFor(entry, url))
      .map((entry) => ({...entry, url}));
  }

  /** Everything to be delivered, oldest first. Clears away notes that are old, and what nobody can read. */
  #entries(): OutboxEntry[] {
    for (const id of this.#stored(NOTE_PREFIX)) {
      const note = parse(this.#read(NOTE_PREFIX + id));
      const isFresh = isNote(note) && Date.now() - note.atMs < KEEP_NOTE_MS;
      if (!isFresh) this.#remove(NOTE_PREFIX, id);
    }
    const entries = [...new Set([...this.#memory.keys(), ...this.#stored(OUTBOX_PREFIX)])].flatMap((id) => {
      const entry = this.#memory.get(id) ?? parse(this.#read(OUTBOX_PREFIX + id));
      // The former is for the version that wrote it.
      if (entry === 'newer' || isNote(entry)) return [];
      const isFresh = entry !== undefined && Date.now() - Date.parse(entry.firstTriedAt) < KEEP_ENTRY_MS;
      if (isFresh && entry.report.id === id) return [entry];
      this.#remove(OUTBOX_PREFIX, id);
      return [];
    });
    return entries.sort((a, b) => Date.parse(a.firstTriedAt) - Date.parse(b.firstTriedAt));
  }

  /** The ids that stand in the storage under this prefix. */
  #stored(prefix: string): string[] {
    try {
      const {length = 0} = this.#storage ?? {};
      const keys = Array.from({length}, (_, i) => this.#storage?.key(i) ?? '');
      return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    } catch {
      return [];
    }
  }

  #read(key: string): string | null {
    try {
      return this.#storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  }

  #keep(prefix: string, id: string, stored: OutboxEntry | SettledNote): void {
    this.#memory.set(id, stored);
    try {
      if (!this.#storage) return;
      const bare = 'report' in stored ? {...stored, url: digestOf(stored.url)} : stored;
      this.#storage.setItem(prefix + id, JSON.stringify(bare));
      this.#memory.delete(id);
    } catch {
      // Blocked or full: it lives as long as the page.
    }
  }

  #remove(prefix: string, id: string): void {
    this.#memory.delete(id);
    try {
      this.#storage?.removeItem(prefix + id);
    } catch {
      // What can't be reached is not read either.
    }
  }
}

/**
 * Tells addresses apart without holding them, for one may have a token in it, and others read what is stored here: FNV-1a,
 * of 32 bits, from which nobody gets a token back.
 */
function digestOf(url: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(url)) hash = Math.imul(hash ^ byte, 0x01000193);
  return `#${(hash >>> 0).toString(36)}`;
}

/** Is it to be delivered to this address? What is in memory has the address itself. */
function isFor(entry: OutboxEntry, url: string): boolean {
  return entry.url === url || entry.url === digestOf(url);
}

function isNote(stored: ReturnType<typeof parse>): stored is SettledNote {
  return typeof stored === 'object' && 'settled' in stored;
}

const time: Schema = {type: 'number', minimum: 0};
const status: Schema = {type: 'integer', minimum: 100, maximum: 599};
const object = (properties: Record<string, Schema>, required: readonly string[]): Schema => ({
  type: 'object',
  properties,
  required,
});

/** An entry without its report. */
const entrySchema = object(
  {
    url: {type: 'string', maxLength: 4096},
    firstTriedAt: {type: 'string', maxLength: 40},
    attempts: {type: 'integer', minimum: 0},
    failure: object({why: {enum: ['offline', 'no-answer', 'status']}, status, notBeforeMs: time}, ['why']),
  },
  ['url', 'firstTriedAt', 'attempts'],
);
const noteSchema = object(
  {
    settled: {
      oneOf: [
        object({kind: {const: 'delivered'}}, ['kind']),
        object({kind: {const: 'refused'}, status}, ['kind', 'status']),
      ],
    },
    atMs: time,
  },
  ['settled', 'atMs'],
);

/** What stands in the storage, where anybody on this origin can write: an entry, a note, or nothing that can be used. */
function parse(text: string | null): OutboxEntry | SettledNote | 'newer' | undefined {
  if (text === null) return undefined;
  try {
    const {report, ...rest} = JSON.parse(text) as Record<string, unknown>;
    const {value, issues} = validate(report === undefined ? noteSchema : entrySchema, rest, {});
    if (issues.length > 0) return undefined;
    if (report === undefined) return value as SettledNote;
    return {...(value as Omit<OutboxEntry, 'report'>), report: toReport(report)};
  } catch (error) {
    return isReportError(error) && error.reason === 'newer' ? 'newer' : undefined;
  }
}
