/**
 * Makes of the analyzer's manifest, which tells of source files, one that tells of the package: the public elements alone,
 * at the files that deliver them, with the members that a page may rely on.
 */

/** @typedef {{[key: string]: any}} Json */

/** Elements that `agent-diagnostics.js` does not register, and whose class is nowhere exported: by the file that does. */
const OTHER_ENTRIES = /** @type {Record<string, string>} */ ({
  'agent-diagnostics-settings': 'dist/settings.js',
  'agent-diagnostics-fleet': 'dist/fleet.js',
});

const INDEX = 'dist/index.js';
const DEFINE = 'dist/agent-diagnostics.js';

/** An element's module is named like its tag. @param {string} path */
const tagOf = (path) => /\/(agent-diagnostics[a-z-]*)\.ts$/.exec(path)?.[1];

/** @param {Json} member */
const isPublic = ({privacy, name}) => privacy === undefined || privacy === 'public' || name === undefined;

/** What is inherited comes from a file that is not in the package. @param {Json} item */
function withoutSource(item) {
  const own = {...item};
  delete own['inheritedFrom'];
  return own;
}

/** @param {Json} element @param {string} tagName @returns {Json} */
export function publicElement(element, tagName) {
  const members = (element.members ?? []).filter(isPublic).map(withoutSource);
  const names = new Set(members.map((/** @type {Json} */ {name}) => name));
  return {
    ...element,
    tagName,
    customElement: true,
    superclass: {name: 'LitElement', package: 'lit'},
    members,
    // An attribute of a field that is the element's own affair is none.
    attributes: (element.attributes ?? [])
      .filter((/** @type {Json} */ {fieldName}) => fieldName === undefined || names.has(fieldName))
      .map(withoutSource),
    // Where an event of a class is dispatched, the analyzer takes what the class is given for its name.
    events: (element.events ?? []).filter((/** @type {Json} */ {description}) => description),
  };
}

/** @param {Json} manifest the analyzer's, changed in place */
export function makePublic(manifest) {
  /** @type {Json[]} */
  const modules = [];
  /** @param {string} path @returns {Json} */
  const moduleAt = (path) => {
    const known = modules.find((one) => one['path'] === path);
    if (known) return known;
    const added = {kind: 'javascript-module', path, declarations: [], exports: []};
    modules.push(added);
    return added;
  };
  for (const {path, declarations = []} of manifest['modules']) {
    const tagName = tagOf(path);
    const isEvents = /\/events\.ts$/.test(path);
    for (const one of declarations) {
      if (one.kind !== 'class' || !one.name || (!tagName && !isEvents)) continue;
      if (tagName && !one.name.endsWith('Element')) continue;
      const home = (tagName && OTHER_ENTRIES[tagName]) ?? INDEX;
      const declaration = {name: one.name, module: home};
      const module = moduleAt(home);
      module['declarations'].push(tagName ? publicElement(one, tagName) : one);
      if (home === INDEX) module['exports'].push({kind: 'js', name: one.name, declaration});
      if (!tagName) continue;
      const defining = moduleAt(home === INDEX ? DEFINE : home);
      defining['exports'].push({kind: 'custom-element-definition', name: tagName, declaration});
    }
  }
  manifest['modules'] = modules;
}
