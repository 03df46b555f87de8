import {validate} from '../internal/schema.js';
import {ConfigurationError, type ConfigurationIssue} from './errors.js';
import {formats} from '../internal/formats.js';
import {configSchema} from './schema.js';
import type {Configuration} from './types.js';

/**
 * Checks what a site wrote, and returns a clean copy that holds nothing unknown.
 * @throws {ConfigurationError} with path, expected and received of each problem (the first twenty).
 */
export function validateConfiguration(input: unknown): Configuration {
  const {value, issues} = validate(configSchema, input, formats);
  const found = issues.length > 0 ? issues : contradictions(value as Configuration);
  if (found.length > 0) throw new ConfigurationError(found);
  return value as Configuration;
}

/** What no schema can say: keys that need each other, and ids that must differ. */
function contradictions(config: Configuration): ConfigurationIssue[] {
  const {services = [], turn, local = []} = config;
  const issues: ConfigurationIssue[] = [];
  if (services.length === 0 && !turn) {
    issues.push({
      path: '$',
      expected: 'services or turn, so that there is something to check',
      received: 'neither',
    });
  }
  for (const key of ['urls', 'username', 'credential'] as const) {
    if (turn && (turn.credentialsUrl ?? turn[key]) === undefined) {
      const expected = 'a value, or turn.credentialsUrl';
      issues.push({path: `$.turn.${key}`, expected, received: 'nothing'});
    }
  }
  for (const [path, items] of [
    ['services', services],
    ['local', local],
  ] as const) {
    const seen = new Set<string>();
    items.forEach(({id}, i) => {
      if (seen.has(id)) {
        issues.push({
          path: `$.${path}[${String(i)}].id`,
          expected: 'an id of its own',
          received: JSON.stringify(id),
        });
      }
      seen.add(id);
    });
  }
  return issues;
}
