import {attributesOf} from './attributes.js';
import type {Resource, Scope} from './messages.js';
import {VERSION} from './version.js';

/** What is said of where a report comes from. */
export interface ResourceOptions {
  /** The site's name, as `agent_diagnostics.site`. */
  readonly site?: string;
  /**
   * Further resource attributes, e.g. `deployment.environment.name`; one that is already there is replaced. Every value
   * that differs from agent to agent makes time series of its own.
   */
  readonly resource?: Readonly<Record<string, string>>;
}

export const SCOPE: Scope = {name: 'agent-diagnostics', version: VERSION};

/** Only what is told: nothing is asked of the page, the browser or the PC. */
export function resourceOf({site, resource}: ResourceOptions): Resource {
  return {
    attributes: attributesOf({
      'service.name': 'agent-diagnostics',
      'service.version': VERSION,
      'agent_diagnostics.site': site,
      ...resource,
    }),
  };
}
