import {expect, nextFrame} from '@open-wc/testing';
import {desk} from '../../../src/i18n/en/desk.js';
import {devices as words} from '../../../src/i18n/en/devices.js';
import type {HeadsetCondition} from '../../../src/report/types.js';
import {userGesture} from '../../support/runs.js';
import {
  button,
  type DevicesHost,
  mountDevices,
  part,
  read,
  readsFrom,
  shown,
  spoken,
  textOf,
} from './host.js';
import {answerPermission, isAllClosed, makeVoice, watchOpened, type Opened, type Voice} from './support.js';

type Listed = Pick<MediaDeviceInfo, 'kind' | 'deviceId' | 'groupId' | 'label'>;

const device = (kind: MediaDeviceKind, deviceId: string, groupId: string, label: string): Listed => ({
  kind,
  deviceId,
  groupId,
  label,
});
const HEADSET = 'Headset (Jabra EVOLVE)';
const PC_MICROPHONE = 'Microphone Array (Realtek)';
const PC_SPEAKERS = 'Speakers (Realtek)';
const MICROPHONE = device('audioinput', 'i-headset', 'headset', HEADSET);
const SPEAKERS = device('audiooutput', 'o-pc', 'pc', PC_SPEAKERS);
const REAL = [
  MICROPHONE,
  device('audiooutput', 'o-headset', 'headset', HEADSET),
  device('audioinput', 'i-pc', 'pc', PC_MICROPHONE),
  SPEAKERS,
];
const withDefaults = (input: string, output: string, calls: string): Listed[] => [
  device('audioinput', 'default', '', `Default - ${input}`),
  device('audioinput', 'communications', '', `Communications - ${calls}`),
  device('audiooutput', 'default', '', `Default - ${output}`),
  ...REAL,
];

describe('the headset in the test of microphone and speaker', () => {
  let opened: Opened;
  let place: HTMLElement;
  let voice: Voice;
  let track: MediaStreamTrack;
  before(userGesture);
  beforeEach(async () => {
    await answerPermission('granted');
    opened = watchOpened();
    place = document.body.appendChild(document.createElement('div'));
    voice = makeVoice(0.1);
    [track] = voice.stream.getAudioTracks() as [MediaStreamTrack];
  });
  afterEach(async () => {
    place.remove();
    opened.stopWatching();
    Reflect.deleteProperty(navigator.mediaDevices, 'enumerateDevices');
    await voice.close();
    await answerPermission('prompt');
  });

  /** What a PC would list that has these; nothing else can be had on a machine without any. */
  function list(devices: readonly Listed[]): void {
    const enumerateDevices = (): Promise<readonly Listed[]> => Promise.resolve(devices);
    Object.defineProperty(navigator.mediaDevices, 'enumerateDevices', {
      configurable: true,
      value: enumerateDevices,
    });
  }

  /** The test of a microphone that says this of itself. */
  async function test(
    devices: readonly Listed[],
    settings: MediaTrackSettings = {deviceId: 'default'},
    label = HEADSET,
  ): Promise<DevicesHost> {
    Object.defineProperties(track, {label: {value: label}, getSettings: {value: () => settings}});
    list(devices);
    opened.answerWith(() => Promise.resolve(voice.stream));
    const host = await mountDevices(place);
    button(host, words.start).click();
    await readsFrom(host, words.good);
    return host;
  }

  const conditions = (host: DevicesHost): string[] =>
    [...host.renderRoot.querySelectorAll('.line')].slice(1).map(textOf);

  const CASES: [HeadsetCondition, readonly Listed[], MediaTrackSettings, string?][] = [
    ['hands-free', REAL, {deviceId: 'i-headset'}, 'Headset (Buds Hands-Free AG Audio) (Bluetooth)'],
    ['hands-free', REAL, {deviceId: 'i-headset', sampleRate: 16_000}, 'Buds (Bluetooth)'],
    ['narrow', REAL, {deviceId: 'i-headset', sampleRate: 8000}],
    ['mixed', withDefaults(HEADSET, PC_SPEAKERS, HEADSET), {deviceId: 'default', sampleRate: 48_000}],
    ['defaults-differ', withDefaults(HEADSET, HEADSET, PC_MICROPHONE), {deviceId: 'default'}],
  ];
  for (const [condition, devices, settings, label] of CASES)
    it(`${condition}: ${label ?? HEADSET} at ${String(settings.sampleRate)} Hz`, async () => {
      const host = await test(devices, settings, label);
      expect(conditions(host)).to.deep.equal([desk.headset[condition]]);
      expect(part(host, '.line:nth-of-type(2) .light').dataset['light']).to.equal('amber');
      expect(host.results?.headset).to.deep.equal([condition]);
      await expect(host).to.be.accessible();
    });

  it('says nothing of a headset that is used for all', async () => {
    const host = await test(withDefaults(HEADSET, HEADSET, HEADSET), {
      deviceId: 'default',
      sampleRate: 48_000,
    });
    expect(conditions(host)).to.deep.equal([]);
  });

  it('says nothing of the browser’s own devices, of which it knows no more', async () => {
    const host = await mountDevices(place);
    button(host, words.start).click();
    await readsFrom(host, words.good, words.clipping);
    await shown(host, () => host.results?.microphone !== undefined);
    expect(host.results?.headset).to.deep.equal([]);
    expect(conditions(host)).to.deep.equal([]);
  });

  it('says that a device came, and keeps to it', async () => {
    const host = await test(REAL.slice(0, 2), {deviceId: 'i-headset'});
    expect(conditions(host)).to.deep.equal([]);
    list(REAL);
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    await readsFrom(host, desk.headset.changed);
    expect(spoken(host)).to.equal(desk.headset.changed);
    list(REAL.slice(0, 2));
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    await nextFrame();
    expect(conditions(host)).to.deep.equal([desk.headset.changed]);
    button(host, words.stop).click();
    await readsFrom(host, words.start);
    expect(host.results?.headset).to.deep.equal(['changed']);
  });

  it('tells a switch from silence, and hears again once it is on', async () => {
    const host = await test(REAL, {deviceId: 'i-headset'});
    let muted = true;
    Object.defineProperty(track, 'muted', {get: () => muted});
    voice.setAmplitude(0);
    await readsFrom(host, desk.headset.muted);
    expect(part(host, '.line .light').dataset['light']).to.equal('red');
    await shown(host, () => spoken(host) === desk.headset.muted);
    expect(host.results?.microphone).to.equal('muted');
    expect(read(host)).to.not.contain(words.silent);
    voice.setAmplitude(0.1);
    muted = false;
    await readsFrom(host, words.good);
    expect(read(host)).to.not.contain(desk.headset.muted);
  });

  it('reports kinds, and nothing by which a device could be known', async () => {
    const host = await test(withDefaults(HEADSET, PC_SPEAKERS, HEADSET), {
      deviceId: 'default',
      groupId: 'headset',
    });
    await shown(host, () => host.results?.microphone !== undefined);
    button(host, words.tone).click();
    await readsFrom(host, words.toneAsk);
    button(host, words.toneHeard).click();
    await readsFrom(host, words.toneFine);
    expect(host.results).to.deep.equal({microphone: 'good', headset: ['mixed'], speaker: 'heard'});
    const {innerHTML} = host.renderRoot as ShadowRoot;
    for (const secret of ['Jabra', 'Realtek', 'i-headset', 'o-pc'])
      expect(innerHTML.includes(secret)).to.equal(false);
  });

  it('reports why there is none', async () => {
    opened.answerWith(() => Promise.reject(new DOMException('', 'NotReadableError')));
    const host = await mountDevices(place);
    button(host, words.start).click();
    await readsFrom(host, words.busy);
    expect(host.results).to.deep.equal({microphone: 'busy', headset: []});
  });

  it('listens for devices no longer once it is stopped', async () => {
    const host = await test(REAL, {deviceId: 'i-headset'});
    button(host, words.stop).click();
    while (!isAllClosed(opened)) await nextFrame();
    const before = host.results;
    list([]);
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    await nextFrame();
    expect(host.results === before).to.equal(true);
  });
});
