/**
 * A text for each form that a language has for a number (`Intl.PluralRules`), or for one number alone:
 * `{0: 'never', one: 'once', other: 'often'}`.
 */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule | number, string>>> & {
  readonly other: string;
};

const rules = new Map<string, Intl.PluralRules>();

/** The text for a number; one that is given for this very number goes before that for its form. */
export function plural(locale: string, count: number, forms: Forms): string {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, known);
  return forms[count] ?? forms[known.select(count)] ?? forms.other;
}
