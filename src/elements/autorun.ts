import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The element that is to run. */
export interface Autorunning extends ReactiveControllerHost {
  /** Nobody has started a run meanwhile: `idle`. */
  readonly state: string;
}

/**
 * Runs after a while, and not before somebody sees the page. At shift start a whole floor opens the page at once, and
 * neither the site's servers nor its relay are made for that. The wait goes on when the element moves; out of the page
 * nothing is left of it.
 * @param spreadSeconds of which the wait is a random part
 * @param random 0–1
 */
export function runLater(
  host: Autorunning,
  spreadSeconds: number,
  run: () => void,
  random: () => number = Math.random,
): void {
  const dueMs = performance.now() + random() * spreadSeconds * 1000;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    if (performance.now() < dueMs || !isSeen(document)) return;
    waiting.hostDisconnected?.();
    host.removeController(waiting);
    if (host.state === 'idle') run();
  };
  const waiting: ReactiveController = {
    hostConnected() {
      // A timer may be early by a fraction of a millisecond, by the page's clock.
      timer = setTimeout(look, Math.max(0, Math.ceil(dueMs - performance.now()) + 1));
      for (const type of SEEN_EVENTS) document.addEventListener(type, look);
    },
    hostDisconnected() {
      clearTimeout(timer);
      for (const type of SEEN_EVENTS) document.removeEventListener(type, look);
    },
  };
  host.addController(waiting);
}

const SEEN_EVENTS = ['visibilitychange', 'prerenderingchange'];

/** Is the page in front of somebody: neither in the background nor prerendered? */
export function isSeen({
  visibilityState,
  prerendering,
}: Document & {readonly prerendering?: boolean}): boolean {
  return visibilityState === 'visible' && prerendering !== true;
}
