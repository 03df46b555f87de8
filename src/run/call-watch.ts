/** How often we ask whether a call has begun; ms. A background page is woken once a second at most. */
const LOOK_EVERY_MS = 200;

/**
 * Watches for a call of the agent, which a run must not disturb: asks repeatedly until there is one.
 * A host whose answer throws is not asked again; its error is reported as its own.
 * @param onCall called at most once; synchronously if a call is in progress now
 * @returns ends the watch
 */
export function watchForCall(
  isInCall: boolean | (() => boolean) | undefined,
  onCall: () => void,
): () => void {
  const look = (): void => {
    try {
      if (!(typeof isInCall === 'function' ? isInCall() : isInCall)) return;
      onCall();
    } catch (error) {
      reportError(error);
    }
    clearInterval(timer);
  };
  const timer = typeof isInCall === 'function' ? setInterval(look, LOOK_EVERY_MS) : undefined;
  look();
  return () => clearInterval(timer);
}
