import {describe, it} from 'node:test';
import {expect} from 'chai';
import {checkTunnelList, type TunnelOptions} from '../../../../src/settings/lists/tunnel-list.js';
import type {TunnelMode} from '../../../../src/settings/lists/tunnel-subjects.js';
import {CONFIG, DOMAIN, RELAY, RELAY_ADDRESS} from './configurations.js';

const GIVEN: TunnelOptions = {proxies: ['10.1.0.5:8080'], relayAddresses: [RELAY_ADDRESS]};

function check(text: string, mode: TunnelMode, options: TunnelOptions = GIVEN) {
  const {ok, rows, findings, proposal} = checkTunnelList(text, CONFIG, mode, options);
  return {
    ok,
    proposal,
    answers: Object.fromEntries(rows.map(({subject, answer}) => [subject, answer])),
    rules: findings.map(({light, evidence}) => `${light} ${evidence['rule']}`),
  };
}

describe('the tunnel list', () => {
  it('that takes in the proxies alone is as the guide wants it', () => {
    const {ok, rows, findings} = checkTunnelList('10.0.0.0/8  # company', CONFIG, 'include', GIVEN);
    expect([ok, findings]).to.deep.equal([true, []]);
    expect(rows).to.deep.equal([
      {subject: 'desktop', answer: 'outside', wanted: 'any', ok: true},
      {subject: 'api', answer: 'outside', wanted: 'any', ok: true},
      {subject: 'turn', answer: 'outside', wanted: 'outside', ok: true},
      {subject: 'egress', answer: 'outside', wanted: 'any', ok: true},
      {subject: '10.1.0.5:8080', answer: 'inside', wanted: 'inside', ok: true, line: 1},
    ]);
  });

  it('that leaves out the relay alone is, too', () => {
    expect(check(`${RELAY_ADDRESS}/32`, 'exclude')).to.deep.include({ok: true, rules: []});
    expect(check(RELAY, 'exclude')).to.deep.include({ok: true, rules: []});
  });

  it('is a full tunnel where it takes everything in, in halves or whole', () => {
    for (const list of ['0.0.0.0/0', '0.0.0.0/1\n128.0.0.0/1', '0.0.0.0 0.0.0.0', '*']) {
      const {rules, answers} = check(list, 'include');
      expect(rules, list).to.deep.equal(['amber tunnel-full']);
      expect(answers['turn']).to.equal('inside');
    }
    expect(check('0.0.0.0/0', 'exclude').rules).to.deep.equal(['red tunnel-proxy-outside']);
  });

  it('must not hold the relay where it is what goes in, and must where it is what stays out', () => {
    expect(check('10.0.0.0/8\n20.62.0.0/16', 'include').rules).to.deep.equal(['amber tunnel-relay-inside']);
    expect(check(`10.0.0.0/8\n*.${DOMAIN}`, 'include').rules).to.deep.equal(['amber tunnel-relay-inside']);
    expect(check('20.63.0.0/16', 'exclude').rules).to.deep.equal(['amber tunnel-relay-inside']);
    expect(check('192.168.0.0/16', 'exclude', {proxies: ['10.1.0.5']}).rules).to.deep.equal([
      'amber tunnel-relay-inside',
    ]);
    const two = {...GIVEN, relayAddresses: [RELAY_ADDRESS, '20.70.0.1']};
    expect(check(RELAY_ADDRESS, 'exclude', two).answers['turn']).to.equal('inside');
    expect(check(`10.0.0.0/8 ${RELAY_ADDRESS}`, 'include', two).answers['turn']).to.equal('inside');
  });

  it('must lead to the proxies', () => {
    expect(check('10.2.0.0/16', 'include').rules).to.deep.equal(['red tunnel-proxy-outside']);
    expect(check(`10.0.0.0/8 ${RELAY_ADDRESS}`, 'exclude').rules).to.deep.equal(['red tunnel-proxy-outside']);
    const network = {...GIVEN, proxies: ['10.1.0.0/30']};
    expect(check('10.1.0.0/31', 'include', network).rules).to.deep.equal(['red tunnel-proxy-outside']);
    expect(check(`10.1.0.0/31 ${RELAY_ADDRESS}`, 'exclude', network).rules).to.deep.equal([
      'red tunnel-proxy-outside',
    ]);
    const byName = {...GIVEN, proxies: ['proxy.internal.example.com:8080']};
    expect(check('*.internal.example.com', 'include', byName).rules).to.deep.equal([]);
    expect(check('10.0.0.0/8', 'include', byName).rules).to.deep.equal(['grey tunnel-proxy-unknown']);
    expect(check('*.example.org', 'include', byName).rules).to.deep.equal(['red tunnel-proxy-outside']);
  });

  it('says what can’t be judged from a page, and guesses nothing', () => {
    const alone = check('10.0.0.0/8\n20.62.0.0/16', 'include', {});
    expect(alone.rules).to.deep.equal(['grey tunnel-relay-unknown', 'grey tunnel-proxies-not-given']);
    expect(alone.answers['turn']).to.equal('unknown');
    // What has nothing that is routable on the Internet has no relay either.
    expect(check('10.0.0.0/8', 'include', {}).answers['turn']).to.equal('outside');
    expect(check(`10.0.0.0/8 ${DOMAIN}`, 'include', {}).answers['turn']).to.equal('unknown');
    expect(
      check('10.0.0.0/8', 'include', {proxies: ['10.1.0.5', 'a b'], relayAddresses: ['x']}).rules,
    ).to.deep.equal(['grey tunnel-given-unreadable']);
    expect(check('10.0.0.0/8\n2a01::/16\na..b', 'include').rules).to.deep.equal([
      'grey tunnel-ipv6',
      'amber tunnel-entry',
    ]);
  });

  it('is proposed with the relay out and the proxies in', () => {
    expect(check('# ours\n20.62.10.0/29\n20.9.0.0/16 # x', 'include').proposal).to.equal(
      [
        '# ours',
        '# 20.62.10.0/29',
        '20.62.10.0/30',
        '20.62.10.4/31',
        '20.62.10.6/32',
        '20.9.0.0/16 # x',
        '',
        '# Added: the proxies',
        '10.1.0.5/32',
        '',
      ].join('\n'),
    );
    expect(check(`10.0.0.0/8\n*.${DOMAIN}`, 'include').proposal).to.equal(
      `10.0.0.0/8\n# *.${DOMAIN}\nbest-customer.${DOMAIN}\nbest-service.api01-eastus2.${DOMAIN}\n`,
    );
    expect(check('10.1.0.4/31', 'exclude').proposal).to.equal(
      `# 10.1.0.4/31\n10.1.0.4/32\n\n# Added: the relay\n${RELAY_ADDRESS}/32\n${RELAY}\n`,
    );
    // Without an address to leave out, none can be proposed.
    expect(check('0.0.0.0/0', 'include', {proxies: ['10.1.0.5']}).proposal).to.equal(undefined);
    expect(check('0.0.0.0/0', 'include').proposal?.split('\n').length).to.equal(34);
  });
});
