/** What an object weighs when memory is counted, in characters of text. */
export const OBJECT = 64;

/** What a place in a list weighs. */
export const PLACE = 8;
