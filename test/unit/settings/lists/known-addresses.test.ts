import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {notRoutable, parseNetwork} from '../../../../src/config/networks.js';
import {formatIpv4, isInNetwork, parseIpv4} from '../../../../src/internal/ipv4.js';
import {readAddresses} from '../../../../src/settings/lists/addresses.js';
import {checkKnownAddresses} from '../../../../src/settings/lists/known-addresses.js';
import {CONFIG} from './configurations.js';

const rulesOf = (...args: Parameters<typeof checkKnownAddresses>): unknown[] =>
  checkKnownAddresses(...args).findings.map(({evidence}) => evidence['rule']);

const GUIDE_RANGES = [
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24',
  '192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
].flatMap((line) => line.split(' '));

describe('the list of known addresses', () => {
  it('says of each entry what it is, with its line', () => {
    const list = [
      '20.1.2.0/24',
      '20.1.2.300',
      '2a01:111::/32',
      '20.0.0.0/7',
      '10.1.0.0/16',
      '192.0.0.0/16',
      '20.1.2.0/24',
      '20.1.2.128/25',
      '20.1.3.7/24',
      '20.1.4.0-20.1.4.5',
      '20.1.5.0/255.255.255.0',
      'head office',
    ];
    const {ok, rows, findings, proposal} = checkKnownAddresses(list.join('\n'));
    expect(rows.map(({answer}) => answer)).to.deep.equal([
      ...['fine', 'not-an-address', 'ipv6', 'too-wide', 'not-routable', 'partly-not-routable'],
      // Those that follow are in the one that is too wide.
      ...['duplicate', 'overlap', 'overlap', 'overlap', 'overlap', 'not-an-address'],
    ]);
    expect(rows.map(({line}) => line)).to.deep.equal(list.map((_, i) => i + 1));
    expect(rows[11]).to.deep.equal({
      subject: 'head office',
      answer: 'not-an-address',
      wanted: 'fine',
      ok: false,
      line: 12,
    });
    expect(ok).to.equal(false);
    expect(findings[0]).to.deep.include({
      cause: 'configuration',
      light: 'red',
      subjects: ['20.1.2.300', 'head office'],
      evidence: {rule: 'known-address-unreadable', count: 2, line: 2},
    });
    expect(proposal?.split('\n').slice(0, 5)).to.deep.equal([
      '20.1.2.0/23',
      '192.0.1.0/24',
      '192.0.3.0/24',
      '192.0.4.0/22',
      '192.0.8.0/21',
    ]);
    expect(proposal?.split('\n').slice(-4)).to.deep.equal(['20.1.4.0/30', '20.1.4.4/31', '20.1.5.0/24', '']);
  });

  it('rejects the fifteen ranges of the guide, also in part', () => {
    for (const range of GUIDE_RANGES) {
      const {first, last, prefixLength} = parseNetwork(range)!;
      const answerOf = (text: string): string | undefined => checkKnownAddresses(text).rows[0]?.answer;
      if (prefixLength >= 8) expect(answerOf(range), range).to.equal('not-routable');
      else expect(answerOf(range), range).to.equal('too-wide');
      expect(answerOf(formatIpv4(first))).to.equal('not-routable');
      expect(answerOf(formatIpv4(last))).to.equal('not-routable');
    }
    expect(checkKnownAddresses('9.255.255.255-10.0.0.0').rows[0]?.answer).to.equal('partly-not-routable');
    expect(rulesOf('100.100.0.1')).to.deep.equal(['known-address-not-routable']);
    expect(checkKnownAddresses('10.0.0.0/8').proposal).to.equal(undefined);
  });

  it('finds nothing in a good one, and proposes nothing', () => {
    expect(checkKnownAddresses('20.1.2.0/24\n20.1.3.0/24 # Leipzig\n')).to.deep.equal({
      ok: true,
      rows: [
        {subject: '20.1.2.0/24', answer: 'fine', wanted: 'fine', ok: true, line: 1},
        {subject: '20.1.3.0/24', answer: 'fine', wanted: 'fine', ok: true, line: 2},
      ],
      findings: [],
      read: {format: 'list', count: 2, passedOver: [], unknown: []},
    });
  });

  it('has the address of this PC, or not', () => {
    const last = (egress: string, config = CONFIG) => checkKnownAddresses('20.50.0.0/16', config, {egress});
    expect(last(' 20.50.3.4 ').rows.at(-1)).to.deep.equal({
      subject: 'egress',
      answer: 'in-list',
      wanted: 'in-list',
      ok: true,
    });
    expect(last('20.51.0.0').rows.at(-1)?.answer).to.equal('not-in-list');
    expect(last('20.51.0.0').findings.map(({light}) => light)).to.deep.equal(['amber']);
    const enforced = {...CONFIG, egress: {...CONFIG.egress!, enforced: true}};
    expect(last('20.51.0.0', enforced).findings.map(({light}) => light)).to.deep.equal(['red']);
    for (const [egress, why] of [
      ['192.168.1.5', 'not-routable'],
      ['2a01::1', 'ipv6'],
      ['20.50.0.0/24', 'not-an-address'],
      ['', 'not-an-address'],
    ] as const) {
      const {rows, findings} = last(egress);
      expect(rows.at(-1)?.answer).to.equal(why);
      expect(findings[0]?.evidence).to.deep.equal({rule: 'known-address-egress-unusable', why});
    }
  });

  it('is compared with that of the configuration, without a verdict', () => {
    const {ok, findings} = checkKnownAddresses('20.50.0.0/17\n20.60.0.1', CONFIG);
    expect(ok).to.equal(true);
    expect(findings.map(({light, subjects, evidence}) => [light, subjects, evidence['rule']])).to.deep.equal([
      ['grey', ['20.60.0.1'], 'known-address-not-configured'],
      ['grey', ['20.50.0.0/16'], 'known-address-configured-only'],
    ]);
    expect(rulesOf('20.50.0.0/17, 20.50.128.0/17', CONFIG)).to.deep.equal([]);
  });

  it('is proposed with the same addresses, but for those that are not routable', () => {
    const anAddress = fc.oneof(
      fc.integer({min: 0, max: 2 ** 32 - 1}),
      fc.tuple(fc.constantFrom(...GUIDE_RANGES), fc.integer({min: -300, max: 300})).map(([range, by]) => {
        const {first, last} = parseNetwork(range)!;
        return Math.min(2 ** 32 - 1, Math.max(0, (by < 0 ? first : last) + by));
      }),
    );
    const anEntry = fc
      .tuple(anAddress, fc.integer({min: 8, max: 32}), fc.nat({max: 300}))
      .map(([address, length, more]) =>
        more % 3 === 0
          ? `${formatIpv4(address)}-${formatIpv4(Math.min(2 ** 32 - 1, address + more))}`
          : `${formatIpv4(address)}/${length}`,
      );
    fc.assert(
      fc.property(
        fc.array(anEntry, {minLength: 1, maxLength: 6}),
        fc.array(anAddress, {maxLength: 9}),
        (entries, probes) => {
          const {proposal, ok} = checkKnownAddresses(entries.join('\n'));
          if (ok) return;
          const blocks = proposal?.trim().split('\n') ?? [];
          const spans = entries.flatMap((entry) => {
            const read = readAddresses(entry);
            return read.kind === 'span' ? [read] : [];
          });
          const edges = spans.flatMap(({first, last}) => [first - 1, first, last, last + 1]);
          for (const address of [...edges, ...probes].filter((each) => each >= 0 && each < 2 ** 32)) {
            const isWanted =
              spans.some(({first, last}) => first <= address && address <= last) &&
              !notRoutable({first: address, last: address}).whole;
            expect(
              blocks.some((block) => isInNetwork(address, block)),
              formatIpv4(address),
            ).to.equal(isWanted);
          }
          if (blocks.length > 0)
            expect(checkKnownAddresses(proposal!)).to.deep.include({ok: true, findings: []});
        },
      ),
      {numRuns: 100},
    );
  });
});

describe('addresses in a list', () => {
  it('are read in each notation as the same', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 0, max: 2 ** 32 - 1}),
        fc.integer({min: 1, max: 31}),
        (address, length) => {
          const text = formatIpv4(address);
          expect(parseIpv4(text)).to.equal(address);
          const size = 2 ** (32 - length);
          const mask = formatIpv4(2 ** 32 - size);
          const {first, last} = parseNetwork(`${text}/${length}`)!;
          for (const other of [`${text}/${mask}`, `${text}/${formatIpv4(size - 1)}`]) {
            expect(readAddresses(other)).to.deep.include({
              kind: 'span',
              first,
              last,
              hostBits: first !== address,
            });
          }
          const range = `${formatIpv4(first)}-${formatIpv4(last)}`;
          expect(readAddresses(range)).to.deep.include({first, last, notation: 'range', hostBits: false});
        },
      ),
    );
    expect(readAddresses('20.1.2.3-9')).to.deep.equal(readAddresses('20.1.2.3-20.1.2.9'));
    for (const text of [
      '20.1.2.9-3',
      '20.1.2.0/255.0.255.0',
      '20.1.2.3/0.0.0.0',
      '20.1.2.3:443',
      '020.1.2.3',
      '1.2.3.4-',
    ]) {
      expect(readAddresses(text), text).to.deep.equal({kind: 'none'});
    }
    expect(readAddresses('0.0.0.0/0.0.0.0')).to.deep.include({first: 0, last: 2 ** 32 - 1});
    expect(readAddresses('[2a01::1]').kind).to.equal('ipv6');
    expect(readAddresses('::ffff:1.2.3.4/96').kind).to.equal('ipv6');
    expect(readAddresses('12:30').kind).to.equal('none');
  });
});
