import {describe, it} from 'node:test';
import {expect} from 'chai';
import {judgeConfiguration} from '../../../src/analysis/judge-configuration.js';
import type {ConfigurationLint} from '../../../src/config/lint.js';

const LINTS: readonly ConfigurationLint[] = [
  {
    rule: 'turn-port',
    guide: 'Applications for users: Protocols and ports',
    path: '$.turn.urls[0]',
    items: [],
    evidence: {port: 3478, stated: false},
  },
  {
    rule: 'weak-proof',
    path: '$.services[2].proof',
    items: ['designer'],
    evidence: {possible: 'json', why: 'path'},
  },
];

describe('judgeConfiguration', () => {
  for (const [what, lints] of [
    ['nothing to say', []],
    ['one lint', LINTS.slice(0, 1)],
    ['several lints', LINTS],
  ] as const) {
    it(`passes with ${what}`, () => {
      const {result, symptoms} = judgeConfiguration(lints, 3);
      expect(result).to.deep.equal({
        id: 'configuration',
        status: 'passed',
        light: 'green',
        durationMs: 3,
        metrics: {},
      });
      expect(symptoms.length).to.equal(lints.length);
    });
  }

  it('makes a symptom of each lint, which informs only', () => {
    const base = {
      check: 'configuration',
      cause: 'configuration',
      light: 'amber',
      confidence: 'certain',
      informs: true,
    };
    expect(judgeConfiguration(LINTS, 0).symptoms).to.deep.equal([
      {
        ...base,
        guide: 'Applications for users: Protocols and ports',
        items: [],
        evidence: {rule: 'turn-port', path: '$.turn.urls[0]', port: 3478, stated: false},
      },
      {
        ...base,
        items: ['designer'],
        evidence: {rule: 'weak-proof', path: '$.services[2].proof', possible: 'json', why: 'path'},
      },
    ]);
  });
});
