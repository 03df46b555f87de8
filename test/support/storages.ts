/** A storage of its own for one test. */
export function memoryStorage(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

/** One that is there, and throws whatever is asked of it, as under some privacy settings. */
export function blockedStorage(): Storage {
  const blocked = (): never => {
    throw new DOMException('Access is denied for this document', 'SecurityError');
  };
  return {
    getItem: blocked,
    setItem: blocked,
    removeItem: blocked,
    clear: blocked,
    key: blocked,
    get length() {
      return blocked();
    },
  };
}

/** One that can be read, and has no room left. */
export function fullStorage(): Storage {
  const setItem = (): never => {
    throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
  };
  return Object.assign(memoryStorage(), {setItem});
}
