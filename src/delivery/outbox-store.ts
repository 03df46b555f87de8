import {validate, type Schema} from '../internal/schema.js';
import {OUTBOX_DAYS, OUTBOX_MOST, SETTLED_DAYS, STORAGE_KEYS} from '../internal/storage-keys.js';
import type {DeviceStorage} from './device-storage.js';
import {isReportError, toReport} from '../report/read.js';
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
  /** What the configuration is for, by which entries of one site are known; see {@link OutboxStore.know}. */
  readonly home?: string;
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

/** Notes stand apart from what is undelivered: a page sees from the keys alone whether there is anything to do. */
const {outbox: OUTBOX_PREFIX, settled: NOTE_PREFIX, salt: SALT_KEY} = STORAGE_KEYS;
const DAY_MS = 24 * 3600 * 1000;
/** After a week nobody waits for it any more, and a shared PC need not hold it longer. */
const KEEP_ENTRY_MS = OUTBOX_DAYS * DAY_MS;
/** So long where its site sends reports to another address by now. */
const KEEP_OLD_ADDRESS_MS = DAY_MS;
/** A PC's clock may have been put right since; what is further ahead would never grow old. */
const MAX_AHEAD_MS = 5 * 60 * 1000;
/** Of the salt, which stands beside what is stored: nobody can work out in advance what an address looks like here. */
const SALT_BYTES = 16;
const SALT = /^[0-9a-f]{32}$/;
const KEEP_NOTE_MS = SETTLED_DAYS * DAY_MS;

/** How an address, or a home, is told from others without being held. */
interface Mark {
  /** In clear. */
  readonly origin: string;
  /** SHA-256 over the salt and the text, hex. */
  readonly mark: string;
}

/** An entry as it stands in the storage, where others can read: without its address. */
type StoredEntry = Omit<OutboxEntry, 'url' | 'home'> & Mark & {readonly home?: string};

/**
 * Holds what is undelivered: in the given storage, a key for each report, so that two pages never overwrite each other's;
 * in memory where storage is blocked or full, or the browser has no SHA-256 to give (no secure context).
 */
export class OutboxStore {
  readonly #storage: DeviceStorage | undefined;
  readonly #memory = new Map<string, OutboxEntry | SettledNote>();
  readonly #marks = new Map<string, Mark>();
  /** Of the marks. */
  #salted: string | undefined;

  constructor(storage: DeviceStorage | undefined) {
    this.#storage = storage;
  }

  /**
   * To be asked before anything else is about this address. What is not known is held in memory only, and finds nothing in
   * the storage.
   * @param url absolute; without one only the home is asked about
   * @param home what the configuration is for, such as the site's name
   */
  async know(url?: string, home?: string): Promise<void> {
    const salt = this.#salt();
    // Another page may have made another one.
    if (salt !== this.#salted) this.#marks.clear();
    this.#salted = salt;
    if (salt === undefined) return;
    const texts = [url, home === undefined ? undefined : homeKey(home)].filter(
      (text) => text !== undefined && !this.#marks.has(text),
    ) as string[];
    const marks = await Promise.all(texts.map((text) => markOf(text, salt)));
    for (const [i, text] of texts.entries()) {
      const mark = marks[i];
      if (mark) this.#marks.set(text, mark);
    }
  }

  /** Whether what was asked about still is known: another page may have stored a salt of its own meanwhile. */
  isKnown(): boolean {
    // Without a salt nothing is stored, and there is nothing to be known by.
    if (this.#salted === undefined) return true;
    const stored = this.#read(SALT_KEY);
    return stored === null || stored === this.#salted || !SALT.test(stored);
  }

  /**
   * Lets go what nobody will send: what is old, and what has no home any more.
   * @param home whose address is known now
   * @param url where its reports go; without one, what waits for it has no way
   * @param oldUrl where they went until now
   */
  tidy(home: string, url?: string, oldUrl?: string): void {
    const mark = this.#marks.get(homeKey(home))?.mark;
    for (const entry of this.#entries()) {
      const isOurs = 'mark' in entry ? mark !== undefined && entry.home === mark : entry.home === home;
      if (!isOurs || (url !== undefined && this.#isFor(entry, url))) continue;
      const isOver =
        url === undefined ||
        (oldUrl !== undefined && this.#isFor(entry, oldUrl)) ||
        Date.now() - Date.parse(entry.firstTriedAt) > KEEP_OLD_ADDRESS_MS;
      if (isOver) this.#remove(OUTBOX_PREFIX, entry.report.id);
    }
  }

  /** What is known of a report: what is to be delivered to this address, or what became of it. */
  get(id: string, url: string): OutboxEntry | SettledNote | undefined {
    const stored = this.#get(id);
    if (!stored || isNote(stored)) return stored;
    return this.#isFor(stored, url) ? toEntry(stored, url) : undefined;
  }

  /** As it is kept: what comes from the storage has no address, but what tells it from others. */
  #get(id: string): OutboxEntry | StoredEntry | SettledNote | undefined {
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
    const others = this.#entries().filter(({report}) => report.id !== id);
    const tooMany = Math.max(0, others.length + 1 - OUTBOX_MOST);
    for (const {report} of others.slice(0, tooMany)) this.#remove(OUTBOX_PREFIX, report.id);
  }

  /** The report itself goes; what became of it stays noted for a day. */
  settle(id: string, settled: Settlement): void {
    this.#remove(OUTBOX_PREFIX, id);
    this.#keep(NOTE_PREFIX, id, {settled, atMs: Date.now()});
  }

  /** What is to be delivered to this address, oldest first. */
  waiting(url: string): OutboxEntry[] {
    return this.#entries()
      .filter((entry) => this.#isFor(entry, url))
      .map((entry) => toEntry(entry, url));
  }

  /** Everything to be delivered, oldest first. Clears away notes that are old, and what nobody can read. */
  #entries(): (OutboxEntry | StoredEntry)[] {
    for (const id of this.#stored(NOTE_PREFIX)) {
      const note = parse(this.#read(NOTE_PREFIX + id));
      const isFresh = isNote(note) && isWithin(note.atMs, KEEP_NOTE_MS);
      if (!isFresh) this.#remove(NOTE_PREFIX, id);
    }
    const entries = [...new Set([...this.#memory.keys(), ...this.#stored(OUTBOX_PREFIX)])].flatMap((id) => {
      const entry = this.#memory.get(id) ?? parse(this.#read(OUTBOX_PREFIX + id));
      // The former is for the version that wrote it.
      if (entry === 'newer' || isNote(entry)) return [];
      const isFresh = entry !== undefined && isWithin(Date.parse(entry.firstTriedAt), KEEP_ENTRY_MS);
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
      const bare = 'report' in stored ? this.#bare(stored, parse(this.#read(prefix + id))) : stored;
      if (!bare || ('mark' in bare && !this.#hasSalted())) return;
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
      // It is there for what is stored only.
      if (this.#stored(OUTBOX_PREFIX).length === 0) this.#storage?.removeItem(SALT_KEY);
    } catch {
      // What can't be reached is not read either.
    }
  }

  /** As it may be stored; nothing where its address has no mark. */
  #bare({url, home, ...rest}: OutboxEntry, before: ReturnType<typeof parse>): StoredEntry | undefined {
    const mark = this.#marks.get(url);
    const known = typeof before === 'object' && 'mark' in before ? before.home : undefined;
    const homeMark = home === undefined ? known : this.#marks.get(homeKey(home))?.mark;
    return mark && {...rest, ...mark, ...(homeMark !== undefined && {home: homeMark})};
  }

  /** Is it to be delivered to this address? */
  #isFor(entry: OutboxEntry | StoredEntry, url: string): boolean {
    if ('url' in entry) return entry.url === url;
    const known = this.#marks.get(url);
    return entry.origin === known?.origin && entry.mark === known.mark;
  }

  /** The salt that stands in the storage, or a new one. With a new one everything there is unknown, and goes. */
  #salt(): string | undefined {
    try {
      // Asked first: without it no mark is made, and there is nothing to keep.
      if (!this.#storage || !isSecretKept()) return undefined;
      const stored = this.#storage.getItem(SALT_KEY);
      if (stored !== null && SALT.test(stored)) return stored;
      for (const id of this.#stored(OUTBOX_PREFIX)) {
        if (parse(this.#read(OUTBOX_PREFIX + id)) !== 'newer') this.#remove(OUTBOX_PREFIX, id);
      }
      return this.#salted ?? hex(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
    } catch {
      return undefined;
    }
  }

  /** Whether what is stored now can be known again: the salt of the marks stands beside it. */
  #hasSalted(): boolean {
    const stored = this.#read(SALT_KEY);
    if (this.#salted !== undefined && (stored === null || !SALT.test(stored)))
      this.#storage?.setItem(SALT_KEY, this.#salted);
    return this.#salted !== undefined && this.#read(SALT_KEY) === this.#salted;
  }
}

/** Browsers give SHA-256 to secure contexts only. */
function isSecretKept(): boolean {
  return (crypto as Partial<Pick<Crypto, 'subtle'>>).subtle !== undefined;
}

/** No URL begins like this. */
function homeKey(home: string): string {
  return `\n${home}`;
}

/**
 * Tells texts apart without holding them, for an address may have a token in it, and others read what is stored here. A
 * short checksum would not do: who may put a configuration on this origin could find an address with the same one.
 */
async function markOf(text: string, salt: string): Promise<Mark> {
  const bytes = new TextEncoder().encode(`${salt}\n${text}`);
  const mark = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  return {origin: text.startsWith('\n') ? '' : new URL(text).origin, mark};
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isWithin(atMs: number, keepMs: number): boolean {
  const ageMs = Date.now() - atMs;
  return ageMs >= -MAX_AHEAD_MS && ageMs < keepMs;
}

function toEntry(entry: OutboxEntry | StoredEntry, url: string): OutboxEntry {
  if ('url' in entry) return entry;
  const {origin: _origin, mark: _mark, home: _home, ...rest} = entry;
  return {...rest, url};
}

function isNote(stored: OutboxEntry | ReturnType<typeof parse>): stored is SettledNote {
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
    origin: {type: 'string', maxLength: 300},
    mark: {type: 'string', minLength: 64, maxLength: 64},
    home: {type: 'string', minLength: 64, maxLength: 64},
    firstTriedAt: {type: 'string', maxLength: 40},
    attempts: {type: 'integer', minimum: 0},
    failure: object({why: {enum: ['offline', 'no-answer', 'status']}, status, notBeforeMs: time}, ['why']),
  },
  ['origin', 'mark', 'firstTriedAt', 'attempts'],
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
function parse(text: string | null): StoredEntry | SettledNote | 'newer' | undefined {
  if (text === null) return undefined;
  try {
    const {report, ...rest} = JSON.parse(text) as Record<string, unknown>;
    const {value, issues} = validate(report === undefined ? noteSchema : entrySchema, rest, {});
    if (issues.length > 0) return undefined;
    if (report === undefined) return value as SettledNote;
    return {...(value as Omit<StoredEntry, 'report'>), report: toReport(report)};
  } catch (error) {
    return isReportError(error) && error.reason === 'newer' ? 'newer' : undefined;
  }
}
