import {fixture, html} from '@open-wc/testing';
import {GREEN} from '../../../demo/states/reports.mjs';
import type {RunOptions} from '../../../src/engine.js';
import {
  AgentDiagnosticsElement,
  type CheckResult,
  type Configuration,
  type Report,
} from '../../../src/index.js';
import {root, shown} from './support.js';

/** What stands in for a run. */
type Script = (options: RunOptions) => Report | Promise<Report>;

/** The element with a script in place of the measuring: nothing of it is on the network. */
export class ScriptedDiagnostics extends AgentDiagnosticsElement {
  script: Script = () => ({...GREEN});

  protected override async diagnose(_config: Configuration, options: RunOptions): Promise<Report> {
    return this.script(options);
  }
}
customElements.define('scripted-diagnostics', ScriptedDiagnostics);

/** A site with all that an element shows; nothing is there, and nothing asks. */
export const SITE: Configuration = {
  version: 1,
  site: {name: 'Best Customer', helpdesk: {label: 'IT helpdesk', href: 'mailto:helpdesk@example.com'}},
  services: [{id: 'agent-desktop', name: 'Agent Desktop', url: 'https://desktop.example.com/'}],
  turn: {urls: ['turn:turn.example.com:443?transport=tcp'], username: 'u', credential: 'c'},
};

interface Options {
  readonly config?: Configuration;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly parent?: ParentNode | undefined;
}

/** A scripted element in the page; gone after the test, unless it has a parent of its own. */
export async function scripted({
  config = SITE,
  attributes = {},
  parent,
}: Options = {}): Promise<ScriptedDiagnostics> {
  const element = new ScriptedDiagnostics();
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.config = config;
  (parent ?? (await fixture<HTMLElement>(html`<div></div>`))).append(element);
  await element.updateComplete;
  return element;
}

/** A run that comes to this report, told check by check; resolves when all of it is shown. */
export async function runTo(element: ScriptedDiagnostics, report: Report): Promise<Report> {
  element.script = ({onCheck}) => {
    for (const check of report.checks) onCheck?.(check);
    return {...report};
  };
  const made = await element.run();
  // What is below the light, and its words, are loaded when first needed.
  await shown(element, () => root(element).querySelectorAll('.actions button').length > 2);
  return made;
}

/** The report with one of its checks changed. */
export function withCheck(report: Report, id: string, change: Partial<CheckResult>): Report {
  const checks = report.checks.map((check) => (check.id === id ? {...check, ...change} : check));
  return {...report, checks};
}
