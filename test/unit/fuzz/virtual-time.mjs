import {setImmediate as nextTurn} from 'node:timers/promises';

/** So many turns of the event loop without anything happening, and all that waits, waits for time to pass. */
const QUIET_TURNS = 3;

/**
 * Runs what takes minutes in a moment: timers and `performance.now()` are of a clock that leaps to the next timer when there
 * is nothing else to do. Everything is as it was when `work` is over.
 * @template Result
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function inVirtualTime(work) {
  const {setTimeout, clearTimeout} = globalThis;
  let nowMs = 0;
  let count = 0;
  /** @type {Map<number, {dueMs: number, run: () => void}>} */
  const timers = new Map();
  Object.assign(globalThis, {
    setTimeout: (/** @type {() => void} */ run, ms = 0) => {
      count += 1;
      timers.set(count, {dueMs: nowMs + ms, run});
      return count;
    },
    clearTimeout: (/** @type {number} */ id) => timers.delete(id),
  });
  Object.defineProperty(performance, 'now', {value: () => nowMs, configurable: true});
  let isOver = false;
  const result = work().finally(() => {
    isOver = true;
  });
  result.catch(() => undefined);
  try {
    while (!isOver) {
      for (let turn = 0; turn < QUIET_TURNS && !isOver; turn += 1) await nextTurn();
      if (isOver) break;
      const [next] = [...timers].sort(([, a], [, b]) => a.dueMs - b.dueMs);
      if (!next) throw new Error('It waits for something that never comes');
      const [id, {dueMs, run}] = next;
      timers.delete(id);
      nowMs = Math.max(nowMs, dueMs);
      run();
    }
    return await result;
  } finally {
    Object.assign(globalThis, {setTimeout, clearTimeout});
    Reflect.deleteProperty(performance, 'now');
  }
}
