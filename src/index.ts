export * from './exports.js';
export {AgentDiagnosticsReportElement} from './elements/agent-diagnostics-report.js';
export {AgentDiagnosticsElement, type DiagnosticsState} from './elements/agent-diagnostics.js';
export {
  DiagnosticsCheckEvent,
  DiagnosticsCompleteEvent,
  DiagnosticsEpisodeEvent,
  DiagnosticsProgressEvent,
  DiagnosticsStartEvent,
} from './elements/events.js';
