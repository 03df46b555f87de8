import type {CodecName} from '../config/types.js';

/** The check that makes a call with this codec. */
export function voiceCheckId(codec: CodecName): 'voice-opus' | 'voice-pcmu' {
  return `voice-${codec}`;
}
