import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {rollup} from 'rollup';
import ts from 'typescript';

/** Source files as they stand, their types taken off; the compiler has checked them elsewhere. */
const sources = {
  name: 'sources',
  /** @param {string} id @param {string | undefined} importer */
  resolveId: (id, importer) => (importer ? resolve(importer, '..', id.replace(/\.js$/, '.ts')) : resolve(id)),
  /** @param {string} id */
  load: (id) =>
    ts.transpileModule(readFileSync(id, 'utf8'), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
      },
    }).outputText,
};

/**
 * What a source file exports, with whatever it imports. Only for files that need no page and no package.
 * @param {string} path from the root of the repository, e.g. `src/config/schema.ts`
 * @returns {Promise<any>} its exports
 */
export async function importSource(path) {
  const bundle = await rollup({input: path, plugins: [sources]});
  try {
    const {output} = await bundle.generate({format: 'es'});
    return await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
  } finally {
    await bundle.close();
  }
}
