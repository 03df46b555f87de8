import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {PacProgram, parseAnswer, routeOf} from '../../../src/pac-interpreter/index.js';
import {endpointsOf} from '../../../src/settings/endpoints.js';
import {questionsFor} from '../../../src/settings/pac/questions.js';
import {checkPac, generatePac, PAC_RULES} from '../../../src/settings/pac/index.js';
import type {SettingsResult} from '../../../src/settings/types.js';
import type {Configuration} from '../../../src/config/types.js';
import {askProgram, TUESDAY} from '../../unit/pac-interpreter/run.js';
import {GUIDE_SAMPLE, SITE} from './site.js';

const assume = {now: TUESDAY};
const check = (text: string, config: Configuration = SITE): Promise<SettingsResult> =>
  checkPac(text, config, {assume});

const body = (text: string): string => `function FindProxyForURL(url, host) {\n${text}\n}\n`;

/** What a result says in short: each row's answer, and each finding's rule and subjects. */
const rules = ({findings}: SettingsResult): Record<string, readonly string[]> =>
  Object.fromEntries(findings.map(({evidence, subjects}) => [String(evidence['rule']), subjects]));

const PROXIES = '"PROXY a.example.com:8080; PROXY b.example.com:8080"';
const GOOD = body(`if (host == "turn.prod009.genesysengage.com") return "DIRECT";
if (dnsDomainIs(host, ".prod009.genesysengage.com")) return ${PROXIES};
return "DIRECT";`);

describe('a PAC file', () => {
  it('of the guide sends the relay to the proxy, and is flagged and mended', async () => {
    const result = await check(GUIDE_SAMPLE);
    const proxy = 'PROXY To-GenesysMulticloudCX.internal.example.com:8080';
    expect(result.ok).to.equal(false);
    expect(result.rows).to.deep.equal([
      ...(
        [
          ['desktop', 'https://best-customer.prod009.genesysengage.com/', 'PROXY', true],
          ['auth', 'https://gauth.prod009.genesysengage.com/', 'PROXY', true],
          ['regional', 'https://gws.api01-eastus2.prod009.genesysengage.com/', 'PROXY', true],
          ['turn', 'https://turn.prod009.genesysengage.com:443/', 'DIRECT', false],
          ['turn', 'http://turn.prod009.genesysengage.com:443/', 'DIRECT', false],
        ] as const
      ).map(([subject, form, wanted, ok]) => ({subject, form, answer: proxy, wanted, ok, line: 5})),
    ]);
    expect(rules(result)).to.deep.equal({
      'pac-relay-proxied': ['turn'],
      'pac-one-proxy': ['desktop', 'auth', 'regional'],
    });
    expect(result.findings[0]).to.deep.equal({
      cause: 'configuration',
      ...{light: 'amber', confidence: 'certain', owner: 'network'},
      subjects: ['turn'],
      evidence: {rule: 'pac-relay-proxied', proxy, line: 5},
      guide: 'Access via dedicated proxy systems: PAC file configuration example',
    });
    const {proposal = ''} = result;
    expect(proposal).to.contain(GUIDE_SAMPLE.slice(GUIDE_SAMPLE.indexOf('\n')));
    expect(proposal).to.contain(
      '\n    // Agent Diagnostics: the relay, directly.\n    if (host === "turn.prod009.genesysengage.com") {\n        return "DIRECT";\n    }',
    );
    const mended = await check(proposal);
    expect([mended.ok, mended.proposal]).to.deep.equal([true, undefined]);
  });

  it('that does as the guide wants has nothing said of it', async () => {
    const result = await check(GOOD);
    expect([result.ok, result.findings, result.proposal, result.error]).to.deep.equal([
      true,
      [],
      undefined,
      undefined,
    ]);
    expect(result.rows.map(({line}) => line)).to.deep.equal([3, 3, 3, 2, 2]);
  });

  /** The rules that each is to be found by, and no other. */
  const WRONG: readonly (readonly [
    what: string,
    text: string,
    expected: Record<string, readonly string[]>,
  ])[] = [
    [
      'services past the proxy',
      body('return "DIRECT";'),
      {'pac-service-direct': ['desktop', 'auth', 'regional']},
    ],
    [
      'only the regional ones past the proxy',
      body(
        `if (host.split(".").length == 4 && host.indexOf("turn") != 0) return ${PROXIES};\nreturn "DIRECT";`,
      ),
      {'pac-regional-direct': ['regional']},
    ],
    [
      'the relay by the proxy in one browser',
      body(`if (url.substring(0, 6) == "https:" ) return ${PROXIES};\nreturn "DIRECT";`),
      {'pac-relay-by-form': ['turn']},
    ],
    [
      'a word that no browser knows',
      body(
        `if (host == "turn.prod009.genesysengage.com") return "direct";\nreturn "PROXI a:1; " + ${PROXIES};`,
      ),
      {'pac-unreadable-answer': ['desktop', 'auth', 'regional']},
    ],
    [
      'a word that Chromium does not know',
      body('if (shExpMatch(host, "turn.*")) return "";\nreturn "HTTP a:1; PROXY b:1; PROXY c:1";'),
      {'pac-unreadable-answer': ['desktop', 'auth', 'regional']},
    ],
    [
      'an error for some',
      body(
        `if (host == "turn.prod009.genesysengage.com") return "DIRECT";\nif (host.indexOf("api01") > 0) return prxy;\nreturn ${PROXIES};`,
      ),
      {'pac-run-time-error': ['regional']},
    ],
    [
      'no answer for some',
      body(`if (host == "turn.prod009.genesysengage.com") return;\nreturn ${PROXIES};`),
      {'pac-run-time-error': ['turn']},
    ],
    [
      'functions that Firefox lacks',
      body(
        `if (isInNetEx("10.0.0.1", "10.0.0.0/8") && shExpMatch(host, "turn.*")) return "DIRECT";\nreturn ${PROXIES};`,
      ),
      {'pac-run-time-error': ['turn'], 'pac-chromium-only': ['desktop', 'auth', 'regional', 'turn']},
    ],
    [
      'what is assumed, without a difference',
      body(
        `if (isInNet(host, "10.0.0.0", "255.0.0.0") || shExpMatch(host, "turn.*")) return "DIRECT";\nreturn ${PROXIES};`,
      ),
      {'pac-assumption': ['desktop', 'auth', 'regional', 'turn']},
    ],
    [
      'what is assumed, with one',
      body(
        `if (isInNet(myIpAddress(), "192.168.0.0", "255.255.0.0") || shExpMatch(host, "turn.*")) return "DIRECT";\nreturn ${PROXIES};`,
      ),
      {'pac-differs-by-assumption': ['desktop', 'auth', 'regional'], 'pac-assumption': ['turn']},
    ],
    [
      'many steps',
      body(
        `if (shExpMatch(host, "turn.*")) return "DIRECT";\nfor (var i = 0; i < 150000; i++) ;\nreturn ${PROXIES};`,
      ),
      {'pac-slow': ['desktop', 'auth', 'regional']},
    ],
  ];
  for (const [what, text, expected] of WRONG) {
    it(`is found by its rule: ${what}`, async () => {
      const result = await check(text);
      expect(rules(result)).to.deep.equal(expected);
      for (const rule of Object.keys(expected)) expect(PAC_RULES).to.have.property(rule);
    });
  }

  it('that goes by the clock says so, whatever the time is', async () => {
    const text = body(`if (timeRange(7, 18)) return ${PROXIES};\nreturn "DIRECT";`);
    expect(rules(await checkPac(text, SITE))['pac-differs-by-assumption']).to.deep.equal([
      'desktop',
      'auth',
      'regional',
      'turn',
    ]);
  });

  it('by names does not catch a relay that is an address', async () => {
    const config = {
      ...SITE,
      turn: {urls: ['turn:192.0.2.7:443?transport=tcp', 'turn:[2001:db8::7]:443?transport=tcp']},
    };
    const text = body(`if (host == "turn.prod009.genesysengage.com") return "DIRECT";\nreturn ${PROXIES};`);
    const result = await check(text, config);
    expect(rules(result)).to.deep.equal({'pac-relay-address': ['turn', 'turn-2']});
    expect(result.rows.slice(-2).map(({form}) => form)).to.deep.equal([
      'https://[2001:db8::7]:443/',
      'http://[2001:db8::7]:443/',
    ]);
    // Browsers hand an address of IPv6 over without its brackets.
    expect(result.proposal).to.contain('host === "192.0.2.7" ||\n        host === "2001:db8::7"');
    expect((await check(result.proposal ?? '', config)).ok).to.equal(true);
  });

  it('may send what only the diagnostics need anywhere, but somewhere', async () => {
    const config = {...SITE, egress: {url: 'https://whoami.example.com/'}};
    expect((await check(GOOD, config)).rows.at(-1)).to.deep.include({
      subject: 'egress',
      answer: 'DIRECT',
      wanted: 'any',
      ok: true,
    });
    const wrong = await check(GOOD.replace('return "DIRECT";\n}', 'return "NOWHERE";\n}'), config);
    expect([wrong.ok, wrong.rows.at(-1)?.ok]).to.deep.equal([false, false]);
  });

  it('is answered from what the caller says', async () => {
    const text = body(`if (shExpMatch(host, "turn.*")) return "DIRECT";
if (isInNet(host, "10.0.0.0", "255.0.0.0") || isInNet(myIpAddress(), "172.16.0.0", "255.240.0.0") || weekdayRange("SUN")) return "DIRECT";
return ${PROXIES};`);
    const dns = {'gauth.prod009.genesysengage.com': '10.1.1.1'};
    const answers = async (said: object): Promise<readonly boolean[]> =>
      (await checkPac(text, SITE, {assume: {...assume, ...said}})).rows.slice(0, 3).map(({ok}) => ok);
    expect(await answers({})).to.deep.equal([true, true, true]);
    expect(await answers({dns})).to.deep.equal([true, false, true]);
    expect(await answers({myIp: '172.16.5.5'})).to.deep.equal([false, false, false]);
    expect(await answers({now: new Date(2026, 10, 22, 12)})).to.deep.equal([false, false, false]);
  });
});

describe('a corrected PAC file', () => {
  const NO_GUARD = `if (dnsDomainIs(host, ".genesysengage.com")) return ${PROXIES};`;
  const FORMS: Readonly<Record<string, string>> = {
    'one line': `function FindProxyForURL(u, h) {${NO_GUARD.replace('host', 'h')} return "DIRECT"}`,
    'Windows line ends and tabs': `function FindProxyForURL(url, host)\r\n{\r\n\t${NO_GUARD}\r\n\treturn "DIRECT";\r\n}\r\n`,
    'a function that was assigned': `var FindProxyForURL = function (url, host) {\n  ${NO_GUARD}\n  return "DIRECT";\n};`,
    'an arrow that is one expression': `var FindProxyForURL = (url, host) => (dnsDomainIs(host, ".genesysengage.com") ? ${PROXIES} : "DIRECT");`,
    'a host without a name': `function FindProxyForURL() { var host = arguments[1];\n  ${NO_GUARD}\n  return "DIRECT";\n}`,
    'a byte order mark': `\uFEFFfunction FindProxyForURL(url, host) {\n  ${NO_GUARD}\n  return "DIRECT";\n}`,
    'two of the name, of which the last counts': `function FindProxyForURL() { return "DIRECT" }\nfunction FindProxyForURL(url, host) {\n  ${NO_GUARD}\n}`,
  };
  for (const [form, text] of Object.entries(FORMS)) {
    it(`keeps the file as it is: ${form}`, async () => {
      const {proposal = ''} = await check(text);
      const corrected = await check(proposal);
      expect([corrected.ok, corrected.error], proposal).to.deep.equal([true, undefined]);
      // Without what was put in, it is the site's own.
      const kept = text.replace(/\s/g, '');
      let at = 0;
      for (const character of proposal) if (character === kept[at]) at++;
      expect(at).to.equal(kept.length);
      if (text.includes('\r\n')) expect(proposal).not.to.match(/[^\r]\n/);
    });
  }

  it('sends services that went astray where the file sends the others', async () => {
    const text = body(`if (shExpMatch(host, "*.api01-*")) return "DIRECT";\nreturn ${PROXIES};`);
    const {proposal = ''} = await check(text);
    expect(proposal).to.contain(
      `if (host === "gws.api01-eastus2.prod009.genesysengage.com") {\n        return ${PROXIES};`,
    );
  });

  it('is not proposed where no proxy is known, nor where there is no place for it', async () => {
    expect((await check(body('return "DIRECT";'))).proposal).to.equal(undefined);
    const made = `var FindProxyForURL = (function () { return function (url, host) { return ${PROXIES}; }; })();`;
    const result = await check(made);
    expect([result.ok, result.proposal]).to.deep.equal([false, undefined]);
  });
});

describe('a text that is no PAC file', () => {
  const TEXTS: readonly (readonly [text: string, message: RegExp, line?: number])[] = [
    ['', /empty/],
    [' \uFEFF\n\t', /empty/],
    ['// nothing\n/* here */', /Nothing but comments/],
    ['<!DOCTYPE html><html><body>Please sign in</body></html>', /web page/, 1],
    ['\n\n  <html>', /web page/, 3],
    ['function FindProxyForURL(url, host) {\n  return "DIRECT\n}', /Unterminated string/, 2],
    ['function FindProxyForURL(url, host) {', /Unexpected token/, 1],
    ['var proxy = 1;', /No function FindProxyForURL/],
    ['function findproxyforurl() { return "DIRECT" }', /No function FindProxyForURL/],
    ['function FindProxyForURLEx() { return "DIRECT" }', /Windows/],
    ['class Rules extends Array {}', /No function FindProxyForURL/],
    ['async function FindProxyForURL() {}', /async/i, 1],
    [body('return direct;'), /direct is not defined/, 2],
    ['var a = b;\nfunction FindProxyForURL() { return "DIRECT" }', /b is not defined/, 1],
    [body('if (host) x = 1;'), /returned undefined in place of text/],
    [body('return 42;'), /returned 42 in place of text/, 2],
    ['x'.repeat(4 * 1024 * 1024 + 1), /Too long/],
  ];
  it('is said to be none, with the line, and nothing else', async () => {
    for (const [text, message, line] of TEXTS) {
      const {error, ...rest} = await check(text);
      expect(error?.message, text.slice(0, 40)).to.match(message);
      if (line !== undefined) expect(error?.line, text.slice(0, 40)).to.equal(line);
      expect(rest).to.deep.equal({ok: false, rows: [], findings: []});
    }
  });

  it('is seen to be none even where there is nothing to ask about', async () => {
    const config = {version: 1, services: [{id: 'a', url: 'https://localhost/'}]} as const;
    expect((await check(GOOD, config)).rows).to.deep.equal([]);
    expect((await check('var a;', config)).error?.message).to.contain('No function');
  });

  it('may begin as scripts in pages once did', async () => {
    expect((await check(`<!--\n${GOOD}\n//-->`)).ok).to.equal(true);
  });
});

describe('what checkPac is given', () => {
  const refused = async (work: Promise<unknown>): Promise<Error> => {
    try {
      await work;
    } catch (error) {
      return error as Error;
    }
    throw new Error('it was taken');
  };

  it('is looked at first: configuration, assumptions, signal', async () => {
    expect((await refused(check(GOOD, {version: 1}))).name).to.equal('ConfigurationError');
    const assumed = (assumption: object): Promise<Error> =>
      refused(checkPac(GOOD, SITE, {assume: assumption}));
    expect((await assumed({myIp: 'mine'})).message).to.equal(
      'assume.myIp: expected an IPv4 or IPv6 address, got "mine"',
    );
    expect((await assumed({dns: {a: 'b'}})).message).to.contain('assume.dns["a"]: expected addresses');
    expect((await assumed({now: new Date(NaN)})).message).to.contain('assume.now: expected a date');
    expect((await refused(checkPac(GOOD, SITE, {signal: AbortSignal.abort()}))).name).to.equal('AbortError');
  });
});

describe('a generated PAC file', () => {
  it('passes its own check, with nothing to be said', async () => {
    const config = {
      ...SITE,
      services: [...SITE.services, {id: 'elsewhere', url: 'https://recording.example.com/'}],
      egress: {url: 'https://whoami.prod009.genesysengage.com/'},
    };
    for (const one of [
      config,
      {...config, tenantDomain: 'example.org'},
      {version: 1, turn: SITE.turn} as const,
    ]) {
      const text = generatePac(one, {proxies: ['a.example.com:8080', '[2001:db8::1]:3128']});
      const {ok, findings} = await check(text, one);
      expect([ok, findings], text).to.deep.equal([true, []]);
    }
  });

  it('fits any configuration', () => {
    const label = fc.constantFrom('a', 'gws', 'api01-eastus2', 'prod009', 'genesysengage', 'example', 'com');
    const host = fc.array(label, {minLength: 1, maxLength: 5}).map((labels) => labels.join('.'));
    const relayHost = fc.oneof(
      host.map((name) => `turn.${name}`),
      fc.constantFrom('192.0.2.7', '[2001:db8::7]'),
    );
    const configuration = fc.record({
      hosts: fc.uniqueArray(host, {minLength: 1, maxLength: 5}),
      relays: fc.uniqueArray(relayHost, {maxLength: 3}),
      tenantDomain: fc.option(host, {nil: undefined}),
    });
    fc.assert(
      fc.property(configuration, ({hosts, relays, tenantDomain}) => {
        const config: Configuration = {
          version: 1,
          services: hosts.map((name, i) => ({id: `s${i}`, url: `https://${name}/`})),
          ...(relays.length > 0 && {turn: {urls: relays.map((name) => `turn:${name}:443?transport=tcp`)}}),
          ...(tenantDomain !== undefined && {tenantDomain}),
        };
        const program = new PacProgram(generatePac(config, {proxies: ['p.example.com:1']}));
        for (const question of questionsFor(endpointsOf(config))) {
          const {answer = ''} = askProgram(program, question);
          expect(routeOf(parseAnswer(answer)), question.url).to.equal(question.wanted);
        }
      }),
      {numRuns: 100},
    );
  });

  it('is not made of proxies that are none', () => {
    const made =
      (...proxies: string[]) =>
      () =>
        generatePac(SITE, {proxies});
    expect(made()).to.throw(TypeError, 'proxies: expected one host:port at least, got none');
    for (const wrong of ['a', 'a:0', 'a:99999', 'http://a:80', 'a:80; DIRECT', 'a b:80', '"a:80', 'a:80\n']) {
      expect(made('fine:80', wrong), wrong).to.throw(TypeError, 'proxies[1]: expected host:port, got ');
    }
  });
});
