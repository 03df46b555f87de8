import type {CodecName} from '../config/types.js';
import {codecCapabilities} from '../rtc/codecs.js';
import type {Realm} from '../internal/realm.js';

/** What the browser says about itself without asking for a permission. */
export interface EnvironmentFacts {
  readonly browser: string;
  readonly browserVersion: string;
  readonly os: string;
  readonly secureContext: boolean;
  readonly webrtc: 'available' | 'disabled' | 'unsupported';
  readonly missingCodecs: readonly CodecName[];
  readonly hidden: boolean;
}

interface UserAgentData {
  readonly brands: readonly {readonly brand: string; readonly version: string}[];
  readonly platform: string;
}

/** Names in user-agent strings. Specific ones first: they carry the general names as well. */
const BROWSERS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Edge', /Edg(?:e|A|iOS)?\/([\d.]+)/],
  ['Opera', /OPR\/([\d.]+)/],
  ['Firefox', /(?:Firefox|FxiOS)\/([\d.]+)/],
  ['Chrome', /(?:Chrome|CriOS)\/([\d.]+)/],
  ['Safari', /Version\/([\d.]+).*Safari/],
];

const SYSTEMS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Windows', /Windows/],
  ['ChromeOS', /CrOS/],
  ['Android', /Android/],
  ['iOS', /iPhone|iPad|iPod/],
  ['macOS', /Mac OS X|Macintosh/],
  ['Linux', /Linux|X11/],
];

export function probeEnvironment(realm: Realm, codecs: readonly CodecName[]): EnvironmentFacts {
  const webrtc = webrtcState(realm);
  return {
    ...nameBrowser(realm.navigator),
    secureContext: realm.isSecureContext,
    webrtc,
    missingCodecs:
      webrtc === 'available' ? codecs.filter((codec) => codecCapabilities(realm, codec).length === 0) : [],
    hidden: realm.document.visibilityState === 'hidden',
  };
}

export function nameBrowser({
  userAgent,
  userAgentData,
}: {
  userAgent: string;
  userAgentData?: UserAgentData;
}): Pick<EnvironmentFacts, 'browser' | 'browserVersion' | 'os'> {
  const brand = userAgentData?.brands.find(
    ({brand: name}) => !/not.?a.?brand|^chromium$/i.test(name.replace(/\W/g, ' ')),
  );
  const {platform = ''} = userAgentData ?? {};
  const chromium = userAgentData?.brands.find(({brand: name}) => name === 'Chromium');
  const [name = 'unknown', pattern] = BROWSERS.find(([, candidate]) => candidate.test(userAgent)) ?? [];
  return {
    browser: (brand ?? chromium)?.brand.replace(/^(?:Google |Microsoft )/, '') ?? name,
    browserVersion: (brand ?? chromium)?.version ?? pattern?.exec(userAgent)?.[1] ?? 'unknown',
    os:
      platform === ''
        ? (SYSTEMS.find(([, candidate]) => candidate.test(userAgent))?.[0] ?? 'unknown')
        : platform,
  };
}

/** A browser new enough for this component has WebRTC, unless something took it away. */
function webrtcState({RTCPeerConnection, RTCRtpReceiver}: Partial<Realm>): EnvironmentFacts['webrtc'] {
  if (typeof RTCPeerConnection !== 'function') return 'disabled';
  if (!RTCRtpReceiver || !('getCapabilities' in RTCRtpReceiver)) return 'unsupported';
  // Some extensions replace it by a function of their own, which may lack a prototype.
  const {prototype} = RTCPeerConnection as {prototype?: Partial<RTCPeerConnection>};
  return prototype?.addTransceiver && prototype.createDataChannel ? 'available' : 'disabled';
}
