declare module 'webrtc-adapter/src/js/adapter_factory.js' {
  export function adapterFactory(
    environment: {window: Window},
    options: {shimChrome: boolean; shimFirefox: boolean; shimSafari: boolean},
  ): unknown;
}
