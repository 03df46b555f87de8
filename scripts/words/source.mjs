/**
 * Word files as a translator needs them: each text by its path, with a name in braces for what is put into it, and put
 * back without a change to anything else. A word file holds strings, groups of them, and arrow functions that return a
 * string or a `plural(…)`; a constant of the file may stand for a string that is said of many things.
 */
import ts from 'typescript';

/**
 * @typedef {object} Unit
 * @property {string} path keys with slashes between them
 * @property {Readonly<Record<string, string>>} forms one text under '', or those of a plural by form
 * @property {string} [count] what the plural counts
 * @property {readonly string[]} parameters names of what is put in
 * @property {string} [signature] the same as the file writes it, which may take them out of an object
 * @property {string} [shared] the constant that it stands in
 * @property {ts.Expression} node
 * @property {ts.PropertyAssignment} property
 */

/** @typedef {{path: string, forms: Readonly<Record<string, string>>}} Change */

/** What holds the place of a line break, a space that must not break, or a sign that nobody sees. */
const INVISIBLE = /[\u00a0\u00ad\u200b-\u200f\u202a-\u202f\u2060\u2066-\u2069\ufeff]/g;

/** @param {string} text */
export function parse(text) {
  return ts.createSourceFile('words.ts', text, ts.ScriptTarget.Latest, true);
}

/**
 * @param {ts.SourceFile} file
 * @returns {ts.ObjectLiteralExpression} what the file exports
 */
function dictionaryIn(file) {
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    if (!statement.modifiers?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    const [declaration] = statement.declarationList.declarations;
    if (declaration?.initializer && ts.isObjectLiteralExpression(declaration.initializer))
      return declaration.initializer;
  }
  throw new Error('this file exports no words');
}

/** @param {ts.SourceFile} file @returns {Map<string, ts.Expression>} */
function constantsIn(file) {
  const constants = new Map();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const {name, initializer} of statement.declarationList.declarations)
      if (ts.isIdentifier(name) && initializer && !ts.isObjectLiteralExpression(initializer))
        constants.set(name.text, initializer);
  }
  return constants;
}

/** Every text of a word file. @param {string} text @returns {Unit[]} */
export function unitsOf(text) {
  const file = parse(text);
  const constants = constantsIn(file);
  /** @type {Unit[]} */
  const units = [];
  /** @param {ts.ObjectLiteralExpression} object @param {string} path */
  const walk = (object, path) => {
    for (const property of object.properties) {
      // What is spread or named here has a file of its own.
      if (!ts.isPropertyAssignment(property)) continue;
      const at = path + keyOf(property);
      const {initializer: node} = property;
      if (ts.isObjectLiteralExpression(node)) walk(node, `${at}/`);
      // The tag of the language is no text.
      else if (at !== 'locale') units.push({path: at, ...unitOf(node, constants, at), node, property});
    }
  };
  walk(dictionaryIn(file), '');
  return units;
}

/** @param {ts.PropertyAssignment} property */
function keyOf({name}) {
  if (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)) return name.text;
  throw new Error(`a key that is computed: ${name.getText()}`);
}

/** @param {ts.Expression} node @param {Map<string, ts.Expression>} constants @param {string} at */
function unitOf(node, constants, at) {
  if (!ts.isArrowFunction(node)) {
    const shared = ts.isIdentifier(node) ? {shared: node.text} : {};
    return {forms: {'': textOf(node, constants, [], at)}, parameters: [], ...shared};
  }
  const parameters = node.parameters.flatMap(({name}) => namesIn(name));
  const signature = node.parameters.map((parameter) => parameter.getText()).join(', ');
  const body = node.body;
  if (ts.isCallExpression(body) && body.expression.getText() === 'plural') {
    const [, count, forms] = body.arguments;
    if (!count || !forms || !ts.isObjectLiteralExpression(forms)) throw new Error(`${at}: no forms`);
    const texts = forms.properties.map((form) => {
      if (!ts.isPropertyAssignment(form)) throw new Error(`${at}: ${form.getText()} is no form`);
      return [keyOf(form), textOf(form.initializer, constants, parameters, at)];
    });
    return {forms: Object.fromEntries(texts), count: count.getText(), parameters, signature};
  }
  if (ts.isBlock(body)) throw new Error(`${at}: a function of more than one text`);
  return {forms: {'': textOf(body, constants, parameters, at)}, parameters, signature};
}

/** @param {ts.BindingName} name @returns {string[]} */
function namesIn(name) {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((one) => (ts.isBindingElement(one) ? namesIn(one.name) : []));
}

/**
 * A text, with a name in braces for what is put into it.
 * @param {ts.Expression} node @param {Map<string, ts.Expression>} constants @param {readonly string[]} parameters
 * @param {string} at
 * @returns {string}
 */
function textOf(node, constants, parameters, at) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map(({expression, literal}) => {
      const name = identifiersIn(expression).find((one) => parameters.includes(one));
      return (name ? `{${name}}` : textOf(expression, constants, parameters, at)) + literal.text;
    });
    return node.head.text + spans.join('');
  }
  // Isolates of a fixed run: they are signs of the text like any other.
  if (ts.isCallExpression(node) && node.arguments[0] && /^(?:ltr|apart)$/.test(node.expression.getText())) {
    const [open, close] = node.expression.getText() === 'ltr' ? ['\u2066', '\u2069'] : ['\u2068', '\u2069'];
    return open + textOf(node.arguments[0], constants, parameters, at) + close;
  }
  const constant = ts.isIdentifier(node) ? constants.get(node.text) : undefined;
  if (constant) return textOf(constant, constants, parameters, at);
  throw new Error(`${at}: ${node.getText()} is no text`);
}

/** @param {ts.Node} node @returns {string[]} */
function identifiersIn(node) {
  if (ts.isIdentifier(node)) return [node.text];
  /** @type {string[]} */
  const found = [];
  ts.forEachChild(node, (child) => void found.push(...identifiersIn(child)));
  return found;
}

/**
 * A word file with other texts in the places that are named.
 * @param {string} text
 * @param {readonly Change[]} changes those whose text is already there change nothing
 * @param {{locale: string, rtl: boolean, model?: readonly Unit[]}} language `model`: English, for texts that the file lacks
 */
export function withTexts(text, changes, {locale, rtl, model = []}) {
  const file = parse(text);
  const constants = constantsIn(file);
  const units = unitsOf(text);
  const byPath = new Map(units.map((unit) => [unit.path, unit]));
  const wanted = new Map(changes.map(({path, forms}) => [path, forms]));
  /** @type {{from: number, to: number, text: string}[]} */
  const edits = [];
  const replace = (/** @type {ts.Node} */ node, /** @type {string} */ by) =>
    edits.push({from: node.getStart(), to: node.end, text: by});

  // A constant says what most of its places are to say; the others get a text of their own.
  const settled = new Set();
  for (const name of new Set(units.flatMap(({shared}) => shared ?? []))) {
    const said = units.filter(({shared}) => shared === name);
    const texts = said.map(({path, forms}) => wanted.get(path)?.[''] ?? forms['']);
    const times = (/** @type {string | undefined} */ text) => texts.filter((one) => one === text).length;
    const most = texts.reduce((best, text) => (times(text) > times(best) ? text : best));
    const node = constants.get(name);
    if (most === undefined || !node) continue;
    said.forEach(({path}, i) => {
      if (texts[i] === most) settled.add(path);
    });
    if (most !== said[0]?.forms[''])
      replace(
        node,
        literal(most, () => ''),
      );
  }

  for (const {path, forms} of changes) {
    const unit = byPath.get(path);
    if (settled.has(path) || (unit && isSame(unit.forms, forms))) continue;
    const like = unit ?? model.find((one) => one.path === path);
    if (!like) throw new Error(`${path}: English has no such text`);
    const wrapped = wrappersOf(unit?.node);
    const put = (/** @type {string} */ name) =>
      wrapped.get(name) ??
      (rtl
        ? `apart(${name === like.count ? `String(${name})` : name})`
        : name === like.count
          ? `String(${name})`
          : name);
    const value = valueOf(forms, like, locale, put);
    if (unit) replace(unit.node, value);
    else edits.push(insertion(file, path, value, model));
  }
  edits.sort((a, b) => b.from - a.from);
  return edits.reduce((whole, {from, to, text: by}) => whole.slice(0, from) + by + whole.slice(to), text);
}

/** @param {Readonly<Record<string, string>>} a @param {Readonly<Record<string, string>>} b */
function isSame(a, b) {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/** How each parameter is put in, as written. @param {ts.Node | undefined} node */
function wrappersOf(node) {
  /** @type {Map<string, string>} */
  const wrappers = new Map();
  /** @param {ts.Node} at */
  const visit = (at) => {
    if (ts.isTemplateSpan(at)) {
      const name = identifiersIn(at.expression).at(-1);
      if (name) wrappers.set(name, at.expression.getText());
    }
    ts.forEachChild(at, visit);
  };
  if (node) visit(node);
  return wrappers;
}

/**
 * @param {Readonly<Record<string, string>>} forms @param {Unit} like @param {string} locale
 * @param {(name: string) => string} put
 */
function valueOf(forms, {parameters, signature = '', count}, locale, put) {
  const only = forms[''];
  if (only !== undefined) {
    const said = literal(only, put);
    return parameters.length > 0 ? `(${signature}) => ${said}` : said;
  }
  const each = Object.entries(forms).map(([form, text]) => `${form}: ${literal(text, put)}`);
  return `(${signature}) => plural('${locale}', ${count}, {${each.join(', ')}})`;
}

/** @param {string} text @param {(name: string) => string} put */
function literal(text, put) {
  const seen = (/** @type {string} */ part) =>
    part.replace(INVISIBLE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (!/[\n{]/.test(text)) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    return quote + seen(text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)) + quote;
  }
  const inside = seen(text.replace(/[\\`]/g, '\\$&').replaceAll('${', '\\${'));
  return `\`${inside.replace(/\{(\w+)\}/g, (_, name) => `\${${put(name)}}`)}\``;
}

/**
 * A property that the file lacks, after the one that stands before it in English.
 * @param {ts.SourceFile} file @param {string} path @param {string} value @param {readonly Unit[]} model
 */
function insertion(file, path, value, model) {
  const keys = path.split('/');
  const key = keys.pop() ?? '';
  let object = dictionaryIn(file);
  for (const name of keys) {
    const property = object.properties.find((one) => ts.isPropertyAssignment(one) && keyOf(one) === name);
    if (
      !property ||
      !ts.isPropertyAssignment(property) ||
      !ts.isObjectLiteralExpression(property.initializer)
    )
      throw new Error(`${path}: the file has no group ${name}`);
    object = property.initializer;
  }
  const parent = keys.length > 0 ? `${keys.join('/')}/` : '';
  const order = model.flatMap(({path: at}) =>
    at.startsWith(parent) ? [at.slice(parent.length).split('/')[0]] : [],
  );
  const before = order.slice(0, order.indexOf(key));
  const after = object.properties.findLast(
    (one) => ts.isPropertyAssignment(one) && before.includes(keyOf(one)),
  );
  const from = after ? after.end : object.getStart() + 1;
  const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : `'${key}'`;
  return {from, to: from, text: after ? `, ${name}: ${value}` : `${name}: ${value}, `};
}
