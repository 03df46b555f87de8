import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {SettingsResult} from '../../../../src/settings/types.js';
import {answersOf, CHECKS, CONFIG, rulesOf} from './handed.js';
import {checkPac} from '../../../../src/settings/pac/index.js';

/** What must come of a case: all answers, or some of each; rules among those found; or an error. */
interface Right {
  readonly ok: boolean;
  readonly answers?: readonly string[];
  readonly rules?: readonly string[];
  readonly without?: readonly string[];
  readonly error?: RegExp;
}

const PROXIES = 'PROXY proxy-a.example.com:8080; PROXY proxy-b.example.com:8080';
const GOOD: Right = {ok: true, answers: [PROXIES, 'DIRECT']};
const NOT_ALLOWED: Right = {ok: false, answers: ['not-allowed']};
const ALLOWED: Right = {ok: true, answers: ['allowed']};

/** By the check and the file of each case; what is right and why is told in `docs/settings/lists.md`. */
const CASES: Readonly<Record<keyof typeof CHECKS, Readonly<Record<string, Right>>>> = {
  checkPac: {
    '01-entry-by-const.pac': {ok: false, error: /no browser finds it/},
    '02-library-name-by-const.pac': {ok: false, error: /already been declared/},
    '03-no-break-space-in-answer.pac': {ok: false, rules: ['pac-run-time-error']},
    '05-shexpmatch-list.pac': {ok: false, error: /pattern\.replace is not a function/},
    '06-dnsdomainis-list.pac': {ok: false, answers: [PROXIES], rules: ['pac-relay-proxied']},
    '08-zscaler-variables.pac': {
      ok: false,
      rules: ['pac-relay-proxied', 'pac-template'],
      without: ['pac-service-direct', 'pac-unreadable-answer'],
    },
    '11-own-dnsresolve.pac': {ok: false, answers: [PROXIES], rules: ['pac-relay-proxied']},
    '13-string-prototype-this.pac': GOOD,
    '14-small-silent-differences.pac': {ok: false, answers: ['DIRECT']},
    '16-function-under-if.pac': GOOD,
    '17-random-until.pac': GOOD,
    '18-console-log.pac': {ok: false, rules: ['pac-chromium-only']},
    '20-missing-builtins.pac': {ok: false, answers: ['DIRECT']},
    '21-list-methods-on-text.pac': GOOD,
    '22-list-by-address.pac': GOOD,
    '24-regexp-in-node.pac': GOOD,
    '29-regexp-v.pac': GOOD,
  },
  checkAllowList: {
    '30-stars-as-ornament.txt': NOT_ALLOWED,
    '32-star-in-another-column.txt': NOT_ALLOWED,
    '33-squid-deny.txt': NOT_ALLOWED,
    '35-action-after-the-name.txt': NOT_ALLOWED,
    '37-hosts-file-sink.txt': NOT_ALLOWED,
    '38-port-column.txt': {ok: false, rules: ['allow-list-port']},
    '39-comments-of-others.txt': NOT_ALLOWED,
    '41-acl-for-http.txt': {...NOT_ALLOWED, rules: ['allow-list-port']},
    '42-several-ports.txt': ALLOWED,
  },
  checkKnownAddresses: {
    '50-a-to-b.txt': {ok: false, answers: ['fine'], rules: ['known-address-notation']},
    '52-mask-after-a-word.txt': {
      ok: false,
      answers: ['fine', 'fine', 'fine'],
      rules: ['known-address-notation'],
    },
    '53-remarks-with-dots.txt': {ok: true, answers: ['fine', 'fine', 'fine']},
  },
  checkTunnelList: {
    '60-redirect-gateway.txt': {ok: false, rules: ['tunnel-full']},
    '62-permit-any.txt': {ok: false, rules: ['tunnel-full']},
    '64-excludespecified.txt': {ok: false, rules: ['tunnel-mode']},
    '65-wireguard-no-blanks.txt': {ok: false, rules: ['tunnel-full']},
    '67-route-add.txt': {ok: true, answers: ['outside', 'inside']},
  },
  checkFirewallRules: {
    '70-action-by-another-name.csv': NOT_ALLOWED,
    '71-other-words-for-deny.csv': NOT_ALLOWED,
    '73-from-to-are-zones.csv': ALLOWED,
    '74-to-any.csv': NOT_ALLOWED,
    '75-object-names.csv': {
      ok: false,
      answers: ['unknown'],
      rules: ['firewall-unknown'],
      without: ['firewall-missing'],
    },
    '77-protocol-numbers.csv': NOT_ALLOWED,
    '78-service-https.csv': ALLOWED,
    '80-any-except.csv': NOT_ALLOWED,
    '81-pan-export-disabled.csv': NOT_ALLOWED,
    '83-headings-not-known.csv': NOT_ALLOWED,
  },
  checkContentSecurityPolicy: {
    '85-iis-web-config.txt': {ok: false, rules: ['csp-connect'], without: ['csp-unknown-directive']},
    '87-nginx-variable.txt': {ok: false, answers: ['unknown'], rules: ['csp-variable']},
    '88-quote-at-the-end.txt': {ok: false, rules: ['csp-worker'], without: ['csp-connect']},
    '90-commented-out.txt': ALLOWED,
    '92-x-content-security-policy.txt': {ok: false, error: /no browser of today heeds it/},
  },
};

function expectRight(result: SettingsResult, {ok, answers, rules, without = [], error}: Right): void {
  expect(result.ok).to.equal(ok);
  expect(result.error?.message ?? '').to.match(error ?? /^$/);
  if (answers?.length === 3) expect(answersOf(result)).to.deep.equal(answers);
  else if (answers) expect([...new Set(answersOf(result))]).to.have.members(answers);
  if (rules) expect(rulesOf(result)).to.include.members(rules);
  for (const rule of without) expect(rulesOf(result)).to.not.include(rule);
  // Every result says what was read; of a PAC file its rows do.
  if (!error && !result.rows.some(({form}) => form !== undefined))
    expect(result.read?.count).to.be.greaterThan(0);
}

describe('what network teams paste', () => {
  for (const [check, cases] of Object.entries(CASES)) {
    for (const [file, right] of Object.entries(cases)) {
      it(`${check}: ${file}`, async () => {
        const text = readFileSync(new URL(`cases/${file}`, import.meta.url), 'utf8');
        expectRight(await CHECKS[check as keyof typeof CHECKS](text), right);
      });
    }
  }

  const body = `if (host === "turn.prod009.genesysengage.com") return "DIRECT";\n  return "${PROXIES}";`;
  const file = (before: string, more = ''): string =>
    `${before}\nfunction FindProxyForURL(url, host) {\n  ${more}${body}\n}\n`;

  it('checkPac: more bytes than Chromium takes, and more characters', async () => {
    for (const note of ['заметка '.repeat(90_000), 'a note '.repeat(300_000)]) {
      expectRight(await checkPac(file(`/* ${note} */`), CONFIG), {ok: false, rules: ['pac-size']});
    }
  });

  it('checkPac: a text put together of 800 parts', async () => {
    const parts = Array.from({length: 800}, (_, i) => `"h${String(i)}.example.com;"`).join(' +\n  ');
    expectRight(await checkPac(file(`var hosts = ${parts};`), CONFIG), GOOD);
  });

  it('checkPac: a chain of thousands of else if, which browsers run', async () => {
    const chain = Array.from(
      {length: 6000},
      (_, i) => `if (host == "h${String(i)}.example.com") { return "DIRECT"; }`,
    ).join('\n  else ');
    expectRight(await checkPac(file('', `${chain}\n  `), CONFIG), GOOD);
  });

  it('checkPac: what is deeper than any parser can go is an error with its line', async () => {
    const deep = {
      parentheses: `var x = ${'('.repeat(5000)}1${')'.repeat(5000)};`,
      blocks: `${'{'.repeat(5000)}${'}'.repeat(5000)}`,
      signs: `var x = ${'!'.repeat(50_000)}1;`,
      functions: `var x = ${'a => '.repeat(20_000)}1;`,
      new: `var x = ${'new '.repeat(20_000)}Date;`,
    };
    for (const [name, text] of Object.entries(deep)) {
      const {error} = await checkPac(file('', text), CONFIG);
      expect([error?.line, error?.message], name).to.deep.equal([3, 'Nested too deeply to be read']);
    }
  });

  it('checkPac: a tree of networks is made once, as in a browser', async () => {
    const networks = Array.from(
      {length: 2000},
      (_, i) => `[${String((i * 2_654_435_761) % 2 ** 32)}, 24]`,
    ).join(',\n  ');
    const tree = `var networks = [\n  ${networks}\n];
var root = {};
for (var i = 0; i < networks.length; i++) {
  var node = root;
  for (var bit = 31; bit >= 32 - networks[i][1]; bit--) {
    var side = (networks[i][0] >>> bit) & 1 ? "r" : "l";
    if (!node[side]) node[side] = {};
    node = node[side];
  }
  node.is = true;
}`;
    const services = Array.from({length: 24}, (_, i) => ({
      id: `s${String(i)}`,
      url: `https://s${String(i)}.prod009.genesysengage.com/`,
    }));
    expectRight(await checkPac(file(tree), {...CONFIG, services}), GOOD);
  });

  it('checkPac: what a file keeps of a question is not there for the next', async () => {
    for (const [state, more] of [
      ['var count = 0;', 'if (count++ > 0) return "DIRECT";'],
      ['var seen = [];', 'seen.push(host); if (seen.length > 1) return "DIRECT";'],
      ['var seen = {};', 'if (seen.one) return "DIRECT"; seen.one = true;'],
      ['var seen = new Map();', 'if (seen.has("x")) return "DIRECT"; seen.set("x", 1);'],
      ['var any = /a/g;', 'if (!any.test("a")) return "DIRECT";'],
      ['function Seen() {}', 'if (Seen.prototype.one) return "DIRECT"; Seen.prototype.one = true;'],
      ['', 'if (typeof once !== "undefined") return "DIRECT"; once = true;'],
    ] as const) {
      expectRight(await checkPac(file(state, more), CONFIG), GOOD);
    }
  });
});
