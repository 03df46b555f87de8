import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {Configuration} from '../../../../src/config/types.js';
import {checkContentSecurityPolicy} from '../../../../src/settings/generate/csp-check.js';
import {generateContentSecurityPolicy} from '../../../../src/settings/generate/content-security-policy.js';
import {CONFIG, DOMAIN} from '../lists/configurations.js';

const serviceAt = (url: string): Configuration => ({version: 1, services: [{id: 'it', url}]});
const rulesOf = (...args: Parameters<typeof checkContentSecurityPolicy>): string[] =>
  checkContentSecurityPolicy(...args).findings.map(({light, evidence}) => `${light} ${evidence['rule']}`);

describe('the page’s Content-Security-Policy', () => {
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
