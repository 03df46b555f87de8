import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import type {SettingsResult} from '../../../../src/settings/types.js';
import {answersOf, CHECKS, rulesOf} from './handed.js';
import {ADDRESSES, POLICIES, TUNNELS} from './kinds-other.js';
import {LISTS, RULES, type Kind} from './kinds.js';

function outcome(result: SettingsResult): string {
  if (result.error) return 'refused';
  return [...new Set(answersOf(result))].join(' ');
}

const shown = (text: string): string => JSON.stringify(text.slice(0, 100));

describe('kinds of texts, each by further ones of it', () => {
  for (const [check, kinds] of [
    ['checkAllowList', LISTS],
    ['checkFirewallRules', RULES],
  ] as const) {
    it(`${check}: ${String(kinds.length)} of them`, () => {
      for (const [text, right] of kinds) {
        const result = CHECKS[check](text);
        if (right === 'not-ok') expect(result.ok, shown(text)).to.equal(false);
        else expect(outcome(result), shown(text)).to.equal(right);
        expect(result.ok && right !== 'allowed', shown(text)).to.equal(false);
      }
    });
  }

  it(`checkKnownAddresses: ${String(ADDRESSES.length)} of them`, () => {
    for (const [text, ...answers] of ADDRESSES) {
      expect(answersOf(CHECKS.checkKnownAddresses(text)), shown(text)).to.deep.equal(answers);
    }
  });

  it(`checkTunnelList: ${String(TUNNELS.length)} of them`, () => {
    for (const [text, ok, rule] of TUNNELS) {
      const result = CHECKS.checkTunnelList(text);
      expect(result.ok, shown(text)).to.equal(ok);
      if (rule !== undefined) expect(rulesOf(result), shown(text)).to.include(rule);
    }
  });

  it(`checkContentSecurityPolicy: ${String(POLICIES.length)} of them`, () => {
    for (const [text, right] of POLICIES) {
      const result = CHECKS.checkContentSecurityPolicy(text);
      const answer = result.error
        ? 'refused'
        : result.rows.find(({subject}) => subject === 'desktop')?.answer;
      expect(answer, shown(text)).to.equal(right);
      expect(result.ok && right !== 'allowed', shown(text)).to.equal(false);
      // What is proposed is made of sources alone.
      expect(result.proposal ?? '', shown(text)).to.not.match(/["()<>{}$\\]|always/);
    }
  });
});

/** How far from being allowed: a text must not get nearer by a line that allows nothing. */
const RANK: Readonly<Record<string, number>> = {unknown: 1, 'not-allowed': 1};

describe('a line that allows nothing', () => {
  const fixed = (kinds: readonly Kind[]): fc.Arbitrary<string> =>
    fc.constantFrom(...kinds.map(([text]) => text));
  const line = fc.oneof(
    fc.constantFrom(
      '# a comment',
      '! a remark',
      '',
      'Sites of the office',
      '== Office ==',
      'deny all',
      'www.example.org',
      'deny www.example.org',
    ),
    fc.constantFrom(
      '*****',
      '* * *',
      '0.0.0.0 www.example.org',
      'access-list X remark *',
      'GRP-Office',
      '10.0.0.0/8',
      '??',
      '- - -',
    ),
    fc
      .stringMatching(/^[a-z ,;:!#-]{0,30}$/)
      .filter((text) => !/\b(?:any|all|allow|permit|yes|ok|on|open|acl|http)/.test(text)),
  );

  it('makes nothing allowed of what was not, or was not known', () => {
    fc.assert(
      fc.property(fixed(LISTS), line, fc.nat(20), (text, more, at) => {
        const before = CHECKS.checkAllowList(text);
        const lines = text.split('\n');
        lines.splice(Math.min(at, lines.length), 0, more);
        const after = CHECKS.checkAllowList(lines.join('\n'));
        before.rows.forEach((row, i) => {
          if (RANK[row.answer] === undefined) return;
          expect(after.rows[i]?.answer ?? 'refused', `${shown(more)} in ${shown(text)}`).to.not.match(
            /^allowed/,
          );
        });
        if (before.error) expect(after.ok, `${shown(more)} in ${shown(text)}`).to.equal(false);
      }),
      {numRuns: 1500},
    );
  });

  it('lets nothing out that was not, or was not known to be', () => {
    const rules = RULES.filter(([text]) => !/^\s*[[{]/.test(text));
    fc.assert(
      fc.property(
        fixed(rules),
        fc.constantFrom('# a comment', '', 'Office', 'deny,10.0.0.0/8,443', '???', '-;-', ';;;'),
        fc.nat(9),
        (text, more, at) => {
          const before = CHECKS.checkFirewallRules(text);
          const lines = text.split('\n');
          lines.splice(Math.min(at + 1, lines.length), 0, more);
          const after = CHECKS.checkFirewallRules(lines.join('\n'));
          before.rows.forEach((row, i) => {
            if (RANK[row.answer] === undefined) return;
            expect(after.rows[i]?.answer ?? 'refused', `${shown(more)} in ${shown(text)}`).to.not.match(
              /^allowed/,
            );
          });
        },
      ),
      {numRuns: 800},
    );
  });
});

/**
 * What a check may take of a text, against cutting it into words: how fast the machine is, and what else it does, is in both. The
 * slowest takes 40 times as long; a step that is square in the length takes thousands.
 */
const MAX_RATIO = 120;

const split = (text: string): unknown => text.split('\n').map((line) => line.toLowerCase().split(/[\s,;|]+/));

/** Of the processor. */
function secondsOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1e6;
}

describe('a megabyte', () => {
  const of = (line: (i: number) => string, head = ''): string => {
    const parts = [head];
    for (let i = 0, length = head.length; length < 1_040_000; i += 1) {
      const text = `${line(i)}\n`;
      parts.push(text);
      length += text.length;
    }
    return parts.join('');
  };
  const ip = (i: number): string =>
    `20.${String((i >> 16) & 255)}.${String((i >> 8) & 255)}.${String(i & 255)}`;
  const TEXTS = {
    checkAllowList: [
      of((i) => `*.host${String(i)}.example.com`),
      of((i) => `host${String(i)}.example.com;TCP;443;since 2020, by the office`),
      of((i) => `access-list OUT extended permit tcp any host ${ip(i)} eq 443`),
      of(
        (i) => `acl sites dstdomain .host${String(i)}.example.com`,
        'http_access allow sites\nhttp_access deny all\n',
      ),
      of((i) => `0.0.0.0 host${String(i)}.example.com`),
    ],
    checkFirewallRules: [
      of(
        (i) => `rule ${String(i)},allow,any,${ip(i)},tcp,443,`,
        'Name,Action,Source,Destination,Protocol,Port,Comment\n',
      ),
    ],
    checkKnownAddresses: [
      of((i) => `${ip(i * 256)}/24 Office`),
      of((i) => `${ip(i * 256)} to ${ip(i * 256 + 9)}`),
    ],
    checkTunnelList: [
      of((i) => `${ip(i)}/32`),
      of((i) => `route ${ip(i)} 255.255.255.255`, 'client\ndev tun\n'),
    ],
    checkContentSecurityPolicy: [of((i) => `https://h${String(i)}.example.com`, "connect-src 'self' ")],
  } as const;

  for (const [check, texts] of Object.entries(TEXTS)) {
    it(`${check}: takes no longer than a bounded share of splitting it into words`, () => {
      for (const text of texts) {
        const best = Math.min(
          ...[1, 2, 3].map(
            () => secondsOf(() => CHECKS[check as keyof typeof TEXTS](text)) / secondsOf(() => split(text)),
          ),
        );
        expect(best, shown(text)).to.be.below(MAX_RATIO);
      }
    });
  }
});
