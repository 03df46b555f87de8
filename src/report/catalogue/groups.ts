import type {Cause} from './causes.js';
import type {CheckId} from './checks.js';

/** Where a check is shown. */
export type GroupId = 'pc' | 'services' | 'phone' | 'voice';

/** In a file of its own, as a run has no use for it. */
export const CHECK_GROUPS: Readonly<Record<CheckId, GroupId>> = {
  environment: 'pc',
  local: 'pc',
  configuration: 'pc',
  control: 'services',
  services: 'services',
  egress: 'services',
  tunnel: 'phone',
  turn: 'phone',
  'voice-opus': 'voice',
  'voice-pcmu': 'voice',
  load: 'voice',
};

/** What it is about: the place where the page runs, the network at large, one part of the work, this PC, the set-up. */
export type CauseGroup = 'environment' | 'network' | 'services' | 'relay' | 'voice' | 'path' | 'pc' | 'setup';

export const CAUSE_GROUPS = {
  'browser-unsupported': 'environment',
  'insecure-context': 'environment',
  'webrtc-disabled': 'environment',
  'codec-missing': 'environment',
  'page-hidden': 'environment',
  'virtual-desktop': 'environment',
  'call-in-progress': 'environment',
  offline: 'network',
  'captive-portal': 'network',
  'services-blocked': 'services',
  'regional-hosts-blocked': 'services',
  'static-content-blocked': 'services',
  'authentication-blocked': 'services',
  'service-unreachable': 'services',
  'service-timeout': 'services',
  'service-error': 'services',
  'service-replaced': 'services',
  'service-slow': 'services',
  'request-blocked-by-page': 'services',
  'turn-unreachable': 'relay',
  'turn-cut': 'relay',
  'turn-silent': 'relay',
  'turn-credentials': 'relay',
  'turn-refused': 'relay',
  'turn-slow': 'relay',
  'turn-loop-refused': 'relay',
  'voice-no-media': 'voice',
  'voice-delay': 'voice',
  'voice-jitter': 'voice',
  'voice-stalls': 'voice',
  'voice-loss': 'voice',
  'voice-under-load': 'voice',
  'bandwidth-insufficient': 'voice',
  'egress-not-allowed': 'path',
  'turn-inside-tunnel': 'path',
  'local-service-absent': 'pc',
  'local-service-outdated': 'pc',
  'local-access-denied': 'pc',
  configuration: 'setup',
  'test-fault': 'setup',
} as const satisfies Readonly<Record<Cause, CauseGroup>>;

export type CauseIn<Group extends CauseGroup> = {
  [Name in Cause]: (typeof CAUSE_GROUPS)[Name] extends Group ? Name : never;
}[Cause];
