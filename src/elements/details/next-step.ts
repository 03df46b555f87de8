import type {Cause} from '../../report/catalogue.js';
import type {Finding} from '../../report/types.js';

/** What the agent's next step may mend, whoever else can act: to check again comes before the report. */
const TRIED_FIRST: ReadonlySet<Cause> = new Set<Cause>([
  'browser-unsupported',
  'virtual-desktop',
  'service-error',
  'service-slow',
  'turn-refused',
  'voice-jitter',
  'voice-stalls',
  'voice-under-load',
  'bandwidth-insufficient',
  'egress-not-allowed',
  'local-service-absent',
  'test-fault',
]);

/** Whether the next step of a finding is to send the report: its words say so (`causes.<cause>.action`). */
export function isSentFirst({cause, owner}: Pick<Finding, 'cause' | 'owner'>): boolean {
  return owner !== 'agent' && !TRIED_FIRST.has(cause);
}
