import {describe, it} from 'node:test';
import {expect} from 'chai';
import {judgeEgress} from '../../../src/analysis/judge-egress.js';
import {judgeTunnel} from '../../../src/analysis/judge-tunnel.js';

describe('where HTTPS leaves from', () => {
  it('is no portal’s answer and no certain fault where it is an IPv6 address', () => {
    const facts = {outcome: 'ipv6', address: '2001:db8::5', durationMs: 5} as const;
    const [symptom] = judgeEgress(facts, {enforced: true, showAddress: false, hasList: true}).symptoms;
    expect([symptom?.cause, symptom?.light, symptom?.confidence]).to.deep.equal([
      'egress-not-allowed',
      'amber',
      'possible',
    ]);
    expect(JSON.stringify(symptom)).to.not.contain('2001');
    expect(judgeEgress(facts, {enforced: false, showAddress: false, hasList: false}).symptoms).to.deep.equal(
      [],
    );
  });
});

describe('where media leaves from, beside HTTPS', () => {
  const light = (mapped: string, allowed?: string[]): string => {
    const egress = {outcome: 'known', address: '198.51.100.3', durationMs: 5} as const;
    return judgeTunnel({outcome: 'known', address: mapped}, egress, 9, allowed).result.light;
  };

  it('is a tunnel from the same address, and from another of the company’s network', () => {
    expect(light('198.51.100.3')).to.equal('amber');
    expect(light('198.51.100.4', ['198.51.100.0/24'])).to.equal('amber');
    expect(light('198.51.100.4')).to.equal('green');
    expect(light('203.0.113.9', ['198.51.100.0/24'])).to.equal('green');
  });
});
