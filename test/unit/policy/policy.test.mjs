import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {loadSources} from '../../support/sources.mjs';

/**
 * The default limits, `[green, amber]`, of every policy that reports may name. Reports hold the name only, so an entry
 * never changes: whoever changes a limit gives `POLICY_ID` the next number and adds a table for it here.
 */
const POLICIES = /** @type {Readonly<Record<string, Readonly<Record<string, [number, number]>>>>} */ ({
  'agent-diagnostics/1': {
    rttMs: [150, 300],
    pdvP95Ms: [30, 60],
    jitterMs: [15, 30],
    lateRatio: [0.01, 0.03],
    stallMaxMs: [200, 500],
    lossRatio: [0.005, 0.01],
    mos: [4, 3.6],
    connectMs: [2000, 4000],
    ttfbMs: [1500, Infinity],
    carriedRatio: [1.25, 1],
    loadedRttRiseMs: [30, 100],
  },
  'agent-diagnostics/2': {
    rttMs: [150, 300],
    pdvP95Ms: [30, Infinity],
    jitterMs: [15, Infinity],
    lateRatio: [0.01, Infinity],
    stallMaxMs: [200, 500],
    lossRatio: [0.005, Infinity],
    mos: [4, 3.6],
    connectMs: [2000, 4000],
    ttfbMs: [1500, Infinity],
    carriedRatio: [1.25, 1],
    loadedRttRiseMs: [30, 100],
  },
});

describe('the policy that a report names', () => {
  /** @type {any} */
  let src;
  before(async () => {
    src = await loadSources(['policy/policy', 'policy/thresholds']);
  });

  it('has the limits that it had when it was given its name', () => {
    const limits = Object.entries(src.thresholds).map(([name, {green, amber}]) => [name, [green, amber]]);
    assert.deepEqual(
      Object.fromEntries(limits),
      POLICIES[src.POLICY_ID],
      `The limits of ${src.POLICY_ID} have changed: count POLICY_ID in src/policy/policy.ts up, and add its table here`,
    );
  });

  it('is the latest of them', () => {
    assert.equal(src.POLICY_ID, Object.keys(POLICIES).at(-1));
  });
});
