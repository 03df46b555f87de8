import {describe, it} from 'node:test';
import {expect} from 'chai';
import {configSchema} from '../../../src/config/schema.js';
import {formats} from '../../../src/internal/formats.js';
import {validate} from '../../../src/internal/schema.js';
import {newReportId} from '../../../src/report/report-id.js';
import {reportSchema} from '../../../src/report/schema.js';
import type {Report} from '../../../src/report/types.js';

const report: Report = {
  version: 1,
  id: 'K7QM-2F',
  startedAt: '2026-11-23T08:52:00.000Z',
  durationMs: 12_000,
  outcome: 'complete',
  light: 'red',
  lights: {data: 'green', voice: 'red'},
  checks: [
    {
      id: 'services',
      status: 'passed',
      light: 'green',
      durationMs: 300,
      metrics: {},
      items: [
        {id: 'desktop', status: 'passed', light: 'green', durationMs: 90, metrics: {ttfbMs: 30, attempts: 3}},
      ],
    },
  ],
  findings: [
    {
      cause: 'turn-silent',
      light: 'red',
      confidence: 'likely',
      owner: 'network',
      subjects: ['turn'],
      evidence: {waitedMs: 5000, proxied: false, why: 'x'},
      guide: 'User access over the Internet via firewall (2)',
    },
  ],
  environment: {
    browser: 'Chrome',
    browserVersion: '156',
    os: 'Windows',
    visibleThroughout: true,
    method: 'rtp',
  },
  policy: {id: 'a', mos: 'b'},
};

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
