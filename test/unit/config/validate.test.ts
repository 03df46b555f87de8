import {describe, it} from 'node:test';
import {expect} from 'chai';
import {ConfigurationError, isConfigurationError} from '../../../src/config/errors.js';
import {validateConfiguration} from '../../../src/config/validate.js';

const turn = {
  urls: ['turn:turn.prod009.genesysengage.com:443?transport=tcp'],
  username: 'u',
  credential: 'c',
};
const service = {id: 'desktop', url: 'https://best-customer.prod009.genesysengage.com/ui/wwe/version.json'};
const valid = {version: 1, services: [service], turn};

/** The one issue of a configuration. */
function issueOf(input: unknown): {path: string; expected: string; received: string} {
  try {
    validateConfiguration(input);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    expect(error.issues.length, JSON.stringify(error.issues)).to.equal(1);
    return {...error.issues[0]!};
  }
  throw new Error('accepted');
}

const withService = (part: object): object => ({version: 1, services: [{...service, ...part}]});
const withTurn = (part: object): object => ({version: 1, turn: {...turn, ...part}});

/** What is wrong, where that is said, and a word of what was expected. */
const BAD: readonly (readonly [what: string, input: unknown, path: string, expected: RegExp])[] = [
  ['nothing', undefined, '$', /object/],
  ['null', null, '$', /object/],
  ['an array', [], '$', /object/],
  ['text', 'x', '$', /object/],
  ['an empty object', {}, '$.version', /1/],
  ['another version', {...valid, version: 2}, '$.version', /1/],
  ['no services and no relay', {version: 1}, '$', /services or turn/],
  ['empty services and no relay', {version: 1, services: []}, '$', /services or turn/],
  ['an unknown key', {...valid, sevices: []}, '$.sevices', /services/],
  ['an unknown key deep down', withService({kind: 'x'}), '$.services[0].kind', /proof/],
  ['a javascript: URL', withService({url: 'javascript:alert(1)'}), '$.services[0].url', /https/],
  ['a data: URL', withService({url: 'data:text/html,x'}), '$.services[0].url', /https/],
  ['http: on another host', withService({url: 'http://a.example.com/'}), '$.services[0].url', /https/],
  [
    'another port on another host',
    withService({url: 'https://a.example.com:8443/'}),
    '$.services[0].url',
    /443/,
  ],
  ['credentials in a URL', withService({url: 'https://u:p@a.example.com/'}), '$.services[0].url', /https/],
  ['a relative service URL', withService({url: '/version.json'}), '$.services[0].url', /https/],
  ['a line break in a URL', withService({url: 'https://a.exa\nmple.com/'}), '$.services[0].url', /https/],
  ['a service without an id', {version: 1, services: [{url: service.url}]}, '$.services[0].id', /string/],
  ['an unknown role', withService({role: 'db'}), '$.services[0].role', /static/],
  ['an unknown proof', withService({proof: {kind: 'html'}}), '$.services[0].proof.kind', /json/],
  ['a proof that is text', withService({proof: 'json'}), '$.services[0].proof', /object/],
  ['two services of one id', {version: 1, services: [service, service]}, '$.services[1].id', /own/],
  ['turns:', withTurn({urls: ['turns:a.example.com:443?transport=tcp']}), '$.turn.urls[0]', /turn:host:443/],
  ['stun:', withTurn({urls: ['stun:a.example.com:443']}), '$.turn.urls[0]', /turn:host:443/],
  ['UDP', withTurn({urls: ['turn:a.example.com:443?transport=udp']}), '$.turn.urls[0]', /TCP/],
  ['no transport', withTurn({urls: ['turn:a.example.com:443']}), '$.turn.urls[0]', /transport=tcp/],
  ['no relay URL', withTurn({urls: []}), '$.turn.urls', /at least 1/],
  [
    'a port out of range',
    withTurn({urls: ['turn:a.example.com:99999?transport=tcp']}),
    '$.turn.urls[0]',
    /443/,
  ],
  [
    'no credential',
    {version: 1, turn: {urls: turn.urls, username: 'u'}},
    '$.turn.credential',
    /credentialsUrl/,
  ],
  ['an empty user name', withTurn({username: ''}), '$.turn.username', /not empty/],
  [
    '10,000 services',
    {version: 1, services: Array.from({length: 10_000}, () => service)},
    '$.services',
    /at most 1000/,
  ],
  ['a name of 1 MB', withService({name: 'x'.repeat(1_000_000)}), '$.services[0].name', /at most 200/],
  [
    'a network that is none',
    {...valid, egress: {url: '/ip', allowed: ['300.1.1.1/8']}},
    '$.egress.allowed[0]',
    /IPv4/,
  ],
  ['an unknown threshold', {...valid, thresholds: {rtt: {green: 1}}}, '$.thresholds.rtt', /rttMs/],
  [
    'a threshold that is no number',
    {...valid, thresholds: {rttMs: {green: NaN}}},
    '$.thresholds.rttMs.green',
    /number/,
  ],
  [
    'a script as the helpdesk',
    {...valid, site: {helpdesk: {href: 'javascript:1'}}},
    '$.site.helpdesk.href',
    /mailto/,
  ],
  [
    'a local service elsewhere',
    {...valid, local: [{id: 'x', url: 'http://10.0.0.1/'}]},
    '$.local[0].url',
    /this PC/,
  ],
  [
    'a key that pollutes',
    JSON.parse('{"version":1,"services":[],"__proto__":{"a":1}}'),
    '$.__proto__',
    /one of/,
  ],
];

describe('validateConfiguration', () => {
  for (const [what, input, path, expected] of BAD) {
    it(`refuses ${what}`, () => {
      const issue = issueOf(input);
      expect(issue.path).to.equal(path);
      expect(issue.expected).to.match(expected);
      expect(issue.received).not.to.equal('');
      expect(issue.received.length).to.be.below(100);
    });
  }

  it('accepts what the contract shows', () => {
    const config = {
      ...valid,
      site: {name: 'Best Customer', helpdesk: {label: 'IT helpdesk', href: 'mailto:helpdesk@example.com'}},
      tenantDomain: 'prod009.genesysengage.com',
      phone: 'webrtc',
      activities: ['voice', 'desktop', 'screen-recording'],
      budgets: {
        voice: {up: 100, down: 100},
        desktop: {up: 16, down: 16},
        'screen-recording': {up: 350, down: 0},
      },
      codecs: ['opus', 'pcmu'],
      control: {url: '/favicon.ico'},
      services: [{...service, role: 'static', required: true, proof: {kind: 'json', has: ['version']}}],
      turn: {...turn, loopback: true, direct: false},
      egress: {url: 'https://whoami.example.com/', allowed: ['192.0.2.0/24'], enforced: false},
      bandwidth: {},
      local: [{id: 'screen-recording', url: 'http://127.0.0.1:8086/', minVersion: '8.5.370.78'}],
      thresholds: {rttMs: {green: 100, amber: 200}},
      durations: {voiceSeconds: 8, deadlineSeconds: 30},
      report: {url: 'https://helpdesk.example.com/reports', include: []},
      embed: {allowedOrigins: ['https://intranet.example.com']},
    };
    expect(validateConfiguration(config)).to.deep.equal(config);
  });

  it('accepts http: and any port for this PC only', () => {
    for (const url of [
      'http://localhost:8080/',
      'https://a.localhost:1/',
      'http://127.0.0.1:1/',
      'http://[::1]:1/',
    ]) {
      expect(() => validateConfiguration(withService({url}))).not.to.throw();
    }
    expect(() => validateConfiguration(withTurn({urls: ['turn:[::1]:3478?transport=tcp']}))).not.to.throw();
  });

  it('takes credentials from a URL in place of its own', () => {
    expect(() =>
      validateConfiguration({version: 1, turn: {credentialsUrl: '/turn-credentials'}}),
    ).not.to.throw();
  });

  it('takes a status proof as one code or several', () => {
    for (const status of [401, [200, 401]]) {
      expect(() => validateConfiguration(withService({proof: {kind: 'status', status}}))).not.to.throw();
    }
    expect(issueOf(withService({proof: {kind: 'status', status: 'ok'}})).path).to.equal(
      '$.services[0].proof.status',
    );
  });

  it('names everything that is wrong, not only the first', () => {
    const bad = {version: 1, services: [{id: '', url: 'ftp://x'}], phone: 'fax'};
    expect(() => validateConfiguration(bad)).to.throw(ConfigurationError, 'and 2 more');
  });

  it('never repeats a secret', () => {
    const issues = [
      issueOf(withTurn({credential: 'canary'.repeat(1000)})),
      issueOf(withService({url: 'http://user:canary@a.example.com/p?token=canary#canary'})),
      issueOf({version: 1, turn: 'canary'}),
      issueOf({version: 1, services: 'canary'}),
      issueOf(withTurn({'canary-1x': 'password'})),
      issueOf({
        version: 1,
        services: [],
        report: {url: 'http://a.example.com/hooks/canary00000000000001/in'},
      }),
    ];
    expect(JSON.stringify(issues)).not.to.contain('canary');
  });

  it('reads the object once, and keeps none of it', () => {
    let reads = 0;
    const live = {
      version: 1,
      get services() {
        reads += 1;
        return [service];
      },
    };
    const config = validateConfiguration(live);
    expect(reads).to.equal(1);
    expect(config.services?.[0]).not.to.equal(service);
  });

  it('is recognised across realms', () => {
    const error = new ConfigurationError([{path: '$', expected: 'x', received: 'y'}]);
    expect(isConfigurationError(error)).to.equal(true);
    expect(isConfigurationError(new Error('x'))).to.equal(false);
    expect(error.message).to.contain('$: expected x, received y');
  });
});
