import {describe, it} from 'node:test';
import {expect} from 'chai';
import {configSchema} from '../../../src/config/schema.js';
import {formats} from '../../../src/internal/formats.js';
import {validate} from '../../../src/internal/schema.js';
import {newReportId} from '../../../src/report/report-id.js';
import {reportSchema} from '../../../src/report/schema.js';
import {sample} from '../../support/reports.mjs';

const report = sample();

describe('schemas', () => {
  it('take a report as it is', () => {
    const {value, issues} = validate(reportSchema, report, formats);
    expect(issues).to.deep.equal([]);
    expect(value).to.deep.equal(report);
  });

  const BAD: readonly (readonly [what: string, change: object, path: string])[] = [
    [
      'a figure that is not a number',
      {checks: [{...report.checks[0], metrics: {rttMs: NaN}}]},
      '$.checks[0].metrics.rttMs',
    ],
    ['an unknown light', {light: 'blue'}, '$.light'],
    ['an unknown cause', {findings: [{...report.findings[0], cause: 'x'}]}, '$.findings[0].cause'],
    ['a secret that crept in', {turn: {credential: 'x'}}, '$.turn'],
    ['no lights', {lights: undefined}, '$.lights'],
  ];
  for (const [what, change, path] of BAD) {
    it(`refuse ${what}`, () => {
      const {issues} = validate(reportSchema, {...report, ...change}, formats);
      expect(issues.map((issue) => issue.path)).to.deep.equal([path]);
    });
  }

  it('are plain data, so that the build can write them out', () => {
    for (const schema of [configSchema, reportSchema]) {
      expect(JSON.parse(JSON.stringify(schema))).to.deep.equal(schema);
    }
  });

  it('make ids that can be said on the phone', () => {
    for (let i = 0; i < 200; i += 1)
      expect(newReportId()).to.match(/^[234679ACDEFGHJKMNPQRTVWXYZ]{4}-[234679ACDEFGHJKMNPQRTVWXYZ]{2}$/);
  });
});
