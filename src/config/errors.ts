/** One thing that is wrong in a configuration. */
export interface ConfigurationIssue {
  /** Where: a JSON path, e.g. `$.turn.urls[0]`. */
  readonly path: string;
  readonly expected: string;
  /** What came instead; shortened, and never a secret. */
  readonly received: string;
}

/** The configuration can't be used. Nothing was sent to the network because of it. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly issues: readonly ConfigurationIssue[];

  constructor(issues: readonly ConfigurationIssue[]) {
    const [first] = issues;
    const rest = issues.length > 1 ? ` (and ${String(issues.length - 1)} more)` : '';
    super(
      first
        ? `Configuration ${first.path}: expected ${first.expected}, received ${first.received}${rest}`
        : 'Configuration is invalid',
    );
    this.issues = issues;
  }
}

/** Works across realms and second copies of the script, where `instanceof` does not. */
export function isConfigurationError(error: unknown): error is ConfigurationError {
  return error instanceof Error && error.name === 'ConfigurationError' && 'issues' in error;
}
