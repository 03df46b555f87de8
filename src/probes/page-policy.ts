import {parseUrl} from '../internal/url.js';

export interface PolicyWatch {
  /** The directive that stopped a request, or `undefined` if none did. Ask once the request has failed. */
  violated(): Promise<string | undefined>;
  stop(): void;
}

/** Watches for the page's own policy stopping requests to this URL; the failure itself does not say so. */
export function watchPolicy(document: Document, url: string): PolicyWatch {
  const {origin, pathname} = new URL(url, document.baseURI);
  let directive: string | undefined;
  const listener = ({blockedURI, effectiveDirective, disposition}: SecurityPolicyViolationEvent): void => {
    // An image is asked for with a query of its own; some browsers tell no more than the origin.
    const blocked = parseUrl(blockedURI);
    const same = blocked?.origin === origin && (blocked.pathname === pathname || blockedURI === origin);
    if (same && disposition === 'enforce') directive = effectiveDirective;
  };
  document.addEventListener('securitypolicyviolation', listener);
  return {
    // The event is queued as a task of its own, after the failure of the request.
    violated: async () => {
      for (let turn = 0; turn < 3 && directive === undefined; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
      return directive;
    },
    stop: () => {
      document.removeEventListener('securitypolicyviolation', listener);
    },
  };
}
