import {describe, it} from 'node:test';
import {expect} from 'chai';
import {resolveConfiguration} from '../../../src/config/resolve.js';
import type {Configuration} from '../../../src/config/types.js';
import {POLICY_ID, policyOf} from '../../../src/policy/policy.js';
import {readReport} from '../../../src/report/read.js';
import {sample} from '../../support/reports.mjs';

const policyFor = (limits: Configuration['thresholds']): ReturnType<typeof policyOf> =>
  policyOf(resolveConfiguration({version: 1, ...(limits && {thresholds: limits})}).thresholds);

describe('the policy that a report names', () => {
  it('is the product’s own where a site changes nothing', () => {
    for (const limits of [undefined, {}, {rttMs: {green: 150, amber: 300}}])
      expect(policyFor(limits)).to.deep.equal({id: POLICY_ID});
  });

  it('says which limits a site has changed, and to what', () => {
    expect(policyFor({ttfbMs: {green: 1e6, amber: 1e6}, mos: {green: 0}})).to.deep.equal({
      id: `${POLICY_ID}+site`,
      limits: {ttfbMs: {green: 1e6, amber: 1e6}, mos: {green: 0, amber: 3.6}},
    });
    // Stricter ones, too; and no limit is left out, for JSON has no infinity.
    expect(policyFor({jitterMs: {green: 10}}).limits).to.deep.equal({jitterMs: {green: 10}});
  });

  it('is read with the report', () => {
    const policy = {...policyFor({mos: {green: 0, amber: 0}}), mos: 'x'};
    expect(readReport(JSON.stringify(sample({policy}))).policy).to.deep.equal(policy);
  });
});
