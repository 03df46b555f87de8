import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';

const ROOT = join(import.meta.dirname, '../..');
/** @param {string} path */
const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const REGISTRY = 'https://registry.npmjs.org/';

/** @type {{packages: Record<string, any>, lockfileVersion: number}} */
const lock = JSON.parse(read('package-lock.json'));
const installed = Object.entries(lock.packages).filter(([place]) => place !== '');
const nameOf = (/** @type {string} */ place) => place.replace(/^.*node_modules\//, '');

/**
 * What runs code of its own when it is installed; all of it only where the project is worked on. Two of them fetch a program
 * past the lockfile, through the package manager, on a platform that none of the packages in it has one for: who wants
 * nothing of that installs with `npm ci --ignore-scripts`, and everything works on the platforms that have one.
 */
const MAY_RUN = [
  // Looks for the program of this platform, which is in a package of its own.
  'esbuild',
  // Looks whether its version was asked for by a scheme that it knows, and says so if not.
  'protobufjs',
  // Looks for the program of this platform, likewise.
  'rs-module-lexer',
];

describe('what the project depends on', () => {
  it('is what it was when it was chosen: every package by its hash, from the registry', () => {
    assert.equal(lock.lockfileVersion, 3);
    assert.ok(installed.length > 100);
    for (const [place, {resolved, integrity, link}] of installed) {
      assert.match(integrity ?? '', /^sha512-[\w+/]{86}==$/, place);
      // Absent where it is the registry that is set up.
      assert.ok(resolved === undefined || resolved.startsWith(REGISTRY), `${place}: ${resolved}`);
      assert.equal(link, undefined, place);
    }
  });

  it('is asked for by exact versions', () => {
    const {dependencies, devDependencies, overrides, ...rest} = JSON.parse(read('package.json'));
    for (const [name, version] of Object.entries({...dependencies, ...devDependencies, ...overrides}))
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
    for (const kind of ['optionalDependencies', 'peerDependencies', 'bundleDependencies'])
      assert.ok(!(kind in rest), kind);
    assert.deepEqual(Object.keys(dependencies), ['lit']);
  });

  it('runs no code when it is installed, but for what is known to', () => {
    const running = installed.filter(([, {hasInstallScript}]) => hasInstallScript);
    assert.deepEqual([...new Set(running.map(([place]) => nameOf(place)))].sort(), MAY_RUN);
    for (const [place, {dev}] of running) assert.equal(dev, true, place);
  });

  it('is few packages of one kind, where it comes to users', () => {
    const delivered = installed.filter(([, {dev}]) => !dev).map(([place]) => nameOf(place));
    for (const name of delivered)
      assert.match(name, /^(lit|lit-html|lit-element|@lit\/.*|@lit-labs\/.*|@types\/trusted-types)$/);
  });
});

describe('what the project does', () => {
  it('does nothing of its own when it is installed', () => {
    const {scripts} = JSON.parse(read('package.json'));
    const lifecycle = /^(pre|post)?install$|^(pre|post)?prepare$|^dependencies$|^(pre|post)?uninstall$/;
    assert.deepEqual(
      Object.keys(scripts).filter((name) => lifecycle.test(name)),
      [],
    );
    // What is fetched while it is built or tested comes through the package manager.
    for (const [name, script] of Object.entries(scripts))
      assert.doesNotMatch(script, /\b(curl|wget|npx|https?:)/, name);
  });

  it('calls nothing in a pipeline that somebody else can change', () => {
    const files = execFileSync('git', ['ls-files'], {cwd: ROOT, encoding: 'utf8'}).trim().split('\n');
    for (const path of files.filter((one) => /^\.(github|gitlab|circleci|ci)/.test(one))) {
      const text = read(path);
      for (const [, action, version] of text.matchAll(/\buses:\s*([^\s@]+)@?(\S*)/g))
        assert.match(version ?? '', /^[0-9a-f]{40}$/, `${path} uses ${action}`);
      assert.doesNotMatch(text, /\b(curl|wget)\b|\bnpm (i|install)\b/, path);
    }
    assert.ok(!files.some((path) => /(^|\/)(\.npmrc|\.env.*|.*\.(pem|key|p12|pfx))$/.test(path)));
  });
});

/** What secrets look like that get into files by accident, and those that our own stand-ins are called by. */
const PASSWORDS = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\bgh[pousr]_\w{30,}/,
  /\bnpm_\w{36}\b/,
  /\bxox[abpr]-[\w-]{10,}/,
  /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\./,
  /\bBearer [\w.~+/-]{16,}/,
  /lab-secret|cAnArY/i,
];

const dist = join(ROOT, 'dist');
const skip = !existsSync(join(dist, 'embed.html')) && 'dist/ is absent: run "npm run build"';

describe('what the build delivers', {skip}, () => {
  const files = existsSync(dist)
    ? readdirSync(dist, {recursive: true, encoding: 'utf8'}).filter((path) => /\.\w+$/.test(path))
    : [];

  it('has no place on the machine that built it, and no password, in files or in maps', () => {
    assert.ok(files.some((path) => path.endsWith('.map')));
    for (const path of files) {
      const text = readFileSync(join(dist, path), 'utf8');
      for (const pattern of [
        /file:\/\/\//,
        new RegExp(ROOT.replaceAll('/', '[\\\\/]')),
        /\/(home|Users|root)\/\w/,
        ...PASSWORDS,
      ]) {
        const [found] = pattern.exec(text) ?? [];
        assert.equal(found, undefined, `${path} has ${String(pattern)}`);
      }
    }
  });

  it('has maps that lead to the sources, and to nothing else', () => {
    for (const path of files.filter((one) => one.endsWith('.map'))) {
      const {sources, sourceRoot} = JSON.parse(readFileSync(join(dist, path), 'utf8'));
      assert.equal(sourceRoot ?? '', '');
      for (const source of sources)
        assert.match(source, /^(\.\.\/)+(src|node_modules)\/[\w@./-]+$|^\0?[\w-]+$/, path);
    }
  });
});
