/** What the host may tell the page to do. */
export type Command =
  | {readonly type: 'run'}
  | {readonly type: 'cancel'}
  /** Whether the agent is on a call: nothing is measured then. */
  | {readonly type: 'call-in-progress'; readonly value: boolean};

/** Reads what came as a message; `undefined` if it is none of ours. */
export function readCommand(data: unknown): Command | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const {type, value} = data as {readonly type?: unknown; readonly value?: unknown};
  if (type === 'run' || type === 'cancel') return {type};
  return type === 'call-in-progress' && typeof value === 'boolean' ? {type, value} : undefined;
}
