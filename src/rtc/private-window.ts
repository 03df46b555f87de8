import {nextEvent, withDeadline} from '../internal/abort.js';
import type {Realm} from '../internal/realm.js';

export interface PrivateWindow {
  readonly realm: Realm;
  /** `false` where the page allows no frame: then `realm` is the host's own, and nothing may be patched in it. */
  readonly isPrivate: boolean;
  /** Is it still there? A page that is drawn anew may have removed it. */
  isOpen(): boolean;
  close(): void;
}

const LOAD_DEADLINE_MS = 1000;

/**
 * An empty same-origin frame for everything that a shim may touch or that must die with the run. The host page may be
 * carrying a live call on its own `RTCPeerConnection`; nothing of ours goes near it.
 */
export async function openPrivateWindow(host: Realm, signal: AbortSignal): Promise<PrivateWindow> {
  signal.throwIfAborted();
  const frame = host.document.createElement('iframe');
  frame.hidden = true;
  // `hidden` alone could be overruled by a page's `iframe {display: block}`.
  frame.style.setProperty('display', 'none', 'important');
  frame.tabIndex = -1;
  frame.title = 'Agent Diagnostics';
  frame.setAttribute('aria-hidden', 'true');
  // Chromium loads the empty document at once, Firefox a little later and as a new one: only the loaded one lasts.
  const loaded = withDeadline(signal, LOAD_DEADLINE_MS, (inner) => nextEvent(frame, ['load'], inner));
  host.document.documentElement.append(frame);
  // Remove the frame on abort, after its connections are closed. If a connection dies with its frame, Firefox still counts
  // it to the host page and keeps that page out of the back/forward cache.
  signal.addEventListener('abort', () => {
    queueMicrotask(() => {
      frame.remove();
    });
  });
  try {
    await loaded;
    const realm = frame.contentWindow as Realm | null;
    // Reading anything shows whether it may be read.
    if (realm && typeof realm.fetch === 'function') {
      return {
        realm,
        isPrivate: true,
        isOpen: () => frame.isConnected,
        close: () => {
          frame.remove();
        },
      };
    }
  } catch (error) {
    frame.remove();
    signal.throwIfAborted();
    // A frame whose window can't be read is of no use.
    if (!(error instanceof DOMException)) throw error;
  }
  frame.remove();
  return {realm: host, isPrivate: false, isOpen: () => true, close: () => undefined};
}
