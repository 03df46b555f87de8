/**
 * Every unit test in TypeScript, in one process: to start one for each file takes four times as long.
 * A single file: `node --import tsx --test test/unit/<file>`.
 */
import {readdirSync} from 'node:fs';
import {it} from 'node:test';
import fc from 'fast-check';

// The same inputs each time; `FUZZ_SEED=random` tries others.
const {FUZZ_SEED = '20261130'} = process.env;
if (FUZZ_SEED !== 'random') fc.configureGlobal({seed: Number(FUZZ_SEED)});

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder, {recursive: true})
  .map(String)
  .filter((file) => file.endsWith('.test.ts'))
  .sort();

for (const file of files) {
  try {
    await import(new URL(file, folder).href);
  } catch (error) {
    // The other files are still run.
    it(`test/unit/${file} loads`, () => {
      throw error;
    });
  }
}
