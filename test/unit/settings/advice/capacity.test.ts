import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {
  AdviceInputError,
  capacity,
  usualRoutes,
  type CapacityQuestion,
  type Flow,
  type RouteQuestion,
} from '../../../../src/settings/advice/index.js';

const ON_SITE = usualRoutes({place: 'on-site'});
const ALL = ['voice', 'desktop', 'screen-recording'] as const;

const ask = (changes: Partial<CapacityQuestion> = {}) =>
  capacity({agents: 1, activities: ALL, paths: ON_SITE, ...changes});
const flow = (guide: [number, number], overhead: [number, number]): Flow => {
  const budget = ([up, down]: [number, number]) => ({up, down});
  return {
    guide: budget(guide),
    overhead: budget(overhead),
    total: budget([guide[0] + overhead[0], guide[1] + overhead[1]]),
  };
};
const NOTHING = flow([0, 0], [0, 0]);

const routes = fc.record({
  place: fc.constantFrom('on-site', 'off-site'),
  vpn: fc.constantFrom('none', 'split', 'full'),
  proxy: fc.boolean(),
  relayByProxy: fc.boolean(),
}) satisfies fc.Arbitrary<RouteQuestion>;

describe('the capacity of a site', () => {
  it('is the guide’s figures for one agent, and what the way adds apart from them', () => {
    const {activities, agent, calls, recorded, guide} = ask();
    expect(Object.fromEntries(activities.map(({activity, each}) => [activity, each]))).to.deep.equal({
      // Measured: a G.711 call makes 127 kbps each way.
      voice: flow([100, 100], [27, 27]),
      desktop: flow([16, 16], [0.96, 0.96]),
      'screen-recording': flow([350, 0], [21, 0]),
    });
    expect(agent).to.deep.equal(flow([466, 116], [48.96, 27.96]));
    expect([calls, recorded]).to.deep.equal([1, 1]);
    expect(guide).to.equal('Bandwidth requirements for agent-originated traffic');
  });

  it('takes Opus at its most, or at the rate that is given', () => {
    const voice = (changes: Partial<CapacityQuestion>) =>
      ask({activities: ['voice'], codec: 'opus', ...changes}).agent;
    expect(voice({})).to.deep.equal(flow([160, 160], [63, 63]));
    // Measured: Opus at 32 kbps makes 95.
    expect(voice({budgets: {voice: {up: 32, down: 32}}}).total).to.deep.equal({up: 95, down: 95});
  });

  it('adds nothing to a figure for voice that holds it all, nor to no voice', () => {
    const voice = (up: number) => ask({activities: ['voice'], budgets: {voice: {up, down: 0}}}).agent;
    expect(voice(130)).to.deep.equal(flow([130, 0], [0, 0]));
    expect(voice(127)).to.deep.equal(flow([127, 0], [0, 0]));
    expect(voice(64)).to.deep.equal(flow([64, 0], [63, 0]));
  });

  it('counts whole calls of those who are on a call at once, and of those that are recorded', () => {
    const {calls, recorded, activities} = ask({agents: 10, share: 1 / 3, recordedShare: 0.5});
    expect([calls, recorded]).to.deep.equal([4, 2]);
    expect(activities.map(({concurrent}) => concurrent)).to.deep.equal([4, 4, 2]);
    expect(ask({agents: 100, share: 0.07}).calls).to.equal(7);
    expect(ask({agents: 100, share: 0}).paths.internet).to.deep.equal(NOTHING);
  });

  it('counts each activity once, whatever order they are in', () => {
    expect(ask({activities: ['screen-recording', 'voice', 'desktop', 'voice']})).to.deep.equal(ask());
  });

  it('is on the ways that the guide has', () => {
    const carried = (route: RouteQuestion) => {
      const {paths} = ask({paths: usualRoutes(route)});
      return Object.fromEntries(Object.entries(paths).map(([path, {guide}]) => [path, guide]));
    };
    const nothing = {up: 0, down: 0};
    const all = {up: 466, down: 116};
    const https = {up: 366, down: 16};
    const both = ({up, down}: typeof all) => ({up: up + down, down: up + down});
    const onSite = {place: 'on-site'} as const;
    const home = {place: 'off-site'} as const;
    expect(carried(onSite)).to.deep.equal({internet: all, vpn: nothing, proxy: nothing});
    // A tunnel from the site to itself is none.
    expect(carried({...onSite, vpn: 'full', proxy: true})).to.deep.equal({
      internet: all,
      vpn: nothing,
      proxy: https,
    });
    expect(carried({...onSite, proxy: true, relayByProxy: true}).proxy).to.deep.equal(all);
    expect(carried(home)).to.deep.equal({internet: nothing, vpn: nothing, proxy: nothing});
    // Voice stays outside; the rest crosses the site's line twice, once inside the tunnel.
    expect(carried({...home, vpn: 'split', proxy: true})).to.deep.equal({
      internet: both(https),
      vpn: https,
      proxy: https,
    });
    expect(carried({...home, vpn: 'split'})).to.deep.equal({internet: nothing, vpn: nothing, proxy: nothing});
    expect(carried({...home, vpn: 'full', proxy: true})).to.deep.equal({
      internet: both(all),
      vpn: all,
      proxy: https,
    });
  });

  it('grows with the agents, never shrinks with their share, and is what its parts are', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 5000}),
        fc.double({min: 0, max: 1, noNaN: true}),
        fc.double({min: 0, max: 1, noNaN: true}),
        routes,
        (agents, share, other, route) => {
          const paths = usualRoutes(route);
          const [less, more] = [Math.min(share, other), Math.max(share, other)].map((of) =>
            ask({agents, share: of, paths}),
          );
          for (const path of ['internet', 'vpn', 'proxy'] as const) {
            for (const direction of ['up', 'down'] as const) {
              const {guide, overhead, total} = more!.paths[path];
              expect(total[direction]).to.be.closeTo(guide[direction] + overhead[direction], 0.006);
              expect(less!.paths[path].total[direction]).to.be.at.most(total[direction]);
            }
          }
          const [one, two] = [agents, 2 * agents].map((count) => ask({agents: count, paths}));
          expect(two!.paths.internet.total.up).to.be.closeTo(2 * one!.paths.internet.total.up, 0.02);
        },
      ),
      {numRuns: 100},
    );
  });

  for (const [what, changes, path, said] of [
    ['nobody', {agents: 0}, '$.agents', 'expected a whole number from 1 to 1000000, received 0'],
    ['half an agent', {agents: 1.5}, '$.agents', 'a whole number'],
    ['no number', {agents: Number.NaN}, '$.agents', 'received NaN'],
    ['a number in words', {agents: '10'}, '$.agents', 'received "10"'],
    ['a share in per cent', {share: 30}, '$.share', 'expected a number from 0 to 1, received 30'],
    ['a share below none', {recordedShare: -0.1}, '$.recordedShare', 'a number from 0 to 1'],
    ['no activity', {activities: []}, '$.activities', 'expected a list with some of voice'],
    ['another activity', {activities: ['voice', 'video']}, '$.activities[1]', 'received "video"'],
    ['another codec', {codec: 'g729'}, '$.codec', 'expected one of opus, pcmu'],
    [
      'a budget without a direction',
      {budgets: {voice: {up: 1}}},
      '$.budgets.voice.down',
      'received undefined',
    ],
    ['no budget', {budgets: {desktop: null}}, '$.budgets.desktop.up', 'received undefined'],
    ['a budget of something else', {budgets: {video: {up: 1, down: 1}}}, '$.budgets', 'received "video"'],
    ['no ways', {paths: undefined}, '$.paths.voice', 'a list of internet, vpn, proxy'],
    ['another way', {paths: {...ON_SITE, desktop: ['wan']}}, '$.paths.desktop[0]', 'received "wan"'],
  ] as const) {
    it(`can’t be told for ${what}`, () => {
      expect(() => capacity({agents: 1, activities: ALL, paths: ON_SITE, ...changes} as never))
        .to.throw(AdviceInputError, said)
        .with.property('path', path);
    });
  }
});
