import {readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');

/** @param {string} path */
const parse = (path) =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext, /* setParentNodes */ true);

/** @param {ts.Node} node @param {(node: ts.Node) => void} see */
function walk(node, see) {
  see(node);
  node.forEachChild((child) => walk(child, see));
}

/** The modules of this element and the elements' modules that they import, now or later. @param {string} path from the root */
export function elementModules(path) {
  const found = new Set([join(ROOT, path)]);
  for (const one of found) {
    walk(parse(one), (node) => {
      const name =
        ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
          ? node.moduleSpecifier
          : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
            ? node.arguments[0]
            : undefined;
      if (!name || !ts.isStringLiteral(name) || !name.text.startsWith('.')) return;
      const target = join(dirname(one), name.text.replace(/\.js$/, '.ts'));
      if (/^src\/(elements|settings\/element|fleet\/element)\//.test(relative(ROOT, target)))
        found.add(target);
    });
  }
  return [...found];
}

/** Stands for what a template puts in: a character that is nobody's (Unicode, private use). */
const HOLE = '\uE000';

/** The words that an expression in a `part` may put there; one that goes on with a value ends in `*`. @param {ts.Node} node */
function wordsOf(node) {
  /** @type {string[]} */
  const words = [];
  walk(node, (inner) => {
    if (ts.isStringLiteral(inner) || ts.isNoSubstitutionTemplateLiteral(inner)) words.push(inner.text);
    if (ts.isTemplateExpression(inner)) words.push(`${inner.head.text}*`);
  });
  return words.flatMap((text) => text.split(/\s+/)).filter((word) => word && word !== '*');
}

/**
 * The parts that the templates of these modules have; one whose end is only known at run time ends in `*`.
 * @param {readonly string[]} paths
 */
export function partsIn(paths) {
  /** @type {Set<string>} */
  const parts = new Set();
  for (const path of paths) {
    walk(parse(path), (node) => {
      if (ts.isCallExpression(node) && /\.setAttribute$/.test(node.expression.getText())) {
        const [name, value] = node.arguments;
        if (value && name && ts.isStringLiteral(name) && name.text === 'part')
          wordsOf(value).forEach((word) => parts.add(word));
      }
      if (!ts.isTaggedTemplateExpression(node)) return;
      const {template} = node;
      const spans = ts.isTemplateExpression(template) ? [...template.templateSpans] : [];
      const first = ts.isTemplateExpression(template) ? template.head.text : template.text;
      const text = first + spans.map(({literal}) => HOLE + literal.text).join('');
      for (const match of text.matchAll(/\spart=(?:"([^"]*)"|(\uE000))/g)) {
        const value = match[1] ?? match[2] ?? '';
        const before = text.slice(0, match.index).split(HOLE).length - 1;
        value
          .split(HOLE)
          .slice(1)
          .forEach((_, at) => {
            const span = spans[before + at];
            if (span) wordsOf(span.expression).forEach((word) => parts.add(word));
          });
        for (const token of value.split(/\s+/)) {
          if (token === HOLE || token === '') continue;
          parts.add(token.replaceAll(HOLE, '*'));
        }
      }
    });
  }
  return parts;
}

/** The custom properties of ours that the styles of these modules read. @param {readonly string[]} paths */
export function customPropertiesIn(paths) {
  const found = paths.flatMap((path) => [
    ...readFileSync(path, 'utf8').matchAll(/var\(\s*(--agent-diagnostics-[a-z-]+)/g),
  ]);
  return new Set(found.map(([, name = '']) => name));
}

/** The events whose classes `events.ts` has, by class. */
export function eventClasses() {
  const source = readFileSync(join(ROOT, 'src/elements/events.ts'), 'utf8');
  return new Map(
    [...source.matchAll(/class (\w+) extends Event[^]*?super\('([a-z-]+)'/g)].map(
      ([, name = '', type = '']) => [name, type],
    ),
  );
}
