import type {Cause} from '../../report/catalogue.js';
import type {Finding, Place} from '../../report/types.js';

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

/** The places of a watch that nobody but the helpdesk, or whom it asks, can do anything about. */
const SENT_PLACES: readonly unknown[] = ['tunnel-or-proxy', 'relay', 'region', 'service'] satisfies Place[];

/**
 * Whether the next step of a finding is to send the report: its words say so (`causes.<cause>.action`, or where a watch names
 * a place, `places.<place>.next`).
 */
export function isSentFirst({
  cause,
  owner,
  evidence: {place} = {},
}: Pick<Finding, 'cause' | 'owner'> & Partial<Pick<Finding, 'evidence'>>): boolean {
  if (place !== undefined) return SENT_PLACES.includes(place);
  return owner !== 'agent' && !TRIED_FIRST.has(cause);
}
