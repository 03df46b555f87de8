/**
 * Counts what a run opens and has not closed, in a page and in every frame that comes into it. Self-contained: its text can
 * be put into a page before anything else runs there.
 * @returns {{count(): Record<string, number>, stop(): void}} `count`: how many of each kind are open now, those that are none left out
 */
export function watchOpenThings() {
  /** @type {Map<string, Set<unknown>>} */
  const open = new Map();
  /** @param {string} kind */
  const of = (kind) => {
    const all = open.get(kind) ?? new Set();
    open.set(kind, all);
    return all;
  };
  /** @type {(() => void)[]} */
  const undo = [];
  /** What is put into a frame goes with the frame: kept for later it would keep the frame, too. */
  let isFrame = false;

  /** @param {any} object @param {string} name @param {(original: any) => unknown} wrap */
  const replace = (object, name, wrap) => {
    const original = object[name];
    if (typeof original !== 'function') return;
    object[name] = wrap(original);
    if (isFrame) return;
    undo.push(() => {
      object[name] = original;
    });
  };
  /** Instances, until a method ends them. @param {any} realm @param {string} name @param {string} end */
  const instances = (realm, name, end) =>
    replace(
      realm,
      name,
      (original) =>
        new Proxy(original, {
          construct(target, parameters, newTarget) {
            const instance = Reflect.construct(target, parameters, newTarget);
            of(name).add(instance);
            const ended = instance[end];
            instance[end] = (/** @type {unknown[]} */ ...rest) => {
              of(name).delete(instance);
              return ended.apply(instance, rest);
            };
            return instance;
          },
        }),
    );

  /** @param {any} realm */
  const watchRealm = (realm) => {
    instances(realm, 'RTCPeerConnection', 'close');
    instances(realm, 'Worker', 'terminate');
    instances(realm, 'AudioContext', 'close');
    instances(realm, 'Audio', 'pause');
    replace(realm.URL, 'createObjectURL', (original) => (/** @type {Blob} */ blob) => {
      const url = original.call(realm.URL, blob);
      of('blob URL').add(url);
      return url;
    });
    replace(realm.URL, 'revokeObjectURL', (original) => (/** @type {string} */ url) => {
      of('blob URL').delete(url);
      original.call(realm.URL, url);
    });
  };
  watchRealm(window);
  // Comes on its way down, before whoever waits for the frame itself hears of it; a window never hears of it.
  const onLoad = (/** @type {Event} */ {target}) => {
    if (!(target instanceof window.HTMLIFrameElement) || !target.contentWindow) return;
    isFrame = true;
    watchRealm(target.contentWindow);
    isFrame = false;
  };
  document.addEventListener('load', onLoad, true);
  undo.push(() => document.removeEventListener('load', onLoad, true));

  for (const [start, end, again] of /** @type {const} */ ([
    ['setTimeout', 'clearTimeout', false],
    ['setInterval', 'clearInterval', true],
  ])) {
    replace(window, start, (original) => (/** @type {any} */ work, /** @type {any[]} */ ...rest) => {
      const id = original.call(
        window,
        (/** @type {unknown[]} */ ...parameters) => {
          if (!again) of(start).delete(id);
          work(...parameters);
        },
        ...rest,
      );
      of(start).add(id);
      return id;
    });
    replace(window, end, (original) => (/** @type {number | undefined} */ id) => {
      of(start).delete(id);
      original.call(window, id);
    });
  }
  replace(window, 'fetch', (original) => (/** @type {unknown[]} */ ...parameters) => {
    const one = original.apply(window, parameters);
    of('fetch').add(one);
    const settled = () => void of('fetch').delete(one);
    one.then(settled, settled);
    return one;
  });
  /** @param {unknown} type @param {unknown} listener @param {any} options */
  const keyOf = (type, listener, options) => {
    const capture = options === true || options?.capture === true;
    return [...of('listener')].find(
      (/** @type {any} */ one) => one.type === type && one.listener === listener && one.capture === capture,
    );
  };
  for (const target of [window, document]) {
    replace(
      target,
      'addEventListener',
      (original) => (/** @type {any} */ type, /** @type {any} */ listener, /** @type {any} */ options) => {
        if (!keyOf(type, listener, options)) {
          const one = {type, listener, capture: options === true || options?.capture === true};
          of('listener').add(one);
          options?.signal?.addEventListener('abort', () => of('listener').delete(one));
        }
        original.call(target, type, listener, options);
      },
    );
    replace(
      target,
      'removeEventListener',
      (original) => (/** @type {any} */ type, /** @type {any} */ listener, /** @type {any} */ options) => {
        of('listener').delete(keyOf(type, listener, options));
        original.call(target, type, listener, options);
      },
    );
  }
  return {
    count: () => ({
      ...Object.fromEntries(
        [...open].filter(([, all]) => all.size > 0).map(([kind, all]) => [kind, all.size]),
      ),
      ...(document.querySelectorAll('iframe').length > 0 && {
        iframe: document.querySelectorAll('iframe').length,
      }),
    }),
    stop() {
      for (const one of undo.splice(0).reverse()) one();
    },
  };
}
