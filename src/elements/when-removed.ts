import type {ReactiveControllerHost} from 'lit';

/**
 * Calls `run` each time the host is removed from the page, but not when it is only moved: a move disconnects and connects
 * it within one task.
 */
export function whenRemoved(
  host: ReactiveControllerHost & {readonly isConnected: boolean},
  run: () => void,
): void {
  host.addController({
    hostDisconnected() {
      queueMicrotask(() => {
        if (!host.isConnected) run();
      });
    },
  });
}
