import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import ts from 'typescript';
import {importSource} from './scripts/import-source.mjs';
import {licences} from './scripts/licences.mjs';
import {commit} from './scripts/provenance.mjs';
import {typescript} from './scripts/typescript.mjs';
import {describedSchema} from './scripts/described-schema.mjs';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const banner = `/*! agent-diagnostics ${version} (${commit()}), MIT */`;

/** gzip −9 bytes of what a page loads first, without the banner; over it, the build fails. */
const BUDGETS = {
  'agent-diagnostics.js': 32_000,
  'engine.js': 16_000,
  'settings.js': 30_000,
  // What the entry awaits where there are elements, and all that it needs itself.
  'fleet-agent-diagnostics-fleet.js': 25_000,
  'workspace.js': 4_000,
};
/** From here on, the build warns. */
const WARN_RATIO = 0.97;
/** `npm run build -- --sizes` prints every file. */
const printsAll = process.argv.includes('--configSizes');

/** Holds the budgets, and prints what each entry with one makes a page load first. */
function sizes() {
  return {
    name: 'sizes',
    generateBundle(_options, bundle) {
      const gzip = (chunk) => gzipSync(chunk.code.replace(banner, ''), {level: 9}).length;
      for (const entry of Object.values(bundle)) {
        if (entry.type !== 'chunk') continue;
        const first = new Set([entry.fileName]);
        for (const name of first)
          bundle[name]?.imports?.forEach((imported) => bundle[imported] && first.add(imported));
        const total = [...first].reduce((sum, name) => sum + gzip(bundle[name]), 0);
        const budget = BUDGETS[entry.fileName];
        const kind = entry.isEntry ? 'entry' : 'chunk';
        const limit = budget ? ` of ${(budget / 1000).toFixed(0)}` : '';
        const warning = budget && total > budget * WARN_RATIO ? ', close to its budget' : '';
        if (budget || printsAll)
          console.log(
            `  ${kind}  ${entry.fileName.padEnd(26)} ${(total / 1000).toFixed(1).padStart(6)}${limit} kB gzip${warning}`,
          );
        if (budget && total > budget) {
          this.error(`${entry.fileName} loads ${total} B gzip at first, over its budget of ${budget} B`);
        }
      }
    },
  };
}

/** Writes the JSON Schemas from the objects that validation reads, with titles and descriptions for editors. */
function schemas() {
  const sources = {
    'config.schema.json': {
      title: 'Agent Diagnostics: configuration',
      schema: ['src/config/schema.ts', 'configSchema'],
      notes: ['src/config/schema-notes.ts', 'CONFIG_NOTES'],
    },
    'report.schema.json': {
      title: 'Agent Diagnostics: report',
      schema: ['src/report/schema.ts', 'reportSchema'],
      notes: ['src/report/notes.ts', 'REPORT_NOTES'],
    },
  };
  const read = async ([path, name]) => (await importSource(path))[name];
  return {
    name: 'schemas',
    async generateBundle() {
      for (const [fileName, {title, schema, notes}] of Object.entries(sources)) {
        const $schema = 'https://json-schema.org/draft/2020-12/schema';
        const described = describedSchema(await read(schema), await read(notes));
        const source = JSON.stringify({$schema, title, ...described}, null, 2);
        this.emitFile({type: 'asset', fileName, source: `${source}\n`});
      }
    },
  };
}

/** The page for frames, as it is: its script is the entry beside it. */
const page = {
  name: 'page',
  generateBundle() {
    for (const fileName of ['embed.html', 'embed.css'])
      this.emitFile({type: 'asset', fileName, source: readFileSync(`src/embed/${fileName}`)});
  },
};

/** Files for a company's own monitoring, as they are. */
const ops = {
  name: 'ops',
  generateBundle() {
    for (const name of readdirSync('src/ops'))
      this.emitFile({type: 'asset', fileName: `ops/${name}`, source: readFileSync(`src/ops/${name}`)});
  },
};

/** Stylesheets are template literals, which the minifier leaves alone; of their white space only the first matters. */
const stylesheets = {
  name: 'stylesheets',
  transform: (code, id) =>
    id.endsWith('.styles.ts')
      ? {code: code.replace(/\s*\/\*(?!\*)[^]*?\*\//g, '').replace(/(?<=[;{},])\s+/g, ' '), map: null}
      : undefined,
};
const minify = terser({ecma: 2022, module: true, compress: {passes: 3}, format: {comments: /^!/}});
const output = {dir: 'dist', format: 'es', sourcemap: true, banner};
const notices = licences();

/** A language's file is named after its folder too: `i18n/de/report.ts` becomes `de-report.js`. */
const chunkName = ({name, facadeModuleId}) => {
  const [, wing, language] = /\/(i18n|words)\/([a-z-]+)\/[a-z]+\.ts$/.exec(facadeModuleId ?? '') ?? [];
  if (!wing) return name;
  const product = wing === 'words' && (facadeModuleId.includes('/fleet/') ? 'words' : 'settings');
  return [language, product, !['agent', 'tools', 'fleet', 'workspace'].includes(name) && name]
    .filter(Boolean)
    .join('-');
};

/** An entry that a browser loads: one file, and siblings that it loads when they are first needed. */
const standalone = (name, input, {prefix = ''} = {}) => ({
  input: {[name]: input},
  // What its siblings need of it they import from it, so that there is no third file to load first.
  preserveEntrySignatures: 'allow-extension',
  output: {...output, chunkFileNames: (chunk) => `${prefix}${chunkName(chunk)}.js`, plugins: [minify]},
  plugins: [
    nodeResolve(),
    commonjs({include: '**/node_modules/sdp/**'}),
    stylesheets,
    typescript(),
    notices,
    sizes(),
  ],
});

/** What the page for frames imports as the element. */
const element = fileURLToPath(new URL('src/define.ts', import.meta.url));

const bundles = [
  standalone('agent-diagnostics', 'src/define.ts'),
  standalone('engine', 'src/engine.ts', {prefix: 'engine-'}),
  standalone('otlp', 'src/otlp/index.ts', {prefix: 'otlp-'}),
  {
    ...standalone('settings', 'src/settings.ts', {prefix: 'settings-'}),
    // The interpreter has one door: what is not used of it, and its parser, stay out of the first load.
    treeshake: {moduleSideEffects: (id) => !/\/(?:pac-interpreter|acorn)\//.test(id)},
  },
  standalone('fleet', 'src/fleet.ts', {prefix: 'fleet-'}),
  standalone('workspace', 'src/workspace.ts', {prefix: 'workspace-'}),
  // For bundlers: no side effect, Lit stays an import.
  {
    input: {index: 'src/index.ts'},
    external: [/^lit(\/|$)/],
    output: {...output, chunkFileNames: (chunk) => `index-${chunkName(chunk)}.js`},
    plugins: [nodeResolve(), commonjs({include: '**/node_modules/sdp/**'}), typescript(), notices, sizes()],
  },
  // Each worker is a file of its own.
  {
    input: {
      'timing-worker': 'src/rtc/timing-worker.ts',
      'sampling-worker': 'src/watch/sampling-worker.ts',
    },
    output: {...output, plugins: [minify]},
    plugins: [typescript(), schemas(), ops],
  },
  {
    input: {'settings-pac-worker': 'src/settings/pac/pac-worker.ts'},
    output: {...output, plugins: [minify]},
    plugins: [nodeResolve(), typescript(), notices, sizes()],
  },
  {
    input: {'settings-worker': 'src/settings/checking/settings-worker.ts'},
    output: {...output, plugins: [minify]},
    plugins: [nodeResolve(), typescript(), notices, sizes()],
  },
  {
    input: {'fleet-worker': 'src/fleet/session/fleet-worker.ts'},
    output: {...output, plugins: [minify]},
    plugins: [nodeResolve(), typescript(), sizes()],
  },
  // The page's script takes the element from the file that it lies beside, like any other page.
  {
    input: {embed: 'src/embed/embed.ts'},
    external: [element],
    output: {
      ...output,
      chunkFileNames: 'embed-[name].js',
      paths: {[element]: './agent-diagnostics.js'},
      plugins: [minify],
    },
    plugins: [nodeResolve(), typescript(), page, sizes()],
  },
  // For browsers that can't read the page's script: what tells them so.
  {
    input: {'embed-old': 'src/embed/embed-old.ts'},
    output: {...output, format: 'iife', plugins: [terser({ecma: 5, format: {comments: /^!/}})]},
    plugins: [typescript(ts.ScriptTarget.ES5)],
  },
];

/** A warning fails the build; the parser's own recursion goes over several of its files. */
function onwarn({code, ids = [], message}) {
  const isParser = ids.length > 0 && ids.every((id) => id.includes('/pac-interpreter/'));
  if (code !== 'CIRCULAR_DEPENDENCY' || !isParser) throw new Error(message);
}

export default bundles.map((bundle) => ({...bundle, onwarn}));
