import {describe, it} from 'node:test';
import {expect} from 'chai';
import {compareReports} from '../../../src/report/compare.js';
import {clearLastGood, keepLastGood, readLastGood} from '../../../src/delivery/last-good.js';
import type {Report} from '../../../src/report/types.js';
import {sample} from '../../support/reports.mjs';
import {blockedStorage, fullStorage, memoryStorage} from '../../support/storages.js';

const KEY = 'agent-diagnostics:last-good:site';

describe('the last good run', () => {
  it('is kept, and read back as what a comparison needs', () => {
    const storage = memoryStorage();
    expect(keepLastGood(sample(), storage, 'site')).to.equal(true);
    const kept = readLastGood(storage, 'site');
    expect(kept?.startedAt).to.equal(sample().startedAt);
    const {rows, worseCount} = compareReports(kept!, sample());
    expect(worseCount).to.equal(0);
    expect(rows.map(({check, item}) => item ?? check)).to.deep.equal([
      ...['services', 'desktop', 'sign-in', 'turn', 'voice-opus', 'local', 'recorder'],
    ]);
    expect(rows.every(({change}) => change === 'same')).to.equal(true);
    expect(compareReports(kept!, sample()).findings.stayed).to.have.length(1);
  });

  it('holds nothing of the person or the PC', () => {
    const storage = memoryStorage();
    const report = sample({case: 'INC-0042'});
    report.findings[0]!.evidence = {
      address: '192.0.2.7',
      url: 'https://x.example/a?token=abc',
      device: 'Headset of Jane',
    };
    keepLastGood({...report, more: 'Jane'} as Report, storage, 'site');
    const text = storage.getItem(KEY) ?? '';
    expect(text).to.contain('voice-opus');
    expect(text).to.not.match(/INC-0042|192\.0|token|Headset|Jane|guide|timeline|stopped/);
  });

  it('is kept only of a complete green run, and stays when others follow', () => {
    const storage = memoryStorage();
    keepLastGood(sample({id: 'GOOD-11'}), storage, 'site');
    for (const other of [
      sample({light: 'amber'}),
      sample({light: 'grey'}),
      sample({light: 'red'}),
      sample({outcome: 'partial'}),
      sample({outcome: 'cancelled'}),
    ]) {
      expect(keepLastGood(other, storage, 'site')).to.equal(false);
    }
    expect(readLastGood(storage, 'site')?.id).to.equal('GOOD-11');
    keepLastGood(sample({id: 'GOOD-22'}), storage, 'site');
    expect(readLastGood(storage, 'site')?.id).to.equal('GOOD-22');
  });

  it('belongs to its site, and goes when it is cleared', () => {
    const storage = memoryStorage();
    keepLastGood(sample({id: 'SITE-AA'}), storage, 'a');
    keepLastGood(sample({id: 'SITE-BB'}), storage, 'b');
    expect([readLastGood(storage, 'a')?.id, readLastGood(storage, 'c')]).to.deep.equal([
      'SITE-AA',
      undefined,
    ]);
    clearLastGood(storage, 'a');
    expect([readLastGood(storage, 'a'), readLastGood(storage, 'b')?.id]).to.deep.equal([
      undefined,
      'SITE-BB',
    ]);
    clearLastGood(storage, 'b');
    expect(storage.length).to.equal(0);
  });

  const TAMPERED: readonly (readonly [what: string, text: string])[] = [
    ['nothing', ''],
    ['no JSON', '{'],
    ['no report', '{"version":1}'],
    ['a newer one', '{"version":2}'],
    ['a run that was not good', JSON.stringify(sample({light: 'red'}))],
    ['a run that was not complete', JSON.stringify(sample({outcome: 'partial'}))],
    ['a lot', ' '.repeat(2_000_001)],
  ];
  for (const [what, text] of TAMPERED) {
    it(`is none where somebody has put ${what} in its place`, () => {
      const storage = memoryStorage();
      storage.setItem(KEY, text);
      expect(readLastGood(storage, 'site')).to.equal(undefined);
    });
  }

  it('is read back bare, whatever has been put into it', () => {
    const storage = memoryStorage();
    storage.setItem(KEY, JSON.stringify(sample()));
    const kept = readLastGood(storage, 'site');
    expect(kept).to.not.have.property('case');
    expect(kept?.findings.map(({evidence}) => evidence)).to.deep.equal([{}]);
  });

  it('is missed by nobody where storage is blocked, full or not there', () => {
    for (const storage of [undefined, blockedStorage(), fullStorage()]) {
      expect(keepLastGood(sample(), storage, 'site')).to.equal(false);
      expect(readLastGood(storage, 'site')).to.equal(undefined);
      clearLastGood(storage, 'site');
    }
  });
});
