import {isPrivateAddress} from '../internal/hosts.js';
import type {Realm} from '../internal/realm.js';
import type {PrivateWindow} from '../rtc/private-window.js';

/** Where requests are made from: the browser's own `fetch`, and what the page does to answers. */
export interface RequestPage {
  readonly fetch: typeof fetch;
  /** The document whose policy applies, and which creates images. */
  readonly document: Document;
  /** The page's own URL, or its base URL if that can't be requested (`about:`, `blob:`). */
  readonly url: string;
  /** A service worker controls the page and may answer from its cache. */
  readonly isControlled: boolean;
  /** Does the page refuse answers without a Cross-Origin-Resource-Policy header (HTML, COEP `require-corp`)? */
  requiresCorp(): Promise<boolean>;
  /** What the browser says of requests to more private addresses (WICG Local Network Access); absent where it says nothing. */
  localAccess(): Promise<PermissionState | undefined>;
}

/** The permission's name in Chromium since 145 and in Firefox, and in Chromium 142 to 144. */
const LOCAL_PERMISSIONS = ['local-network', 'local-network-access'];
const COEP = 'cross-origin-embedder-policy';

/**
 * @param host the page's window
 * @param hidden our window in it, whose functions the page has not changed; without it, the page's own are used
 */
export function requestPage(host: Realm, hidden?: Pick<PrivateWindow, 'realm' | 'isOpen'>): RequestPage {
  const own = hidden?.realm ?? host;
  // A page that re-renders may have removed it.
  const isOpen = (): boolean => hidden?.isOpen() ?? true;
  const realm = (): Realm => (isOpen() ? own : host);
  const {href, hostname, protocol} = host.location;
  // Read once: the page may change its frames' functions later, or have removed its own.
  const ownFetch = hidden && own.fetch.bind(own);
  let corp: Promise<boolean> | undefined;
  return {
    fetch: (input, init) => (ownFetch && isOpen() ? ownFetch(input, init) : host.fetch(input, init)),
    get document() {
      return realm().document;
    },
    url: /^https?:$/.test(protocol) ? href : host.document.baseURI,
    isControlled: hasController(host),
    requiresCorp: () => (corp ??= asksForCorp(realm(), href)),
    async localAccess() {
      // A page on a private address needs the permission only for this PC.
      if (isPrivateAddress(hostname)) return undefined;
      for (const name of LOCAL_PERMISSIONS) {
        try {
          // The DOM's types have none of these names.
          const status = await host.navigator.permissions?.query({name: name as PermissionName});
          if (status) return status.state;
        } catch {
          // This browser does not know the name: try the next.
        }
      }
      return undefined;
    },
  };
}

/** In a sandbox without an origin even reading this throws, and there is no worker. */
function hasController({navigator}: Realm): boolean {
  try {
    return Boolean(navigator.serviceWorker?.controller);
  } catch {
    return false;
  }
}

/** No property of a page says it, but its header does. */
async function asksForCorp(realm: Realm, url: string): Promise<boolean> {
  const {crossOriginIsolated} = realm;
  if (!/^https?:/.test(url)) return crossOriginIsolated;
  try {
    const {headers} = await realm.fetch(url, {method: 'HEAD', credentials: 'same-origin'});
    return headers.get(COEP)?.trim().startsWith('require-corp') ?? false;
  } catch {
    return crossOriginIsolated;
  }
}
