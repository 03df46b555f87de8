import '../../../src/define.js';
import {AgentDiagnosticsElement} from '../../../src/index.js';
import type {Configuration, Report, RunOptions} from '../../../src/index.js';
import {openStrictPage} from './strict-policy.js';

declare global {
  interface Window {
    /** Shows what a run comes to, as a page of this kind would. */
    showRun: (config: Configuration, report: Report) => Promise<AgentDiagnosticsElement>;
  }
}

/** The element with its report made up: nothing of it is on the network. */
class StrictDiagnostics extends AgentDiagnosticsElement {
  made: Report | undefined;

  protected override diagnose(_config: Configuration, {onCheck}: RunOptions): Promise<Report> {
    if (!this.made) return Promise.reject(new Error('There is no report to show'));
    for (const check of this.made.checks) onCheck?.(check);
    return Promise.resolve(this.made);
  }
}
customElements.define('strict-diagnostics', StrictDiagnostics);

window.showRun = async (config, report) => {
  const element = new StrictDiagnostics();
  element.made = report;
  element.config = config;
  element.audience = 'helpdesk';
  document.body.append(element);
  await element.run();
  return element;
};
openStrictPage();
