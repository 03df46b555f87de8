import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import * as reports from '../../demo/states/reports.mjs';
import {STAGES} from '../../demo/states/stages.mjs';

const schema = new URL('../../dist/report.schema.json', import.meta.url);
const skip = !existsSync(schema) && 'dist/ lacks report.schema.json: run "npm run build"';

describe('the reports of the gallery', {skip}, () => {
  for (const [name, report] of Object.entries(reports)) {
    it(`${name}: is one that a run could make`, () => {
      const valid = new Ajv2020({strict: true, validateFormats: false}).compile(
        JSON.parse(readFileSync(schema, 'utf8')),
      );
      // What is undefined is absent in JSON.
      assert.ok(valid(JSON.parse(JSON.stringify(report))), JSON.stringify(valid.errors));
    });
  }

  it('have codes of their own, and each is shown', () => {
    const ids = Object.values(reports).map(({id}) => id);
    assert.equal(new Set(ids).size, ids.length);
    const shown = new Set(Object.values(STAGES).map(({report}) => report?.id));
    for (const id of ids) assert.ok(shown.has(id), id);
  });
});
