/** One run at a time on a PC: two would be each other's load, and take each other's allocations. */
export const RUN_LOCK = 'agent-diagnostics:run';

/**
 * Runs the work while no other page of this origin runs work under the same name. Without Web Locks (no secure
 * context, a sandbox) the work runs all the same.
 * @throws the reason of `signal` when that aborts before the lock is had, and whatever `work` throws
 */
export async function withLock<T>(name: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const locks = (navigator as Partial<Pick<Navigator, 'locks'>>).locks;
  let started = false;
  const run = (): Promise<T> => {
    started = true;
    return work();
  };
  if (!locks) return run();
  try {
    return await locks.request(name, {signal}, run);
  } catch (error) {
    if (started || signal.aborted) throw error;
    return run();
  }
}
