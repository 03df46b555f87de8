import type {Configuration} from '../config/types.js';
import {validateConfiguration} from '../config/validate.js';

/** What is put where a relay's credential would stand; nothing here signs in. */
const NO_CREDENTIAL = {username: '-', credential: '-'};

/**
 * Checks a configuration that settings are to be checked against: one for the network team may go without the relay's
 * credential.
 * @throws {ConfigurationError} as `validateConfiguration`.
 */
export function validateForSettings(input: unknown): Configuration {
  const {turn} = (input ?? {}) as {readonly turn?: unknown};
  const hasRelay = typeof turn === 'object' && turn !== null && 'urls' in turn;
  return validateConfiguration(hasRelay ? {...(input as object), turn: {...NO_CREDENTIAL, ...turn}} : input);
}
