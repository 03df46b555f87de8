import {expect} from '@open-wc/testing';
import {validateConfiguration} from '../../src/config/validate.js';
import type {Configuration} from '../../src/config/types.js';
import type {Episode, Report} from '../../src/report/types.js';
import {startWatch} from '../../src/watch/watch.js';
import {openSite, type Site} from '../support/site.js';

/** Three services are enough to tell one from the others, and are looked at more often than nine. */
function smaller(config: Configuration): Configuration {
  const ids = ['agent-desktop', 'workspace-api-east', 'authentication'];
  return {...config, services: (config.services ?? []).filter(({id}) => ids.includes(id)), local: []};
}

/** Resolves when an episode says where it was. One of which too little was seen says that it can't be told. */
async function untilPlaced(site: Site): Promise<{episodes: Episode[]; stop: () => Promise<Report>}> {
  const episodes: Episode[] = [];
  const watching = await new Promise<ReturnType<typeof startWatch>>((resolve) => {
    const own = startWatch(
      validateConfiguration(smaller(site.config)),
      {minutes: 3, close: true},
      {
        onEpisode: (episode) => {
          episodes.push(episode);
          if (episode.place !== 'unknown') resolve(own);
        },
      },
    );
  });
  return {
    episodes,
    stop: async () => {
      watching.end();
      return watching.report;
    },
  };
}

describe('a watch', () => {
  let site: Site;
  before(async () => {
    site = await openSite('embedded');
  });
  after(() => site.close());

  for (const [fault, place] of [
    ['passing-line@6000', 'line'],
    ['passing-https@6000', 'tunnel-or-proxy'],
    ['passing-relay@6000', 'relay'],
  ] as const) {
    it(`sees what comes and goes, and says where it is: ${place}`, async function () {
      this.timeout(180_000);
      await site.setFaults(fault);
      const {episodes, stop} = await untilPlaced(site);
      const {watch} = await stop();
      expect(episodes.at(-1)?.place, JSON.stringify(watch?.episodes)).to.equal(place);
      await site.setFaults();
    });
  }
});
