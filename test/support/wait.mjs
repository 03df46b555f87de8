/**
 * The promise, or a failure that names what did not come. Nothing is left behind to hold the runner.
 * @template T
 * @param {Promise<T>} promise @param {string} what @param {number} [ms]
 * @returns {Promise<T>}
 */
export async function within(promise, what, ms = 5000) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Waits until something that has no event of its own is so.
 * @param {() => boolean} holds @param {string} what @param {number} [ms]
 */
export async function until(holds, what, ms = 5000) {
  const end = performance.now() + ms;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`${what}: not within ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/**
 * What arrives, in order, for whoever asks for it.
 * @template T
 */
export class Mailbox {
  /** @type {T[]} */
  #items = [];
  /** @type {((item: T) => void)[]} */
  #readers = [];

  /** @param {T} item */
  push(item) {
    const reader = this.#readers.shift();
    if (reader) reader(item);
    else this.#items.push(item);
  }

  /** @param {string} what @returns {Promise<T>} */
  next(what) {
    const [item] = this.#items;
    if (item !== undefined) {
      this.#items.shift();
      return Promise.resolve(item);
    }
    return within(new Promise((resolve) => this.#readers.push(resolve)), what);
  }
}

/** The sockets and servers of this process that are open, by kind. */
export function openHandles() {
  return process
    .getActiveResourcesInfo()
    .filter((kind) => /^(TCP|UDP|Pipe).*Wrap/i.test(kind) && kind !== 'PipeWrap')
    .sort();
}
