import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import {unbuilt} from '../support/packed.mjs';
import {findProgram} from '../support/programs.mjs';

const OPS = fileURLToPath(new URL('../../dist/ops/', import.meta.url));
const promtool = findProgram('promtool');

describe('the alert rules', {skip: unbuilt || (!promtool && 'promtool is absent: npm run setup')}, () => {
  /** @param {string[]} args */
  const run = (...args) => {
    const {status, stdout, stderr} = spawnSync(String(promtool), args, {cwd: OPS, encoding: 'utf8'});
    assert.equal(status, 0, stdout + stderr);
    return stdout;
  };

  it('are rules', () => {
    assert.match(run('check', 'rules', 'prometheus-rules.yaml'), /SUCCESS: 7 rules found/);
  });

  it('say what they should of series as they are exported, and nothing of others', () => {
    assert.match(run('test', 'rules', 'prometheus-rules.test.yaml'), /SUCCESS/);
    const tests = readFileSync(`${OPS}prometheus-rules.test.yaml`, 'utf8');
    for (const [, alert] of readFileSync(`${OPS}prometheus-rules.yaml`, 'utf8').matchAll(/alert: (\w+)/g))
      assert.ok(tests.includes(`alertname: ${alert}\n`), `${alert} has no test`);
  });
});
