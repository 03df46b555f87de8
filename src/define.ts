import {AgentDiagnosticsElement} from './elements/agent-diagnostics.js';
import {AgentDiagnosticsReportElement} from './elements/agent-diagnostics-report.js';

// A second copy of the script, of this version or another, leaves the first one's elements as they are.
for (const [name, element] of [
  ['agent-diagnostics', AgentDiagnosticsElement],
  ['agent-diagnostics-report', AgentDiagnosticsReportElement],
] as const) {
  if (!customElements.get(name)) customElements.define(name, element);
}
export * from './index.js';
