import {describe, it} from 'node:test';
import {expect} from 'chai';
import {checkFirewallRules} from '../../../../src/settings/generate/firewall-check.js';
import {CONFIG, DOMAIN, RELAY} from '../lists/configurations.js';

const HEADING = 'Action,Source,Destination,Protocol,Port,Application,SSL inspection';
const ANY = 'allow,any,any,tcp,443,,';
const MEDIA = `permit,any,${RELAY},tcp,443,,off`;

function check(...rows: string[]) {
  const {error, rows: results, findings} = checkFirewallRules([HEADING, ...rows].join('\n'), CONFIG);
  return {
    error,
    answers: results.map(({answer}) => answer),
    rules: findings.map(({light, evidence}) => `${light} ${evidence['rule']}`),
  };
}

describe('a table of firewall rules', () => {
  it('as the guide wants it has nothing to be said of it', () => {
    expect(check(MEDIA, ANY)).to.deep.equal({error: undefined, answers: Array(4).fill('allowed'), rules: []});
    const {rows} = checkFirewallRules([HEADING, MEDIA, ANY].join('\r\n'), CONFIG);
    expect(rows.map(({line}) => line)).to.deep.equal([3, 3, 2, 3]);
  });

  it('is read in other layouts', () => {
    for (const text of [
      `Name;Service;Dst;Inspect\nvoice;TCP-443;"${RELAY}";no\nweb;https;all;yes`,
      `note,destination,port,dpi\n"say ""any"", please",${RELAY},443,off\n,*.${DOMAIN} whoami.example.com,443,`,
      `| To | DPort | Decryption |\n| --- | --- | --- |\n| ${RELAY} | 443/tcp | bypass |\n| any | 1-65535 | on |`,
      `# ours\nport\tdestination\tinspection\ntcp/443\t"${RELAY}\n20.1.2.3"\tdisabled\n80 443\t0.0.0.0/0\ton`,
    ]) {
      expect(checkFirewallRules(text, CONFIG), text).to.deep.include({ok: true, findings: []});
    }
  });

  it('is wrong with addresses for services, and right with them for the relay', () => {
    expect(
      check('allow,any,20.62.10.0/24,tcp,443,,off', 'allow,any,whoami.example.com,tcp,443,,'),
    ).to.deep.include({
      answers: ['not-allowed', 'not-allowed', 'unknown', 'allowed'],
      rules: ['red firewall-service-address', 'grey firewall-relay-address'],
    });
    expect(check('allow,any,20.62.10.0/24,tcp,443,,off', 'allow,any,any,tcp,443,,on').rules).to.deep.equal([
      'grey firewall-relay-address',
    ]);
    // What stands after the rule that decides changes nothing.
    expect(check('allow,any,any,tcp,443,,on', 'allow,any,20.62.10.0/24,tcp,443,,off').rules).to.deep.equal([
      'red firewall-relay-inspected',
    ]);
  });

  it('takes no internal address for theirs', () => {
    expect(
      check('allow,any,10.0.0.0/8,tcp,443,,', 'allow,any,whoami.example.com,tcp,443,,').rules,
    ).to.deep.equal(['red firewall-missing', 'red firewall-relay-missing']);
  });

  it('must let the relay out, unopened and not as HTTPS', () => {
    expect(check('allow,any,any,tcp,443,,yes').rules).to.deep.equal(['red firewall-relay-inspected']);
    expect(check(ANY).rules).to.deep.equal(['grey firewall-inspection-unsaid']);
    expect(check(`allow,any,${RELAY},tcp,443,ssl,off`, ANY).rules).to.deep.equal([
      'amber firewall-relay-as-https',
    ]);
    expect(
      check(`allow,any,.${DOMAIN},tcp,8443,,off`, 'allow,any,whoami.example.com,any,any,,').rules,
    ).to.deep.equal(['red firewall-missing', 'red firewall-relay-missing']);
    expect(check('allow,any,any,udp,443,,off').answers).to.deep.equal(Array(4).fill('not-allowed'));
  });

  it('is decided by the first rule that matches', () => {
    expect(check(`deny,any,${RELAY},tcp,443,,`, MEDIA, ANY).rules).to.deep.equal([
      'red firewall-relay-missing',
    ]);
    expect(check(MEDIA, `deny,any,${RELAY},tcp,443,,`, ANY).rules).to.deep.equal([]);
  });

  it('is refused without a heading, and says which rules it could not read', () => {
    const message =
      'Expected a table whose first line names its columns, with "destination" and "port" among them.';
    expect(checkFirewallRules(`\nallow ${RELAY} 443`, CONFIG).error).to.deep.equal({line: 2, message});
    expect(check(MEDIA, ANY, 'allow,any,a..b,tcp,443,,', 'allow,any,any,tcp,web,,').rules).to.deep.equal([
      'amber firewall-entry',
    ]);
  });

  it('is proposed with the rules in front, in its own columns', () => {
    const {proposal} = checkFirewallRules('To;Port;DPI;Ticket\n20.62.10.0/24;443;on;7', CONFIG);
    expect(proposal).to.equal(
      ['To;Port;DPI;Ticket', `${RELAY};443;excluded;`, 'any;443;as usual;', '20.62.10.0/24;443;on;7'].join(
        '\n',
      ),
    );
  });
});
