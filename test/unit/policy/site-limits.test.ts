import {describe, it} from 'node:test';
import {expect} from 'chai';
import type {Configuration} from '../../../src/config/types.js';
import {validateConfiguration} from '../../../src/config/validate.js';
import {POLICY_ID, policyOf} from '../../../src/policy/policy.js';
import {readReport} from '../../../src/report/read.js';
import {sample} from '../../support/reports.mjs';

const TURN = {urls: ['turn:turn.example.com:443?transport=tcp'], username: 'u', credential: 'c'};

const policyFor = (limits: Configuration['thresholds']): ReturnType<typeof policyOf> =>
  policyOf(validateConfiguration({version: 1, turn: TURN, ...(limits && {thresholds: limits})}).thresholds);

describe('the policy that a report names', () => {
  it('is the product’s own where a site sets nothing', () => {
    for (const limits of [undefined, {}]) expect(policyFor(limits)).to.deep.equal({id: POLICY_ID});
  });

  it('says which limits a site has set, and to what', () => {
    const limits = {ttfbMs: {green: 1e6, amber: 1e6}, mos: {green: 0}};
    expect(policyFor(limits)).to.deep.equal({id: `${POLICY_ID}+site`, limits});
  });

  it('is read with the report', () => {
    const policy = {...policyFor({mos: {green: 0, amber: 0}}), mos: 'x'};
    expect(readReport(JSON.stringify(sample({policy}))).policy).to.deep.equal(policy);
  });
});
