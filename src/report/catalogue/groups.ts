import type {CheckId} from './checks.js';

/** Where a check is shown. */
export type GroupId = 'pc' | 'services' | 'phone' | 'voice';

/** In a file of its own: a run does not need it. */
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
