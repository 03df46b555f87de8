import {describe, it} from 'node:test';
import {expect} from 'chai';
import {lintConfiguration, type ConfigurationLint, type LintRule} from '../../../src/config/lint.js';
import type {Configuration} from '../../../src/config/types.js';
import {validateConfiguration} from '../../../src/config/validate.js';
import * as figures from './lint-cases/figures.js';
import * as hosts from './lint-cases/hosts.js';
import * as services from './lint-cases/services.js';
import {
  crypto,
  demo,
  designer,
  desktop,
  east,
  service,
  SITE,
  site,
  TENANT,
  turn,
  withServices,
  type Cases,
} from './lint-cases/site.js';

const CASES: Readonly<Record<LintRule, Cases>> = {
  'tenant-domain-form': hosts.tenantDomainForm,
  'tenant-mixed': hosts.tenantMixed,
  'host-outside-tenant': hosts.hostOutsideTenant,
  'service-address': hosts.serviceAddress,
  'one-region': hosts.oneRegion,
  'agent-desktop-incomplete': services.agentDesktopIncomplete,
  'recording-incomplete': services.recordingIncomplete,
  'weak-proof': services.weakProof,
  'turn-port': hosts.turnPort,
  'turn-address': hosts.turnAddress,
  'turn-outside-tenant': hosts.turnOutsideTenant,
  'turn-as-service': hosts.turnAsService,
  'network-list-empty': figures.networkListEmpty,
  'network-not-routable': figures.networkNotRoutable,
  'network-too-large': figures.networkTooLarge,
  'network-host-bits': figures.networkHostBits,
  'network-overlap': figures.networkOverlap,
  'network-names': figures.networkNames,
  'threshold-order': figures.thresholdOrder,
  'threshold-lax': figures.thresholdLax,
  'image-cookies': services.imageCookies,
  'local-stateful': services.localStateful,
};

/** The lints of a configuration that is valid all the same. */
const lint = (config: Configuration): ConfigurationLint[] => lintConfiguration(validateConfiguration(config));

const EVERY_HIT = Object.values(CASES).flatMap(({hits}) => Object.values(hits).map(([config]) => config));

describe('lintConfiguration', () => {
  for (const [what, config] of [
    ['a complete site', SITE],
    ['a site of one page', withServices(designer)],
    ['the demo', demo('127.0.0.1')],
    ['the demo, on a machine with an address of its own', demo('192.168.1.5')],
  ] as const) {
    it(`has nothing to say about ${what}`, () => {
      expect(lint(config)).to.deep.equal([]);
    });
  }

  for (const [rule, {hits, misses}] of Object.entries(CASES)) {
    describe(rule, () => {
      for (const [what, [config, path, items, evidence]] of Object.entries(hits)) {
        it(what, () => {
          const found = lint(config).map(({guide: _, ...rest}) => rest);
          expect(found).to.deep.equal([{rule, path, items, evidence}]);
        });
      }
      for (const [what, config] of Object.entries(misses)) {
        it(`but not ${what}`, () => {
          expect(lint(config)).to.deep.equal([]);
        });
      }
    });
  }

  it('says everything that is to be said, in the order of the rules', () => {
    const config = site({
      services: [desktop, east, crypto, service('x', 'https://x.example.com/a.svg')],
      turn: {...turn, urls: ['turn:20.42.7.7?transport=tcp']},
      egress: {url: '/ip', allowed: ['0.0.0.0/0', '10.0.0.1/8']},
    });
    expect(lint(config).map(({rule, path}) => `${rule} ${path}`)).to.deep.equal([
      'host-outside-tenant $.services[3].url',
      'one-region $.services',
      'agent-desktop-incomplete $.services',
      'recording-incomplete $.services',
      'weak-proof $.services[3].proof',
      'turn-port $.turn.urls[0]',
      'turn-address $.turn.urls[0]',
      'network-not-routable $.egress.allowed[0]',
      'network-not-routable $.egress.allowed[1]',
      'network-too-large $.egress.allowed[0]',
      'network-host-bits $.egress.allowed[1]',
      'network-overlap $.egress.allowed[1]',
    ]);
  });

  it('names the heading of the guide where the guide says so', () => {
    const headings = new Map(EVERY_HIT.flatMap(lint).map(({rule, guide}) => [rule, guide]));
    expect(headings.get('network-not-routable')).to.equal(
      'Access over the Internet: Not-routable IP addresses',
    );
    expect(headings.get('turn-port')).to.equal('Applications for users: Protocols and ports');
    expect(headings.get('threshold-order')).to.equal(undefined);
  });

  it('repeats no address, no credential and no query', () => {
    const secret = lint(
      site({
        services: [service('x', 'https://x.example.com/a.json?token=canary#canary')],
        turn: {urls: ['turn:turn.example.com:3478?transport=tcp'], username: 'canary', credential: 'canary'},
        egress: {url: 'https://whoami.example.com/?key=canary', allowed: ['10.9.8.7/8']},
        local: [{id: 'srs', url: 'http://127.0.0.1:8086/ping?key=canary'}],
      }),
    );
    expect(secret.length).to.equal(7);
    expect(JSON.stringify([...secret, ...EVERY_HIT.flatMap(lint)])).not.to.match(
      /canary|\d+\.\d+\.\d+\.\d+|2603:/,
    );
  });

  it('has no evidence by a name that a finding uses itself', () => {
    for (const {evidence} of EVERY_HIT.flatMap(lint)) expect(evidence).not.to.have.any.keys('rule', 'path');
  });

  it('reads a thousand of everything in no time', () => {
    const many = Array.from({length: 1000}, (_, i) => i);
    const config = site({
      services: many.map((i) => service(String(i), `https://h${i}.${TENANT}/`)),
      egress: {url: '/ip', allowed: many.map((i) => `20.${i % 250}.${Math.floor(i / 250)}.0/24`)},
    });
    const startMs = performance.now();
    expect(lint(config)).to.deep.equal([]);
    expect(performance.now() - startMs).to.be.below(20_000);
  });
});
