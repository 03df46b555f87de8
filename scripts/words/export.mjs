/**
 * Writes what is said in a language into `words/<tag>.xlf`, for translators: `npm run words:export`, or
 * `npm run words:export -- de nl` for some; a language that there is not yet has English alone in it.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {readdirSync} from 'node:fs';
import {exported} from './exchange.mjs';
import {SOURCE} from './files.mjs';

const known = readdirSync('src/i18n', {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && entry.name !== SOURCE)
  .map(({name}) => Intl.getCanonicalLocales(name)[0] ?? name);
const wanted = process.argv.slice(2);
mkdirSync('words', {recursive: true});
for (const tag of wanted.length > 0 ? wanted : known) {
  const path = `words/${tag}.xlf`;
  writeFileSync(path, exported(tag));
  console.log(path);
}
