import type {ReactiveControllerHost} from 'lit';
import {languageOf} from '../i18n/localize.js';

/**
 * Renders an element anew when the page names another language around it: a `lang` that changes on any element that it is
 * in, out through shadow roots. Nothing is observed while it is not in the page.
 */
export function watchLanguage(host: ReactiveControllerHost & Element): void {
  let shown = '';
  const observer = new MutationObserver(() => {
    if (languageOf(host) !== shown) host.requestUpdate();
  });
  host.addController({
    hostConnected: () => {
      let root: Node = host;
      // A root tells of what changes within it, not of what changes around its host.
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
