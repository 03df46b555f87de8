// Fails where files of src/ import each other in a circle, or folders of src/ do. Part of `npm run check`.
// Usage: node scripts/import-circles.mjs [folder]
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import ts from 'typescript';

const root = process.argv[2] ?? 'src';

/** Circles of files that may stay, by a pattern that each of their files matches. */
const ALLOWED = [
  {
    files: /^pac-interpreter\/language\/compile-[a-z]+\.ts$/,
    reason: 'statements hold expressions and expressions hold functions: the grammar itself is a circle',
  },
];

/** Imports from one folder to another that may close a circle of folders. */
const ALLOWED_IMPORTS = [
  {
    from: /^i18n\/list\.ts$/,
    to: /^settings\/words\/[a-z-]+\/tools\.ts$/,
    reason: 'the one list of languages loads the words of the settings too, when they are needed',
  },
];

/**
 * What a file imports, type-only and dynamic imports included: files that need each other's types can't be
 * understood, moved or tested apart either.
 * @param {string} path
 * @returns {{to: string, isType: boolean}[]} paths inside `root`
 */
function importsOf(path) {
  const text = readFileSync(path, 'utf8');
  // Only `import()` stands deeper than a statement of the file.
  const isDeep = text.includes('import(');
  /** @type {{to: string, isType: boolean}[]} */
  const found = [];
  /** @param {ts.Node | undefined} name @param {boolean} isType */
  const add = (name, isType) => {
    if (!name || !ts.isStringLiteral(name) || !name.text.startsWith('.')) return;
    found.push({to: join(dirname(path), name.text.replace(/\.js$/, '.ts')), isType});
  };
  /** @param {ts.NodeArray<ts.ImportSpecifier | ts.ExportSpecifier> | undefined} names */
  const areTypes = (names) =>
    names !== undefined && names.length > 0 && names.every(({isTypeOnly}) => isTypeOnly);
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const named = clause?.namedBindings && ts.isNamedImports(clause.namedBindings) && clause.namedBindings;
      const isType = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      add(node.moduleSpecifier, isType || (named ? !clause.name && areTypes(named.elements) : false));
    } else if (ts.isExportDeclaration(node)) {
      const named = node.exportClause && ts.isNamedExports(node.exportClause) && node.exportClause;
      add(node.moduleSpecifier, node.isTypeOnly || (named ? areTypes(named.elements) : false));
    } else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    if (isDeep) ts.forEachChild(node, visit);
  };
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest).statements.forEach(visit);
  return found.map(({to, isType}) => ({to: relative(root, to), isType}));
}

/**
 * Groups of nodes that reach each other (Tarjan's strongly connected components), those of one node left out.
 * @param {Map<string, Set<string>>} graph
 * @returns {string[][]}
 */
function circlesIn(graph) {
  /** @type {Map<string, {index: number, low: number, isOpen: boolean}>} */
  const seen = new Map();
  /** @type {string[]} */
  const open = [];
  /** @type {string[][]} */
  const circles = [];
  /** @param {string} node */
  const visit = (node) => {
    const own = {index: seen.size, low: seen.size, isOpen: true};
    seen.set(node, own);
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      const other = seen.get(next) ?? visit(next);
      if (other.isOpen) own.low = Math.min(own.low, other.low);
    }
    if (own.low === own.index) {
      const circle = open.splice(open.indexOf(node));
      for (const member of circle) /** @type {{isOpen: boolean}} */ (seen.get(member)).isOpen = false;
      if (circle.length > 1) circles.push(circle.sort());
    }
    return own;
  };
  for (const node of graph.keys()) if (!seen.has(node)) visit(node);
  return circles;
}

/** @param {string} file a file directly in `root` is an entry, and stands for itself */
const folderOf = (file) => file.split('/', 1)[0] ?? file;

const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts'));
/** @type {Map<string, Set<string>>} */
const byFile = new Map();
/** @type {Map<string, Set<string>>} */
const byFolder = new Map();
/** @type {Map<string, string>} An import by which one folder needs the other, by both names. */
const because = new Map();
for (const file of files) {
  const imports = importsOf(join(root, file));
  byFile.set(file, new Set(imports.map(({to}) => to)));
  const folder = folderOf(file);
  const others = byFolder.get(folder) ?? new Set();
  byFolder.set(folder, others);
  // Of folders values alone count: the types of a report or a configuration are known everywhere.
  for (const {to, isType} of imports) {
    const other = folderOf(to);
    if (isType || other === folder) continue;
    if (ALLOWED_IMPORTS.some(({from, to: target}) => from.test(file) && target.test(to))) continue;
    others.add(other);
    because.set(`${folder} ${other}`, `${file} imports ${to}`);
  }
}

const errors = [
  ...circlesIn(byFile)
    .filter((circle) => !ALLOWED.some(({files: allowed}) => circle.every((file) => allowed.test(file))))
    .map((circle) => `Files that import each other in a circle:\n  ${circle.join('\n  ')}`),
  ...circlesIn(byFolder).map((circle) => {
    const edges = circle.flatMap((from) => circle.flatMap((to) => because.get(`${from} ${to}`) ?? []));
    return `Folders that import each other's values, ${circle.join(', ')}:\n  ${edges.join('\n  ')}`;
  }),
];
if (errors.length > 0) {
  console.error(errors.join('\n'));
  process.exitCode = 1;
}
