import type {Realm} from '../internal/realm.js';

/** What the browser says of one device. For judging in the page only: it goes neither into a report nor onto the screen. */
export interface SoundDevice {
  readonly kind: 'input' | 'output';
  /** `default` and `communications` are Chromium's second entries for devices that are listed as themselves, too. */
  readonly deviceId: string;
  /** What is in one housing has one, where the browser can tell. */
  readonly groupId: string;
  readonly label: string;
}

/** What is heard, and what else there is. Like the devices, for the page only. */
export interface SoundDevices {
  readonly microphone: {
    readonly deviceId: string;
    readonly label: string;
    /** What the device delivers, Hz; Firefox does not tell. */
    readonly sampleRateHz: number | undefined;
  };
  readonly devices: readonly SoundDevice[];
}

/** Never rejects: where the browser lists nothing, there is nothing to be judged. */
export async function readSoundDevices(realm: Realm, track: MediaStreamTrack): Promise<SoundDevices> {
  const {deviceId = '', sampleRate} = track.getSettings();
  const listed = await realm.navigator.mediaDevices.enumerateDevices().catch(() => []);
  const devices = listed.flatMap(({kind, deviceId: id, groupId, label}): SoundDevice[] => {
    if (kind === 'videoinput') return [];
    return [{kind: kind === 'audioinput' ? 'input' : 'output', deviceId: id, groupId, label}];
  });
  return {microphone: {deviceId, label: track.label, sampleRateHz: sampleRate}, devices};
}

/** Calls back each time that a device was connected, taken away, or made another default, until the signal aborts. */
export function onSoundDevicesChange(realm: Realm, signal: AbortSignal, onChange: () => void): void {
  realm.navigator.mediaDevices.addEventListener('devicechange', onChange, {signal});
}
