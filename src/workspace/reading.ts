import type {WorkspaceMessage} from './client.js';

/** An interaction as Workspace describes it; what is not needed here is left out. */
export type WorkspaceInteraction = Readonly<Record<string, unknown>>;

/**
 * How answers are read. Genesys' pages say what an answer holds, and not where in the message it stands, so each of these
 * may be given anew; what is given here takes every form that its public client would pass on.
 */
export interface WorkspaceReading {
  /** The names of what this page may ask for, of the answer to `system.getAllowedServices`: `system.popupToast`, `agent.*`. */
  readonly allowed: (answer: WorkspaceMessage) => readonly string[];
  /** Of the answer to `interaction.getInteractions`; nothing where it can't be read. */
  readonly interactions: (answer: WorkspaceMessage) => readonly WorkspaceInteraction[] | undefined;
  /** Whether the agent is on the phone with it. */
  readonly isCall: (interaction: WorkspaceInteraction) => boolean;
  /** Of the answer to `system.popupToast`: by what the toast is closed. */
  readonly toastId: (answer: WorkspaceMessage) => string | undefined;
}

/** What is over, though the agent has not marked it done; any other state of a call is taken for a live one. */
const OVER = ['RELEASED', 'COMPLETED', 'MARKDONE', 'IDLE'];

/** What every message has, whatever it is about. */
const ENVELOPE = ['referenceId', 'frameId'];

export const READING: WorkspaceReading = {
  allowed: (answer) => (listIn(answer) ?? []).flatMap(nameOf),
  interactions: (answer) => {
    const list = listIn(answer);
    return list?.every(isRecord) ? list : undefined;
  },
  // Only a call has a call's id.
  isCall: ({callUuid, state}) => Boolean(callUuid) && !OVER.includes(String(state).toUpperCase()),
  toastId: (answer) => {
    const value = answer['data'] ?? answer['result'] ?? answer;
    if (!isRecord(value)) return typeof value === 'string' ? value : undefined;
    return Object.entries(value).flatMap(([name, id]) =>
      /(?:^i|I)d$/.test(name) && !ENVELOPE.includes(name) && typeof id === 'string' ? [id] : [],
    )[0];
  },
};

/** The list of an answer, whether it is the answer itself or stands in it. */
function listIn(value: unknown, depth = 2): unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  if (!isRecord(value) || depth === 0) return undefined;
  for (const inner of Object.values(value)) {
    const list = listIn(inner, depth - 1);
    if (list) return list;
  }
  return undefined;
}

function nameOf(entry: unknown): string[] {
  const name = isRecord(entry) ? entry['name'] : entry;
  return typeof name === 'string' ? [name] : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
