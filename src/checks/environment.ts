import {judgeEnvironment} from '../analysis/judge-environment.js';
import {probeEnvironment, type EnvironmentFacts} from '../probes/environment.js';
import type {CheckContext} from './context.js';

/** Looks at the browser: which one it is, and whether it can do what the test needs. */
export function checkEnvironment({settings, realm, filing}: CheckContext): EnvironmentFacts {
  const startMs = performance.now();
  const {codecs, turn} = settings;
  const facts = probeEnvironment(realm, codecs);
  const durationMs = performance.now() - startMs;
  filing.file(judgeEnvironment(facts, {needsVoice: turn !== undefined, expected: codecs[0], durationMs}));
  return facts;
}
