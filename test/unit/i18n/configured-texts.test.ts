import {describe, it} from 'node:test';
import {expect} from 'chai';
import {isConfigurationError, type ConfigurationIssue} from '../../../src/config/errors.js';
import {validateConfiguration} from '../../../src/config/validate.js';

describe('texts in a configuration', () => {
  const read = (texts: unknown): unknown =>
    validateConfiguration({version: 1, services: [{id: 'a', url: 'https://a.example.com/'}], texts}).texts;

  it('are texts in groups, as deep as the dictionaries are', () => {
    const texts = {
      en: {run: 'x', lights: {red: 'x'}, helpdesk: {offline: {act: 'x'.repeat(1000)}}},
      'de-CH': {},
    };
    expect(read(texts)).to.deep.equal(texts);
  });

  it('are nothing else', () => {
    const cases: [texts: unknown, path: string, expected: RegExp][] = [
      ['x', '$.texts', /object/],
      [[], '$.texts', /object/],
      [{en: 'x'}, '$.texts.en', /object/],
      [{en: {run: 1}}, '$.texts.en.run', /a string or an object/],
      [{en: {run: null}}, '$.texts.en.run', /a string or an object/],
      [{en: {run: ''}}, '$.texts.en.run', /not empty/],
      [{en: {run: 'x'.repeat(1001)}}, '$.texts.en.run', /at most 1000/],
      [{en: {lights: {red: ['x']}}}, '$.texts.en.lights.red', /a string or an object/],
      [
        {en: {report: {chart: {title: {more: {still: 'x'}}}}}},
        '$.texts.en.report.chart.title.more',
        /a string/,
      ],
      [JSON.parse('{"__proto__": {"run": "x"}}'), '$.texts.__proto__', /no such key/],
      [JSON.parse('{"en": {"lights": {"__proto__": "x"}}}'), '$.texts.en.lights.__proto__', /no such key/],
    ];
    for (const [texts, path, expected] of cases) {
      let issues: readonly ConfigurationIssue[] = [];
      try {
        read(texts);
      } catch (error) {
        if (!isConfigurationError(error)) throw error;
        ({issues} = error);
      }
      expect(issues.map((issue) => issue.path)).to.deep.equal([path]);
      expect(issues[0]?.expected, path).to.match(expected);
    }
  });
});
