/** Prints, as the table of docs/settings/guide.md, what serves the guide's claims, class by class. */
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import ts from 'typescript';

const SOURCE = fileURLToPath(new URL('../src/settings/guide/', import.meta.url));
const NAMES = {
  A: 'A, checked by itself',
  P: 'P, checked in part',
  L: 'L, read in what a site wrote',
  Q: 'Q, asked',
  S: 'S, simulated',
  T: 'T, told',
};

// Its files import nothing but types from elsewhere, so beside each other they run once the types are gone.
const folder = await mkdtemp(join(tmpdir(), 'guide-coverage-'));
try {
  await writeFile(join(folder, 'package.json'), '{"type": "module"}');
  for (const name of await readdir(SOURCE)) {
    const {outputText} = ts.transpileModule(await readFile(join(SOURCE, name), 'utf8'), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
      },
    });
    await writeFile(join(folder, name.replace(/\.ts$/, '.js')), outputText);
  }
  /** @type {typeof import('../src/settings/guide/index.js')} */
  const {coverage, KINDS} = await import(pathToFileURL(join(folder, 'index.js')).href);
  const line = (/** @type {(string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;
  console.log(line(['class', 'claims', 'served', ...KINDS]));
  console.log(line(['---', '---:', '---:', ...KINDS.map(() => '---:')]));
  for (const {class: one, claims, answered, by} of coverage()) {
    console.log(line([NAMES[one], claims, answered, ...KINDS.map((kind) => by[kind] || '–')]));
  }
} finally {
  await rm(folder, {recursive: true});
}
