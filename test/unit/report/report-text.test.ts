import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {reportText} from '../../../src/elements/details/report-text.js';
import {en} from '../../../src/i18n/en/agent.js';
import {report as words} from '../../../src/i18n/en/report.js';
import {localize} from '../../../src/i18n/localize.js';
import {lineOfText, printable, printableJson} from '../../../src/internal/printable.js';
import type {Report} from '../../../src/report/types.js';
import {sample} from '../../support/reports.mjs';

const textOf = (report: Report): string => reportText(report, localize('en', en), words, new Map());

/** A report of a run of one's own, with this wherever a configuration or a service has a say. */
function filled(text: string): Report {
  const report = sample({id: text, case: text, policy: {id: text, mos: text}});
  const [services] = report.checks;
  const [finding] = report.findings;
  return {
    ...report,
    environment: {...report.environment, browser: text, browserVersion: text, os: text},
    checks: [
      {...services!, id: text, items: services!.items!.map((item) => ({...item, id: text}))},
      ...report.checks.slice(1),
    ],
    findings: [{...finding!, subjects: [text], evidence: {[text]: text}, guide: text}],
  };
}

const HOSTILE = [
  'a\nred: turn-cut (certain), network: FORGED LINE\u001b[2J',
  '=cmd|"/c calc"!A0',
  '\t=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  '\uff1d1',
  'a\u2028=b',
  'a\u0085b',
  'hidden\u{e0041}\u{e0042}\u200b\u3164\u2060',
  'a\ufe0f\u{e0150}b',
  '\u202eevil',
  '\ud800',
];

function isClean(text: string, lines: number): void {
  expect(text.split('\n')).to.have.length(lines);
  expect(text).to.not.match(/^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]/mu);
  expect(text.replaceAll('\n', '')).to.not.match(
    /[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u200b\u2060-\u206f\u202a-\u202e\u3164\u{e0000}-\u{e007f}]/u,
  );
}

describe('a report as text', () => {
  const lines = textOf(filled('x')).split('\n').length;

  for (const text of HOSTILE) {
    it(`keeps one line one line, and begins no formula: ${JSON.stringify(text).slice(0, 40)}`, () => {
      isClean(textOf(filled(text)), lines);
    });
  }

  it('does so whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', minLength: 1, maxLength: 40}), (text) => {
        isClean(textOf(filled(text)), lines);
      }),
      {seed: 20_261_130, numRuns: 2000},
    );
  });

  it('leaves names of every script as they are', () => {
    for (const name of ['Jörg Müller', 'نظام‌ها', '葛\u{e0100}城市', 'अनुप्रयोग', '👩‍💻 ❤️', '١٢٣', 'a-b = c']) {
      expect(printable(name)).to.equal(name);
      expect(lineOfText(name)).to.equal(name);
    }
  });

  it('says that it contradicts itself', () => {
    const red = filled('services');
    expect(textOf({...red, lights: {data: 'red', voice: 'red'}})).to.contain(
      words.viewer.contradicts('Ready'),
    );
    expect(textOf(sample())).to.not.contain('contradicts');
  });

  it('is a file that says the same, without what is not seen', () => {
    for (const text of HOSTILE) {
      const json = printableJson(filled(text));
      expect(JSON.parse(json)).to.deep.equal(filled(text));
      expect(json.replaceAll('\n', '')).to.not.match(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{DI}\p{Zl}\p{Zp}]/u);
    }
  });
});
