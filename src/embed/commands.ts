/** What the host may tell the page to do. */
export type Command =
  | {readonly type: 'run'}
  | {readonly type: 'cancel'}
  /** Keeps watching; see `WatchOptions`. */
  | {readonly type: 'watch'; readonly minutes?: number; readonly close?: boolean}
  /** "It just happened", in a watch. */
  | {readonly type: 'mark'; readonly note?: string}
  /** Whether the agent is on a call: nothing is measured then. */
  | {readonly type: 'call-in-progress'; readonly value: boolean};

/** Reads what came as a message; `undefined` if it is none of ours. */
export function readCommand(data: unknown): Command | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const {type, value} = data as {readonly type?: unknown; readonly value?: unknown};
  if (type === 'run' || type === 'cancel') return {type};
  if (type === 'watch') return readWatch(data);
  if (type === 'mark') return readMark(data);
  return type === 'call-in-progress' && typeof value === 'boolean' ? {type, value} : undefined;
}

/** A value of its own, and not what every object has. */
function ownOf(data: object, name: string): unknown {
  return Object.hasOwn(data, name) ? (data as Readonly<Record<string, unknown>>)[name] : undefined;
}

function readWatch(data: object): Command | undefined {
  const minutes = ownOf(data, 'minutes');
  const close = ownOf(data, 'close');
  if (minutes !== undefined && typeof minutes !== 'number') return undefined;
  if (close !== undefined && typeof close !== 'boolean') return undefined;
  return {type: 'watch', ...(minutes !== undefined && {minutes}), ...(close !== undefined && {close})};
}

function readMark(data: object): Command | undefined {
  const note = ownOf(data, 'note');
  if (note !== undefined && typeof note !== 'string') return undefined;
  return {type: 'mark', ...(note !== undefined && {note})};
}
