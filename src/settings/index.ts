import type * as guide from './guide/index.js';

export * from './advice/index.js';
export {validateForSettings} from './configuration.js';
export {endpointsOf, type Endpoint} from './endpoints.js';
export * from './generate/index.js';
export * from './lists/index.js';
export * from './names.js';
export * from './pac/index.js';
export type {SettingsRule} from './rules.js';
export type {SettingsResult, SettingsRow} from './types.js';

/** The guide's claims and what serves each, in a file of their own: few who check settings read them. */
export const loadGuide = (): Promise<typeof guide> => import('./guide/index.js');
