export * from './exports.js';
export {runDiagnostics} from './run/lazy-run.js';
export {AgentDiagnosticsReportElement} from './elements/agent-diagnostics-report.js';
export {AgentDiagnosticsElement, type DiagnosticsState} from './elements/agent-diagnostics.js';
export {
  DiagnosticsCheckEvent,
  DiagnosticsCompleteEvent,
  DiagnosticsProgressEvent,
  DiagnosticsStartEvent,
} from './elements/events.js';
