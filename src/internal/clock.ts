/** The clock that packets are timed on: monotonic within a run, alike on the page and in its workers; ms. */
export function wallClock(): number {
  return performance.timeOrigin + performance.now();
}
