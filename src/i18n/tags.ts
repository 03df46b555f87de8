/** The language of a tag, without script and region, in lower case. */
export function baseOf(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}

/**
 * What a table has for a tag: for this very tag, else for its language in whatever region. Case does not matter, and pages
 * may hold anything as their language.
 */
export function lookUp<T>(table: ReadonlyMap<string, T>, tag: string): T | undefined {
  const exact = tag.toLowerCase();
  return table.get(exact) ?? [...table].find(([known]) => baseOf(known) === baseOf(exact))?.[1];
}

/** A table by tag, to look tags up in with `lookUp`. */
export function tableOf<T>(byTag: Readonly<Record<string, T>>): Map<string, T> {
  return new Map(Object.entries(byTag).map(([tag, value]) => [tag.toLowerCase(), value]));
}
