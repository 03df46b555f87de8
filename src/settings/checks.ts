/** The checks and what goes with them, with the readers of all formats: in a file of their own, loaded beside the entry. */
export * from './generate/index.js';
export * from './lists/index.js';
