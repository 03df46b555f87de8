export {exportReport, type ExportResult} from './export-report.js';
export {toLogs} from './logs.js';
export type * from './messages.js';
export {toMetrics} from './metrics.js';
export {observe, type ObserveOptions} from './observe.js';
export type {Delivery} from './deliver.js';
export type {ExportOptions} from './options.js';
export type {ResourceOptions} from './resource.js';
