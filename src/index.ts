export * from './engine.js';
export {AgentDiagnosticsElement, type DiagnosticsState} from './elements/agent-diagnostics.js';
export {
  DiagnosticsCheckEvent,
  DiagnosticsCompleteEvent,
  DiagnosticsProgressEvent,
  DiagnosticsStartEvent,
} from './elements/events.js';
