import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {isConfigurationError} from '../../../../src/config/errors.js';
import {checkAllowList} from '../../../../src/settings/lists/allow-list.js';
import {checkKnownAddresses} from '../../../../src/settings/lists/known-addresses.js';
import {MAX_INPUT, readList} from '../../../../src/settings/lists/lines.js';
import {checkTunnelList} from '../../../../src/settings/lists/tunnel-list.js';
import {checkContentSecurityPolicy} from '../../../../src/settings/generate/csp-check.js';
import {checkFirewallRules} from '../../../../src/settings/generate/firewall-check.js';
import type {SettingsResult} from '../../../../src/settings/types.js';
import {CONFIG, timeOf} from './configurations.js';

const CHECKS: Readonly<Record<string, (text: string) => SettingsResult>> = {
  'known addresses': (text) => checkKnownAddresses(text, CONFIG, {egress: text.slice(0, 99)}),
  'allow list': (text) => checkAllowList(text, CONFIG),
  'tunnel list, include': (text) => checkTunnelList(text, CONFIG, 'include', {proxies: [text.slice(0, 99)]}),
  'tunnel list, exclude': (text) =>
    checkTunnelList(text, CONFIG, 'exclude', {relayAddresses: [text.slice(0, 99)]}),
  'firewall rules': (text) =>
    checkFirewallRules(text.startsWith('destination,port') ? text : `destination,port\n${text}`, CONFIG),
  'content security policy': (text) => checkContentSecurityPolicy(text, CONFIG),
};

function entries(text: string): [number, string][] {
  const read = readList(text);
  if ('refusal' in read) throw new Error(read.refusal);
  return read.lines.flatMap(({number, entries: texts}) =>
    texts.map((entry): [number, string] => [number, entry]),
  );
}

describe('pasted lists', () => {
  it('are read as people keep them', () => {
    const text = [
      '\uFEFF# our addresses',
      'Network;Site',
      '"20.1.2.0/24","Head office, Berlin"',
      '- 20.1.3.0/24   # bullet',
      '\t20.1.4.1, 20.1.4.2;20.1.4.3\t',
      '2) 20.1.5.0 255.255.255.0 Building 7',
      '20.1.6.1 - 20.1.6.9 // a range',
      '; 20.9.9.9',
      '* host.example.com.',
      '*',
      'Leipzig',
    ].join('\r\n');
    expect(entries(text)).to.deep.equal([
      [3, '20.1.2.0/24'],
      [4, '20.1.3.0/24'],
      [5, '20.1.4.1'],
      [5, '20.1.4.2'],
      [5, '20.1.4.3'],
      [6, '20.1.5.0/255.255.255.0'],
      [7, '20.1.6.1-20.1.6.9'],
      [9, 'host.example.com'],
      [10, '*'],
    ]);
    const read = readList(text);
    expect(
      'lines' in read && read.lines.filter(({words}) => words !== undefined).map(({number}) => number),
    ).to.deep.equal([11]);
  });

  it('come out with the lines that they went in', () => {
    const anEntry = fc.oneof(
      fc.ipV4(),
      fc.ipV4().map((a) => `${a}/24`),
      fc.constantFrom('*.a.example', '.b.example'),
    );
    const aRow = fc.record({
      texts: fc.array(anEntry, {maxLength: 3}),
      separator: fc.constantFrom(',', ' , ', ';', '\t', '  ', ' | ', '","'),
      lead: fc.constantFrom('', '  ', '- ', '• ', '3. ', '"'),
      tail: fc.constantFrom('', ' ', ' # 1.2.3.4', '\t// x', '.', '"'),
    });
    fc.assert(
      fc.property(fc.array(aRow), fc.constantFrom('\n', '\r\n', '\r'), (rows, newline) => {
        fc.pre(rows.some(({texts}) => texts.length > 0));
        const text = rows.map(({texts, separator, lead, tail}) =>
          texts.length === 0 ? '' : `${lead}${texts.join(separator)}${tail}`,
        );
        // An address and one in 0/8 after it are a network and its mask.
        fc.pre(!/[ ,;|\t"](?:0|255)\./.test(text.join('\n')));
        const expected = rows.flatMap(({texts}, i) => texts.map((entry): [number, string] => [i + 1, entry]));
        expect(entries(text.join(newline))).to.deep.equal(expected);
      }),
    );
  });

  for (const [name, check] of Object.entries(CHECKS)) {
    it(`${name}: whatever is pasted gets an answer`, () => {
      const text = fc.oneof(
        fc.string({unit: 'binary', maxLength: 60}),
        fc
          .array(fc.constantFrom(...Array.from('*./:-,;"\'#\n[]()0123456789abc\\^ ')), {maxLength: 60})
          .map((all) => all.join('')),
      );
      fc.assert(
        fc.property(text, (pasted) => {
          const {ok, error, rows, findings, proposal} = check(pasted);
          if (error)
            expect([ok, rows.length, findings.length, proposal]).to.deep.equal([false, 0, 0, undefined]);
          if (proposal !== undefined) expect(check(proposal).ok).to.equal(true);
          for (const {evidence, guide} of findings)
            expect([typeof evidence['rule'], !guide]).to.deep.equal(['string', false]);
        }),
        {numRuns: 100},
      );
    });

    it(`${name}: a long text takes no longer than its length`, () => {
      timeOf(check, 4096);
      const ratio = (): number => timeOf(check, 65_536) / Math.max(timeOf(check, 8192), 40);
      // Eight times as long; in steps as the square of it, 64 times. Where the machine was busy with something else meanwhile,
      // another try is not.
      expect([1, 2, 3].some(() => ratio() < 28)).to.equal(true);
    });
  }

  it('are not looked at where the configuration is none', () => {
    const config = {version: 1} as const;
    for (const check of [
      () => checkAllowList('', config),
      () => checkKnownAddresses('', config),
      () => checkTunnelList('', config, 'include'),
      () => checkFirewallRules('', config),
      () => checkContentSecurityPolicy('', config),
    ]) {
      expect(check).to.throw().that.satisfies(isConfigurationError);
    }
    expect(() => checkTunnelList('10.0.0.0/8', CONFIG, 'neither' as 'include')).to.throw(
      TypeError,
      'include or exclude',
    );
  });

  it('are refused where there is nothing to read, and say why', () => {
    const refusals = {
      'Expected some text; got none.': ['', ' \r\n\t', '\uFEFF'],
      'Expected a list with an entry in each line; there is none.': ['# only\n; comments'],
      'Expected plain text; got a web page (HTML) or XML.': ['<!DOCTYPE html>\n<p>Blocked</p>', ' <html>'],
      'Expected plain text (UTF-8); got a binary file, or text in UTF-16.': ['2\x000\x00.\x00'],
      [`Expected at most 1048576 characters; got 1048577.`]: [`1.1.1.1${' '.repeat(MAX_INPUT - 6)}`],
    };
    for (const [message, texts] of Object.entries(refusals)) {
      for (const text of texts) {
        expect(checkKnownAddresses(text)).to.deep.equal({
          ok: false,
          error: {message},
          rows: [],
          findings: [],
        });
      }
    }
  });
});
