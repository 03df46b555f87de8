import {attributesOf} from './attributes.js';
import type {Resource, Scope} from './messages.js';
import {VERSION} from './version.js';

/** Where a report comes from. */
export interface ResourceOptions {
  /** The site's name, as `agent_diagnostics.site`. */
  readonly site?: string;
  /**
   * Further resource attributes, e.g. `deployment.environment.name`; they replace ours of the same name. A value that
   * differs from agent to agent makes a time series for each.
   */
  readonly resource?: Readonly<Record<string, string>>;
}

export const SCOPE: Scope = {name: 'agent-diagnostics', version: VERSION};

/** From the options alone: nothing is read from page, browser or PC. */
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
