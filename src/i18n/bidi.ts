/** Kept together within a text of either direction, whichever way it is written itself (FSI … PDI). */
export const apart = (text: string): string => `\u2068${text}\u2069`;

/** The same for what is always written from left to right: a code, a path, a host (LRI … PDI). */
export const ltr = (text: string): string => `\u2066${text}\u2069`;
