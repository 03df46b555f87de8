import {describe, it} from 'node:test';
import {expect} from 'chai';
import {checkPac} from '../../../src/settings/pac/index.js';
import {runBody} from './run.js';

/** Each is true in a browser or false there, and the other way round here. */
const TELLS = [
  "typeof WeakRef === 'undefined'",
  'typeof SharedArrayBuffer',
  '!(function* () {})().map',
  "typeof window === 'undefined'",
  "typeof process !== 'undefined'",
  '!globalThis.WeakRef',
  "!('WeakRef' in globalThis)",
  "!globalThis.hasOwnProperty('SharedArrayBuffer')",
  "!''.constructor",
  '!(1).constructor',
  '![].constructor',
  '!{}.constructor',
  "!('constructor' in {})",
  '!(function () {}).constructor',
  '!({}).__proto__',
  "FindProxyForURL.toString().indexOf('evil')",
  "('' + dnsResolve).indexOf('native')",
  '![].copyWithin',
  "Object.prototype.toString.call('') !== '[object String]'",
  "Object.prototype.toString.call(Math) !== '[object Math]'",
  "(function () { try { eval('1') } catch (e) { return true } })()",
  '(function () { try { null.x } catch (e) { return e.message.length } })()',
  '(function () { try { null.x } catch (e) { return String(e) } })()',
  '(function () { try { null.x } catch (e) { return e.stack } })()',
  '(function () { try { WeakRef } catch (e) { return true } })()',
  '(function () { var n = 0; for (var k in this) n++; return n })()',
  'Object.keys(globalThis).length',
];

/** What PAC files do every day. */
const PLAIN = [
  "typeof unknownOfOurs === 'undefined'",
  "shExpMatch(host, '*.example.com') || dnsDomainIs(host, '.example.org')",
  "host.toLowerCase().substring(0, 3) === 'www'",
  "({a: 1})['b'] || ({}).max || ({}).line",
  "['a', 'b'].indexOf(host) >= 0",
  "/^10\\./.test(host) && RegExp('a').source",
  '(function () { var o = {a: 1}; for (var k in o) if (o.hasOwnProperty(k)) return k })()',
  "(function () { try { throw new Error('x') } catch (e) { return e.message } })()",
  'Math.max(1, 2) + parseInt("7", 10) + isNaN(1)',
  "'x'.length + [1].length + arguments.length",
  "isInNet(host, '10.0.0.0', '255.0.0.0') || isPlainHostName(host) || localHostOrDomainIs(host, 'a.b')",
  "weekdayRange('MON', 'FRI') && new Date().getHours() > 8",
];

describe('a program that looks where it is', () => {
  for (const test of TELLS) {
    it(`is known by what it asks for: ${test}`, () => {
      expect(runBody(`var answer = ${test}; return 'DIRECT';`).tells).to.not.deep.equal([]);
    });
  }

  for (const test of PLAIN) {
    it(`is not one that does what all do: ${test}`, () => {
      const {tells, failure} = runBody(`var answer = ${test}; return 'DIRECT';`);
      expect(failure).to.equal(undefined);
      expect(tells).to.deep.equal([]);
    });
  }

  it('is a finding, though every row is right', async () => {
    const file = (test: string): string =>
      `function FindProxyForURL(url, host) { if (${test}) return 'PROXY a:1; PROXY b:1'; return 'PROXY evil.example:8080; PROXY b:1'; }`;
    const config = {version: 1 as const, services: [{id: 'a', url: 'https://a.example.com/'}]};
    const {findings, rows} = await checkPac(file("typeof WeakRef === 'undefined'"), config);
    expect(rows.every(({ok}) => ok)).to.equal(true);
    expect(findings.map(({evidence}) => evidence['rule'])).to.deep.equal(['pac-tells']);
    expect(findings[0]).to.deep.include({
      light: 'amber',
      evidence: {rule: 'pac-tells', functions: 'WeakRef', line: 1},
    });
    expect((await checkPac(file('host'), config)).findings).to.deep.equal([]);
  });
});
