import type {ReactiveControllerHost} from 'lit';
import {languageOf} from '../i18n/localize.js';

/**
 * Renders an element again when `lang` changes on any element around it, out through shadow roots. Observes nothing while
 * the element is not in the page.
 */
export function watchLanguage(host: ReactiveControllerHost & Element): void {
  let shown = '';
  const observer = new MutationObserver(() => {
    if (languageOf(host) !== shown) host.requestUpdate();
  });
  host.addController({
    hostConnected: () => {
      let root: Node = host;
      // An observer sees changes within its root only, so each root around needs one.
      do {
        root = (root instanceof ShadowRoot ? root.host : root).getRootNode();
        observer.observe(root, {subtree: true, attributeFilter: ['lang']});
      } while (root instanceof ShadowRoot);
    },
    hostUpdate: () => {
      shown = languageOf(host);
    },
    hostDisconnected: () => observer.disconnect(),
  });
}
