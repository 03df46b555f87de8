import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The element that will run. */
export interface Autorunning extends ReactiveControllerHost {
  /** `idle`: nobody has started a run meanwhile. */
  readonly state: string;
}

/**
 * Runs after a random wait, and not before the page is visible. At shift start a whole floor opens the page at once, which
 * neither servers nor relay are made for. The wait survives a move of the element, and ends with its removal.
 * @param spreadSeconds the longest wait
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
      // A timer may fire a fraction of a millisecond early.
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

/** Is the page visible: neither in the background nor prerendered? */
export function isSeen({
  visibilityState,
  prerendering,
}: Document & {readonly prerendering?: boolean}): boolean {
  return visibilityState === 'visible' && prerendering !== true;
}
