import type {FunctionDeclaration, Pattern, Statement, VariableDeclaration} from 'acorn';

/** The names that a pattern binds. */
export function namesIn(pattern: Pattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? namesIn(element) : []));
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        namesIn(property.type === 'RestElement' ? property.argument : property.value),
      );
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    case 'MemberExpression':
      return [];
  }
}

/** What a function knows before its first statement runs: its `var`s, and functions declared anywhere in it. */
export function hoistedNames(body: readonly Statement[]): Set<string> {
  const names = new Set<string>();
  const open: (Statement | VariableDeclaration | null | undefined)[] = [...body];
  const declare = (declaration: VariableDeclaration): void => {
    if (declaration.kind !== 'var') return;
    for (const {id} of declaration.declarations) for (const name of namesIn(id)) names.add(name);
  };
  // A list of what is still to be looked at, and no recursion: `else if` may go on a thousand times.
  for (let node = open.pop(); open.length > 0 || node; node = open.pop()) {
    switch (node?.type) {
      case 'VariableDeclaration':
        declare(node);
        break;
      case 'FunctionDeclaration':
        names.add(node.id.name);
        break;
      case 'IfStatement':
        open.push(node.consequent, node.alternate);
        break;
      case 'ForStatement':
        if (node.init?.type === 'VariableDeclaration') declare(node.init);
        open.push(node.body);
        break;
      case 'ForInStatement':
      case 'ForOfStatement':
        if (node.left.type === 'VariableDeclaration') declare(node.left);
        open.push(node.body);
        break;
      case 'WhileStatement':
      case 'DoWhileStatement':
      case 'LabeledStatement':
      case 'WithStatement':
        open.push(node.body);
        break;
      case 'BlockStatement':
        open.push(...node.body);
        break;
      case 'TryStatement':
        open.push(node.block, node.handler?.body, node.finalizer);
        break;
      case 'SwitchStatement':
        open.push(...node.cases.flatMap(({consequent}) => consequent));
        break;
      default:
        break;
    }
  }
  return names;
}

/** What a block declares for itself. */
export function lexicalNames(body: readonly Statement[]): string[] {
  return body.flatMap((node) => {
    if (node.type === 'ClassDeclaration') return [node.id.name];
    return node.type === 'VariableDeclaration' && node.kind !== 'var'
      ? node.declarations.flatMap(({id}) => namesIn(id))
      : [];
  });
}

/** The same with their lines. */
export function lexicalDeclarations(
  body: readonly Statement[],
): {readonly name: string; readonly line: number}[] {
  return body.flatMap((node) =>
    lexicalNames([node]).map((name) => ({name, line: node.loc?.start.line ?? 0})),
  );
}

/** The functions that are declared in a list of statements itself. */
export function functionsIn(body: readonly Statement[]): FunctionDeclaration[] {
  return body.filter((node) => node.type === 'FunctionDeclaration');
}
