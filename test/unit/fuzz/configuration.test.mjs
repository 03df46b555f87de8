import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {inspect} from 'node:util';
import {CANARY, configurations} from './configurations.mjs';
import {tryOn} from './runs.mjs';
import {loadSources} from '../../support/sources.mjs';

const RUNS = 4000;

/** Every value within, the value itself included. @param {unknown} value @returns {unknown[]} */
const valuesIn = (value) =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(valuesIn)] : [value];

describe('whatever is handed in as a configuration', () => {
  /** @type {any} */
  let src;
  before(async () => {
    src = await loadSources([
      ...['config/validate', 'config/schema', 'config/errors', 'config/lint', 'config/resolve'],
      ...['analysis/judge-configuration', 'run/progress'],
    ]);
  });

  /** @param {unknown} input @returns {any} the configuration, or `undefined` where it is refused */
  const validated = (input) => {
    try {
      return src.validateConfiguration(input);
    } catch (error) {
      assert.ok(src.isConfigurationError(error), `another error: ${inspect(error)}`);
      const {issues, message} = /** @type {any} */ (error);
      assert.ok(issues.length > 0 && issues.length <= 20, `${issues.length} issues`);
      for (const {path, expected, received} of issues) {
        assert.match(path, /^\$/);
        assert.notEqual(expected, '');
        assert.notEqual(received, '');
        assert.ok(received.length < 100, `too long: ${received}`);
      }
      assert.ok(!JSON.stringify([message, issues]).includes(CANARY), `a secret is repeated: ${message}`);
      return undefined;
    }
  };

  /** @param {any} config */
  const isClean = (config) => {
    for (const value of valuesIn(config)) {
      const isPlain = [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(Object(value)));
      assert.ok(typeof value !== 'object' || isPlain, 'more than plain data came through');
      assert.ok(typeof value !== 'number' || Number.isFinite(value), 'a figure that is none came through');
    }
    // A copy that nothing live is in: it says the same when it is written down, and when it is read again.
    assert.deepEqual(JSON.parse(JSON.stringify(config)), config);
    assert.deepEqual(src.validateConfiguration(config), config);
  };

  /** @param {any} config */
  const isLinted = (config) => {
    const lints = src.lintConfiguration(config);
    const {result, symptoms} = src.judgeConfiguration(lints, 1);
    assert.equal(result.light, 'green');
    for (const {cause, evidence} of symptoms) {
      assert.equal(cause, 'configuration');
      for (const value of Object.values(evidence)) {
        assert.match(typeof value, /^(string|number|boolean)$/);
        assert.notEqual(JSON.stringify(value), 'null', 'a figure that is none');
      }
    }
    assert.ok(!JSON.stringify(lints).includes(CANARY), `a secret is repeated: ${JSON.stringify(lints)}`);
  };

  /** @param {any} config */
  const isPlanned = (config) => {
    const settings = src.resolveConfiguration(config);
    assert.ok(!valuesIn(settings).some(Number.isNaN), inspect(settings, {depth: 9}));
    const {up, down} = src.requiredBudget(settings);
    assert.ok(Number.isFinite(up) && Number.isFinite(down) && up >= 0 && down >= 0);
    let last = 0;
    const meter = new src.ProgressMeter(settings, (/** @type {any} */ {fraction}) => {
      assert.ok(fraction >= last);
      last = fraction;
    });
    for (const id of src.plannedMs(settings).keys()) meter.update(id, 1);
    assert.ok(Math.abs(last - 1) < 1e-9, String(last));
  };

  it('is refused with what was expected where, or is clean, and is linted and planned', async (test) => {
    let tried = 0;
    let accepted = 0;
    await tryOn(test, RUNS, configurations(src.configSchema), (input) => {
      tried += 1;
      const config = validated(input);
      assert.deepEqual(Object.keys(Object.prototype), [], 'the prototype of all objects has changed');
      if (config === undefined) return;
      accepted += 1;
      isClean(config);
      isLinted(config);
      isPlanned(config);
    });
    test.diagnostic(`${accepted} of them valid`);
    // Neither of the two ways may go untried.
    assert.ok(accepted > tried / 10 && accepted < tried / 2, `${accepted} of ${tried} were accepted`);
  });
});
