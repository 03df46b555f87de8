/**
 * The light that a check counts for: `data`, `voice`, or none. A fault of the `pc` counts for voice only: HTTPS works
 * without WebRTC.
 */
export type CheckPath = 'data' | 'voice' | 'pc' | 'none';

/** In the order of the report. */
export const CHECK_PATHS = {
  environment: 'pc',
  control: 'data',
  services: 'data',
  egress: 'data',
  turn: 'voice',
  'voice-opus': 'voice',
  'voice-pcmu': 'voice',
  load: 'voice',
  tunnel: 'voice',
  local: 'none',
  configuration: 'none',
} as const satisfies Readonly<Record<string, CheckPath>>;

export type CheckId = keyof typeof CHECK_PATHS;

/** A report that is read may have others. */
export function isCheck(id: string): id is CheckId {
  return Object.hasOwn(CHECK_PATHS, id);
}
