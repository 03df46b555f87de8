export * from './engine.js';
export {AgentDiagnosticsElement} from './elements/agent-diagnostics.js';
export {
  DiagnosticsCheckEvent,
  DiagnosticsCompleteEvent,
  DiagnosticsProgressEvent,
  DiagnosticsStartEvent,
} from './elements/events.js';
