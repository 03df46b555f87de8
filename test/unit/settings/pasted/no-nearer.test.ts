import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {checkKnownAddresses, checkTunnelList} from '../../../../src/settings/lists/index.js';
import {CONFIG} from './handed.js';
import {ADDRESSES, TUNNELS} from './kinds-other.js';

/** Lines that take nothing in and let nothing through. */
const LINES = [
  '# a comment',
  '! a remark',
  '; 10.0.0.0/8',
  '',
  'Office',
  'Networks of the office:',
  '== Office ==',
  'Excluded:',
  'deny all',
  '???',
  '-;-',
  '* * *',
  'is to follow',
  '20.40.5.300',
] as const;
/** And such as take in nothing that anybody asks for here. */
const ELSEWHERE = ['20.9.9.0/24', 'www.example.org', '192.0.2.7'] as const;

const shown = (text: string): string => JSON.stringify(text.slice(0, 120));

function withLine(text: string, line: string, at: number): string {
  const lines = text.split('\n');
  lines.splice(Math.min(at, lines.length), 0, line);
  return lines.join('\n');
}

describe('a line that takes nothing in', () => {
  it('makes no list of a VPN right that was wrong, or was not known to be right', () => {
    const text = fc.constantFrom(...TUNNELS.map(([one]) => one));
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...LINES, ...ELSEWHERE),
        fc.nat(6),
        fc.constantFrom('include', 'exclude'),
        (given, line, at, mode) => {
          const check = (one: string) => checkTunnelList(one, CONFIG, mode, {proxies: ['10.1.2.3']});
          const before = check(given);
          const after = check(withLine(given, line, at));
          const told = `${mode}: ${shown(line)} at ${String(at)} in ${shown(given)}`;
          if (!before.ok) expect(after.ok, told).to.equal(false);
        },
      ),
      {numRuns: 400},
    );
  });

  it('makes no address known that was not, and no entry fine that was not', () => {
    const text = fc.constantFrom(...ADDRESSES.map(([one]) => one));
    fc.assert(
      fc.property(text, fc.constantFrom(...LINES, ...ELSEWHERE), fc.nat(4), (given, line, at) => {
        const check = (one: string) => checkKnownAddresses(one, CONFIG, {egress: '20.99.1.1'});
        const before = check(given);
        const after = check(withLine(given, line, at));
        const told = `${shown(line)} at ${String(at)} in ${shown(given)}`;
        if (before.error) expect(after.ok, told).to.equal(false);
        expect(
          after.rows.some(({answer}) => answer === 'in-list'),
          told,
        ).to.equal(false);
        const fine = new Set(before.rows.filter(({ok}) => ok).map(({subject}) => subject));
        const known = new Set(before.rows.map(({subject}) => subject));
        for (const {subject, ok} of after.rows)
          if (ok && known.has(subject)) expect(fine.has(subject), `${subject}: ${told}`).to.equal(true);
      }),
      {numRuns: 400},
    );
  });
});
