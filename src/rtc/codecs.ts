import type {CodecName} from '../config/types.js';
import type {Realm} from '../internal/realm.js';

const MIME: Readonly<Record<CodecName, string>> = {opus: 'audio/opus', pcmu: 'audio/pcmu'};

/** The codec's entries in what this browser can receive; empty if it has none. */
export function codecCapabilities(realm: Realm, codec: CodecName): RTCRtpCodec[] {
  const {codecs = []} = realm.RTCRtpReceiver.getCapabilities('audio') ?? {};
  return codecs.filter(({mimeType}) => mimeType.toLowerCase() === MIME[codec]);
}
