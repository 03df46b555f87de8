/**
 * What a report can say: checks, causes with their evidence, and metrics. Everything that must know all of them is typed
 * by these names, so that the compiler lists the places that a new one needs.
 */
export * from './catalogue/causes.js';
export * from './catalogue/checks.js';
export type * from './catalogue/evidence.js';
export * from './catalogue/groups.js';
export * from './catalogue/metrics.js';
