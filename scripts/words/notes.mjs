/** What the types say of each text, for translators. */
import ts from 'typescript';

/**
 * Comments of the properties that the dictionary in a file is typed by, from the whole path down: a group's note holds for
 * its texts.
 * @param {readonly string[]} paths
 * @returns {(path: string, keys: string) => string[]}
 */
export function notesIn(paths) {
  const program = ts.createProgram([...paths], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  /** @param {string} path */
  const typeIn = (path) => {
    for (const statement of program.getSourceFile(path)?.statements ?? []) {
      if (!ts.isVariableStatement(statement)) continue;
      const [declaration] = statement.declarationList.declarations;
      const {initializer} = declaration ?? {};
      if (initializer && ts.isObjectLiteralExpression(initializer))
        return checker.getContextualType(initializer);
    }
    return undefined;
  };
  return (path, keys) => {
    const notes = [];
    let type = typeIn(path);
    for (const key of keys.split('/')) {
      const property = type && checker.getPropertyOfType(checker.getNonNullableType(type), key);
      if (!property) break;
      const note = ts.displayPartsToString(property.getDocumentationComment(checker)).trim();
      if (note) notes.push(note);
      type = checker.getTypeOfSymbol(property);
    }
    return notes;
  };
}
