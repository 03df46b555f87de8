import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {pages} from '../../../scripts/docs.mjs';
import {pathsOf} from '../../../scripts/described-schema.mjs';
import {configSchema} from '../../../src/config/schema.js';
import {CONFIG_NOTES} from '../../../src/config/schema-notes.js';
import {resolveConfiguration} from '../../../src/config/resolve.js';
import {formats} from '../../../src/internal/formats.js';
import {validate} from '../../../src/internal/schema.js';
import {CAUSES} from '../../../src/report/catalogue.js';
import {CHECK_NOTES, REPORT_NOTES} from '../../../src/report/notes.js';
import {reportSchema} from '../../../src/report/schema.js';

const load = (path: string): Promise<unknown> =>
  import(new URL(`../../../${path}`, import.meta.url).href) as Promise<unknown>;

describe('the generated pages', () => {
  it('are what the code says: else run "npm run docs"', async () => {
    for (const [path, text] of Object.entries(await pages(load)))
      expect(readFileSync(path, 'utf8') === text, path).to.equal(true);
  });
});

describe('the notes of a schema', () => {
  const PAIRS = [
    ['configuration', configSchema, CONFIG_NOTES],
    ['report', reportSchema, REPORT_NOTES],
  ] as const;
  for (const [name, schema, notes] of PAIRS) {
    it(`${name}: speak of every path, and of no other`, () => {
      const paths = pathsOf(schema).map(({path}) => path);
      expect(Object.keys(notes).toSorted()).to.deep.equal(paths.toSorted());
    });
  }

  const described = pathsOf(configSchema).map((one) => ({
    ...one,
    note: CONFIG_NOTES[one.path]!,
  }));

  it('give each option of the configuration an example that the schema takes', () => {
    for (const {path, schema, note} of described) {
      if (path.endsWith('[]') || path.startsWith('thresholds.')) continue;
      expect(validate(schema, note.example, formats).issues, path).to.deep.equal([]);
    }
  });

  it('give defaults that the schema takes', () => {
    for (const {path, schema, note} of described)
      if (note.default !== undefined)
        expect(validate(schema, note.default, formats).issues, path).to.deep.equal([]);
  });

  it('give the defaults that are filled in', () => {
    const defaultOf = (path: string): unknown => CONFIG_NOTES[path]?.default;
    const {voiceMs, deadlineMs, controlUrl, budgets, thresholds, services, ...others} = resolveConfiguration({
      version: 1,
      services: [{id: 'a', url: 'https://a.example.com/'}],
    });
    for (const name of ['phone', 'activities', 'codecs'] as const)
      expect(others[name], name).to.deep.equal(defaultOf(name));
    expect(others.include).to.deep.equal(defaultOf('report.include'));
    expect(voiceMs / 1000).to.equal(defaultOf('durations.voiceSeconds'));
    expect(deadlineMs / 1000).to.equal(defaultOf('durations.deadlineSeconds'));
    expect(controlUrl).to.equal(defaultOf('control.url'));
    for (const [name, budget] of Object.entries(budgets))
      expect(budget, name).to.deep.equal(defaultOf(`budgets.${name}`));
    for (const [name, {green, amber}] of Object.entries(thresholds)) {
      expect(green, name).to.equal(defaultOf(`thresholds.${name}.green`));
      expect(amber, name).to.equal(defaultOf(`thresholds.${name}.amber`) ?? Infinity);
    }
    for (const name of ['role', 'required', 'proof'] as const)
      expect(services[0]?.[name], name).to.deep.equal(defaultOf(`services[].${name}`));
  });

  it('give the length of a watch that is told none', async () => {
    const {minutesOf} = (await load('src/watch/watch.ts')) as {minutesOf: (...given: object[]) => number};
    expect(minutesOf({version: 1}, {})).to.equal(CONFIG_NOTES['watch.minutes']?.default);
  });
});

describe('the notes of checks', () => {
  it('say of every cause which check finds it', () => {
    const found = new Set(Object.values(CHECK_NOTES).flatMap(({finds}) => finds));
    expect(Object.keys(CAUSES).filter((cause) => !found.has(cause as never))).to.deep.equal([]);
  });
});
