import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {checkAllowList} from '../../../../src/settings/lists/allow-list.js';
import {matchGlob} from '../../../../src/settings/lists/patterns.js';
import {CONFIG, DOMAIN, RELAY} from './configurations.js';

const answers = (...lines: string[]): Record<string, string> =>
  Object.fromEntries(
    checkAllowList(lines.join('\n'), CONFIG).rows.map(({subject, answer}) => [subject, answer]),
  );
const rules = (...lines: string[]): unknown[] =>
  checkAllowList(lines.join('\n'), CONFIG).findings.map(
    ({light, evidence}) => `${light} ${evidence['rule']}`,
  );

const ALL = ['desktop', 'api', 'turn', 'egress'];
const ECHO = 'whoami.example.com';
const all = (answer: string): Record<string, string> => Object.fromEntries(ALL.map((id) => [id, answer]));

describe('the allow list', () => {
  it('allows what it names, by each notation', () => {
    for (const list of [
      ['*'],
      ['0.0.0.0/0', '*'],
      [`.${DOMAIN}`, `.${ECHO}`],
      [`.GenesysEngage.com`, 'https://whoami.example.com/*'],
      [`*.${DOMAIN}`, `*.api01-eastus2.${DOMAIN}`, `${ECHO}:443`],
      [`*.${DOMAIN}:443`, `http*://*.api01-*.${DOMAIN}/`, `${ECHO}.`],
      [`best-customer.${DOMAIN}, best-service.api01-eastus2.${DOMAIN} ${RELAY}`, `1) .${ECHO}`],
      [`turn:${RELAY}:443?transport=tcp`, `https://best-*.${DOMAIN}/`, `*.*.${DOMAIN}`, ECHO],
    ]) {
      expect(checkAllowList(list.join('\r\n'), CONFIG), list.join(' ')).to.deep.include({
        ok: true,
        findings: [],
      });
      expect(answers(...list)).to.deep.equal(all('allowed'));
    }
  });

  it('tells one label from any depth', () => {
    expect(answers(`*.${DOMAIN}`, ECHO)).to.deep.equal({...all('allowed'), api: 'allowed-any-depth'});
    expect(rules(`*.${DOMAIN}`, ECHO)).to.deep.equal(['amber allow-list-one-label']);
    expect(answers(DOMAIN, ECHO)).to.deep.equal({...all('allowed-below-domain'), egress: 'allowed'});
    expect(rules(DOMAIN, ECHO)).to.deep.equal(['amber allow-list-bare-domain']);
    // A wildcard needs a label; a better entry further down decides.
    const {rows} = checkAllowList(`*.whoami.example.com\n*${DOMAIN}\n.${DOMAIN}`, CONFIG);
    expect(rows.map(({answer, line}) => [answer, line])).to.deep.equal([
      ['allowed', 3],
      ['allowed', 3],
      ['allowed', 3],
      ['not-allowed', undefined],
    ]);
  });

  it('says what is missing, of whom, and who needs it', () => {
    const {ok, findings} = checkAllowList(`${RELAY}\n${ECHO}`, CONFIG);
    expect(ok).to.equal(false);
    expect(findings).to.deep.equal([
      {
        cause: 'configuration',
        light: 'red',
        confidence: 'certain',
        owner: 'network',
        subjects: ['desktop', 'api'],
        evidence: {
          rule: 'allow-list-missing',
          hosts: `best-customer.${DOMAIN} best-service.api01-eastus2.${DOMAIN}`,
        },
        guide: 'Enabling access via proxy',
      },
    ]);
    expect(rules(`.api01-eastus2.${DOMAIN}`, `best-customer.${DOMAIN}`)).to.deep.equal([
      'amber allow-list-relay',
      'amber allow-list-diagnostics',
    ]);
  });

  it('knows addresses, ports, schemes, paths and other tenants for what they are', () => {
    expect(rules('20.62.0.0/16', ECHO)).to.deep.equal([
      'red allow-list-address',
      'grey allow-list-relay-address',
    ]);
    expect(answers('20.62.0.0/16', ECHO)['turn']).to.equal('unknown');
    // Internal addresses are for something else.
    expect(rules('10.0.0.0/8', ECHO)).to.deep.equal(['red allow-list-missing', 'amber allow-list-relay']);
    expect(rules(`.${DOMAIN}:8443`, ECHO)).to.deep.equal(['red allow-list-port']);
    expect(rules(`http://.${DOMAIN}/`, ECHO)).to.deep.equal(['red allow-list-port']);
    const https = [`https://*.${DOMAIN}`, `https://*.api01-eastus2.${DOMAIN}`, ECHO];
    expect(answers(...https)).to.deep.equal({...all('allowed'), turn: 'allowed-as-https'});
    expect(rules(...https)).to.deep.equal(['amber allow-list-scheme']);
    // A scheme that nobody knows says nothing of ports, whatever its name.
    for (const scheme of ['ftp', 'constructor', '__proto__'])
      expect(rules(`${scheme}://.${DOMAIN}`, ECHO), scheme).to.not.include('red allow-list-port');
    expect(rules(`.${DOMAIN}/ui/`, ECHO)).to.deep.equal(['amber allow-list-path']);
    expect(rules('.prod010.genesysengage.com', ECHO)).to.deep.equal([
      'red allow-list-missing',
      'amber allow-list-relay',
      'amber allow-list-other-tenant',
    ]);
    expect(rules('.prod010.genesysengage.com', `.${DOMAIN}`, ECHO)).to.deep.equal([]);
    expect(rules(`^https?://[^/]+\\.prod009\\.genesysengage\\.com/`, ECHO)).to.deep.equal([
      'grey allow-list-expression',
    ]);
    expect(rules('^(a+)+$', `.${DOMAIN}`, ECHO)).to.deep.equal([]);
    expect(rules(`.${DOMAIN} Block B`, ECHO)).to.deep.equal([]);
    expect(rules(`.${DOMAIN}`, ECHO, 'block x.example')).to.deep.equal(['amber allow-list-entry']);
    expect(rules(`a..b`, `.${DOMAIN}`, `deny .${ECHO}`)).to.deep.equal([
      'amber allow-list-diagnostics',
      'amber allow-list-entry',
      'amber allow-list-entry',
    ]);
  });

  it('allows an endpoint that is an address by its address', () => {
    const config = {...CONFIG, services: [{id: 'literal', url: 'https://20.1.2.3/'}]};
    const [row] = checkAllowList('20.1.2.0/24', config).rows;
    expect(row).to.deep.equal({
      subject: 'literal',
      answer: 'allowed-by-address',
      wanted: 'allowed',
      ok: true,
      line: 1,
    });
  });

  it('is proposed with what is missing, its comments kept', () => {
    const text = `# ours\r\n*.${DOMAIN}  # since 2020\r\na..b ${ECHO}`;
    const {proposal} = checkAllowList(text, CONFIG);
    expect(proposal).to.equal(
      [
        '# ours',
        `*.${DOMAIN}  # since 2020`,
        `# a..b ${ECHO}`,
        ECHO,
        '',
        '# Added: Genesys Multicloud CX',
        `*.api01-eastus2.${DOMAIN}`,
        '',
      ].join('\n'),
    );
  });

  it('can always be completed', () => {
    const entry = fc.oneof(
      fc.constantFrom(
        `*.${DOMAIN}`,
        `https://${RELAY}`,
        '20.62.0.0/16',
        'a..b',
        'deny x.example',
        '^x',
        `${ECHO}:80`,
      ),
      fc.domain(),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(fc.array(entry, {minLength: 1, maxLength: 5}), (entries) => {
        const {ok, proposal} = checkAllowList(entries.join('\n'), CONFIG);
        expect(ok || (proposal !== undefined && checkAllowList(proposal, CONFIG).ok)).to.equal(true);
      }),
    );
  });

  it('matches stars as a regular expression would', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '.'), {minLength: 1, maxLength: 8})
      .map((all) => all.join(''));
    const glob = fc
      .array(fc.constantFrom('a', 'b', '.', '*'), {minLength: 1, maxLength: 8})
      .map((all) => all.join(''));
    fc.assert(
      fc.property(glob, text, (pattern, host) => {
        const source = (star: string): string => `^${pattern.replaceAll('.', '\\.').replaceAll('*', star)}$`;
        const isStrict =
          new RegExp(source('[^.]*')).test(host) && host.split('.').every((label) => label !== '');
        const isLoose = new RegExp(source('.*')).test(host);
        expect(matchGlob(pattern, host)).to.equal(isStrict ? 'strict' : isLoose ? 'loose' : undefined);
      }),
      {numRuns: 200},
    );
  });
});
