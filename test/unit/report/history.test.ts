import {describe, it} from 'node:test';
import {expect} from 'chai';
import {GREEN, STALLS} from '../../../demo/states/reports.mjs';
import {clearHistory, keepHistory, readHistory} from '../../../src/delivery/history.js';
import {MAX_ROWS, readRows, rowsOf, type HistoryRow} from '../../../src/report/history.js';
import {hourRows, recurring} from '../../../src/report/history-hours.js';
import type {Episode, Finding, Report, Watch} from '../../../src/report/types.js';
import {blockedStorage, memoryStorage} from '../../support/storages.js';

const DAY_MS = 86_400_000;

/** On this PC's clock. */
const at = (day: number, hour: number, minute = 0): string =>
  new Date(2026, 10, day, hour, minute).toISOString();
const row = (day: number, hour: number, light: HistoryRow['light'] = 'green'): HistoryRow => ({
  at: at(day, hour),
  kind: 'run',
  light,
  causes: light === 'green' ? [] : ['voice-stalls'],
  figures: {},
});

describe('a row of the history', () => {
  it('is what a run came to, and no more than that', () => {
    const report: Report = {
      ...STALLS,
      case: 'INC-1 Jane Doe',
      answers: {provider: 'Example Fibre'},
      environment: {...STALLS.environment, network: 'Office Leipzig'},
    };
    const [only, ...others] = rowsOf(report);
    expect(others).to.deep.equal([]);
    expect(Object.keys(only ?? {}).sort()).to.deep.equal(
      ['at', 'kind', 'light', 'causes', 'figures', 'network'].sort(),
    );
    expect(only).to.include({
      at: STALLS.startedAt,
      kind: 'run',
      light: STALLS.light,
      network: 'Office Leipzig',
    });
    expect(only?.causes).to.include('voice-stalls');
    expect(only?.figures).to.include({mos: 2.71, stallMaxMs: 812});
    expect(JSON.stringify(only)).to.not.match(/Jane|Example|K7QM/);
  });

  it('is not made of what measured nothing', () => {
    expect(rowsOf({...GREEN, outcome: 'cancelled'})).to.deep.equal([]);
    expect(rowsOf({...GREEN, light: 'grey'})).to.deep.equal([]);
  });

  it('is one for each hour of a watch, bad where its episodes are', () => {
    const minutes: Watch['minutes'] = Array.from({length: 123}, (_, i) => ({
      at: at(3, 8, 58 + i),
      measuredMs: {pc: 60_000, control: 12_000},
      stalledMs: {},
      p95Ms: {},
    }));
    const episode = (minute: number): Episode => ({
      from: at(3, 9, minute),
      to: at(3, 9, minute),
      paths: ['control', 'relay'],
      worstMs: 1000,
      place: 'line',
      confidence: 'possible',
    });
    const finding: Finding = {
      cause: 'voice-stalls',
      light: 'amber',
      confidence: 'possible',
      owner: 'network',
      subjects: ['turn'],
      evidence: {episodes: 3, place: 'line', worstMs: 1000},
    };
    const watch = {minutes, episodes: [episode(10), episode(20), episode(30)]} as unknown as Watch;
    const rows = rowsOf({...STALLS, light: 'red', findings: [finding, ...STALLS.findings], watch});
    // Two minutes of the hour of eight, and one of that of eleven, say nothing good.
    expect(rows.map(({at: from, light, causes}) => [new Date(from).getHours(), light, causes])).to.deep.equal(
      [
        [9, 'amber', ['voice-stalls']],
        [10, 'green', []],
      ],
    );
  });
});

describe('what recurs', () => {
  it('is an hour that is bad on most days, and no other is', () => {
    const rows = [2, 3, 4, 5, 6, 7, 8].flatMap((day) => [
      row(day, 9, day % 7 < 5 && day !== 8 ? 'amber' : day === 5 ? 'red' : 'green'),
      row(day, 14, day === 3 ? 'amber' : 'green'),
    ]);
    const bad = rows.filter(({at: own, light}) => new Date(own).getHours() === 9 && light !== 'green').length;
    expect(bad).to.equal(5);
    expect(recurring(rows)).to.deep.equal({kind: 'hour', hour: 9, bad: 5, of: 7});
  });

  it('counts days, and not how often somebody checked on a bad one', () => {
    const again = Array.from({length: 9}, () => row(2, 9, 'red'));
    expect(recurring([...again, row(3, 9), row(4, 9), row(5, 9)])).to.deep.equal({kind: 'none'});
  });

  it('forgets what was mended a week ago', () => {
    const rows = Array.from({length: 14}, (_, i) => row(i + 1, 9, i < 7 ? 'amber' : 'green'));
    expect(recurring(rows)).to.deep.equal({kind: 'none'});
  });

  it('is no hour where every hour is as bad', () => {
    const rows = [2, 3, 4, 5].flatMap((day) => [row(day, 9, 'amber'), row(day, 14, 'amber')]);
    expect(recurring(rows)).to.deep.equal({kind: 'often', bad: 4, of: 4});
  });

  it('is not told of two days', () => {
    expect(recurring([row(2, 9, 'red'), row(3, 9, 'red')])).to.deep.equal({kind: 'few'});
  });
});

describe('the week by hours', () => {
  it('counts what was bad of all, by day of the week', () => {
    // The second of November 2026 is a Monday.
    const [nine, ten] = hourRows([row(2, 9, 'red'), row(9, 9), row(16, 9, 'amber'), row(3, 10)]);
    expect(nine?.hour).to.equal(9);
    expect(nine?.days[1]).to.deep.equal({all: 3, bad: 2, worst: 'red'});
    expect(ten?.days[2]).to.deep.equal({all: 1, bad: 0, worst: 'green'});
    expect(ten?.days[1]).to.equal(undefined);
  });
});

describe('the history on the device', () => {
  const recent = (i: number): HistoryRow => ({
    ...row(1, 9),
    at: new Date(Date.now() - i * 3_600_000).toISOString(),
  });

  it('keeps the newest 200, apart for each site, until it is forgotten', () => {
    const storage = memoryStorage();
    for (let i = 259; i >= 0; i -= 1) keepHistory([recent(i)], storage, 'one');
    expect(readHistory(storage, 'one')).to.have.length(MAX_ROWS);
    expect(readHistory(storage, 'one').at(-1)?.at).to.equal(readHistory(storage, 'one')[199]?.at);
    expect(readHistory(storage, 'two')).to.deep.equal([]);
    clearHistory(storage, 'one');
    expect(storage.length).to.equal(0);
  });

  it('is none where storage is denied, absent or full, and keeps fewer where that helps', () => {
    expect(keepHistory([recent(0)], blockedStorage(), 'one')).to.deep.equal([]);
    expect(keepHistory([recent(0)], undefined, 'one')).to.deep.equal([]);
    clearHistory(blockedStorage(), 'one');
    const small = memoryStorage();
    const setItem = small.setItem.bind(small);
    small.setItem = (key, value) => {
      if (value.length > 2000) throw new DOMException('full', 'QuotaExceededError');
      setItem(key, value);
    };
    const kept = keepHistory(
      Array.from({length: 100}, (_, i) => recent(i)),
      small,
      'one',
    );
    expect(kept.length).to.be.within(5, 25);
    expect(readHistory(small, 'one')).to.deep.equal(kept);
  });

  it('takes nothing on trust that another page may have written', () => {
    const now = Date.parse(at(20, 12));
    const fine = row(2, 9, 'red');
    const wrong: unknown[] = [
      ...[null, 1, 'row', [], {}],
      ...[
        {...fine, at: 'yesterday'},
        {...fine, at: 5},
        {...fine, at: new Date(now + 2 * DAY_MS).toISOString()},
      ],
      ...[
        {...fine, light: 'grey'},
        {...fine, light: 'constructor'},
        {...fine, kind: 'call'},
      ],
    ];
    const odd = {
      ...row(3, 9, 'red'),
      causes: ['voice-stalls', 'toString', 7, {}],
      figures: {mos: 'high', rttMs: null, jitterMs: -1, stallMaxMs: 12, extra: 4, __proto__: {lateRatio: 1}},
      network: `a\u202eb${'x'.repeat(900)}`,
      name: 'Jane Doe',
    };
    const rows = readRows(JSON.stringify([...wrong, odd, fine]), now);
    expect(rows[0]).to.deep.equal(fine);
    expect(rows[1]?.causes).to.deep.equal(['voice-stalls']);
    expect(rows[1]?.figures).to.deep.equal({stallMaxMs: 12});
    expect(rows[1]?.network).to.have.length(200).and.not.contain('\u202e');
    expect(rows[1]).to.not.have.property('name');
    expect(rows).to.have.length(2);
    for (const text of ['', '{', '{}', '"x"', 'null', `[${'1,'.repeat(500_000)}1]`])
      expect(readRows(text, now), text.slice(0, 9)).to.deep.equal([]);
  });
});
