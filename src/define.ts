import {AgentDiagnosticsElement} from './elements/agent-diagnostics.js';

// A second copy of the script, of this version or another, leaves the first one's element as it is.
if (!customElements.get('agent-diagnostics'))
  customElements.define('agent-diagnostics', AgentDiagnosticsElement);

export * from './index.js';
