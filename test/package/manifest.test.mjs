import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {customPropertiesIn, elementModules, eventClasses, partsIn} from '../support/templates.mjs';

/** @typedef {{[key: string]: any}} Json */

const ROOT = join(import.meta.dirname, '../..');
const MANIFEST = join(ROOT, 'custom-elements.json');
const EDITOR = join(ROOT, 'dist/vscode.html-custom-data.json');
const skip = !(existsSync(MANIFEST) && existsSync(EDITOR)) && 'not built: run "npm run build"';
/** @param {string} path @returns {Json} */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** @param {Json} manifest @returns {Json[]} */
const elementsOf = ({modules}) =>
  modules
    .flatMap((/** @type {Json} */ {declarations}) => declarations)
    .filter((/** @type {Json} */ {customElement}) => customElement);

/** The names that a list of parts gives: its own, and those that a description adds ("also `primary`, `light-…`"). */
const documentedParts = (/** @type {Json[]} */ parts) =>
  new Set(
    parts.flatMap(({name, description = ''}) => [
      name,
      ...[...description.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, also]) => also),
    ]),
  );

const PUBLIC = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'];

describe('the manifest', {skip}, () => {
  const manifest = skip ? {modules: []} : read(MANIFEST);
  const elements = elementsOf(manifest);
  /** @type {Map<string, string>} the source file of each public element, by its tag */
  const sources = new Map(
    ['src/elements', 'src/settings/element', 'src/fleet/element'].flatMap((folder) =>
      readdirSync(join(ROOT, folder))
        .filter((name) => /^agent-diagnostics[a-z-]*\.ts$/.test(name))
        .map((name) => [name.replace('.ts', ''), `${folder}/${name}`]),
    ),
  );

  it('has every element, where the package delivers and defines it', () => {
    const tags = [...sources.keys()].sort();
    assert.ok(tags.includes('agent-diagnostics') && tags.includes('agent-diagnostics-report'));
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), tags);
    for (const {path, exports} of manifest['modules']) {
      assert.ok(existsSync(join(ROOT, path)), `${path} is not built`);
      const code = readFileSync(join(ROOT, path), 'utf8');
      for (const {name, kind} of exports) assert.ok(code.includes(name), `${path} has no ${name} (${kind})`);
    }
    const defined = manifest['modules']
      .flatMap((/** @type {Json} */ {exports}) => exports)
      .filter((/** @type {Json} */ {kind}) => kind === 'custom-element-definition');
    assert.deepEqual(defined.map((/** @type {Json} */ {name}) => name).sort(), tags);
  });

  for (const element of elements) {
    describe(`<${element['tagName']}>`, () => {
      const modules = elementModules(sources.get(element['tagName']) ?? '');

      it('says of everything public what it is', () => {
        assert.ok(element['description'], 'the element itself');
        for (const kind of PUBLIC) {
          for (const {name, description, summary} of element[kind] ?? [])
            assert.match(
              description ?? summary ?? '',
              /\S/,
              `${kind}: "${name}" has no line of documentation`,
            );
        }
        const names = element['attributes'].map((/** @type {Json} */ {name}) => name);
        assert.ok(names.includes('lang'), 'the attribute lang');
      });

      it('documents no part that no template has', () => {
        const used = partsIn(modules);
        for (const {name} of element['cssParts'] ?? [])
          assert.ok(used.has(name), `part "${name}" is documented, and in no template`);
      });

      it('has each custom property of the styles, and no other', () => {
        const used = customPropertiesIn(modules);
        const documented = (element['cssProperties'] ?? []).map((/** @type {Json} */ {name}) => name);
        assert.deepEqual([...documented].sort(), [...used].sort());
      });

      it('has each event that is dispatched', () => {
        const code = modules.map((path) => readFileSync(path, 'utf8')).join('\n');
        const dispatched = [...eventClasses()]
          .filter(([name]) => code.includes(`new ${name}(`))
          .map(([, type]) => type);
        const documented = (element['events'] ?? []).map((/** @type {Json} */ {name}) => name);
        assert.deepEqual([...documented].sort(), dispatched.sort());
      });
    });
  }

  it('has each part of the templates, at an element that has the template', () => {
    /** @type {Map<string, Set<string>>} by part, what is documented where it is used */
    const known = new Map();
    for (const {tagName, cssParts} of elements) {
      const documented = documentedParts(cssParts ?? []);
      for (const part of partsIn(elementModules(sources.get(tagName) ?? '')))
        known.set(part, new Set([...(known.get(part) ?? []), ...documented]));
    }
    assert.ok(known.size > 20);
    for (const [part, documented] of known) {
      const isKnown = part.endsWith('*')
        ? [...documented].some((name) => name.startsWith(part.slice(0, -1)))
        : documented.has(part);
      assert.ok(isKnown, `part "${part}" is in a template and not documented (@csspart)`);
    }
  });

  it('is what editors are told', () => {
    const {tags} = read(EDITOR);
    for (const element of elements) {
      const tag = tags.find((/** @type {Json} */ {name}) => name === element['tagName']);
      assert.ok(tag, element['tagName']);
      for (const {name} of element['attributes'])
        assert.ok(
          tag.attributes.some((/** @type {Json} */ one) => one.name === name && one.description.value),
        );
    }
    const {properties} = read(join(ROOT, 'dist/vscode.css-custom-data.json'));
    assert.ok(properties.some((/** @type {Json} */ {name}) => name === '--agent-diagnostics-accent'));
  });
});
