/** What a person reads about one option or value: for the delivered schemas and `docs/`, never for a page. */
export interface Note {
  readonly title: string;
  /** One or two sentences. */
  readonly description: string;
  /** What holds where the option is absent. */
  readonly default?: unknown;
  readonly unit?: string;
  readonly example?: unknown;
}

/** Notes by path: `a.b` for a property, `a[]` for the entries of a list. */
export type Notes = Readonly<Record<string, Note>>;

export function note(
  title: string,
  description: string,
  more: Omit<Note, 'title' | 'description'> = {},
): Note {
  return {title, description, ...more};
}
