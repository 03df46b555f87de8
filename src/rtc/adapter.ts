import type {Realm} from '../internal/realm.js';

/**
 * Evens out browser differences in the private window with webrtc-adapter, which patches prototypes there and only
 * there. The library is fetched when the first relay check starts.
 * @throws if the library's chunk can't be loaded
 */
export async function adapt(realm: Realm): Promise<void> {
  const {adapterFactory} = await import('webrtc-adapter/src/js/adapter_factory.js');
  adapterFactory({window: realm}, {shimChrome: true, shimFirefox: true, shimSafari: true});
}
