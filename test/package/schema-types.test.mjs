import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {differences, shapeOfSchema, shapeOfType} from '../support/type-shape.mjs';

const dist = new URL('../../dist/', import.meta.url);
const PAIRS = /** @type {const} */ ([
  ['config.schema.json', 'src/config/types.ts', 'Configuration'],
  ['report.schema.json', 'src/report/types.ts', 'Report'],
]);
const missing = PAIRS.map(([name]) => name).filter((name) => !existsSync(new URL(name, dist)));
const skip = missing.length > 0 && `dist/ lacks ${missing.join(' and ')}: run "npm run build"`;

/**
 * Where a schema says more than the type, on purpose: `texts` nests as deep as the words do, the type without end; and
 * `thresholds` and `metrics` have the names that there are, the type any.
 */
const MEANT = [/^\$\.texts\.\*/, /^\$\.thresholds[.:]/, /\.metrics\.\w+: in the schema only$/];

describe('a schema and the type beside it', {skip}, () => {
  for (const [schemaName, path, typeName] of PAIRS) {
    const schema = skip ? {} : JSON.parse(readFileSync(new URL(schemaName, dist), 'utf8'));
    const type = shapeOfType(path, typeName);
    const unmeant = (/** @type {string[]} */ lines) =>
      lines.filter((line) => !MEANT.some((meant) => meant.test(line)));

    it(`${schemaName}: names what ${typeName} names, no more and no less`, () => {
      assert.deepEqual(unmeant(differences(type, shapeOfSchema(schema))), []);
    });

    it(`${schemaName}: a name, a value or a must that only one of them has is seen`, () => {
      const [first = ''] = Object.keys(schema.properties).filter((name) => name !== 'version');
      for (const change of [
        {...schema, properties: {...schema.properties, more: {type: 'string'}}},
        {...schema, properties: Object.fromEntries(Object.entries(schema.properties).slice(0, -1))},
        {...schema, required: []},
        {...schema, properties: {...schema.properties, version: {const: 2}}},
        {...schema, properties: {...schema.properties, [first]: {type: 'boolean'}}},
      ])
        assert.notDeepEqual(unmeant(differences(type, shapeOfSchema(change))), []);
    });
  }
});
