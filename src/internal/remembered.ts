/** More texts than these are not of the few that a long list repeats on every line. */
const MAX_KNOWN = 500;

/** A pure function of a text that keeps what it made of the texts it saw first. */
export function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const last = known.get(text);
    if (last !== undefined) return last;
    const result = make(text);
    if (known.size < MAX_KNOWN) known.set(text, result);
    return result;
  };
}
