import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {generateAllowList} from '../../../../src/settings/generate/allow-list.js';
import {generateContentSecurityPolicy} from '../../../../src/settings/generate/content-security-policy.js';
import {checkContentSecurityPolicy} from '../../../../src/settings/generate/csp-check.js';
import {checkFirewallRules} from '../../../../src/settings/generate/firewall-check.js';
import {
  formatFirewallRules,
  generateFirewallRules,
} from '../../../../src/settings/generate/firewall-rules.js';
import {checkAllowList} from '../../../../src/settings/lists/allow-list.js';
import {aConfiguration, CONFIG, DOMAIN, RELAY, RELAY_ADDRESS} from '../lists/configurations.js';

const PAGES = {page: 'https://intranet.example.com/help/', scriptOrigin: 'https://cdn.example.com'};

describe('generated settings', () => {
  it('pass their own checks, whatever the configuration', () => {
    fc.assert(
      fc.property(aConfiguration, (config) => {
        for (const style of ['one-label', 'any-depth'] as const) {
          const list = generateAllowList(config, style);
          expect(checkAllowList(list, config), list).to.deep.include({ok: true, findings: []});
        }
        for (const relayAddresses of [[], [RELAY_ADDRESS, '20.62.11.0-20.62.11.9']]) {
          const table = formatFirewallRules(generateFirewallRules(config, {relayAddresses}));
          expect(checkFirewallRules(table, config), table).to.deep.include({ok: true, findings: []});
        }
        const own = generateContentSecurityPolicy(config);
        expect(checkContentSecurityPolicy(own, config), own).to.deep.include({ok: true, findings: []});
        const other = generateContentSecurityPolicy(config, PAGES);
        expect(checkContentSecurityPolicy(other, config, PAGES), other).to.deep.include({
          ok: true,
          findings: [],
        });
      }),
      {numRuns: 100},
    );
  });

  it('have the wildcards of both styles', () => {
    const entries = (style: 'one-label' | 'any-depth') =>
      generateAllowList(CONFIG, style).trim().split('\n').slice(1);
    expect(entries('one-label')).to.deep.equal([
      `*.${DOMAIN}`,
      `*.api01-eastus2.${DOMAIN}`,
      'whoami.example.com',
    ]);
    expect(entries('any-depth')).to.deep.equal([`.${DOMAIN}`, 'whoami.example.com']);
    const literal = {...CONFIG, tenantDomain: '3', services: [{id: 'it', url: 'https://20.1.2.3/'}]};
    expect(generateAllowList(literal, 'one-label')).to.contain('\n20.1.2.3\n');
  });

  it('hold nothing that could be left out', () => {
    const lists = [
      {text: generateAllowList(CONFIG, 'one-label'), check: checkAllowList, separator: '\n'},
      {text: generateContentSecurityPolicy(CONFIG), check: checkContentSecurityPolicy, separator: ' '},
      {text: formatFirewallRules(generateFirewallRules(CONFIG)), check: checkFirewallRules, separator: '\n'},
    ];
    const needed = lists.map(({text, check, separator}) => {
      const parts = text.trim().split(separator);
      return parts.filter((_, i) => !check(parts.filter((__, j) => j !== i).join(separator), CONFIG).ok);
    });
    expect(needed[0]).to.deep.equal(generateAllowList(CONFIG, 'one-label').trim().split('\n').slice(1));
    expect(needed[1]).to.include.members([
      `https://best-customer.${DOMAIN}`,
      `https://best-service.api01-eastus2.${DOMAIN}`,
      'https://whoami.example.com;',
    ]);
    // Without the relay's rule it would be let out as HTTPS, which it is not.
    expect(needed[2]?.length).to.equal(3);
  });

  it('put the relay before everything else, and never an address in place of a service', () => {
    const rules = generateFirewallRules(CONFIG, {relayAddresses: [RELAY_ADDRESS]});
    expect(formatFirewallRules(rules).split('\n').slice(0, 2)).to.deep.equal([
      'action,source,destination,protocol,port,application,inspection,comment',
      `allow,user workstations and proxies,${RELAY} ${RELAY_ADDRESS}/32,TCP,443,"TURN (SRTP, not HTTPS)",excluded,` +
        '"Voice of WebRTC phones, to the TURN interface"',
    ]);
    expect(rules.map(({destination, port, inspection}) => [destination, port, inspection])).to.deep.equal([
      [[RELAY, `${RELAY_ADDRESS}/32`], 443, 'excluded'],
      [['any'], 443, 'as usual'],
    ]);
  });

  it('are refused for what can’t be part of them', () => {
    expect(() => generateFirewallRules(CONFIG, {relayAddresses: ['20.1.2.3', 'turn']})).to.throw(
      TypeError,
      'relayAddresses[1]: expected an IPv4 address or network such as 20.1.2.0/28, got "turn"',
    );
    for (const scriptOrigin of [
      'https://cdn.example.com/x',
      'cdn.example.com',
      "https://a;script-src 'x'",
      '',
    ]) {
      expect(() => generateContentSecurityPolicy(CONFIG, {scriptOrigin}), scriptOrigin).to.throw(
        TypeError,
        'scriptOrigin',
      );
    }
  });
});
