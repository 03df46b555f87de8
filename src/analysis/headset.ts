import type {SoundDevice, SoundDevices} from '../probes/sound-devices.js';
import type {HeadsetCondition} from '../report/types.js';

/** Telephone quality: what carries speech up to 4 kHz, half of it. */
const NARROW_HZ = 8000;
/** The wide form of the hands-free profile (HFP 1.6, mSBC); good headsets by cable have this rate too. */
const WIDE_HZ = 16_000;
/** As Windows names such a device, in the languages of this product; macOS and Linux name no profile. */
const HANDS_FREE =
  /hands[- ]?free|freisprech|mains[- ]libres|manos[- ]libres|viva[- ]voz|mãos[- ]livres|ハンズフリー|التحدث الحر|\bHFP\b/i;
const BLUETOOTH = /bluetooth|ブルートゥース|بلوتوث/i;

/**
 * What is amiss with the devices in use, worst first. A name, a rate or a group that the browser does
 * not tell leads to nothing.
 */
export function judgeHeadset(now: SoundDevices, before: SoundDevices = now): HeadsetCondition[] {
  const {
    microphone: {label, sampleRateHz = Infinity},
    devices,
  } = now;
  const conditions: HeadsetCondition[] = [];
  if (HANDS_FREE.test(label) || (BLUETOOTH.test(label) && sampleRateHz <= WIDE_HZ))
    conditions.push('hands-free');
  else if (sampleRateHz <= NARROW_HZ) conditions.push('narrow');
  if (isMixed(now)) conditions.push('mixed');
  if (differ(devices, 'input') || differ(devices, 'output')) conditions.push('defaults-differ');
  if (fingerprint(devices) !== fingerprint(before.devices)) conditions.push('changed');
  return conditions;
}

const ROLES = ['default', 'communications'];

/** A device by its own entry, where it is given by the entry of what it is used for. */
function realOf(devices: readonly SoundDevice[], asked: SoundDevice | undefined): SoundDevice | undefined {
  if (!asked || !ROLES.includes(asked.deviceId)) return asked;
  const others = devices.filter(({kind, deviceId}) => kind === asked.kind && !ROLES.includes(deviceId));
  // Chromium writes "Default - <its own name>", in the browser's language.
  const named = others.filter(({label}) => label !== '' && asked.label.endsWith(label));
  const longest = Math.max(...named.map(({label}) => label.length));
  const alike = named.length > 0 ? named.filter(({label}) => label.length === longest) : others;
  if (named.length > 0 && alike.length === 1) return alike[0];
  const sameGroup = alike.filter(({groupId}) => groupId !== '' && groupId === asked.groupId);
  return sameGroup.length === 1 ? sameGroup[0] : undefined;
}

function used(
  devices: readonly SoundDevice[],
  kind: SoundDevice['kind'],
  id: string,
): SoundDevice | undefined {
  return realOf(
    devices,
    devices.find((device) => device.kind === kind && device.deviceId === id),
  );
}

/** Windows has one device for calls and one for all else: two of them, where each is known. */
function differ(devices: readonly SoundDevice[], kind: SoundDevice['kind']): boolean {
  const [general, calls] = ROLES.map((role) => used(devices, kind, role));
  return general !== undefined && calls !== undefined && general.deviceId !== calls.deviceId;
}

/**
 * Speaking into one device and hearing from another, where one of the two could do both. Where none
 * can, the browser may not know what belongs together, as on Linux.
 */
function isMixed({microphone, devices}: SoundDevices): boolean {
  const input = used(devices, 'input', microphone.deviceId);
  const output = used(devices, 'output', 'default');
  if (!input?.groupId || !output?.groupId || input.groupId === output.groupId) return false;
  return devices.some(
    ({kind, deviceId, groupId}) =>
      !ROLES.includes(deviceId) && groupId === (kind === 'output' ? input : output).groupId,
  );
}

/** Which devices there are, and which of them the system prefers. */
function fingerprint(devices: readonly SoundDevice[]): string {
  return devices
    .map(({kind, deviceId, groupId}) => `${kind} ${deviceId} ${groupId}`)
    .sort()
    .join('\n');
}
