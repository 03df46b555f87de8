import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The element that is to run. */
export interface Autorunning extends ReactiveControllerHost {
  /** Nobody has started a run meanwhile: `idle`. */
  readonly state: string;
}

/**
 * Runs after a while: at shift start a whole floor opens the page at once, and neither the site's servers nor its relay are
 * made for that. The wait goes on when the element moves; out of the page nothing is left of it.
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
  const waiting: ReactiveController = {
    hostConnected() {
      timer = setTimeout(
        () => {
          host.removeController(waiting);
          if (host.state === 'idle') run();
        },
        Math.max(0, dueMs - performance.now()),
      );
    },
    hostDisconnected() {
      clearTimeout(timer);
    },
  };
  host.addController(waiting);
}
