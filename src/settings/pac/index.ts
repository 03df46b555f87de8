export type {PacAssumptions} from './assumptions.js';
export {checkPac, type PacOptions} from './check-pac.js';
export {generatePac} from './generate-pac.js';
export {PAC_RULES, type PacRule} from './pac-rules.js';
