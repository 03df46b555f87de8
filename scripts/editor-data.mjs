/** What editors read of a manifest: VS Code's custom data for HTML and CSS, version 1.1. */

/** @typedef {{[key: string]: any}} Json */

/** @param {string | undefined} value */
const markdown = (value = '') => ({kind: 'markdown', value});

/** The values that a type of string literals allows. @param {string} type */
const valuesOf = (type) => [...type.matchAll(/'([^']+)'/g)].map(([, name]) => ({name}));

/** @param {Json} attribute */
function attributeData({name, description, type: {text = ''} = {}}) {
  const values = valuesOf(text);
  return {
    name,
    description: markdown(description),
    // "v" is an attribute that is there or not.
    ...(text === 'boolean' && {valueSet: 'v'}),
    ...(values.length > 0 && {values}),
  };
}

/** A heading and its list, or nothing. @param {string} heading @param {Json[]} items @param {(name: string) => string} [show] */
const section = (heading, items = [], show = (name) => name) =>
  items.length > 0
    ? `\n\n**${heading}**\n${items.map(({name, description}) => `- \`${show(name)}\`: ${description}`).join('\n')}`
    : '';

/** @param {Json} element */
function tagData({tagName, description, attributes, events, members, cssParts, slots}) {
  const own = (members ?? []).filter(
    (/** @type {Json} */ {name}) =>
      !(attributes ?? []).some((/** @type {Json} */ {fieldName}) => fieldName === name),
  );
  const text =
    description +
    section('Properties and methods', own) +
    section('Events', events) +
    section('Slots', slots, (name) => name || '(default)') +
    section('Parts', cssParts, (name) => `::part(${name})`);
  return {name: tagName, description: markdown(text), attributes: (attributes ?? []).map(attributeData)};
}

/** @param {Json} manifest a public one @returns {{html: Json, css: Json}} */
export function editorData({modules}) {
  const elements = modules
    .flatMap((/** @type {Json} */ {declarations}) => declarations)
    .filter((/** @type {Json} */ {customElement}) => customElement);
  /** @type {Map<string, Json>} the elements share their custom properties */
  const properties = new Map();
  for (const {cssProperties = []} of elements)
    for (const {name, description} of cssProperties)
      properties.set(name, {name, description: markdown(description)});
  return {
    html: {version: 1.1, tags: elements.map(tagData)},
    css: {version: 1.1, properties: [...properties.values()]},
  };
}
