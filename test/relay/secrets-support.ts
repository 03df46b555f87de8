/** What a page can find out about itself: wherever a secret could turn up, but for where it has to go. */
export interface Leaks {
  /** Everything that is found now, or has been said or sent since the watch began, by where it is. */
  found(): Promise<Readonly<Record<string, string>>>;
  /** Puts what a test has got hold of with the rest. */
  add(where: string, what: unknown): void;
  stop(): void;
}

/* eslint no-console: off -- what the console is told is looked through here */

const LEVELS = ['debug', 'log', 'info', 'warn', 'error', 'trace', 'dir'] as const;

/** As text, errors and events included: JSON has nothing of what they say. */
function textOf(value: unknown): string {
  if (value instanceof Error) return [value, value.stack, JSON.stringify(value)].map(String).join(' ');
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** The markup of a tree with that of every shadow root in it, attributes included. */
function markupOf(node: Element | ShadowRoot): string {
  const own = node instanceof Element ? node.outerHTML : node.innerHTML;
  const within = [...node.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
  const frames = [...node.querySelectorAll('iframe')].flatMap(
    ({contentDocument}) => contentDocument?.documentElement ?? [],
  );
  return [own, ...[...within, ...frames].map(markupOf)].join('\n');
}

/** What a request to a database comes to. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database gave no reason'));
  });
}

/** As JSON has it: of what JSON leaves out, what is in it. */
async function readable(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return value.text();
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
  if (value instanceof Map || value instanceof Set || Array.isArray(value))
    return Promise.all(Array.from<unknown>(value).map(readable));
  if (typeof value === 'object' && value !== null) return Promise.all(Object.entries(value).map(readable));
  return typeof value === 'bigint' ? String(value) : value;
}

/** A database with the keys and values of all its stores. */
async function databaseContents(name: string): Promise<unknown> {
  const database = await settled(indexedDB.open(name));
  try {
    const names = [...database.objectStoreNames];
    const stores = names.map((store) => database.transaction(store).objectStore(store));
    const contents = stores.flatMap((store) => [settled(store.getAllKeys()), settled(store.getAll())]);
    return await readable([name, names, await Promise.all<unknown>(contents)]);
  } finally {
    database.close();
  }
}

/** A cache with all its requests and answers, their bodies too. */
async function cacheContents(name: string): Promise<unknown> {
  const cache = await caches.open(name);
  const requests = await cache.keys();
  const answers = await Promise.all(
    requests.map(async (request) =>
      Promise.all(
        (await cache.matchAll(request, {ignoreVary: true})).map(async (answer) => [
          ...answer.headers,
          await answer.text(),
        ]),
      ),
    ),
  );
  return [name, requests.map(({url, headers}) => [url, ...headers]), answers];
}

async function storedIn(): Promise<string> {
  const databases = await indexedDB.databases();
  return JSON.stringify([
    Object.entries(localStorage),
    Object.entries(sessionStorage),
    document.cookie,
    window.name,
    history.state,
    await Promise.all(databases.map(({name = ''}) => databaseContents(name))),
    await Promise.all((await caches.keys()).map(cacheContents)),
  ]);
}

/** Watches the page from now on: its console, its errors, and the bodies of what it sends. */
export function watchForLeaks(): Leaks {
  const seen = new Map<string, string>();
  const add = (where: string, what: unknown): void => {
    seen.set(where, `${seen.get(where) ?? ''}\n${textOf(what)}`);
  };
  const {fetch} = globalThis;
  const levels = LEVELS.map((level) => [level, console[level].bind(console)] as const);
  for (const [level] of levels)
    console[level] = (...said: unknown[]) => said.forEach((one) => add('console', one));
  window.fetch = (input, init = {}) => {
    const {body, headers} = init;
    if (body) add('bodies', body);
    if (headers) add('headers', [...new Headers(headers)]);
    return fetch(input, init);
  };
  const listening = new AbortController();
  const {signal} = listening;
  window.addEventListener('error', ({error, message}) => add('errors', `${message} ${textOf(error)}`), {
    signal,
  });
  window.addEventListener('unhandledrejection', ({reason}) => add('errors', reason), {signal});
  for (const type of ['start', 'progress', 'check', 'complete'])
    document.addEventListener(`diagnostics-${type}`, (event) => add('events', detailsOf(event)), {signal});
  return {
    add,
    async found() {
      return {
        ...Object.fromEntries(seen),
        document: markupOf(document.documentElement),
        storage: await storedIn(),
        address: location.href,
      };
    },
    stop() {
      listening.abort();
      window.fetch = fetch;
      for (const [level, own] of levels) console[level] = own;
    },
  };
}

/** What an event of ours carries. */
function detailsOf(event: Event): object {
  return Object.fromEntries(
    ['fraction', 'checkId', 'check', 'report'].map((name) => [
      name,
      (event as unknown as Record<string, unknown>)[name],
    ]),
  );
}
