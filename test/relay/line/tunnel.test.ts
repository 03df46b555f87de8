import {expect} from '@open-wc/testing';
import type {Configuration} from '../../../src/engine.js';
import {causesOf, checkOf, quick, runWhenQuiet, userGesture} from '../../support/runs.js';
import {openSite, type Site} from '../../support/site.js';

const isFirefox = navigator.userAgent.includes('Firefox');

describe('media that is to leave by another way than HTTPS', () => {
  let site: Site;
  before(async () => {
    site = await openSite('coturn');
    await userGesture();
  });
  after(() => site.close());

  const wanted = (): Configuration => ({
    ...quick(site.config),
    codecs: ['opus'],
    // Its way is asked for after the call: a load between the two would only take its time.
    activities: [],
    turn: {...site.config.turn, direct: true},
  });

  it('leaves where HTTPS leaves: amber where the browser tells, else skipped and no guess', async () => {
    const report = await runWhenQuiet(wanted());
    const {status, light} = checkOf(report, 'tunnel');
    expect([status, light]).to.deep.equal(isFirefox ? ['skipped', 'grey'] : ['warning', 'amber']);
    expect(causesOf(report)).to.deep.equal(isFirefox ? [] : ['turn-inside-tunnel']);
    expect(report.light).to.equal(isFirefox ? 'green' : 'amber');
    expect(JSON.stringify(report)).not.to.contain('127.0.0.1');
  });

  it('is no tunnel where HTTPS leaves from an address that is not the company’s', async () => {
    const {egress} = site.config;
    const elsewhere = {...wanted(), ...(egress && {egress: {...egress, allowed: ['198.18.0.0/15']}})};
    const report = await runWhenQuiet(elsewhere);
    const causes = causesOf(report).filter((cause) => cause !== 'configuration');
    expect(causes).to.deep.equal(['egress-not-allowed']);
  });
});
