/** A window with its own globals: the page's, or that of a frame in it. */
export type Realm = Window & typeof globalThis;
