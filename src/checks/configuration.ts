import {judgeConfiguration} from '../analysis/judge-configuration.js';
import {lintConfiguration} from '../config/lint.js';
import type {Configuration} from '../config/types.js';
import type {CheckContext} from './context.js';

/** Lints what the site wrote by the rules of the guide; for the integrator. */
export function checkConfiguration(config: Configuration, {filing}: CheckContext): void {
  const startMs = performance.now();
  const lints = lintConfiguration(config);
  filing.file(judgeConfiguration(lints, performance.now() - startMs));
}
