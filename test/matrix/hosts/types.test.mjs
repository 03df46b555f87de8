import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {publint} from 'publint';
import {rollup} from 'rollup';
import ts from 'typescript';
import {installPacked, unbuilt} from '../../support/packed.mjs';

const ATTW = join(import.meta.dirname, '../../../node_modules/.bin/attw');

/** What somebody writes who uses all of the package; what is wrong in it is marked as such, and must be seen. */
const PROGRAM = `
import 'agent-diagnostics/define';
import {AgentDiagnosticsElement, DiagnosticsCompleteEvent, type DiagnosticsState} from 'agent-diagnostics';
import {ConfigurationError, runDiagnostics, type Configuration, type Report} from 'agent-diagnostics/engine';
import {observe} from 'agent-diagnostics/otlp';

export const config: Configuration = {version: 1, turn: {credentialsUrl: '/turn-credentials'}};
// @ts-expect-error: there is no such phone
export const wrong: Configuration = {version: 1, phone: 'telepathy'};

const element = document.createElement('agent-diagnostics');
element.config = config;
export const state: DiagnosticsState = element.state;
// @ts-expect-error: it can only be read
element.state = 'idle';
element.addEventListener('diagnostics-complete', (event) => {
  const complete: DiagnosticsCompleteEvent = event;
  const light: 'green' | 'amber' | 'red' | 'grey' = complete.report.light;
  console.log(light);
});
export const isOurs: boolean = element instanceof AgentDiagnosticsElement;
export const stop: () => void = observe(document, {url: 'https://collector.example.com'});
export const report: Promise<Report> = runDiagnostics(config).catch((error: unknown) => {
  if (error instanceof ConfigurationError) console.log(error.issues[0]?.path);
  throw error;
});
`;

/** How TypeScript may be told to find a package. @type {Record<string, ts.CompilerOptions>} */
const MODES = {
  bundler: {module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler},
  node16: {module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16},
  'node10, which reads no exports': {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    ignoreDeprecations: '6.0',
  },
  'nothing but its defaults': {},
};

describe('the package, installed', {skip: unbuilt}, () => {
  /** @type {import('../../support/packed.mjs').Packed} */
  let packed;
  before(async () => {
    packed = await installPacked();
  });
  after(() => packed.close());

  for (const [mode, options] of Object.entries(MODES)) {
    it(`has types for TypeScript, with ${mode}`, async () => {
      const file = join(packed.folder, 'program.ts');
      await writeFile(file, PROGRAM);
      const program = ts.createProgram([file], {
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        types: [],
        skipLibCheck: true,
        ...options,
      });
      const complaints = ts
        .getPreEmitDiagnostics(program)
        .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
      assert.deepEqual(complaints, []);
    });
  }

  it('passes "Are the types wrong?"', async () => {
    // A module that is only an ES module can't be required: that is meant.
    const {exports} = JSON.parse(await readFile(join(packed.home, 'package.json'), 'utf8'));
    const names = Object.keys(exports);
    const data = names.filter((name) => name.endsWith('.json'));
    const args = [packed.tarball, '--format', 'json', '--ignore-rules', 'cjs-resolves-to-esm'];
    const without = ['--exclude-entrypoints', ...data];
    const {stdout} = await promisify(execFile)(ATTW, [...args, ...without], {maxBuffer: 1e8}).catch(
      (error) => error,
    );
    const {problems, analysis} = JSON.parse(stdout);
    const kinds = Object.keys(problems ?? {}).filter((kind) => kind !== 'CJSResolvesToESM');
    assert.deepEqual(kinds, [], JSON.stringify(problems, null, 2));
    const looked = Object.keys(analysis.entrypoints).filter((name) => !name.endsWith('.json'));
    assert.deepEqual(looked.sort(), names.filter((name) => !data.includes(name)).sort());
  });

  it('passes publint', async () => {
    const {messages} = await publint({pkgDir: packed.home, level: 'suggestion', strict: true});
    assert.deepEqual(
      messages.map(({code, path}) => `${code} at ${path.join('.')}`),
      [],
    );
  });

  /** What a bundler makes of one line. @param {string} code */
  const bundled = async (code) => {
    const entry = join(packed.folder, 'entry.js');
    await writeFile(entry, code);
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve({exportConditions: ['browser', 'production']})],
      onwarn: () => undefined,
    });
    const {output} = await bundle.generate({format: 'es'});
    await bundle.close();
    return output[0].code;
  };

  it('has side effects in ./define only', async () => {
    const {exports} = JSON.parse(await readFile(join(packed.home, 'package.json'), 'utf8'));
    const entries = Object.keys(exports).filter((name) => !name.endsWith('.json') && name !== './define');
    assert.ok(entries.includes('.') && entries.includes('./engine') && entries.includes('./otlp'));
    for (const entry of entries) {
      const code = await bundled(`import '${entry.replace('.', 'agent-diagnostics')}';`);
      assert.equal(code.trim(), '', `importing ${entry} alone leaves something`);
    }
    assert.match(await bundled(`import 'agent-diagnostics/define';`), /customElements/);
  });

  it('costs no Lit where only the engine is taken, wherever it is taken from', async () => {
    const code = await bundled(`export {runDiagnostics} from 'agent-diagnostics/engine';`);
    assert.ok(!/LitElement|customElements/.test(code));
  });

  it('can be imported where there is no page, and registers nothing there', async () => {
    const script = `
      globalThis.customElements = {defined: [], define(name) { this.defined.push(name); }, get() {}};
      await import('agent-diagnostics/engine');
      await import('agent-diagnostics/otlp');
      await import('agent-diagnostics');
      console.log(JSON.stringify(customElements.defined));`;
    await writeFile(join(packed.folder, 'import.mjs'), script);
    const {stdout} = await promisify(execFile)(process.execPath, ['import.mjs'], {cwd: packed.folder});
    assert.equal(stdout.trim(), '[]');
  });

  it('has its source maps, which name their sources', async () => {
    const map = JSON.parse(await readFile(join(packed.home, 'dist/engine.js.map'), 'utf8'));
    assert.ok(map.sources.some((/** @type {string} */ source) => source.endsWith('src/engine.ts')));
    assert.equal(map.sourcesContent.length, map.sources.length);
    assert.ok(existsSync(join(packed.home, 'dist/agent-diagnostics.js.map')));
  });
});
