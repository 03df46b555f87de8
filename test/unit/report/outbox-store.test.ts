import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {DeviceStorage} from '../../../src/delivery/device-storage.js';
import {OutboxStore, type OutboxEntry} from '../../../src/delivery/outbox-store.js';
import {STORAGE_KEYS} from '../../../src/internal/storage-keys.js';
import {sample} from '../../support/reports.mjs';
import {blockedStorage, fullStorage, memoryStorage} from '../../support/storages.js';

const URL_A = 'https://helpdesk.example.com/reports';
const URL_B = 'https://other.example.com/reports';
const HOME = '/\nBest Customer';
const SALT_KEY = 'agent-diagnostics:salt';
const NOTE_PREFIX = 'agent-diagnostics:settled:';
const HOUR_MS = 3600 * 1000;
/** Entries are dropped by their age, so that the tests' own are as old as this whatever the day. */
const HOUR_AGO_MS = Date.now() - HOUR_MS;
const secondsLater = (seconds: number): string => new Date(HOUR_AGO_MS + seconds * 1000).toISOString();

const entry = (id: string, changes: Partial<OutboxEntry> = {}): OutboxEntry => ({
  url: URL_A,
  report: sample({id}),
  firstTriedAt: secondsLater(0),
  attempts: 1,
  ...changes,
});
/** A page's store that has been asked about these addresses, as the outbox does. */
async function open(storage: DeviceStorage | undefined, home = HOME): Promise<OutboxStore> {
  const store = new OutboxStore(storage);
  for (const url of [URL_A, URL_B]) await store.know(url, home);
  return store;
}
const idsOf = (entries: readonly OutboxEntry[]): string[] => entries.map(({report}) => report.id);

describe('the store of undelivered reports', () => {
  it('keeps them from one page to the next, oldest first, each for its address', async () => {
    const storage = memoryStorage();
    const store = await open(storage);
    const failure = {why: 'status', status: 503, notBeforeMs: 7} as const;
    store.put(entry('late', {firstTriedAt: secondsLater(600), failure}));
    store.put(entry('early'));
    store.put(entry('elsewhere', {url: URL_B}));
    const next = await open(storage);
    expect(idsOf(next.waiting(URL_A))).to.deep.equal(['early', 'late']);
    expect(idsOf(next.waiting(URL_B))).to.deep.equal(['elsewhere']);
    expect(next.get('late', URL_A)).to.deep.equal(entry('late', {firstTriedAt: secondsLater(600), failure}));
    expect(next.get('nobody', URL_A)).to.equal(undefined);
  });

  it('keeps no address: it may have a token in it', async () => {
    const storage = memoryStorage();
    const [one, other] = [`${URL_A}?token=canary1`, `${URL_A}?token=canary2`];
    const store = await open(storage);
    await store.know(one);
    store.put(entry('a', {url: one}));
    expect(storage.getItem(`${STORAGE_KEYS.outbox}a`))
      .to.not.contain('canary')
      .and.not.contain('/reports');
    const next = await open(storage);
    for (const url of [one, other]) await next.know(url);
    expect(next.waiting(other)).to.deep.equal([]);
    expect(next.get('a', other)).to.equal(undefined);
    expect(next.waiting(one)).to.deep.equal([entry('a', {url: one})]);
    expect(next.get('a', one)).to.deep.equal(entry('a', {url: one}));
  });

  it('gives an address to nobody who has another with the same short checksum', async () => {
    // Of 32 bits, as FNV-1a has; two such are found in a tenth of a second.
    const [real, forged] = [`${URL_A}?7y18ij`, 'https://evil.example/collect?d6f3or'];
    expect(fnv(real)).to.equal(fnv(forged));
    const storage = memoryStorage();
    const store = await open(storage);
    await store.know(real);
    store.put(entry('a', {url: real}));
    const next = await open(storage);
    await next.know(forged);
    expect(next.waiting(forged)).to.deep.equal([]);
    expect(next.get('a', forged)).to.equal(undefined);
    // What an earlier version stored is known by that checksum only.
    storage.setItem(
      `${STORAGE_KEYS.outbox}b`,
      JSON.stringify(entry('b', {url: `#${fnv(real).toString(36)}`})),
    );
    expect(next.waiting(forged)).to.deep.equal([]);
    expect(storage.getItem(`${STORAGE_KEYS.outbox}b`)).to.equal(null);
  });

  it('tells addresses apart by a salt of its own on each device, and by their origin', async () => {
    const marks = await Promise.all(
      [memoryStorage(), memoryStorage()].map(async (storage) => {
        (await open(storage)).put(entry('a'));
        return JSON.parse(storage.getItem(`${STORAGE_KEYS.outbox}a`) ?? '') as {mark: string; origin: string};
      }),
    );
    for (const {mark, origin} of marks) {
      expect(mark).to.match(/^[0-9a-f]{64}$/);
      expect(origin).to.equal('https://helpdesk.example.com');
    }
    expect(new Set(marks.map(({mark}) => mark)).size).to.equal(2);
    const storage = memoryStorage();
    (await open(storage)).put(entry('a'));
    const stored = JSON.parse(storage.getItem(`${STORAGE_KEYS.outbox}a`) ?? '') as object;
    storage.setItem(`${STORAGE_KEYS.outbox}a`, JSON.stringify({...stored, origin: 'https://evil.example'}));
    expect((await open(storage)).waiting(URL_A)).to.deep.equal([]);
  });

  it('starts anew where the salt is gone: nobody can tell any more where the rest was to go', async () => {
    const storage = memoryStorage();
    const store = await open(storage);
    store.put(entry('a'));
    storage.removeItem(SALT_KEY);
    const next = await open(storage);
    expect(next.waiting(URL_A)).to.deep.equal([]);
    expect(storage.getItem(`${STORAGE_KEYS.outbox}a`)).to.equal(null);
    // The page that was there before notices.
    for (const url of [URL_A, URL_B]) await store.know(url, HOME);
    store.put(entry('b'));
    expect(idsOf((await open(storage)).waiting(URL_A))).to.deep.equal(['b']);
  });

  it('stores nothing where the browser has no SHA-256 to give', async () => {
    const {subtle} = crypto;
    Object.defineProperty(crypto, 'subtle', {configurable: true, value: undefined});
    try {
      const storage = memoryStorage();
      const store = await open(storage);
      store.put(entry('a'));
      expect(storage.length).to.equal(0);
      expect(idsOf(store.waiting(URL_A))).to.deep.equal(['a']);
    } finally {
      Reflect.deleteProperty(crypto, 'subtle');
      expect(crypto.subtle).to.equal(subtle);
    }
  });

  it('lets go what has no home any more, and of an old address what is a day old', async () => {
    const storage = memoryStorage();
    const store = await open(storage);
    const daysAgo = (days: number): string => new Date(Date.now() - days * 24 * HOUR_MS - 1000).toISOString();
    const fill = (): void => {
      store.put(entry('fresh', {home: HOME}));
      store.put(entry('old', {home: HOME, firstTriedAt: daysAgo(1)}));
      store.put(entry('weeks', {home: HOME, firstTriedAt: daysAgo(7)}));
      store.put(entry("another's", {firstTriedAt: daysAgo(1)}));
    };
    fill();
    store.tidy(HOME, URL_A);
    expect(idsOf(store.waiting(URL_A))).to.have.members(['fresh', 'old', "another's"]);
    store.tidy(HOME, URL_B);
    expect(idsOf(store.waiting(URL_A))).to.have.members(['fresh', "another's"]);
    fill();
    store.tidy(HOME, URL_B, URL_A);
    expect(idsOf(store.waiting(URL_A))).to.deep.equal(["another's"]);
    fill();
    store.tidy(HOME);
    expect(idsOf(store.waiting(URL_A))).to.deep.equal(["another's"]);
    // An attempt keeps it.
    store.put(entry('tried', {home: HOME}));
    const next = await open(storage);
    const [tried] = next.waiting(URL_A).filter(({report}) => report.id === 'tried');
    next.put({...tried!, attempts: 2});
    next.tidy(HOME);
    expect(idsOf(next.waiting(URL_A))).to.deep.equal(["another's"]);
  });

  it("lets nothing from the future in, nor anything push out this page's own", async () => {
    for (const ahead of [new Date(Date.now() + HOUR_MS).toISOString(), '2099-01-01T00:00:00Z', 'soon']) {
      const storage = memoryStorage();
      const store = await open(storage);
      for (let i = 0; i < 25; i += 1) {
        store.put(entry('x'));
        const stored = JSON.parse(storage.getItem(`${STORAGE_KEYS.outbox}x`) ?? '') as object;
        const report = sample({id: String(i)});
        storage.setItem(
          STORAGE_KEYS.outbox + String(i),
          JSON.stringify({...stored, report, firstTriedAt: ahead}),
        );
        store.settle('x', {kind: 'delivered'});
      }
      store.put(entry('mine'));
      expect(idsOf((await open(storage)).waiting(URL_A)), ahead).to.deep.equal(['mine']);
    }
    const storage = memoryStorage();
    const store = await open(storage);
    for (let i = 0; i < 20; i += 1) store.put(entry(String(i), {firstTriedAt: secondsLater(i)}));
    store.put(entry('mine', {firstTriedAt: secondsLater(-1)}));
    expect(idsOf(store.waiting(URL_A)))
      .to.have.length(20)
      .and.include('mine');
  });

  it('changes one in its place', async () => {
    const store = await open(memoryStorage());
    store.put(entry('a'));
    store.put(entry('a', {attempts: 2}));
    expect(store.waiting(URL_A).map(({attempts}) => attempts)).to.deep.equal([2]);
  });

  for (const [where, storage] of [
    ['storage', memoryStorage()],
    ['memory', undefined],
  ] as const) {
    it(`holds twenty at most in ${where}, and drops the oldest`, async () => {
      const store = await open(storage);
      for (let i = 0; i < 25; i += 1) {
        // Entered in another order than they are old.
        const age = (i * 7) % 25;
        const firstTriedAt = secondsLater(age);
        store.put(entry(String(age), {firstTriedAt, url: i % 2 ? URL_A : URL_B}));
      }
      const kept = [...store.waiting(URL_A), ...store.waiting(URL_B)];
      expect(idsOf(kept).sort((a, b) => Number(a) - Number(b))).to.deep.equal(
        Array.from({length: 20}, (_, i) => String(i + 5)),
      );
    });
  }

  it('lets the report go when it is settled, and tells the others what became of it', async () => {
    const storage = memoryStorage();
    const store = await open(storage);
    store.put(entry('a'));
    store.settle('a', {kind: 'refused', status: 403});
    expect(store.waiting(URL_A)).to.deep.equal([]);
    expect(storage.getItem(`${STORAGE_KEYS.outbox}a`)).to.equal(null);
    expect(storage.getItem(`${NOTE_PREFIX}a`)).to.not.contain('checks');
    expect((await open(storage)).get('a', URL_A)).to.deep.include({
      settled: {kind: 'refused', status: 403},
    });
    store.put(entry('a'));
    expect(store.get('a', URL_A)).to.deep.equal(entry('a'));
    expect(storage.getItem(`${NOTE_PREFIX}a`)).to.equal(null);
  });

  it('clears away what is a day old, and what nobody can read; not what a newer version or somebody else wrote', async () => {
    const storage = memoryStorage();
    const marks = await open(storage);
    /** As the store itself writes it. */
    const stored = (id: string, changes: Partial<OutboxEntry> = {}): object => {
      marks.put(entry(id, changes));
      return JSON.parse(storage.getItem(STORAGE_KEYS.outbox + id) ?? '') as object;
    };
    const note = (hours: number): string =>
      JSON.stringify({settled: {kind: 'delivered'}, atMs: Date.now() - hours * HOUR_MS});
    const kept = {
      [`${NOTE_PREFIX}fresh`]: note(23),
      [`${STORAGE_KEYS.outbox}newer`]: JSON.stringify({...stored('newer'), report: {version: 2}}),
      [`${STORAGE_KEYS.outbox}good`]: JSON.stringify(stored('good')),
      [SALT_KEY]: storage.getItem(SALT_KEY) ?? '',
      "the page's own": 'x',
    };
    const junk = {
      text: 'x',
      null: 'null',
      list: '[]',
      empty: '{}',
      report: JSON.stringify({report: sample()}),
      attempts: JSON.stringify({...stored('attempts'), attempts: -1}),
      other: JSON.stringify(stored('another')),
      invalid: JSON.stringify({...stored('invalid'), report: {version: 1}}),
    };
    for (const [key, text] of Object.entries(kept)) storage.setItem(key, text);
    storage.removeItem(`${STORAGE_KEYS.outbox}another`);
    for (const [id, text] of Object.entries(junk)) storage.setItem(STORAGE_KEYS.outbox + id, text);
    storage.setItem(`${NOTE_PREFIX}old`, note(25));
    storage.setItem(`${NOTE_PREFIX}x`, JSON.stringify({settled: {kind: 'sending'}, atMs: 1}));
    const store = await open(storage);
    for (const id of ['text', 'null', 'list', 'empty', 'report', 'attempts', 'invalid', 'x', 'newer'])
      expect(store.get(id, URL_A), id).to.equal(undefined);
    expect(idsOf(store.waiting(URL_A))).to.deep.equal(['good']);
    const left = Array.from({length: storage.length}, (_, i) => storage.key(i));
    expect(left.sort()).to.deep.equal(Object.keys(kept).sort());
  });

  it('goes on in memory where storage is blocked, full or not there', async () => {
    for (const storage of [undefined, blockedStorage(), fullStorage()]) {
      const store = await open(storage);
      store.put(entry('a'));
      store.put(entry('b'));
      expect(idsOf(store.waiting(URL_A))).to.deep.equal(['a', 'b']);
      store.settle('a', {kind: 'delivered'});
      expect(idsOf(store.waiting(URL_A))).to.deep.equal(['b']);
      expect(store.get('a', URL_A)).to.deep.include({settled: {kind: 'delivered'}});
    }
  });

  it('never lets a full storage bring back what was settled', async () => {
    const storage = memoryStorage();
    const store = await open(storage);
    store.put(entry('a'));
    storage.setItem = () => {
      throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
    };
    store.settle('a', {kind: 'delivered'});
    expect((await open(storage)).waiting(URL_A)).to.deep.equal([]);
  });
});

function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
