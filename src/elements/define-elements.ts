import {isBelowFloor} from '../internal/floor.js';

/**
 * Registers elements by their names. A name that is taken, by a second copy of the script or by another element, is left as
 * it is. A browser that is too old for them shows one sentence in their place.
 */
export function defineElements(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  if (isBelowFloor()) {
    // Without the network there is nothing to show it with.
    void import('./too-old-elements.js').then(
      ({defineTooOld}) => defineTooOld(Object.keys(elements)),
      () => undefined,
    );
    return;
  }
  for (const [name, element] of Object.entries(elements)) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
}
