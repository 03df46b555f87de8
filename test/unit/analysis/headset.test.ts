import {describe, it} from 'node:test';
import {expect} from 'chai';
import {judgeHeadset} from '../../../src/analysis/headset.js';
import type {SoundDevice, SoundDevices} from '../../../src/probes/sound-devices.js';
import type {HeadsetCondition} from '../../../src/report/types.js';

const input = (deviceId: string, groupId: string, label: string): SoundDevice => ({
  kind: 'input',
  deviceId,
  groupId,
  label,
});
const output = (deviceId: string, groupId: string, label: string): SoundDevice => ({
  ...input(deviceId, groupId, label),
  kind: 'output',
});

/** A PC with Windows: its own sound, and a headset by cable. */
const REAL = [
  input('i-pc', 'pc', 'Mikrofonarray (Realtek(R) Audio)'),
  input('i-headset', 'headset', 'Headset-Mikrofon (Jabra EVOLVE 20 MS)'),
  output('o-pc', 'pc', 'Lautsprecher (Realtek(R) Audio)'),
  output('o-headset', 'headset', 'Headset (Jabra EVOLVE 20 MS)'),
];
const HEADSET_IN = 'Headset-Mikrofon (Jabra EVOLVE 20 MS)';
const HEADSET_OUT = 'Headset (Jabra EVOLVE 20 MS)';
/** As Chromium lists them: in a German browser, with groups of the entries' own. */
const chosen = (
  general: readonly [string, string],
  calls: readonly [string, string] | [],
): readonly SoundDevice[] => [
  input('default', 'x1', `Standard - ${general[0]}`),
  output('default', 'x2', `Standard - ${general[1]}`),
  ...(calls.length > 0
    ? [
        input('communications', 'x3', `Kommunikation - ${calls[0] ?? ''}`),
        output('communications', 'x4', `Kommunikation - ${calls[1] ?? ''}`),
      ]
    : []),
];
const HEADSET = [HEADSET_IN, HEADSET_OUT] as const;
const PC = ['Mikrofonarray (Realtek(R) Audio)', 'Lautsprecher (Realtek(R) Audio)'] as const;

const heard = (
  devices: readonly SoundDevice[],
  microphone: Partial<SoundDevices['microphone']> = {},
): SoundDevices => ({
  microphone: {deviceId: 'default', label: HEADSET_IN, sampleRateHz: 48_000, ...microphone},
  devices,
});

describe('a headset', () => {
  const cases: [string, SoundDevices, HeadsetCondition[]][] = [
    ['one by cable for all', heard([...chosen(HEADSET, HEADSET), ...REAL]), []],
    [
      'Windows’ own name for the profile',
      heard(REAL, {label: 'Headset (WH-1000XM5 Hands-Free AG Audio) (Bluetooth)'}),
      ['hands-free'],
    ],
    [
      'the same in German, without a rate',
      heard(REAL, {label: 'Kopfhörer (Freisprechen)', sampleRateHz: undefined}),
      ['hands-free'],
    ],
    ['Bluetooth at 16 kHz', heard(REAL, {label: 'Buds (Bluetooth)', sampleRateHz: 16_000}), ['hands-free']],
    ['Bluetooth at 48 kHz', heard(REAL, {label: 'Buds (Bluetooth)'}), []],
    ['16 kHz by cable, as many headsets for calls have', heard(REAL, {sampleRateHz: 16_000}), []],
    ['8 kHz by cable', heard(REAL, {sampleRateHz: 8000}), ['narrow']],
    [
      'hears from the PC’s own speakers',
      heard([...chosen([HEADSET_IN, PC[1]], [HEADSET_IN, PC[1]]), ...REAL]),
      ['mixed'],
    ],
    ['speaks into the PC', heard([...chosen([PC[0], HEADSET_OUT], []), ...REAL], {label: PC[0]}), ['mixed']],
    [
      'a microphone that is chosen by itself',
      heard([...chosen([PC[0], PC[1]], []), ...REAL], {deviceId: 'i-headset'}),
      ['mixed'],
    ],
    [
      'a microphone and speakers that have no counterpart, as on Linux',
      heard([
        input('default', 'd1', 'Default'),
        output('default', 'd2', 'Default'),
        input('i', 'g1', 'Microphone'),
        output('o', 'g2', 'Speaker'),
      ]),
      [],
    ],
    [
      'Linux: microphone by itself, default that says nothing of itself',
      heard([input('i', 'g1', 'Mic'), output('default', 'd2', 'Default'), output('o', 'g1', 'Speaker')], {
        deviceId: 'i',
      }),
      [],
    ],
    ['another for calls', heard([...chosen(HEADSET, [PC[0], HEADSET_OUT]), ...REAL]), ['defaults-differ']],
    [
      'other speakers for calls',
      heard([...chosen(HEADSET, [HEADSET_IN, PC[1]]), ...REAL]),
      ['defaults-differ'],
    ],
    ['Firefox: no second entries', heard(REAL, {deviceId: 'i-headset', sampleRateHz: undefined}), []],
    ['no names, no groups', heard([input('', '', ''), output('', '', '')], {deviceId: '', label: ''}), []],
    ['nothing listed', heard([]), []],
  ];
  for (const [name, devices, conditions] of cases)
    it(name, () => {
      expect(judgeHeadset(devices)).to.deep.equal(conditions);
    });

  it('two devices of one name are told apart by their group, or not at all', () => {
    const twins = [
      input('a', 'left', 'USB Audio'),
      input('b', 'right', 'USB Audio'),
      output('default', 'right', 'Default - Speaker'),
      output('c', 'right', 'Speaker'),
      output('d', 'left', 'Speaker 2'),
    ];
    const by = (groupId: string): HeadsetCondition[] =>
      judgeHeadset(heard([input('default', groupId, 'Default - USB Audio'), ...twins]));
    expect([by('left'), by('right'), by('unknown')]).to.deep.equal([['mixed'], [], []]);
  });

  it('changes when a device comes, goes, or is preferred', () => {
    const before = heard([...chosen(HEADSET, []), ...REAL]);
    const after = (devices: readonly SoundDevice[]): HeadsetCondition[] =>
      judgeHeadset(heard(devices), before);
    expect(after([...chosen(HEADSET, []), ...REAL].reverse())).to.deep.equal([]);
    expect(after([...chosen(HEADSET, []), ...REAL.slice(1)])).to.deep.equal(['changed']);
    expect(after([...before.devices, input('new', 'new', 'New')])).to.deep.equal(['changed']);
    const preferred = before.devices.map((device) =>
      device.deviceId === 'default' ? {...device, groupId: `${device.groupId}'`} : device,
    );
    expect(after(preferred)).to.deep.equal(['changed']);
  });
});
