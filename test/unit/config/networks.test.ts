import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {
  networkNameOf,
  notRoutable,
  overlaps,
  parseNetwork,
  type Network,
} from '../../../src/config/networks.js';
import {isInNetwork, parseIpv4} from '../../../src/internal/ipv4.js';

/** As the guide lists them. */
const GUIDE_RANGES = [
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24',
  '192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
].flatMap((line) => line.split(' '));

const dotted = (address: number): string =>
  [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');

function network(text: string): Network {
  const parsed = parseNetwork(text);
  if (!parsed) throw new Error(`${text} is no network`);
  return parsed;
}

/** Addresses everywhere, and more of them about the guide's ranges. */
const anAddress = fc.oneof(
  fc.integer({min: 0, max: 2 ** 32 - 1}),
  fc
    .tuple(fc.constantFrom(...GUIDE_RANGES), fc.integer({min: -3, max: 3}), fc.boolean())
    .map(([range, by, fromEnd]) => {
      const edge = fromEnd ? network(range).last : network(range).first;
      return Math.min(2 ** 32 - 1, Math.max(0, edge + by));
    }),
);
const aNetwork = fc
  .tuple(anAddress, fc.integer({min: 0, max: 32}))
  .map(([address, length]) => `${dotted(address)}/${length}`);

const isListed = (address: number): boolean => GUIDE_RANGES.some((range) => isInNetwork(address, range));

describe('networks', () => {
  it('reads CIDR notation and nothing else', () => {
    expect(parseNetwork('192.0.2.7/24')).to.deep.equal({
      first: 3221225984,
      last: 3221226239,
      prefixLength: 24,
      hostBits: true,
    });
    expect(network('192.0.2.7')).to.deep.equal(network('192.0.2.7/32'));
    expect(network('0.0.0.0/0').last).to.equal(2 ** 32 - 1);
    for (const text of ['', '/', '1.2.3.4/', '1.2.3.4/33', '1.2.3.4/-1', '1.2.3.4/8/8', '1.2.3/8', 'x/8']) {
      expect(parseNetwork(text), text).to.equal(undefined);
    }
  });

  it('has just the addresses that are in the network, host bits or not', () => {
    fc.assert(
      fc.property(aNetwork, anAddress, (text, address) => {
        const {first, last} = network(text);
        expect(isInNetwork(first, text) && isInNetwork(last, text)).to.equal(true);
        expect(address >= first && address <= last).to.equal(isInNetwork(address, text));
      }),
    );
  });

  it('overlap where the smaller one begins in the larger', () => {
    fc.assert(
      fc.property(aNetwork, aNetwork, (a, b) => {
        const [larger, smaller] = network(a).prefixLength <= network(b).prefixLength ? [a, b] : [b, a];
        const expected = isInNetwork(network(smaller).first, larger);
        expect(overlaps(network(a), network(b))).to.equal(expected);
        expect(overlaps(network(b), network(a))).to.equal(expected);
      }),
    );
  });

  it('knows the fifteen ranges of the guide, by both of their ends', () => {
    expect(GUIDE_RANGES.length).to.equal(15);
    for (const range of GUIDE_RANGES) {
      const {first, last} = network(range);
      for (const address of [first - 1, first, last, last + 1]) {
        if (address < 0 || address >= 2 ** 32) continue;
        const {ranges, whole} = notRoutable({first: address, last: address});
        expect([ranges.length === 1, whole], dotted(address)).to.deep.equal(Array(2).fill(isListed(address)));
      }
    }
  });

  it('are not routable if any of their addresses is not, and wholly so if none is', () => {
    fc.assert(
      fc.property(aNetwork, anAddress, (text, address) => {
        const {first, last} = network(text);
        const {ranges, whole} = notRoutable({first, last});
        const touches = GUIDE_RANGES.some(
          (range) => isListed(first) || isInNetwork(network(range).first, text),
        );
        expect(ranges.length > 0).to.equal(touches);
        if (isInNetwork(address, text) && !isListed(address)) expect(whole).to.equal(false);
        if (whole) expect(isListed(first) && isListed(last)).to.equal(true);
      }),
    );
    expect(notRoutable(network('224.0.0.0/3'))).to.deep.equal({
      ranges: ['multicast', 'reserved'],
      whole: true,
    });
    expect(notRoutable(network('0.0.0.0/0')).whole).to.equal(false);
  });
});

describe('networkNameOf', () => {
  const PLACES = [
    {name: 'Office Leipzig', egress: ['20.42.0.0/26', '20.43.0.7']},
    {name: 'VPN', egress: ['20.42.0.0/24']},
    {name: 'Second name of the VPN', egress: ['20.42.0.0/24']},
  ];
  const nameOf = (text: string): string => networkNameOf(parseIpv4(text) ?? NaN, PLACES);

  it('names the place of an address', () => {
    expect(nameOf('20.43.0.7')).to.equal('Office Leipzig');
    expect(nameOf('20.42.0.64')).to.equal('VPN');
  });

  it('takes the narrower of two networks, and the first of equals', () => {
    expect(nameOf('20.42.0.63')).to.equal('Office Leipzig');
    expect(nameOf('20.42.0.255')).to.equal('VPN');
  });

  it('says of all others that they are elsewhere', () => {
    expect(nameOf('20.42.1.0')).to.equal('elsewhere');
    expect(networkNameOf(0, [])).to.equal('elsewhere');
  });
});
