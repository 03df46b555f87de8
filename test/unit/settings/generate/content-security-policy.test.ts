import {expect} from '@open-wc/testing';
import type {Configuration} from '../../../../src/config/types.js';
import {watchPolicy} from '../../../../src/probes/page-policy.js';
import {checkContentSecurityPolicy} from '../../../../src/settings/generate/csp-check.js';
import {generateContentSecurityPolicy} from '../../../../src/settings/generate/content-security-policy.js';
import {CONFIG, DOMAIN} from '../lists/configurations.js';

const serviceAt = (url: string): Configuration => ({version: 1, services: [{id: 'it', url}]});
const rulesOf = (...args: Parameters<typeof checkContentSecurityPolicy>): string[] =>
  checkContentSecurityPolicy(...args).findings.map(({light, evidence}) => `${light} ${evidence['rule']}`);

/** Ports of this PC that nothing listens on: what the policy lets through fails at once. */
const SOURCES = [
  ...[
    '*',
    "'self'",
    "'none'",
    'http:',
    'https:',
    'a.localhost:9753',
    '*.localhost:9753',
    '*.a.localhost:9753',
  ],
  ...[
    'http://a.localhost:9753',
    'https://a.localhost:9753',
    'http://*:9753',
    'http://a.localhost:*',
    '*:9753',
  ],
  ...[
    'http://a.localhost',
    'a.localhost:9753/x/',
    'a.localhost:9753/x',
    'a.localhost:9753/%78/',
    'localhost:9753',
  ],
  ...['http://127.0.0.2:9753', '127.0.0.2:*', 'A.LOCALHOST:9753', "'SELF'", 'self', 'ws://a.localhost:9753'],
  ...["'none' https:", 'http://a.localhost:9753/x/?q', 'a.localhost.:9753'],
];
const URLS = [
  ...[
    'http://a.localhost:9753/x/y',
    'https://a.localhost:9753/x',
    'http://b.a.localhost:9753/',
    'https://a.localhost/',
  ],
  ...['http://127.0.0.2:9753/', 'http://localhost:9753/x/', 'http://a.localhost:9754/'],
];

/** What of the addresses a page with this policy may ask, by the browser itself. */
async function allowedByBrowser(source: string): Promise<string[]> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="connect-src ${source}">`;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
    document.body.append(frame);
  });
  const {contentDocument, contentWindow} = frame;
  try {
    const outcomes = URLS.map(async (url) => {
      const policy = watchPolicy(contentDocument!, url);
      try {
        await contentWindow!.fetch(url, {mode: 'no-cors'}).catch(() => undefined);
        return (await policy.violated()) === undefined ? [url] : [];
      } finally {
        policy.stop();
      }
    });
    return (await Promise.all(outcomes)).flat();
  } finally {
    frame.remove();
  }
}

describe('the page’s Content-Security-Policy', () => {
  it('lets through what the browser lets through', async () => {
    const inBrowser = await Promise.all(SOURCES.map(allowedByBrowser));
    const checked = SOURCES.map((source) =>
      URLS.filter((url) => {
        const {rows} = checkContentSecurityPolicy(`connect-src ${source}`, serviceAt(url), {
          page: location.href,
        });
        return rows.find(({subject}) => subject === 'it')?.answer === 'allowed';
      }),
    );
    const isFirefox = navigator.userAgent.includes('Firefox');
    // To Firefox the page in this frame is one of about:, and a source without a scheme is for that.
    const told = SOURCES.flatMap((source, k) => (isFirefox && !/:\/\/|^'|^\*$|:$/.test(source) ? [] : [k]));
    // It lets https: through on a port that was named for http:; Chromium does not, and no policy should rest on it.
    const isMore = (url: string, k: number): boolean =>
      isFirefox && url.startsWith('https:') && /^http:.*:9753/.test(SOURCES[k]!);
    for (const k of told) {
      const allowed = inBrowser[k]!.filter((url) => checked[k]!.includes(url) || !isMore(url, k));
      expect(checked[k], SOURCES[k]).to.deep.equal(allowed);
    }
    expect(told.length).to.be.greaterThan(12);
  });

  it('is found in headers, in a server’s lines and in the page’s own source', () => {
    const value = generateContentSecurityPolicy(CONFIG);
    const texts = [
      value.replaceAll('; ', ';\n  '),
      `Content-Security-Policy: ${value}\r\nX-Frame-Options: DENY`,
      `content-security-policy:\t${value.replaceAll('; ', ';\r\n ')}`,
      `add_header Content-Security-Policy "${value}" always;`,
      `Header always set Content-Security-Policy "${value.replaceAll('; ', ';\n')}"`,
      `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${value}">`,
      `<meta content='${value.replaceAll("'", '&#39;')}' http-equiv=Content-Security-Policy>`,
    ];
    for (const text of texts) {
      expect(checkContentSecurityPolicy(text, CONFIG), text).to.deep.include({ok: true, findings: []});
      const lacking = text.replace(`https://best-customer.${DOMAIN}`, '');
      expect(rulesOf(lacking, CONFIG), lacking).to.deep.equal(['red csp-connect']);
    }
  });

  it('must let each thing through by each of several policies', () => {
    const value = generateContentSecurityPolicy(CONFIG);
    expect(rulesOf(`${value}, connect-src 'self'`, CONFIG)).to.deep.equal(['red csp-connect']);
    expect(
      rulesOf(`Content-Security-Policy: ${value}\nContent-Security-Policy: default-src https:`, CONFIG),
    ).to.deep.equal([]);
    expect(rulesOf(`Content-Security-Policy-Report-Only: default-src 'none'`, CONFIG)).to.deep.equal([
      'grey csp-report-only',
    ]);
  });

  it('is asked for the directive that decides', () => {
    const image = {
      version: 1,
      services: [{id: 'it', url: 'https://x.example/i.png', proof: {kind: 'image'}}],
    } as const;
    expect(rulesOf("img-src 'self'", image)).to.deep.equal(['red csp-image']);
    expect(rulesOf("default-src 'self'; connect-src *", image)).to.deep.equal(['red csp-image']);
    expect(rulesOf("worker-src 'none'", image)).to.deep.equal(['amber csp-worker']);
    expect(rulesOf("script-src 'strict-dynamic' 'nonce-x'", image)).to.deep.equal([]);
    expect(rulesOf("child-src blob:; script-src 'none'", image)).to.deep.equal([]);
    expect(rulesOf("script-src 'self'", image, {scriptOrigin: 'https://cdn.example'})).to.deep.equal([
      'red csp-script',
    ]);
    expect(
      rulesOf("script-src 'nonce-x'; worker-src 'self'", image, {scriptOrigin: 'https://cdn.example'}),
    ).to.deep.equal([]);
    expect(rulesOf("default-src 'none'", image)).to.deep.equal([
      'red csp-connect',
      'red csp-image',
      'amber csp-worker',
    ]);
    expect(rulesOf('connect-src https://x.example https://page.example', image)).to.deep.equal([
      'grey csp-page-unknown',
    ]);
  });

  it('is checked for the address of a page and of a script, and of nothing that is none', () => {
    for (const wrong of ['', 'intranet', 'mailto:a@b.example', 'javascript:1'])
      for (const name of ['page', 'scriptOrigin'])
        expect(() => rulesOf("default-src 'self'", CONFIG, {[name]: wrong})).to.throw(
          TypeError,
          `${name}: expected an address such as https://intranet.example.com/, got "${wrong}"`,
        );
  });

  it('must name the element’s Trusted Types where it names any', () => {
    const lines = {
      "trusted-types agent-diagnostics lit-html 'allow-duplicates'; require-trusted-types-for 'script'": [],
      'trusted-types *': [],
      'trusted-types lit-html': ['red csp-trusted-types'],
      "trusted-types 'none'": ['red csp-trusted-types'],
    };
    for (const [policy, rules] of Object.entries(lines))
      expect(rulesOf(policy, CONFIG), policy).to.deep.equal(rules);
  });

  it('hardly means some of what it says', () => {
    expect(rulesOf("img-src *; connect-src *; img-src 'none'", CONFIG)).to.deep.equal(['amber csp-repeated']);
    expect(rulesOf('conect-src *', CONFIG)).to.deep.equal(['amber csp-unknown-directive']);
    expect(rulesOf('font-src self', CONFIG)).to.deep.equal(['amber csp-unquoted']);
    expect(rulesOf('sandbox allow-forms', CONFIG)).to.deep.equal(['red csp-sandbox']);
    expect(rulesOf("webrtc 'block'", CONFIG)).to.deep.equal(['red csp-webrtc']);
  });

  it('is proposed with what is missing, in a directive of its own', () => {
    const {proposal} = checkContentSecurityPolicy(
      "default-src 'none'; img-src data:; trusted-types app; webrtc 'block'",
      serviceAt('https://x.example/a?b'),
    );
    expect(proposal).to.equal(
      "default-src 'none'; img-src data:; trusted-types app lit-html agent-diagnostics; " +
        "connect-src https://x.example 'self'; worker-src 'self'",
    );
  });
});
