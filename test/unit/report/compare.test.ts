import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {thresholds, type ThresholdName} from '../../../src/policy/thresholds.js';
import {figureChange} from '../../../src/report/compare-figures.js';
import {compareReports, inOrder, type Comparison} from '../../../src/report/compare.js';
import type {CheckResult, Light, Metrics, Report} from '../../../src/report/types.js';
import {check, finding, item, sample} from '../../support/reports.mjs';

const LIGHTS: readonly Light[] = ['green', 'amber', 'grey', 'red'];

const withChecks = (...checks: CheckResult[]): Report => sample({checks, findings: []});
const withMetrics = (metrics: Metrics, changes: Partial<Report> = {}): Report =>
  sample({checks: [check('voice-opus', 'green', {metrics})], findings: [], ...changes});

/** What became of the figures of one check, by name; `-` for those that are neither better nor worse. */
function changesOf(before: Report, after: Report): Record<string, string> {
  const [row] = compareReports(before, after).rows;
  return Object.fromEntries((row?.figures ?? []).map(({name, change = '-'}) => [name, change]));
}

const ids = ({rows}: Comparison): string[] =>
  rows.map(({check: id, item: own}) => (own === undefined ? id : `${id}/${own}`));

describe('two reports compared', () => {
  it('are the same where they are the same', () => {
    const {light, findings, rows, worseCount} = compareReports(sample(), sample());
    expect(light).to.deep.equal({before: 'green', after: 'green', change: 'same'});
    expect([findings.gone, findings.appeared]).to.deep.equal([[], []]);
    expect(findings.stayed).to.deep.equal([
      {
        cause: 'local-service-absent',
        subjects: ['recorder'],
        before: 'amber',
        after: 'amber',
        measured: true,
      },
    ]);
    expect(rows.every(({change}) => change === 'same')).to.equal(true);
    expect(worseCount).to.equal(0);
  });

  it('put the earlier one first', () => {
    const early = sample({id: 'early', startedAt: '2026-11-23T23:59:59.999Z'});
    const late = sample({id: 'late', startedAt: '2026-11-24T00:00:00Z'});
    expect(inOrder(early, late)).to.deep.equal([early, late]);
    expect(inOrder(late, early)).to.deep.equal([early, late]);
    expect(inOrder(early, early)).to.deep.equal([early, early]);
  });

  it('are left as they are', () => {
    const reports = [sample(), sample({light: 'red', checks: [check('turn', 'red')]})] as const;
    const text = JSON.stringify(reports);
    compareReports(...reports);
    expect(JSON.stringify(reports)).to.equal(text);
  });
});

describe('lights compared', () => {
  // Rows: before; columns: after. Green, amber, grey, red.
  const TABLE = [
    ['same', 'worse', 'worse', 'worse'],
    ['better', 'same', 'worse', 'worse'],
    ['better', 'better', 'same', 'worse'],
    // What could not be measured is not better than what was bad.
    ['better', 'better', 'same', 'same'],
  ];
  LIGHTS.forEach((before, row) => {
    LIGHTS.forEach((after, column) => {
      const change = TABLE[row]?.[column];
      it(`${before} → ${after}: ${change}`, () => {
        const result = compareReports(
          sample({light: before, checks: [check('turn', before)]}),
          sample({light: after, checks: [check('turn', after)]}),
        );
        expect(result.light).to.deep.equal({before, after, change});
        expect(result.rows[0]).to.deep.include({light: {before, after}, change});
        expect(result.worseCount).to.equal(change === 'worse' ? 1 : 0);
      });
    });
  });

  it('count one thing where the run got worse by what only it looked at', () => {
    const {rows, worseCount} = compareReports(
      {...withChecks(check('services')), light: 'green'},
      {...withChecks(check('services'), check('turn', 'red')), light: 'red'},
    );
    expect(rows.map(({change}) => change)).to.deep.equal(['same', 'only-after']);
    expect(worseCount).to.equal(1);
  });
});

describe('checks compared', () => {
  const skipped = check('turn', 'grey', {status: 'skipped'});

  it('stand in the order of the later run, each before its items; then what only the earlier has', () => {
    const before = withChecks(
      check('egress'),
      check('services', 'green', {items: [item('old'), item('a')]}),
      check('turn'),
    );
    const after = withChecks(
      check('turn'),
      check('services', 'green', {items: [item('new'), item('a')]}),
      check('load'),
    );
    const result = compareReports(before, after);
    expect(ids(result)).to.deep.equal([
      ...['turn', 'services', 'services/new', 'services/a', 'services/old', 'load', 'egress'],
    ]);
    const changes = Object.fromEntries(
      result.rows.map(({check: id, item: own, change}) => [own ?? id, change]),
    );
    expect(changes).to.deep.equal({
      turn: 'same',
      services: 'same',
      new: 'only-after',
      a: 'same',
      old: 'only-before',
      load: 'only-after',
      egress: 'only-before',
    });
  });

  it('hold no light and no status of a run that has no such check', () => {
    const [row] = compareReports(withChecks(), withChecks(check('turn', 'red'))).rows;
    expect(row).to.deep.equal({
      check: 'turn',
      status: {after: 'failed'},
      light: {after: 'red'},
      change: 'only-after',
      figures: [],
    });
  });

  it('count what was skipped as not there', () => {
    const change = (before: CheckResult[], after: CheckResult[]): string | undefined =>
      compareReports(withChecks(...before), withChecks(...after)).rows[0]?.change;
    expect(change([check('turn')], [skipped])).to.equal('only-before');
    expect(change([skipped], [check('turn', 'red')])).to.equal('only-after');
    expect(change([skipped], [skipped])).to.equal('same');
    expect(change([], [skipped])).to.equal('same');
    expect(change([skipped], [])).to.equal('same');
  });

  it('take the first of two with one id', () => {
    const twice = withChecks(check('turn', 'green'), check('turn', 'red'));
    const {rows} = compareReports(twice, withChecks(check('turn', 'green'), check('turn', 'red')));
    expect(rows.map(({light}) => light)).to.deep.equal([{before: 'green', after: 'green'}]);
  });

  it('keep items of one id in two checks apart', () => {
    const before = withChecks(
      check('services', 'green', {items: [item('recorder')]}),
      check('local', 'amber', {items: [item('recorder', 'amber')]}),
    );
    const after = withChecks(
      check('services', 'red', {items: [item('recorder', 'red')]}),
      check('local', 'green', {items: [item('recorder')]}),
    );
    const {rows, worseCount} = compareReports(before, after);
    expect(rows.map(({change}) => change)).to.deep.equal(['worse', 'worse', 'better', 'better']);
    expect(worseCount).to.equal(1);
  });

  it('count what got worse once: by items where there are some, by light or figure', () => {
    const before = withChecks(
      check('services', 'green', {items: [item('a'), item('b'), item('c')]}),
      check('turn', 'green', {metrics: {connectMs: 40}}),
      check('voice-opus', 'green', {metrics: {rttMs: 40, jitterMs: 3}}),
      check('load', 'amber', {metrics: {loadedRttMs: 40}}),
      check('egress'),
    );
    const after = withChecks(
      check('services', 'red', {items: [item('a', 'red'), item('b', 'amber'), item('c')]}),
      check('turn', 'green', {metrics: {connectMs: 45}}),
      check('voice-opus', 'amber', {metrics: {rttMs: 200, jitterMs: 20}}),
      check('load', 'green', {metrics: {loadedRttMs: 90}}),
      check('egress', 'red'),
    );
    // a, b, voice-opus, load (by its figure) and egress.
    expect(compareReports(before, after).worseCount).to.equal(5);
  });
});

describe('figures compared', () => {
  const CASES: readonly (readonly [name: string, before: number, after: number, change: string])[] = [
    // Below 10 ms it is noise, however much the share.
    ['rttMs', 2, 12, 'same'],
    ['rttMs', 2, 12.1, 'worse'],
    ['rttMs', 100, 122, 'same'],
    ['rttMs', 100, 123, 'worse'],
    ['rttMs', 123, 100, 'better'],
    ['rttMs', 122, 100, 'same'],
    // Across a limit, however little.
    ['rttMs', 150, 150.1, 'worse'],
    ['rttMs', 300.1, 300, 'better'],
    ['rttMs', 301, 340, 'same'],
    ['jitterMs', 3, 12, 'same'],
    ['jitterMs', 14, 16, 'worse'],
    ['rttP95Ms', 140, 160, 'same'],
    ['pdvP95Ms', 5, 16, 'worse'],
    ['stallMaxMs', 20, 69, 'same'],
    ['stallMaxMs', 20, 71, 'worse'],
    ['connectMs', 30, 75, 'same'],
    ['connectMs', 1990, 2010, 'worse'],
    ['ttfbMs', 20, 90, 'worse'],
    ['playoutBufferMs', 40, 80, 'same'],
    ['lossRatio', 0.001, 0.004, 'same'],
    ['lossRatio', 0.004, 0.006, 'worse'],
    ['lateRatio', 0.04, 0.049, 'same'],
    ['lateRatio', 0.04, 0.051, 'worse'],
    ['concealedRatio', 0, 0.02, 'worse'],
    ['mos', 4.4, 4.21, 'same'],
    ['mos', 4.4, 4.1, 'worse'],
    ['mos', 4.01, 3.99, 'worse'],
    ['mos', 3.6, 3.9, 'better'],
    ['loadedMos', 4, 3.99, 'worse'],
    ['rFactor', 90, 83, 'same'],
    ['rFactor', 90, 81, 'worse'],
    ['uplinkKbps', 600, 520, 'same'],
    ['uplinkKbps', 600, 510, 'worse'],
    ['downlinkKbps', 500, 600, 'better'],
    ['carriedRatio', 1.27, 1.26, 'same'],
    ['carriedRatio', 1.25, 1.24, 'worse'],
    ['loadedRttMs', 50, 70, 'worse'],
    ['loadedRttRiseMs', 2, 11, 'same'],
    ['loadedRttRiseMs', 29, 31, 'worse'],
    ['packets', 400, 1, '-'],
    ['attempts', 1, 3, '-'],
    ['bitrateKbps', 95, 10, '-'],
    ['requiredKbps', 100, 466, '-'],
    ['newMs', 1, 1000, '-'],
    ['constructor', 1, 1000, '-'],
  ];
  for (const [name, before, after, change] of CASES) {
    it(`${name} ${before} → ${after}: ${change}`, () => {
      expect(changesOf(withMetrics({[name]: before}), withMetrics({[name]: after}))).to.deep.equal({
        [name]: change,
      });
      expect(compareReports(withMetrics({[name]: before}), withMetrics({[name]: after})).worseCount).to.equal(
        change === 'worse' ? 1 : 0,
      );
    });
  }

  it('only where both runs measured them', () => {
    const [row] = compareReports(
      withMetrics({rttMs: 40, mos: 4}),
      withMetrics({rttMs: 41, jitterMs: 3}),
    ).rows;
    expect(row?.figures).to.deep.equal([{name: 'rttMs', before: 40, after: 41, change: 'same'}]);
  });

  it('of two formulas are shown and not judged', () => {
    const policy = {...sample().policy, mos: 'g107/2'};
    const metrics = {mos: 4.3, loadedMos: 4.2, rFactor: 90, rttMs: 40};
    const worse = {mos: 2, loadedMos: 2, rFactor: 40, rttMs: 400};
    const changes = changesOf(withMetrics(metrics), withMetrics(worse, {policy}));
    expect(changes).to.deep.equal({mos: '-', loadedMos: '-', rFactor: '-', rttMs: 'worse'});
  });

  it('of what was carried are shown and not judged where the need was another', () => {
    const before = {requiredKbps: 466, uplinkKbps: 590, downlinkKbps: 590, carriedRatio: 1.27};
    const after = {requiredKbps: 100, uplinkKbps: 127, downlinkKbps: 127, carriedRatio: 1.27};
    expect(changesOf(withMetrics(before), withMetrics(after))).to.deep.equal({
      requiredKbps: '-',
      uplinkKbps: '-',
      downlinkKbps: '-',
      carriedRatio: 'same',
    });
  });

  it('of what was carried one way likewise, where only the need of one way was another', () => {
    const before = {requiredKbps: 466, requiredDownlinkKbps: 116, downlinkKbps: 147};
    const after = {requiredKbps: 466, requiredDownlinkKbps: 16, downlinkKbps: 20};
    expect(changesOf(withMetrics(before), withMetrics(after))).to.deep.equal({
      requiredKbps: '-',
      requiredDownlinkKbps: '-',
      downlinkKbps: '-',
    });
  });

  it('know every figure that has a limit', () => {
    for (const [name, {green, better}] of Object.entries(thresholds) as [
      ThresholdName,
      (typeof thresholds)[ThresholdName],
    ][]) {
      const beyond = better === 'lower' ? green * 1.001 : green * 0.999;
      expect(figureChange(name, green, beyond), name).to.equal('worse');
    }
  });

  it('read the same both ways', () => {
    const opposite = {worse: 'better', better: 'worse', same: 'same'} as const;
    const value = fc.double({min: 0, max: 5000, noNaN: true});
    const names = fc.constantFrom('rttMs', 'jitterMs', 'lateRatio', 'mos', 'uplinkKbps', 'carriedRatio');
    fc.assert(
      fc.property(names, value, value, (name, a, b) => {
        const there = figureChange(name, a, b) ?? 'same';
        expect(figureChange(name, b, a)).to.equal(opposite[there]);
        expect(figureChange(name, a, a)).to.equal('same');
      }),
    );
  });
});

describe('findings compared', () => {
  const report = (findings: Report['findings'], ...checks: CheckResult[]): Report =>
    sample({findings, checks});

  it('are gone, appeared or stayed, by cause and subject', () => {
    const services = check('services', 'red', {items: ['a', 'b', 'c'].map((id) => item(id, 'red'))});
    const {gone, appeared, stayed} = compareReports(
      report(
        [finding('service-unreachable', ['a', 'b']), finding('voice-delay', ['voice-opus'])],
        services,
        check('voice-opus', 'red'),
      ),
      report(
        [finding('turn-slow', ['turn'], 'amber'), finding('service-unreachable', ['b', 'c'], 'amber')],
        services,
        check('turn', 'amber'),
        check('voice-opus', 'green'),
      ),
    ).findings;
    expect(gone).to.deep.equal([
      {cause: 'service-unreachable', subjects: ['a'], before: 'red', measured: true},
      {cause: 'voice-delay', subjects: ['voice-opus'], before: 'red', measured: true},
    ]);
    expect(appeared).to.deep.equal([
      // The earlier run did not look at the relay.
      {cause: 'turn-slow', subjects: ['turn'], after: 'amber', measured: false},
      {cause: 'service-unreachable', subjects: ['c'], after: 'amber', measured: true},
    ]);
    expect(stayed).to.deep.equal([
      {cause: 'service-unreachable', subjects: ['b'], before: 'red', after: 'amber', measured: true},
    ]);
  });

  it('say so where what they were about was not looked at again', () => {
    const before = report([finding('voice-delay', ['voice-opus'])], check('voice-opus', 'red'));
    const measured = (...checks: CheckResult[]): boolean | undefined =>
      compareReports(before, report([], ...checks)).findings.gone[0]?.measured;
    expect(measured(check('voice-opus', 'green'))).to.equal(true);
    expect(measured(check('voice-opus', 'amber'))).to.equal(true);
    expect(measured(check('voice-opus', 'grey'))).to.equal(false);
    expect(measured(check('voice-opus', 'grey', {status: 'skipped'}))).to.equal(false);
    expect(measured()).to.equal(false);
  });

  it('of one cause are taken together, and need no subject', () => {
    const lint = finding('configuration', [], 'amber');
    const {stayed, appeared} = compareReports(
      report([lint]),
      report([lint, {...lint, subjects: ['a']}, {...lint, subjects: ['b', 'a']}]),
    ).findings;
    expect(stayed.map(({subjects}) => subjects)).to.deep.equal([[]]);
    expect(appeared.map(({subjects}) => subjects)).to.deep.equal([['a', 'b']]);
  });

  it('of the integrator make nothing worse', () => {
    const {worseCount, findings} = compareReports(
      report([], check('configuration')),
      report([finding('configuration', ['configuration'], 'amber')], check('configuration')),
    );
    expect(findings.appeared).to.have.length(1);
    expect(worseCount).to.equal(0);
  });
});
