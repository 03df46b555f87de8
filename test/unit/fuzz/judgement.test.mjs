import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import fc from 'fast-check';
import {conclude, SOURCES} from './conclude.mjs';
import {tryOn} from './runs.mjs';
import {MEASURED, MISSING, oneFrom} from './worsen.mjs';
import {isShown, worlds} from './worlds.mjs';
import {loadSources} from '../../support/sources.mjs';

const RUNS = 4000;
/** Of those in which one thing is made worse, each of which is two runs. */
const WORSE_RUNS = 1500;

describe('whatever a run has found', () => {
  /** @type {any} */
  let src;
  before(async () => {
    src = await loadSources(SOURCES);
  });

  /** @param {any} report @param {any} settings @param {any} egress */
  const isReport = (report, settings, egress) => {
    const {issues} = src.validate(src.reportSchema, report, {});
    assert.deepEqual(issues, []);
    assert.deepEqual(JSON.parse(JSON.stringify(report)), report, 'it holds what JSON can not');
    const {light, lights, findings, checks} = report;
    const hasData = settings.services.length > 0 || settings.egress?.enforced || egress?.outcome === 'known';
    const counted = [
      ...(hasData ? [lights.data] : []),
      ...(settings.turn && settings.phone === 'webrtc' ? [lights.voice] : []),
    ];
    assert.equal(light, ['red', 'grey', 'amber', 'green'].find((one) => counted.includes(one)) ?? 'grey');
    const ids = new Set(
      checks
        .flatMap((/** @type {any} */ check) => [check, ...(check.items ?? [])])
        .map((/** @type {any} */ {id}) => id),
    );
    for (const {subjects, cause, owner} of findings) {
      assert.ok(
        subjects.length > 0 && subjects.every((/** @type {string} */ id) => ids.has(id)),
        `${cause} is about ${subjects}`,
      );
      assert.equal(owner, src.CAUSES[cause].owner);
    }
  };

  /** @param {any} report */
  const hasCauses = ({lights, light, findings, checks}) => {
    const found = findings.map((/** @type {any} */ finding) => finding.light);
    for (const one of [light, ...Object.values(lights)]) {
      if (one === 'red') assert.ok(found.includes('red'), 'red without a cause');
      // What a codec that is not the expected one was not measured for warns only.
      if (one === 'amber')
        assert.ok(found.includes('amber') || found.includes('grey'), 'amber without a cause');
    }
    for (const check of checks)
      for (const {id, light: own, status} of [check, ...(check.items ?? [])]) {
        if (own === 'red' || own === 'amber') assert.ok(found.length > 0, `${id} is ${own} without a cause`);
        const lit = {passed: 'green', warning: 'amber', failed: 'red', skipped: 'grey', inconclusive: 'grey'};
        assert.equal(own, lit[/** @type {keyof typeof lit} */ (status)]);
      }
  };

  /** @param {any} report @param {any} settings @param {any} world */
  const hasMeasured = ({lights, checks}, settings, world) => {
    const checkOf = (/** @type {string} */ id) => checks.find((/** @type {any} */ check) => check.id === id);
    if (lights.data === 'green' && settings.services.length > 0) {
      const {items, light} = checkOf('services');
      assert.equal(light, 'green');
      assert.equal(items.length, settings.services.length);
      for (const [i, item] of items.entries()) {
        assert.equal(item.light, 'green');
        assert.ok(isShown(world.services[i]));
        assert.ok(item.metrics.attempts > 0 && item.metrics.ttfbMs >= 0);
      }
    }
    if (lights.voice === 'green') {
      assert.ok(checkOf('turn').metrics.connectMs >= 0);
      if (settings.turn.loopback === false) return;
      const {light, metrics} = checkOf(src.voiceCheckId(settings.codecs[0]));
      assert.equal(light, 'green');
      assert.ok(
        metrics.packets >= 100 && metrics.mos >= settings.thresholds.mos.green,
        JSON.stringify(metrics),
      );
      const load = checkOf('load');
      assert.equal(load.light, 'green');
      assert.ok(
        load.metrics.carriedRatio >= settings.thresholds.carriedRatio.green,
        JSON.stringify(load.metrics),
      );
      assert.equal(world.load.sends, 'all', 'the load was not sent');
    }
  };

  it('becomes a report that its schema fits, never red without a cause, never green without a measurement', async (test) => {
    /** @type {Record<string, number>} */
    const lights = {green: 0, amber: 0, grey: 0, red: 0};
    const causes = new Set();
    await tryOn(test, RUNS, worlds, (world) => {
      const {report, settings} = conclude(src, world);
      isReport(report, settings, settings.egress && world['egress']);
      hasCauses(report);
      assert.equal(src.contradictsItself(report), false, 'the viewer would say that it contradicts itself');
      hasMeasured(report, settings, world);
      lights[report.light] = (lights[report.light] ?? 0) + 1;
      for (const {cause} of report.findings) causes.add(cause);
    });
    test.diagnostic(JSON.stringify(lights));
    test.diagnostic(`${causes.size} causes: ${[...causes].sort().join(' ')}`);
  });

  const ORDER = ['red', 'grey', 'amber', 'green'];
  /** Red or not known: either way not fit for work. */
  const FITNESS = {red: 0, grey: 0, amber: 1, green: 2};

  it('has no better light where anything is worse', async (test) => {
    await tryOn(test, WORSE_RUNS, fc.tuple(worlds, oneFrom(MEASURED)), ([world, [what, by]]) => {
      const before = conclude(src, world).report;
      const after = conclude(src, MEASURED[what]?.(world, by) ?? world).report;
      const pairs = [[before.light, after.light]];
      // One fault is said once: what explains a fault on the other path takes it from there.
      if (what !== 'an egress that is not allowed')
        for (const path of ['data', 'voice']) pairs.push([before.lights[path], after.lights[path]]);
      for (const [was, is] of pairs)
        assert.ok(ORDER.indexOf(is) <= ORDER.indexOf(was), `${was}, and ${is} with ${what}`);
    });
  });

  /** Seed 705996162: the second codec's call was cut, which is red; without media it only warned. */
  it('does not lose sight of a cut connection where anything is missing', () => {
    const world = {
      config: {codecs: ['opus', 'pcmu']},
      environment: {missingCodecs: []},
      calls: [{outcome: 'measured'}, {outcome: 'cut'}],
    };
    for (const what of ['no media', 'no codec', 'a call that is cut'])
      assert.deepEqual(MISSING[what]?.(world, 0.5), world, what);
    assert.deepEqual(MISSING['no media']?.(world, 0).calls, [{outcome: 'no-media'}, {outcome: 'cut'}]);
  });

  it('is no nearer to green where anything is missing', async (test) => {
    await tryOn(test, WORSE_RUNS, fc.tuple(worlds, oneFrom(MISSING)), ([world, [what, by]]) => {
      const before = conclude(src, world).report;
      const after = conclude(src, MISSING[what]?.(world, by) ?? world).report;
      const fitness = (/** @type {any} */ {light}) => FITNESS[/** @type {keyof typeof FITNESS} */ (light)];
      assert.ok(fitness(after) <= fitness(before), `${before.light}, and ${after.light} with ${what}`);
    });
  });
});
