/**
 * Every key under which something is kept in a browser; one that ends in a colon has an id or a site behind it. No other
 * file names one: the privacy sheet (`settings/privacy`) says of each what it holds, and for how long.
 */
export const STORAGE_KEYS = {
  /** The last good run of a site. */
  lastGood: 'agent-diagnostics:last-good:',
  /** How checks and watches went at a site. */
  history: 'agent-diagnostics:history:',
  /** A report that waits to be delivered. */
  outbox: 'agent-diagnostics:outbox:',
  /** What became of a report that waited. */
  settled: 'agent-diagnostics:settled:',
  /** Of the marks by which the outbox knows an address without holding it. */
  salt: 'agent-diagnostics:salt',
  /** To the questions of an invitation. */
  answers: 'agent-diagnostics:answers',
  /** A watch that goes on after a reload: in the tab's own storage. */
  watch: 'agent-diagnostics:watch',
} as const;

export type StorageKey = keyof typeof STORAGE_KEYS;

/** How long, and how many, reports wait to be delivered. */
export const OUTBOX_DAYS = 7;
export const OUTBOX_MOST = 20;
/** How long it is noted what became of one: by then no page holds it. */
export const SETTLED_DAYS = 1;
