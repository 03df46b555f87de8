interface CheckInfo {
  /**
   * The light that it counts for: `data`, `voice`, or nothing. Without the `pc` there is no voice path, but whatever is
   * wrong with it takes nothing from HTTPS.
   */
  readonly path: 'data' | 'voice' | 'pc' | 'none';
  /** Where it is shown. */
  readonly group: 'pc' | 'services' | 'phone' | 'voice';
}

/** In the order in which a report has them. */
export const CHECKS = {
  environment: {path: 'pc', group: 'pc'},
  control: {path: 'data', group: 'services'},
  services: {path: 'data', group: 'services'},
  egress: {path: 'data', group: 'services'},
  turn: {path: 'voice', group: 'phone'},
  'voice-opus': {path: 'voice', group: 'voice'},
  'voice-pcmu': {path: 'voice', group: 'voice'},
  load: {path: 'voice', group: 'voice'},
  tunnel: {path: 'voice', group: 'phone'},
  local: {path: 'none', group: 'pc'},
  configuration: {path: 'none', group: 'pc'},
} as const satisfies Readonly<Record<string, CheckInfo>>;

export type CheckId = keyof typeof CHECKS;
/** A report that is read may have others. */
export function isCheck(id: string): id is CheckId {
  return Object.hasOwn(CHECKS, id);
}

export type CheckPath = CheckInfo['path'];
export type GroupId = CheckInfo['group'];
