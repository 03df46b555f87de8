/** The name that the element is known by. */
const TAG = 'agent-diagnostics-fleet';

/** Where there are no elements, as in Node, reports are analysed without. */
const element =
  typeof HTMLElement === 'undefined'
    ? undefined
    : (await import('./fleet/element/agent-diagnostics-fleet.js')).AgentDiagnosticsFleetElement;

/**
 * Registers `<agent-diagnostics-fleet>`, or the same element under another name. A name that is taken, by a second copy of
 * this script or by another element, is left as it is.
 * @throws {TypeError} where there are no elements, as in Node
 */
export function defineFleet(tag = TAG): void {
  if (!element) throw new TypeError('Expected a page, with custom elements to be registered; got none');
  // A constructor has one name only.
  if (!customElements.get(tag)) customElements.define(tag, tag === TAG ? element : class extends element {});
}

export type {AgentDiagnosticsFleetElement} from './fleet/element/agent-diagnostics-fleet.js';
export * from './fleet/index.js';
