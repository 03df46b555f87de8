import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {rollup} from 'rollup';
import ts from 'typescript';

const src = new URL('../../src/', import.meta.url);
const ENTRY = '\0entry';

/** Source files as they stand, their types taken off; the compiler has looked at those elsewhere. */
const sources = {
  name: 'sources',
  /** @param {string} id @param {string | undefined} importer */
  resolveId: (id, importer) =>
    id === ENTRY
      ? ENTRY
      : fileURLToPath(new URL(id.replace(/\.js$/, '.ts'), importer === ENTRY ? src : `file://${importer}`)),
  /** @param {string} id */
  load: (id) =>
    id.endsWith('.ts')
      ? ts.transpileModule(readFileSync(id, 'utf8'), {
          compilerOptions: {
            target: ts.ScriptTarget.ES2022,
            module: ts.ModuleKind.ESNext,
            verbatimModuleSyntax: true,
          },
        }).outputText
      : undefined,
};

/**
 * What these files of `src/` export, to be run where there is no page: for tests of what needs none, which here take a
 * tenth of the time that they take in a browser.
 * @param {readonly string[]} files such as `config/validate`
 * @returns {Promise<any>} all their exports
 */
export async function loadSources(files) {
  const entry = {
    name: 'entry',
    /** @param {string} id */
    load: (id) =>
      id === ENTRY ? files.map((file) => `export * from './${file}.js';`).join('\n') : undefined,
  };
  const bundle = await rollup({input: ENTRY, plugins: [entry, sources]});
  try {
    const {output} = await bundle.generate({format: 'es', inlineDynamicImports: true});
    return await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
  } finally {
    await bundle.close();
  }
}
