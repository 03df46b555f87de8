import {describe, it} from 'node:test';
import {expect} from 'chai';
import {isInNetwork, parseIpv4} from '../../../src/internal/ipv4.js';

describe('IPv4', () => {
  it('reads dotted decimal and nothing else', () => {
    expect(parseIpv4('192.0.2.1')).to.equal(3221225985);
    expect(parseIpv4(' 0.0.0.0\n')).to.equal(0);
    for (const text of ['', '1.2.3', '1.2.3.256', '1.2.3.04', '1.2.3.4.5', '::1', '0x1.2.3.4', '1.2.3.-4']) {
      expect(parseIpv4(text), text).to.equal(undefined);
    }
  });

  const MEMBERS: readonly (readonly [address: string, network: string, inside: boolean])[] = [
    ['192.0.2.255', '192.0.2.0/24', true],
    ['192.0.3.0', '192.0.2.0/24', false],
    ['10.255.0.1', '10.0.0.0/8', true],
    ['1.2.3.4', '0.0.0.0/0', true],
    ['1.2.3.4', '1.2.3.4', true],
    ['1.2.3.5', '1.2.3.4/32', false],
    ['192.0.2.77', '192.0.2.64/26', true],
  ];
  for (const [address, network, inside] of MEMBERS) {
    it(`${address} is ${inside ? '' : 'not '}in ${network}`, () => {
      expect(isInNetwork(parseIpv4(address) ?? NaN, network)).to.equal(inside);
    });
  }
});
