import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {loadSources} from '../support/sources.mjs';

const DOMAIN = 'prod009.genesysengage.com';
const FEW = 500;
const MANY = 8000;
/** Processor time of this process, ms: what else the machine does at the time does not count. */
const cpuMs = () => {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
};
/** The least of these counts, so that a collection of garbage does not. */
const ROUNDS = 5;
/**
 * 16 times as many may take 16 times as long; what looks at each for each comes to 256 times. The bound is as far
 * from the one as from the other, by the factor.
 */
const MAX_RATIO = 64;

const NO_ANSWER = {outcome: 'no-answer', ms: 5};
const CONTROL = {
  attempts: [{outcome: 'proved', answeredBy: 'itself', ms: 5}],
  durationMs: 5,
  isOwnHost: true,
};

/**
 * What all of so many services came to, but for the first where it is of use.
 * @typedef {object} Case
 * @property {string} cause
 * @property {(i: number) => string} [host]
 * @property {string} [role]
 * @property {object} attempt
 * @property {object} [first] what the first of them came to
 * @property {boolean} [egress] sign-in is refused to the address that HTTPS leaves from
 */

/** @type {Record<string, Case>} */
const CASES = {
  'all of a tenant dead': {cause: 'services-blocked', attempt: NO_ANSWER},
  'all regional hosts dead': {
    cause: 'regional-hosts-blocked',
    host: (i) => (i > 0 ? `gws${String(i)}.api01-eastus2` : 'www'),
    attempt: NO_ANSWER,
    first: {outcome: 'proved', ms: 5},
  },
  'sign-in refused by all': {
    cause: 'egress-not-allowed',
    role: 'auth',
    attempt: {outcome: 'error-status', status: 403, ms: 5},
    egress: true,
  },
};

describe('many services', () => {
  /** @type {any} */
  let src;
  before(async () => {
    src = await loadSources([
      ...['config/resolve', 'analysis/judge-services', 'analysis/judge-egress', 'analysis/diagnose'],
      'analysis/relay-rules',
    ]);
  });

  /** @param {Case} one @param {number} count @returns {{ms: number, causes: string[]}} */
  const judge = ({host = (i) => `s${String(i)}`, role, attempt, first = attempt, egress}, count) => {
    const config = {
      version: 1,
      tenantDomain: DOMAIN,
      services: Array.from({length: count}, (_, i) => ({
        id: `s${String(i)}`,
        url: `https://${host(i)}.${DOMAIN}/version.json`,
        ...(role && {role}),
      })),
      ...(egress && {egress: {url: `https://echo.${DOMAIN}/`, allowed: ['192.0.2.0/24'], enforced: true}}),
    };
    const settings = src.resolveConfiguration(config);
    const services = settings.services.map((/** @type {any} */ service, /** @type {number} */ i) => ({
      service,
      attempts: [i === 0 ? first : attempt],
      durationMs: 5,
    }));
    const left = egress
      ? {outcome: 'known', address: '198.51.100.7', allowed: false, durationMs: 5}
      : undefined;
    const startMs = cpuMs();
    const {checks, findings} = src.diagnose(
      [
        src.judgeServices(services, 5, settings.thresholds, settings.services),
        ...(left ? [src.judgeEgress(left, {enforced: true, showAddress: false})] : []),
      ],
      {control: CONTROL, services, ...(left && {egress: left})},
      settings,
    );
    const ms = cpuMs() - startMs;
    assert.equal(checks[0].items.length, count);
    return {ms, causes: findings.map((/** @type {any} */ {cause}) => cause)};
  };

  for (const [what, one] of Object.entries(CASES))
    it(`${what}: judged in a time that grows with their number`, () => {
      assert.ok(judge(one, FEW).causes.includes(one.cause));
      const least = {few: Infinity, many: Infinity};
      for (let round = 0; round < ROUNDS; round += 1) {
        least.few = Math.min(least.few, judge(one, FEW).ms);
        least.many = Math.min(least.many, judge(one, MANY).ms);
      }
      const ratio = least.many / least.few;
      assert.ok(
        ratio < MAX_RATIO,
        `${String(MANY)}: ${String(least.many)} ms, ${String(FEW)}: ${String(least.few)} ms`,
      );
    });
});
