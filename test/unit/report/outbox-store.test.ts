import {describe, it} from 'node:test';
import {expect} from 'chai';
import {OutboxStore, type OutboxEntry} from '../../../src/delivery/outbox-store.js';
import {OUTBOX_PREFIX} from '../../../src/delivery/undelivered.js';
import {sample} from '../../support/reports.mjs';
import {blockedStorage, fullStorage, memoryStorage} from '../../support/storages.js';

const URL_A = 'https://helpdesk.example.com/reports';
const URL_B = 'https://other.example.com/reports';
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
const idsOf = (entries: readonly OutboxEntry[]): string[] => entries.map(({report}) => report.id);

describe('the store of undelivered reports', () => {
  it('keeps them from one page to the next, oldest first, each for its address', () => {
    const storage = memoryStorage();
    const store = new OutboxStore(storage);
    const failure = {why: 'status', status: 503, notBeforeMs: 7} as const;
    store.put(entry('late', {firstTriedAt: secondsLater(600), failure}));
    store.put(entry('early'));
    store.put(entry('elsewhere', {url: URL_B}));
    const next = new OutboxStore(storage);
    expect(idsOf(next.waiting(URL_A))).to.deep.equal(['early', 'late']);
    expect(idsOf(next.waiting(URL_B))).to.deep.equal(['elsewhere']);
    expect(next.get('late', URL_A)).to.deep.equal(entry('late', {firstTriedAt: secondsLater(600), failure}));
    expect(next.get('nobody', URL_A)).to.equal(undefined);
  });

  it('keeps no address: it may have a token in it', () => {
    const storage = memoryStorage();
    const [one, other] = [`${URL_A}?token=canary1`, `${URL_A}?token=canary2`];
    new OutboxStore(storage).put(entry('a', {url: one}));
    expect(storage.getItem(`${OUTBOX_PREFIX}a`))
      .to.not.contain('canary')
      .and.not.contain('helpdesk.example');
    const next = new OutboxStore(storage);
    expect(next.waiting(other)).to.deep.equal([]);
    expect(next.get('a', other)).to.equal(undefined);
    expect(next.waiting(one)).to.deep.equal([entry('a', {url: one})]);
    expect(next.get('a', one)).to.deep.equal(entry('a', {url: one}));
  });

  it('changes one in its place', () => {
    const store = new OutboxStore(memoryStorage());
    store.put(entry('a'));
    store.put(entry('a', {attempts: 2}));
    expect(store.waiting(URL_A).map(({attempts}) => attempts)).to.deep.equal([2]);
  });

  for (const [where, storage] of [
    ['storage', memoryStorage()],
    ['memory', undefined],
  ] as const) {
    it(`holds twenty at most in ${where}, and drops the oldest`, () => {
      const store = new OutboxStore(storage);
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

  it('lets the report go when it is settled, and tells the others what became of it', () => {
    const storage = memoryStorage();
    const store = new OutboxStore(storage);
    store.put(entry('a'));
    store.settle('a', {kind: 'refused', status: 403});
    expect(store.waiting(URL_A)).to.deep.equal([]);
    expect(storage.getItem(`${OUTBOX_PREFIX}a`)).to.equal(null);
    expect(storage.getItem(`${NOTE_PREFIX}a`)).to.not.contain('checks');
    expect(new OutboxStore(storage).get('a', URL_A)).to.deep.include({
      settled: {kind: 'refused', status: 403},
    });
    store.put(entry('a'));
    expect(store.get('a', URL_A)).to.deep.equal(entry('a'));
    expect(storage.getItem(`${NOTE_PREFIX}a`)).to.equal(null);
  });

  it('clears away what is a day old, and what nobody can read; not what a newer version or somebody else wrote', () => {
    const storage = memoryStorage();
    const note = (hours: number): string =>
      JSON.stringify({settled: {kind: 'delivered'}, atMs: Date.now() - hours * HOUR_MS});
    const kept = {
      [`${NOTE_PREFIX}fresh`]: note(23),
      [`${OUTBOX_PREFIX}newer`]: JSON.stringify({...entry('newer'), report: {version: 2}}),
      [`${OUTBOX_PREFIX}good`]: JSON.stringify(entry('good')),
      "the page's own": 'x',
    };
    const junk = {
      text: 'x',
      null: 'null',
      list: '[]',
      empty: '{}',
      report: JSON.stringify({report: sample()}),
      attempts: JSON.stringify(entry('attempts', {attempts: -1})),
      other: JSON.stringify(entry('another')),
      invalid: JSON.stringify({...entry('invalid'), report: {version: 1}}),
    };
    for (const [key, text] of Object.entries(kept)) storage.setItem(key, text);
    for (const [id, text] of Object.entries(junk)) storage.setItem(OUTBOX_PREFIX + id, text);
    storage.setItem(`${NOTE_PREFIX}old`, note(25));
    storage.setItem(`${NOTE_PREFIX}x`, JSON.stringify({settled: {kind: 'sending'}, atMs: 1}));
    const store = new OutboxStore(storage);
    for (const id of ['text', 'null', 'list', 'empty', 'report', 'attempts', 'invalid', 'x', 'newer'])
      expect(store.get(id, URL_A), id).to.equal(undefined);
    expect(idsOf(store.waiting(URL_A))).to.deep.equal(['good']);
    const left = Array.from({length: storage.length}, (_, i) => storage.key(i));
    expect(left.sort()).to.deep.equal(Object.keys(kept).sort());
  });

  it('goes on in memory where storage is blocked, full or not there', () => {
    for (const storage of [undefined, blockedStorage(), fullStorage()]) {
      const store = new OutboxStore(storage);
      store.put(entry('a'));
      store.put(entry('b'));
      expect(idsOf(store.waiting(URL_A))).to.deep.equal(['a', 'b']);
      store.settle('a', {kind: 'delivered'});
      expect(idsOf(store.waiting(URL_A))).to.deep.equal(['b']);
      expect(store.get('a', URL_A)).to.deep.include({settled: {kind: 'delivered'}});
    }
  });

  it('never lets a full storage bring back what was settled', () => {
    const storage = memoryStorage();
    const store = new OutboxStore(storage);
    store.put(entry('a'));
    storage.setItem = () => {
      throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
    };
    store.settle('a', {kind: 'delivered'});
    expect(new OutboxStore(storage).waiting(URL_A)).to.deep.equal([]);
  });
});
