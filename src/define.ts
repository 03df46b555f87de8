import {AgentDiagnosticsElement} from './elements/agent-diagnostics.js';
import {AgentDiagnosticsReportElement} from './elements/agent-diagnostics-report.js';
import {defineElements} from './elements/define-elements.js';

defineElements({
  'agent-diagnostics': AgentDiagnosticsElement,
  'agent-diagnostics-report': AgentDiagnosticsReportElement,
});
export * from './index.js';
