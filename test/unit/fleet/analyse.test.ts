import {describe, it} from 'node:test';
import {expect} from 'chai';
import {analyseFleet} from '../../../src/fleet/index.js';
import type {Report} from '../../../src/report/types.js';
import {demoFleet, plantedFleet, randomFleet, randomOf, reportOf} from '../../lab/fleet.mjs';

const NOW = new Date('2026-11-30T12:00:00Z');
const OPTIONS = {now: NOW, timeZone: 'UTC'};
const SEEDS = Array.from({length: 100}, (_, i) => i + 1);

/** A report of this light and place, each at a second of its own. */
function fleetOf(...groups: [count: number, change: Partial<Report>, network?: string][]): Report[] {
  const random = randomOf(7);
  let second = 0;
  return groups.flatMap(([count, change, network]) =>
    Array.from({length: count}, () => {
      second += 1;
      const startedAt = new Date(Date.UTC(2026, 10, 23, 8, 0, second));
      const light = change.light ?? 'green';
      const report = reportOf(random, {startedAt, light, network, cause: 'turn-silent'});
      const {browser, browserVersion, os, method} = {
        browser: 'Chrome',
        browserVersion: '141',
        os: 'Windows',
        method: 'rtp',
      } as const;
      return {
        ...report,
        environment: {...report.environment, browser, browserVersion, os, method},
        ...change,
      };
    }),
  );
}

describe('analyseFleet', () => {
  it('counts reports by light, cause and who can act', () => {
    const fleet = fleetOf([6, {light: 'red'}, 'VPN'], [4, {light: 'amber'}, 'VPN'], [10, {}, 'Office']);
    const {reports, lights, causes, owners, refused} = analyseFleet(fleet, OPTIONS);
    expect([reports, refused]).to.deep.equal([20, []]);
    expect(lights).to.deep.equal({green: 10, amber: 4, red: 6, grey: 0});
    expect(causes).to.deep.equal([
      {
        cause: 'turn-silent',
        count: 10,
        share: 0.5,
        firstAt: '2026-11-23T08:00:01.000Z',
        lastAt: '2026-11-23T08:00:10.000Z',
      },
    ]);
    expect(owners).to.deep.equal([{owner: 'network', count: 10}]);
  });

  it('names what the bad have and the good have not, with counts on both sides', () => {
    const fleet = fleetOf(
      [38, {light: 'red'}, 'VPN'],
      [3, {light: 'red'}, 'Office'],
      [3, {}, 'VPN'],
      [157, {}, 'Office'],
    );
    const {commonalities} = analyseFleet(fleet, OPTIONS);
    const [first] = commonalities;
    expect(first).to.include({dimension: 'network', value: 'VPN'});
    expect(first).to.include({bad: 38, badOf: 41, good: 3, goodOf: 160, owner: 'network'});
    expect(first?.cause).to.equal(undefined);
    // 38 × 157 / (3 × 3)
    expect(first?.oddsRatio).to.be.closeTo(662.9, 0.1);
    const [low, high] = first?.interval ?? [0, 0];
    expect(low).to.be.within(20, 130);
    expect(high).to.be.above(3000);
    expect([first?.firstAt, first?.lastAt]).to.deep.equal([
      '2026-11-23T08:00:01.000Z',
      '2026-11-23T08:00:38.000Z',
    ]);
  });

  it('finds what goes with one cause, where the bad ones together have nothing in common', () => {
    const fleet = fleetOf(
      [12, {light: 'amber'}, 'VPN'],
      [30, {light: 'red', findings: []}, 'Office'],
      [100, {}, 'Office'],
      [4, {}, 'VPN'],
    );
    const [first] = analyseFleet(fleet, OPTIONS).commonalities;
    expect(first).to.include({dimension: 'network', value: 'VPN', cause: 'turn-silent', bad: 12, good: 4});
  });

  it('compares red and amber with green where hardly any is red', () => {
    const fleet = fleetOf([15, {light: 'amber'}, 'VPN'], [60, {}, 'Office'], [2, {}, 'VPN']);
    const {commonalities, compared} = analyseFleet(fleet, OPTIONS);
    expect([compared.bad, compared.good]).to.deep.equal([['red', 'amber'], ['green']]);
    expect(commonalities[0]).to.include({value: 'VPN', bad: 15, badOf: 15, good: 2, goodOf: 62});
  });

  it('says of values that the very same reports have that they are one', () => {
    const vpn = {answers: {vpn: 'yes'}};
    const fleet = fleetOf([20, {light: 'red', ...vpn}, 'VPN'], [80, {answers: {vpn: 'no'}}, 'Office']);
    const {commonalities} = analyseFleet(fleet, OPTIONS);
    expect(commonalities.length).to.equal(1);
    const {dimension, same = []} = commonalities[0]!;
    expect([dimension, ...same.map((one) => one.dimension)].sort()).to.deep.equal(['network', 'vpn']);
  });

  it('counts only reports whose value is known: who was asked is no cause', () => {
    // Only the bad were asked, and half of them have Wi-Fi like everybody.
    const asked = (i: number): Partial<Report> => ({
      light: 'red',
      answers: {connection: i % 2 ? 'wifi' : 'cable'},
    });
    const bad = Array.from({length: 40}, (_, i) => fleetOf([1, {...asked(i), id: `B-${i}`}])[0]!);
    const fleet = [...bad, ...fleetOf([100, {}])];
    expect(
      analyseFleet(fleet, OPTIONS).commonalities.filter((one) => one.dimension === 'connection'),
    ).to.deep.equal([]);
  });

  it('names one fault once: what goes with a value that was named says nothing more', () => {
    const home = {answers: {workplace: 'home'}};
    const office = {answers: {workplace: 'office'}};
    const fleet = fleetOf(
      [38, {light: 'red', ...home}, 'VPN'],
      [4, home, 'VPN'],
      [2, {light: 'red', ...home}, 'elsewhere'],
      [60, home, 'elsewhere'],
      [2, {light: 'red', ...office}, 'Office'],
      [100, office, 'Office'],
    );
    expect(analyseFleet(fleet, OPTIONS).commonalities.map(({value}) => value)).to.deep.equal(['VPN']);
    const second = fleet.map((report, i) =>
      i >= 44 && i < 74 ? {...report, light: 'red' as const} : report,
    );
    expect(analyseFleet(second, OPTIONS).commonalities.map(({value}) => value)).to.include.members([
      'VPN',
      'home',
    ]);
  });

  it('merges groups under five', () => {
    const fleet = fleetOf([7, {}, 'Office'], [4, {}, 'Hotel'], [2, {}, 'Train']);
    const {dimensions} = analyseFleet(fleet, OPTIONS);
    const network = dimensions.find(({dimension}) => dimension === 'network');
    expect(network?.values.map(({value, count}) => [value, count])).to.deep.equal([
      ['Office', 7],
      ['other', 6],
    ]);
  });

  it('claims nothing of four reports, however telling they look', () => {
    const fleet = fleetOf([4, {light: 'red'}, 'VPN'], [300, {}, 'Office']);
    expect(analyseFleet(fleet, OPTIONS).commonalities).to.deep.equal([]);
  });

  it('takes no result of a bad run for what it has in common', () => {
    const none = {light: 'red' as const};
    const fleet = fleetOf([40, none], [100, {}]).map((report) =>
      report.light === 'red'
        ? {
            ...report,
            environment: {...report.environment, method: 'none' as const},
            findings: report.findings.map((finding) => ({...finding, evidence: {place: 'relay'}})),
          }
        : report,
    );
    const {commonalities, dimensions} = analyseFleet(fleet, OPTIONS);
    expect(commonalities.map(({dimension}) => dimension)).not.to.include.members(['method']);
    expect(commonalities.map(({dimension}) => dimension)).not.to.include.members(['place']);
    expect(dimensions.find(({dimension}) => dimension === 'place')?.values[0]).to.include({
      value: 'relay',
      count: 40,
    });
  });

  it('has hours and weekdays in the time zone that is asked for', () => {
    const [at] = fleetOf([1, {}]);
    const values = (timeZone: string): string[] =>
      analyseFleet(
        Array.from({length: 5}, (_, i) => ({...at!, id: String(i)})),
        {now: NOW, timeZone},
      )
        .dimensions.filter(({dimension}) => /hour|weekday/.test(dimension))
        .map(({values: [value]}) => value!.value);
    expect(values('UTC')).to.deep.equal(['08', 'monday']);
    expect(values('Asia/Tokyo')).to.deep.equal(['17', 'monday']);
    expect(values('Pacific/Kiritimati')).to.deep.equal(['22', 'monday']);
    expect(() => values('Nowhere/At-All')).to.throw(RangeError);
  });

  it('shows the demo what the demo is for', () => {
    const {commonalities, lights} = analyseFleet(demoFleet(), OPTIONS);
    expect(lights.red).to.be.above(20);
    expect(commonalities[0]).to.include({dimension: 'network', value: 'VPN', owner: 'network'});
  });
});

describe('bad input', () => {
  const good = fleetOf([6, {}])[0]!;
  const reasonsOf = (...given: unknown[]): string[] =>
    analyseFleet(given as Report[], OPTIONS).refused.map(({name, reason}) => `${name} ${reason}`);

  it('is refused with its place and its reason', () => {
    expect(
      reasonsOf(
        good,
        null,
        'x',
        17,
        [],
        {},
        {...good, version: 2},
        {...good, light: 'blue'},
        {
          ...good,
          startedAt: 'yesterday',
        },
      ),
    ).to.deep.equal([
      '[1] not-report',
      '[2] not-report',
      '[3] not-report',
      '[4] not-report',
      '[5] not-report',
      '[6] newer',
      '[7] not-report',
      '[8] not-report',
    ]);
    expect(() => analyseFleet({} as unknown as Report[])).to.throw(TypeError);
  });

  it('counts a report once that is there twice', () => {
    const {reports, remarks, refused} = analyseFleet([good, good, {...good, id: 'OTHER'}], OPTIONS);
    expect([reports, remarks.duplicates, refused.map(({reason}) => reason)]).to.deep.equal([
      2,
      1,
      ['duplicate'],
    ]);
  });

  it('keeps reports of a wrong clock out of times', () => {
    const {remarks, times, causes, dimensions} = analyseFleet(
      [
        ...fleetOf([5, {light: 'red'}]),
        ...fleetOf([1, {light: 'red', startedAt: '2031-01-01T03:00:00.000Z'}]),
        ...fleetOf([1, {light: 'red', startedAt: '1970-01-01T03:00:00.000Z'}]),
      ],
      OPTIONS,
    );
    expect(remarks.wrongClock).to.equal(2);
    expect(times.steps.reduce((sum, {lights}) => sum + lights.red, 0)).to.equal(5);
    expect(causes[0]?.lastAt).to.equal('2026-11-23T08:00:05.000Z');
    const hours = dimensions.find(({dimension}) => dimension === 'hour')?.values;
    expect(hours?.map(({count}) => count)).to.deep.equal([5]);
  });

  it('says that reports are of several versions, or of two sites', () => {
    const other = fleetOf([8, {policy: {id: 'agent-diagnostics/1', mos: 'x'}}]).map((report, i) => ({
      ...report,
      id: `O-${String(i)}`,
      checks: report.checks.map((check) => ({
        ...check,
        ...(check.items && {items: check.items.map((item) => ({...item, id: `their-${item.id}`}))}),
      })),
    }));
    const {remarks} = analyseFleet([...fleetOf([12, {}]), ...other], OPTIONS);
    expect(remarks.policies).to.deep.equal([
      {id: 'agent-diagnostics/2', count: 12},
      {id: 'agent-diagnostics/1', count: 8},
    ]);
    expect(remarks.sites).to.deep.equal([12, 8]);
    expect(analyseFleet(fleetOf([12, {}]), OPTIONS).remarks.sites).to.deep.equal([12]);
  });

  it('lets no report turn the words beside its values, nor name a prototype', () => {
    const hostile = Array.from({length: 6}, (_, i) => ({
      ...good,
      id: `\u202e${String(i)}`,
      environment: {...good.environment, network: '\u202eNPV\n=1+1'},
      answers: JSON.parse('{"__proto__": "x", "constructor": "y", "network": "faked"}') as Record<
        string,
        string
      >,
    }));
    const {dimensions, reports} = analyseFleet(hostile, OPTIONS);
    expect(reports).to.equal(6);
    const network = dimensions.find(({dimension}) => dimension === 'network');
    expect(network?.values[0]?.value).to.equal('\ufffdNPV\ufffd=1+1');
    expect(dimensions.map(({dimension}) => dimension)).not.to.include('__proto__');
  });

  it('is calm about nothing at all', () => {
    const {reports, causes, commonalities, times, dimensions, lights} = analyseFleet([], OPTIONS);
    expect([reports, causes, commonalities, times.steps, dimensions]).to.deep.equal([0, [], [], [], []]);
    expect(lights).to.deep.equal({green: 0, amber: 0, red: 0, grey: 0});
  });
});

describe('honest statistics', () => {
  for (const [what, redShare] of [
    ['few are red', 0.1],
    ['a fifth is red', 0.2],
  ] as const) {
    it(`names a planted place first in 95 of 100 fleets, where ${what}`, () => {
      const found = SEEDS.filter((seed) => {
        const fleet = plantedFleet({seed, count: 200, planted: 40, oddsRatio: 5, redShare});
        const [first] = analyseFleet(fleet, OPTIONS).commonalities;
        return first?.dimension === 'network' && first.value === 'VPN Berlin';
      });
      expect(found.length).to.be.at.least(95);
    });
  }

  for (const count of [60, 200]) {
    it(`claims nothing in 95 of 100 fleets of ${count} whose trouble is chance`, () => {
      const quiet = SEEDS.filter((seed) => {
        const fleet = randomFleet({seed: seed + 5000, count});
        return analyseFleet(fleet, OPTIONS).commonalities.length === 0;
      });
      expect(quiet.length).to.be.at.least(95);
    });
  }
});
