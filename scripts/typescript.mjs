import {existsSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import ts from 'typescript';

const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const {options} = ts.parseJsonConfigFileContent(config, ts.sys, '.');
const compilerOptions = {...options, declaration: false, sourceMap: true, importHelpers: true};

/** A name that is no path, so that the helpers count as no package of their own. */
const HELPERS = '\0tslib';
const helpers = new URL('../node_modules/tslib/tslib.es6.mjs', import.meta.url);

/** @type {Map<string, {code: string, map: string | undefined}>} by target and path */
const compiled = new Map();

/** @param {string} path @param {import('typescript').ScriptTarget | undefined} target */
function compile(path, target) {
  const {outputText, sourceMapText} = ts.transpileModule(readFileSync(path, 'utf8'), {
    fileName: path,
    compilerOptions: {...compilerOptions, target},
  });
  return {code: outputText.replace(/^\/\/# sourceMappingURL=.*$/m, ''), map: sourceMapText};
}

/**
 * Takes the types off, of each file once for all bundles. That they are right is checked by `tsc`, which writes the
 * declarations meanwhile.
 * @param {import('typescript').ScriptTarget | undefined} [target] the JavaScript to write
 * @returns {import('rollup').Plugin}
 */
export function typescript(target = options.target) {
  return {
    name: 'typescript',
    resolveId(source, importer) {
      if (source === 'tslib') return HELPERS;
      if (!importer || !/^\.{1,2}\/.*\.js$/.test(source)) return null;
      const path = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
      return existsSync(path) ? path : null;
    },
    load(id) {
      if (id === HELPERS) return readFileSync(helpers, 'utf8');
      if (!id.endsWith('.ts')) return null;
      const key = `${String(target)} ${id}`;
      const known = compiled.get(key) ?? compile(id, target);
      compiled.set(key, known);
      return known;
    },
  };
}
