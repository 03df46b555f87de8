/** The address, or `undefined` if the text is none. `URL.canParse` is missing in Chrome before 120. */
export function parseUrl(text: string, base?: string | URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
