import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {commit} from '../../scripts/provenance.mjs';

const ROOT = join(import.meta.dirname, '../..');
const skip = !existsSync(join(ROOT, 'dist/LICENSES.txt')) && 'dist/ is absent: run "npm run build"';
/** @param {string} path */
const read = (path) => readFileSync(join(ROOT, path), 'utf8');

/** All that may be in the package. */
const ALLOWED = [
  /^(package\.json|(README|CHANGELOG|CONTRIBUTING|SECURITY)\.md|LICENSE|custom-elements\.json)$/,
  // What the README links to, and its pictures.
  /^docs\/([\w-]+\/)*[\w-]+\.(md|webp)$/,
  // Bundles with their maps; declarations lie in the folders of their sources, which is how they refer to each other.
  /^dist\/[\w-]+\.js(\.map)?$/,
  /^dist\/([\w-]+\/)*[\w-]+(\.styles)?\.d\.ts$/,
  /^dist\/(config|report)\.schema\.json$/,
  /^dist\/vscode\.(html|css)-custom-data\.json$/,
  /^dist\/embed\.(html|css)$/,
  /^dist\/ops\/(collector|prometheus-rules(\.test)?)\.yaml$/,
  /^dist\/ops\/grafana-(prometheus|loki)\.json$/,
  /^dist\/LICENSES\.txt$/,
];

/** What has to be there. */
const REQUIRED = [
  'package.json',
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'docs/causes.md',
  'docs/images/green-light.webp',
  'LICENSE',
  'custom-elements.json',
  ...[
    'agent-diagnostics',
    'engine',
    'index',
    'otlp',
    'settings',
    'fleet',
    'workspace',
    'fleet-worker',
    'settings-worker',
    'settings-pac-worker',
    'embed',
    'embed-old',
    'timing-worker',
    'sampling-worker',
  ].map((name) => `dist/${name}.js`),
  ...['define', 'engine', 'index', 'otlp/index', 'settings', 'fleet', 'workspace'].map(
    (name) => `dist/${name}.d.ts`,
  ),
  'dist/embed.html',
  'dist/embed.css',
  'dist/config.schema.json',
  'dist/report.schema.json',
  'dist/ops/collector.yaml',
  'dist/ops/grafana-prometheus.json',
  'dist/LICENSES.txt',
  'dist/vscode.html-custom-data.json',
];

/** What a user gets, without the making of it. */
function packed() {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // npm 12 gives an object by name, those before it a list.
  const [one] = Object.values(JSON.parse(output));
  return /** @type {{path: string}[]} */ (one.files).map(({path}) => path);
}

describe('the package', {skip}, () => {
  it('holds what it should, and nothing besides', () => {
    const files = packed();
    assert.deepEqual(
      files.filter((path) => !ALLOWED.some((allowed) => allowed.test(path))),
      [],
    );
    assert.deepEqual(
      REQUIRED.filter((path) => !files.includes(path)),
      [],
    );
    const {exports} = JSON.parse(read('package.json'));
    for (const target of Object.values(exports).flatMap((one) =>
      typeof one === 'string' ? one : Object.values(one),
    ))
      assert.ok(
        files.some((file) => file.startsWith(target.replace('./', '').replace('*', ''))),
        `exports names ${target}`,
      );
    // Each bundle has its map, and refers to no sibling that is left out.
    for (const path of files.filter((one) => /^dist\/[\w-]+\.js$/.test(one))) {
      assert.ok(files.includes(`${path}.map`), `${path}.map`);
      for (const [, sibling] of read(path).matchAll(/(?:from|import)\s*\(?\s*["']\.\/([\w-]+\.js)["']/g))
        assert.ok(files.includes(`dist/${sibling}`), `${path} loads ${sibling}`);
    }
  });

  it('says in each bundle which version and commit it is of', () => {
    const {version} = JSON.parse(read('package.json'));
    const banner = new RegExp(
      `^/\\*! agent-diagnostics ${version.replaceAll('.', '\\.')} \\(([0-9a-f]{12}\\+?|unknown)\\), MIT`,
    );
    for (const name of [
      'agent-diagnostics',
      'engine',
      'index',
      'otlp',
      'embed',
      'timing-worker',
      'sampling-worker',
    ])
      assert.match(read(`dist/${name}.js`), banner, name);
  });

  it('brings the notices of what is bundled', () => {
    const text = read('dist/LICENSES.txt');
    for (const [name, licence] of Object.entries({
      'lit-html': 'BSD-3-Clause',
      'lit-element': 'BSD-3-Clause',
      '@lit/reactive-element': 'BSD-3-Clause',
      'webrtc-adapter': 'BSD-3-Clause',
      sdp: 'MIT',
    })) {
      const own = JSON.parse(read(`node_modules/${name}/package.json`));
      assert.ok(text.includes(`${name} ${own.version} (${licence})`), name);
    }
    assert.match(text, /Copyright \(c\) 2017 Google LLC/);
    assert.match(text, /Philipp Hancke/);
    // What a map says is in a bundle has a notice.
    for (const name of [
      'agent-diagnostics',
      'adapter_factory',
      'engine',
      'otlp',
      'embed',
      'index-adapter_factory',
    ]) {
      const {sources} = JSON.parse(read(`dist/${name}.js.map`));
      for (const source of sources) {
        const [, own] = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source) ?? [];
        if (own) assert.ok(text.includes(`\n${own} `), `${own}, in ${name}.js`);
      }
    }
  });

  it('has a bill of materials that names what is bundled', () => {
    const {scripts} = JSON.parse(read('package.json'));
    assert.match(scripts.sbom, /^npm sbom /);
    const bill = JSON.parse(
      execFileSync('npm', scripts.sbom.split(' ').slice(1), {cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8}),
    );
    assert.equal(bill.bomFormat, 'CycloneDX');
    const names = bill.components.map((/** @type {{name: string}} */ {name}) => name);
    for (const name of ['lit', 'webrtc-adapter', 'sdp']) assert.ok(names.includes(name), name);
  });
});

describe('the commit that a build is of', () => {
  it('is that of the repository, else what the environment names, else unknown', () => {
    const before = process.cwd();
    const outside = mkdtempSync(join(tmpdir(), 'no-repository-'));
    try {
      process.chdir(outside);
      assert.equal(commit({}), 'unknown');
      assert.equal(commit({GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567'}), '0123456789ab');
      assert.equal(commit({GITHUB_SHA: 'main'}), 'unknown');
    } finally {
      process.chdir(before);
      rmSync(outside, {recursive: true});
    }
  });
});
