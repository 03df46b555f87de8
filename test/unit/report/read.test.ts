import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {isReportError, readReport, toReport, type ReportError} from '../../../src/report/read.js';
import type {Report} from '../../../src/report/types.js';
import {sample} from '../../support/reports.mjs';
import {LARGE} from '../../support/stranger-reports.mjs';

function errorOf(text: string): ReportError {
  try {
    readReport(text);
  } catch (error) {
    if (isReportError(error)) return error;
    throw error;
  }
  throw new Error(`Read: ${text.slice(0, 100)}`);
}

/** The sample's JSON with parts of its text replaced. */
function edited(...edits: readonly (readonly [text: string, by: string])[]): string {
  return edits.reduce((json, [text, by]) => {
    if (!json.includes(text)) throw new Error(`Not in the sample: ${text}`);
    return json.replace(text, by);
  }, JSON.stringify(sample()));
}

/** Reads while nothing can be parsed: whatever is refused is refused before that. */
function errorBeforeParsing(text: string): ReportError {
  const parse = JSON.parse.bind(JSON);
  JSON.parse = () => {
    throw new Error('It came to parsing');
  };
  try {
    return errorOf(text);
  } finally {
    JSON.parse = parse;
  }
}

describe('readReport', () => {
  it('reads what a run wrote', () => {
    expect(readReport(JSON.stringify(sample()))).to.deep.equal(sample());
    expect(readReport(`\uFEFF\r\n ${JSON.stringify(sample(), null, 2)}\n`)).to.deep.equal(sample());
  });

  it('leaves out what a later version 1 added, and opens the rest', () => {
    const later = {
      ...sample(),
      summary: {text: 'x', of: [1, 2]},
      environment: {...sample().environment, gpu: 'y'},
      lights: {...sample().lights, devices: 'green'},
      checks: sample().checks.map((check) => ({
        ...check,
        trend: null,
        ...(check.items && {items: check.items.map((item) => ({...item, host: 'z'}))}),
      })),
      findings: sample().findings.map((finding) => ({...finding, steps: ['a']})),
    };
    expect(readReport(JSON.stringify(later))).to.deep.equal(sample());
  });

  it('keeps figures and evidence of any name', () => {
    const report = readReport(
      edited(['"connectMs":40', '"constructor":1,"newMs":2'], ['"sure":true', '"toString":"x"']),
    );
    expect(report.checks[1]?.metrics).to.have.own.property('constructor', 1);
    expect(report.checks[1]?.metrics).to.have.own.property('newMs', 2);
    expect(report.findings[0]?.evidence).to.have.own.property('toString', 'x');
  });

  it('takes nothing from __proto__, wherever it stands', () => {
    const evil = '"__proto__":{"polluted":1},';
    const report = readReport(
      edited(
        ['{"version"', `{${evil}"version"`],
        ['{"connectMs"', `{${evil}"connectMs"`],
        ['{"outcome"', `{${evil}"outcome"`],
        ['{"browser"', `{${evil}"browser"`],
      ),
    );
    expect(report).to.deep.equal(sample());
    const {environment, checks, findings} = report;
    for (const own of [report, environment, checks[1]?.metrics, findings[0]?.evidence]) {
      expect(Object.getPrototypeOf(own)).to.equal(Object.prototype);
      expect(own).to.not.have.property('polluted');
    }
    expect({}).to.not.have.property('polluted');
  });

  it('finds no version, and nothing else, in a prototype', () => {
    expect(errorOf(`{"__proto__":${JSON.stringify(sample())}}`).reason).to.equal('not-report');
    expect(errorOf('{"__proto__":{"version":2}}').reason).to.equal('not-report');
  });

  it('refuses what is too large before it looks at it', () => {
    const {reason, issues} = errorBeforeParsing(' '.repeat(2_000_001));
    expect(reason).to.equal('too-large');
    expect(issues).to.deep.equal([
      {path: '$', expected: 'at most 2000000 characters', received: '2000001 characters'},
    ]);
    expect(errorOf(' '.repeat(2_000_000)).reason).to.equal('not-json');
  });

  it('refuses what nests too deep before it parses it', () => {
    for (const open of ['[', '{"a":']) {
      const {reason, issues} = errorBeforeParsing(open.repeat(65));
      expect([reason, issues[0]?.expected]).to.deep.equal(['not-report', 'at most 64 levels']);
    }
    expect(errorOf('['.repeat(64) + ']'.repeat(64)).issues[0]?.expected).to.equal('an object');
    expect(errorBeforeParsing(`{"a":"\\"","b":${'['.repeat(64)}`).reason).to.equal('not-report');
  });

  it('takes brackets in texts for text', () => {
    const text = `\\${'['.repeat(100)}"${'{'.repeat(100)}`;
    const report = sample();
    report.findings[0] = {...report.findings[0]!, evidence: {text}};
    expect(readReport(JSON.stringify(report))).to.deep.equal(report);
  });

  const NO_JSON: readonly (readonly [text: string, received: string])[] = [
    ['', 'nothing'],
    ['\uFEFF \n', 'nothing'],
    [' <!doctype html><title>x</title>', 'HTML'],
    ['K7QM-2F', 'text that is not JSON'],
    [JSON.stringify(sample()).slice(0, -1), 'text that is not JSON'],
    [`The report:\n${JSON.stringify(sample())}`, 'text that is not JSON'],
    [`${JSON.stringify(sample())}\nThanks!`, 'text that is not JSON'],
  ];
  for (const [text, received] of NO_JSON) {
    it(`says that this is no JSON: ${JSON.stringify(text.slice(0, 20))}`, () => {
      const {reason, issues} = errorOf(text);
      expect(reason).to.equal('not-json');
      expect(issues).to.deep.equal([{path: '$', expected: 'JSON', received}]);
    });
  }

  const OTHERS: readonly (readonly [text: string, path: string])[] = [
    ['null', '$'],
    ['7', '$'],
    ['"x"', '$'],
    ['[]', '$'],
    ['{}', '$.version'],
    ['{"version":1}', '$.id'],
    [edited(['"version":1', '"version":"2"']), '$.version'],
    [edited(['"version":1', '"version":0']), '$.version'],
    [edited(['"rttMs":40', '"rttMs":"40"']), '$.checks[2].metrics.rttMs'],
    [edited(['"rttMs":40', '"rttMs":null']), '$.checks[2].metrics.rttMs'],
    [edited(['"rttMs":40', '"rttMs":1e999']), '$.checks[2].metrics.rttMs'],
    [edited(['"light":"green"', '"light":"blue"']), '$.light'],
    [edited(['"lights":{', '"lights":{"data":7},"x":{']), '$.lights.data'],
    [edited(['"sure":true', '"sure":{"a":1}']), '$.findings[0].evidence.sure'],
    [edited(['"cause":"local-service-absent"', '"cause":7']), '$.checks[3].items[0].cause'],
    [edited(['2026-11-23T08:52:00.000Z', 'yesterday']), '$.startedAt'],
    [edited(['2026-11-23T08:52:00.000Z', '2026-11-23T08:52:00']), '$.startedAt'],
    [edited(['2026-11-23T08:52:00.000Z', '2026-13-23T08:52:00Z']), '$.startedAt'],
  ];
  for (const [text, path] of OTHERS) {
    it(`says that this is no report: ${text.length < 30 ? text : path}`, () => {
      const {reason, issues, message} = errorOf(text);
      expect(reason, message).to.equal('not-report');
      expect(issues[0]?.path).to.equal(path);
      expect(message).to.contain(path);
    });
  }

  it('says what is newer', () => {
    for (const version of [2, 1.5, 1e9]) {
      const {reason, issues} = errorOf(JSON.stringify({version, all: 'else'}));
      expect(reason).to.equal('newer');
      expect(issues).to.deep.equal([{path: '$.version', expected: '1', received: String(version)}]);
    }
  });

  it('takes a report whose only fault is a word that it does not know for a newer one', () => {
    const newCause = ['"cause":"local-service-absent","light"', '"cause":"voice-echo","light"'] as const;
    expect(errorOf(edited(newCause)).reason).to.equal('newer');
    expect(errorOf(edited(['"method":"rtp"', '"method":"web-transport"'])).reason).to.equal('newer');
    expect(errorOf(edited(newCause, ['"light":"green"', '"light":"blue"'])).reason).to.equal('not-report');
    expect(
      errorOf(edited(['"cause":"local-service-absent","light"', '"cause":"No!","light"'])).reason,
    ).to.equal('not-report');
  });

  it('repeats no secret in its message', () => {
    const url = 'https://user:pw@x.example/a?token=abc';
    const {message, issues} = errorOf(edited(['"light":"green"', `"light":"${url}"`]));
    expect(message + JSON.stringify(issues)).to.not.match(/token|abc|user|pw/);
  });

  it('never throws anything else, and never returns what is no report', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(errorOf(JSON.stringify(value)).reason).to.equal('not-report');
      }),
    );
    const paths = Object.keys(sample()) as (keyof Report)[];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({maxDepth: 3}), (key, value) => {
        try {
          const report = toReport(JSON.parse(JSON.stringify({...sample(), [key]: value})));
          expect(toReport(JSON.parse(JSON.stringify(report)))).to.deep.equal(report);
        } catch (error) {
          if (!isReportError(error)) throw error;
        }
      }),
    );
  });

  it('takes less than a fifth of a second for the largest, whatever it is made of', () => {
    for (const [what, make] of Object.entries(LARGE)) {
      const text = JSON.stringify(make());
      expect(text.length, what).to.be.below(2_000_000);
      const {user} = process.cpuUsage();
      try {
        readReport(text);
      } catch (error) {
        if (!isReportError(error)) throw error;
      }
      // The processor's time for parsing and reading, which here are one.
      expect(process.cpuUsage().user - user, what).to.be.below(400_000);
    }
  });

  it('counts values before it parses them', () => {
    for (const text of [`[${'[],'.repeat(100_000)}0]`, `{${'"a":1,'.repeat(100_001)}"a":1}`])
      expect(errorBeforeParsing(text).reason).to.equal('too-large');
    // Those in a text are none.
    expect(errorOf(`{"a":"${',['.repeat(200_000)}"}`).reason).to.equal('not-report');
  });

  it('takes no more from a live object than from a file', () => {
    const one = {...sample().checks[0]?.items?.[0], id: 'x'};
    const many = {
      ...sample(),
      checks: Array.from({length: 100}, () => ({...sample().checks[0], items: Array(2000).fill(one)})),
    };
    expect(() => toReport(many)).to.throw(/at most 100000 values/);
    const long = {
      ...sample(),
      findings: Array.from({length: 1000}, () => ({
        ...sample().findings[0],
        evidence: {a: 'x'.repeat(2000), b: 'y'.repeat(2000)},
      })),
    };
    expect(() => toReport(long)).to.throw();
  });

  for (const [what, checks] of Object.entries({
    'more figures than any check has': [
      {
        ...sample().checks[1],
        metrics: Object.fromEntries(Array.from({length: 201}, (_, i) => [`m${String(i)}`, 1])),
      },
    ],
    'a figure of a name that is too long': [{...sample().checks[1], metrics: {['x'.repeat(501)]: 1}}],
    'a score that no formula gives': [{...sample().checks[1], metrics: {mos: 99}}],
    'a share of more than everything': [{...sample().checks[1], metrics: {lossRatio: 1.5}}],
    'a delay of less than nothing': [{...sample().checks[1], metrics: {rttMs: -1}}],
    'a figure beyond all measure': [{...sample().checks[1], metrics: {newMs: 1e308}}],
    'a time beyond all measure': [{...sample().checks[1], durationMs: 1e308}],
    'a delay beyond all measure in a picture': [
      {...sample().checks[1], timeline: {stepMs: 1, delayMs: [1e308]}},
    ],
  })) {
    it(`refuses ${what}`, () => {
      expect(errorOf(JSON.stringify({...sample(), checks})).reason).to.equal('not-report');
    });
  }
});
