/** Where a rule is broken. Values are words and figures: no address, no credential, no query. */
export interface LintFinding {
  /** A JSON path, e.g. `$.services[2].url`. */
  readonly path: string;
  /** Ids of the services or local services concerned. */
  readonly items: string[];
  readonly evidence: Record<string, string | number | boolean>;
}
