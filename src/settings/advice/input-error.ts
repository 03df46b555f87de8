/** What an adviser was asked can't be answered. Its text holds words and figures of the question, nothing else. */
export class AdviceInputError extends RangeError {
  override readonly name = 'AdviceInputError';
  /** Where: a path into the question, e.g. `$.agents`. */
  readonly path: string;
  readonly expected: string;
  /** What came instead; shortened. */
  readonly received: string;

  constructor(path: string, expected: string, received: unknown) {
    const shown = describe(received);
    super(`${path}: expected ${expected}, received ${shown}`);
    this.path = path;
    this.expected = expected;
    this.received = shown;
  }
}

/** Works across realms and second copies of the script, where `instanceof` does not. */
export function isAdviceInputError(error: unknown): error is AdviceInputError {
  return error instanceof Error && error.name === 'AdviceInputError' && 'expected' in error;
}

/** @throws {AdviceInputError} for anything that is not among `allowed`: plain JavaScript may ask, too. */
export function requireOneOf<T extends string>(path: string, value: T, allowed: readonly T[]): T {
  if (allowed.includes(value)) return value;
  throw new AdviceInputError(path, `one of ${allowed.join(', ')}`, value);
}

/** @throws {AdviceInputError} for anything but a number within the limits, which are themselves allowed. */
export function requireNumber(
  path: string,
  value: number | undefined,
  {min, max, whole = false}: {readonly min: number; readonly max: number; readonly whole?: boolean},
): number {
  const fits = typeof value === 'number' && value >= min && value <= max;
  if (fits && (!whole || Number.isInteger(value))) return value;
  const kind = whole ? 'a whole number' : 'a number';
  throw new AdviceInputError(path, `${kind} from ${String(min)} to ${String(max)}`, value);
}

const MAX_SHOWN = 40;

function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value);
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
    default:
      return value === null ? 'null' : Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`;
  }
}
