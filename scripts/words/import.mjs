/**
 * Puts what translators say into the word files: `npm run words:import`, or `npm run words:import -- words/de.xlf`. What
 * has no target stays as it is. Ends with 1, and changes nothing, where a text can't be put in.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import * as prettier from 'prettier';
import {imported} from './exchange.mjs';

const given = process.argv.slice(2);
const paths =
  given.length > 0
    ? given
    : existsSync('words')
      ? readdirSync('words').flatMap((name) => (name.endsWith('.xlf') ? [`words/${name}`] : []))
      : [];
if (paths.length === 0) console.error('There is no words/*.xlf: run "npm run words:export" first');
for (const path of paths) {
  const {tag, files, problems} = imported(readFileSync(path, 'utf8'));
  for (const problem of problems) console.error(`${path}: ${problem}`);
  if (problems.some((problem) => !problem.endsWith('has changed since'))) {
    process.exitCode = 1;
    continue;
  }
  for (const file of files) {
    const isNew = !existsSync(file.path);
    mkdirSync(dirname(file.path), {recursive: true});
    const config = (await prettier.resolveConfig(file.path)) ?? {};
    writeFileSync(file.path, await prettier.format(file.text, {...config, filepath: file.path}));
    console.log(`${file.path}${isNew ? ' (new: add the language to src/i18n/list.ts)' : ''}`);
  }
  if (files.length === 0) console.log(`${tag}: nothing has changed`);
}
