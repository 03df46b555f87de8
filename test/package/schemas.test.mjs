import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {createSite} from '../lab/site.mjs';
import {sample} from '../support/reports.mjs';

/** @typedef {{[key: string]: any}} Json */

const dist = new URL('../../dist/', import.meta.url);
const NAMES = ['config.schema.json', 'report.schema.json'];
const missing = NAMES.filter((name) => !existsSync(new URL(name, dist)));
const skip = missing.length > 0 && `dist/ lacks ${missing.join(' and ')}: run "npm run build"`;

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(new URL(name, dist), 'utf8'));

/** Strict but for formats: those are the component's own. @param {string} name */
const compile = (name) => new Ajv2020({strict: true, validateFormats: false}).compile(read(name));

const REPORT = sample();

/** Every object within, the value itself included. @param {unknown} value @returns {Json[]} */
function objectsIn(value) {
  if (typeof value !== 'object' || !value) return [];
  const within = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? within : [value, ...within];
}

/** @param {unknown} value @returns {Json} */
const copyOf = (value) => JSON.parse(JSON.stringify(value));

/** The configuration of the demo, as the page gets it. */
async function demoConfig() {
  const site = await createSite();
  await site.close();
  return copyOf(site.config);
}

describe('the schemas of the build', {skip}, () => {
  for (const name of NAMES) {
    it(`${name}: is JSON Schema 2020-12, with a title`, () => {
      const schema = read(name);
      assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
      assert.match(schema.title, /^Agent Diagnostics: /);
      compile(name);
    });

    it(`${name}: says of every object what it may hold, and that the version is a must`, () => {
      const schema = read(name);
      assert.ok(schema.required.includes('version'));
      for (const one of objectsIn(schema).filter(({type}) => type === 'object')) {
        const closed = one['additionalProperties'];
        assert.ok(closed === false || typeof closed === 'object', JSON.stringify(one).slice(0, 200));
      }
    });
  }

  it('mark the secrets of a configuration as such', () => {
    const {username, credential} = read('config.schema.json').properties.turn.properties;
    assert.equal(username.writeOnly, true);
    assert.equal(credential.writeOnly, true);
  });
});

describe('the schema of configurations', {skip}, () => {
  it('takes the smallest, and the demo’s own', async () => {
    const valid = compile('config.schema.json');
    assert.ok(valid({version: 1}), JSON.stringify(valid.errors));
    assert.ok(valid(await demoConfig()), JSON.stringify(valid.errors));
  });

  it('refuses a key that it does not know, at every depth', async () => {
    const valid = compile('config.schema.json');
    const good = await demoConfig();
    const places = objectsIn(good).length;
    assert.ok(places > 20);
    for (let at = 0; at < places; at += 1) {
      const config = copyOf(good);
      const place = objectsIn(config)[at] ?? {};
      place['unknown'] = 1;
      assert.equal(valid(config), false, JSON.stringify(place));
    }
  });

  it('refuses other values', async () => {
    const valid = compile('config.schema.json');
    const good = await demoConfig();
    for (const change of [
      {version: 2},
      {version: undefined},
      {phone: 'telepathy'},
      {codecs: []},
      {services: {}},
      {services: [{...good.services[0], url: 5}]},
      {services: [{...good.services[0], proof: {kind: 'hearsay'}}]},
      {turn: {...good.turn, urls: 'turn:x'}},
    ]) {
      const changed = JSON.parse(JSON.stringify({...good, ...change}));
      assert.equal(valid(changed), false, JSON.stringify(change));
    }
    for (const other of [null, [], 'x', 1, {}]) assert.equal(valid(other), false);
  });
});

describe('the schema of reports', {skip}, () => {
  const copy = () => copyOf(REPORT);

  it('takes a report', () => {
    const valid = compile('report.schema.json');
    assert.ok(valid(REPORT), JSON.stringify(valid.errors));
  });

  it('refuses a report that lacks anything it must have', () => {
    const valid = compile('report.schema.json');
    for (const key of Object.keys(REPORT)) {
      if (key === 'case') continue;
      const report = copy();
      delete report[key];
      assert.equal(valid(report), false, key);
    }
  });

  it('refuses a key that it does not know, where keys are not free', () => {
    const valid = compile('report.schema.json');
    for (const place of [
      (/** @type {Json} */ report) => report,
      (/** @type {Json} */ report) => report['lights'],
      (/** @type {Json} */ report) => report['checks'][0],
      (/** @type {Json} */ report) => report['checks'][0].items[0],
      (/** @type {Json} */ report) => report['findings'][0],
      (/** @type {Json} */ report) => report['environment'],
    ]) {
      const report = copy();
      place(report)['unknown'] = 1;
      assert.equal(valid(report), false, String(place));
    }
  });

  it('refuses figures that are none', () => {
    const valid = compile('report.schema.json');
    const report = copy();
    report['checks'][0].metrics = {rttMs: 'fast'};
    assert.equal(valid(report), false);
    assert.equal(valid({...copy(), durationMs: -1}), false);
    assert.equal(valid({...copy(), light: 'blue'}), false);
  });
});
