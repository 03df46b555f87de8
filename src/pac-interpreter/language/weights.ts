/** What an object weighs when memory is counted, in characters of text. */
export const OBJECT = 64;

/** What giving a name a value takes, in characters gone through. */
export const NAME = 16;

/** What a place in a list weighs. */
export const PLACE = 8;
