import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import fc from 'fast-check';
import {tryOn} from './runs.mjs';
import {check, finding, item, sample} from '../../support/reports.mjs';
import {loadSources} from '../../support/sources.mjs';

const RUNS = 400;

const lights = fc.constantFrom('green', 'amber', 'red', 'grey');
const ids = fc.oneof(fc.constantFrom('turn', 'services', 'load', 'a', 'b'), fc.string({maxLength: 8}));
const numbers = fc.oneof(fc.integer(), fc.double({min: -1e12, max: 1e12, noNaN: true}));
const figures = fc.dictionary(fc.string({maxLength: 6}), numbers, {maxKeys: 40, size: 'max'});
/** Anything, too: what is no report is refused, and nothing else happens. */
const reports = fc.record({
  checks: fc.array(
    fc.tuple(ids, lights, figures, fc.array(fc.tuple(ids, lights), {maxLength: 300, size: 'max'})),
    {maxLength: 40},
  ),
  findings: fc.array(fc.tuple(fc.array(ids, {maxLength: 30}), figures, fc.constantFrom('red', 'amber')), {
    maxLength: 60,
  }),
  light: lights,
  junk: fc.option(
    fc.anything({maxDepth: 3, withNullPrototype: true, withSparseArray: true, withBigInt: true}),
    {freq: 2},
  ),
});

describe('any report of a stranger', () => {
  /** @type {any} */
  let src;
  before(async () => {
    src = await loadSources([
      'report/read',
      'report/drawing-plan',
      'report/contradictions',
      'report/compare',
    ]);
  });

  it('is refused or planned, within bounds, each finding once and none lost', async (test) => {
    let read = 0;
    await tryOn(test, RUNS, reports, (/** @type {any} */ {checks, findings, light, junk}) => {
      const made = /** @type {any} */ ({
        ...sample({
          light,
          checks: checks.map((/** @type {any} */ [id, own, metrics, items]) =>
            check(id, own, {metrics, items: items.map((/** @type {any} */ [name, one]) => item(name, one))}),
          ),
          findings: findings.map((/** @type {any} */ [subjects, evidence, own]) => ({
            ...finding('turn-cut', subjects, own),
            evidence,
          })),
        }),
        ...(junk !== null && {environment: junk}),
      });
      /** @type {any} */
      let report;
      try {
        report = src.toReport(made);
      } catch (error) {
        assert.ok(src.isReportError(error), String(error));
        return;
      }
      read += 1;
      for (const helpdesk of [true, false]) {
        const plan = src.planDrawing(report.checks, report.findings, {helpdesk, isShown: () => true});
        const cuts = [plan.homeless, ...plan.checks.map((/** @type {any} */ one) => one.findings)];
        const shown = cuts.flatMap((cut) => cut.shown);
        assert.equal(new Set(shown).size, shown.length, 'a finding is drawn twice');
        const more = cuts.reduce((sum, cut) => sum + cut.more, 0);
        assert.equal(shown.length + more, report.findings.length, 'a finding is neither drawn nor counted');
        const lines = plan.checks.reduce(
          (/** @type {number} */ sum, /** @type {any} */ one) =>
            sum + one.figures.shown.length + one.items.shown.length + one.others.length,
          shown.length,
        );
        assert.ok(lines <= src.MAX_LINES, `${lines} lines`);
      }
      src.lightToShow(report);
      src.compareReports(report, sample());
    });
    test.diagnostic(`${read} of them are reports`);
    assert.ok(read > 20, `only ${read} were read`);
  });
});
