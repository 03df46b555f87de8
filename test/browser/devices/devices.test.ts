import {expect, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {devices as words} from '../../../src/i18n/en/devices.js';
import {userGesture} from '../../support/runs.js';
import {
  button,
  type DevicesHost,
  mountDevices,
  part,
  read,
  readsFrom,
  shown,
  spaced,
  spoken,
  textOf,
} from './host.js';
import {
  answerPermission,
  isAllClosed,
  isFirefox,
  makeMortalVoice,
  makeVoice,
  watchOpened,
  type Opened,
  type Voice,
} from './support.js';

describe('microphone and speaker', () => {
  let opened: Opened;
  let place: HTMLElement;
  const voices: Voice[] = [];
  before(userGesture);
  beforeEach(async () => {
    await answerPermission('granted');
    opened = watchOpened();
    place = document.body.appendChild(document.createElement('div'));
  });
  afterEach(async () => {
    place.remove();
    opened.stopWatching();
    await Promise.all(voices.splice(0).map((voice) => voice.close()));
    await answerPermission('prompt');
  });

  const mount = (): Promise<DevicesHost> => mountDevices(place);
  const bar = (host: DevicesHost): HTMLElement => part(host, '.meter > div');
  const widthOf = (host: DevicesHost): number => Number.parseFloat(bar(host).style.inlineSize);
  const closed = async (): Promise<void> => {
    while (!isAllClosed(opened)) await nextFrame();
  };

  /** A microphone in which this is heard, and the test of it under way. */
  async function withVoice(amplitude: number): Promise<{host: DevicesHost; voice: Voice}> {
    const voice = makeVoice(amplitude);
    voices.push(voice);
    opened.answerWith(() => Promise.resolve(voice.stream.clone()));
    const host = await mount();
    button(host, words.start).click();
    await readsFrom(host, words.speak);
    return {host, voice};
  }

  it('says why it asks before it asks, and asks nothing by itself', async () => {
    const host = await mount();
    expect(read(host)).to.equal([words.title, words.why, words.start, words.tone].join(' '));
    expect(opened.asked).to.have.length(0);
    expect(opened.contexts).to.have.length(0);
    expect(spoken(host)).to.equal('');
    await expect(host).to.be.accessible();
  });

  it('shows the level of the browser’s own microphone, and what it is like', async () => {
    const host = await mount();
    button(host, words.start).click();
    await shown(host, () => host.renderRoot.querySelector('.meter') !== null && widthOf(host) > 50);
    // Firefox sends a steady sine of a tenth of full scale, Chromium beeps at full scale.
    await readsFrom(host, isFirefox ? words.good : words.clipping);
    const meter = part(host, '.meter');
    expect(Number(meter.getAttribute('aria-valuenow'))).to.be.within(-60, 0);
    expect(meter.getAttribute('aria-valuetext')).to.match(/^-?\d+ dB$/);
    expect(read(host)).to.not.contain(words.why);
    await expect(host).to.be.accessible();
    button(host, words.stop).click();
    await closed();
  });

  for (const [amplitude, text, light] of [
    [0, words.silent, 'red'],
    [0.003, words.quiet, 'amber'],
    [0.1, words.good, 'green'],
    [3, words.clipping, 'amber'],
  ] as const)
    it(`a voice of amplitude ${amplitude}: ${text}`, async () => {
      const {host} = await withVoice(amplitude);
      await readsFrom(host, words.silent, words.quiet, words.good, words.clipping);
      expect(textOf(part(host, '.line'))).to.equal(text);
      expect(part(host, '.line .light').dataset['light']).to.equal(light);
    });

  it('says a judgement aloud when it changes, once it has stood, and only then', async () => {
    const {host, voice} = await withVoice(0.1);
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(spoken(host)));
    observer.observe(part(host, '[role=status]'), {childList: true, subtree: true, characterData: true});
    await shown(host, () => spoken(host) === words.good);
    voice.setAmplitude(3);
    await readsFrom(host, words.clipping);
    expect(spoken(host)).to.equal(words.good);
    await shown(host, () => spoken(host) === words.clipping);
    observer.disconnect();
    expect(said).to.deep.equal([words.good, words.clipping]);
  });

  it('records what is said and plays it back, with the focus where it was', async () => {
    const {host} = await withVoice(0.1);
    const record = button(host, words.record);
    record.focus();
    await sendKeys({press: 'Enter'});
    for (const left of [3, 2, 1]) await shown(host, () => textOf(record) === spaced(words.recording(left)));
    expect(record.getAttribute('aria-disabled')).to.equal('true');
    await expect(host).to.be.accessible();
    await readsFrom(host, words.recorded);
    expect([textOf(record), spoken(host)]).to.deep.equal([words.record, words.recorded]);
    expect((host.renderRoot as ShadowRoot).activeElement).to.equal(record);
    expect(opened.outputs).to.have.length(0);
    const playBack = button(host, words.playBack);
    playBack.click();
    await shown(host, () => textOf(playBack) === words.playing);
    // The voice's own frequency comes out of the speaker.
    await sounds(opened, 220);
    await shown(host, () => textOf(playBack) === words.playBack);
    button(host, words.stop).click();
    await closed();
    button(host, words.start).click();
    await readsFrom(host, words.speak);
    expect(read(host)).to.not.contain(words.playBack);
  });

  it('begins no sound while another goes on', async () => {
    const {host} = await withVoice(0.1);
    button(host, words.record).click();
    await host.updateComplete;
    button(host, words.tone).click();
    await host.updateComplete;
    expect(read(host)).to.not.contain(words.toneAsk);
    expect(opened.outputs).to.have.length(0);
  });

  it('plays a tone without a microphone, and asks whether it was heard', async () => {
    const host = await mount();
    const tone = button(host, words.tone);
    tone.click();
    await readsFrom(host, words.toneAsk);
    await sounds(opened, 440);
    await shown(host, () => spoken(host) === words.toneAsk);
    expect(textOf(tone)).to.equal(words.tone);
    await closed();
    expect(opened.asked).to.have.length(0);
    await expect(host).to.be.accessible();
    const no = button(host, words.toneNotHeard);
    const yes = button(host, words.toneHeard);
    no.focus();
    await sendKeys({press: 'Enter'});
    await readsFrom(host, words.toneHelp);
    expect(spoken(host)).to.equal(words.toneHelp);
    expect([yes, no].map((one) => one.getAttribute('aria-pressed'))).to.deep.equal(['false', 'true']);
    expect((host.renderRoot as ShadowRoot).activeElement).to.equal(no);
    await expect(host).to.be.accessible();
    yes.click();
    await readsFrom(host, words.toneFine);
    expect(read(host)).to.not.contain(words.toneHelp);
  });

  it('says where there is nothing to play on', async () => {
    const host = await mount();
    const RealContext = window.AudioContext;
    window.AudioContext = class extends RealContext {
      override resume(): Promise<void> {
        return Promise.reject(new DOMException('', 'InvalidStateError'));
      }
    };
    button(host, words.tone).click();
    await readsFrom(host, words.noOutput);
    window.AudioContext = RealContext;
    expect(read(host)).to.not.contain(words.toneAsk);
    expect(spoken(host)).to.equal(words.noOutput);
    await closed();
  });

  for (const [name, message, text] of [
    ['NotAllowedError', 'The request is not allowed by the user agent', words.denied],
    ['NotAllowedError', 'Permission denied by system', words.deniedBySystem],
    ['NotFoundError', '', words.missing],
    ['NotReadableError', '', words.busy],
    ['UnknownError', '', words.failed],
  ] as const)
    it(`${name} ${message}: ${text}`, async () => {
      opened.answerWith(() => Promise.reject(new DOMException(message, name)));
      const host = await mount();
      const toggle = button(host, words.start);
      toggle.focus();
      await sendKeys({press: 'Enter'});
      await readsFrom(host, text);
      expect(spoken(host)).to.equal(text);
      expect(part(host, '.line .light').dataset['light']).to.equal('grey');
      expect([textOf(toggle), (host.renderRoot as ShadowRoot).activeElement]).to.deep.equal([
        words.again,
        toggle,
      ]);
      // The speaker can be tried all the same.
      expect(button(host, words.tone).getAttribute('aria-disabled')).to.equal(null);
      await expect(host).to.be.accessible();
      await closed();
    });

  it('is denied for real, and works once it is allowed', async function () {
    // The driver of Firefox can't say no.
    if (isFirefox) this.skip();
    await answerPermission('denied');
    const host = await mount();
    button(host, words.start).click();
    await readsFrom(host, words.denied);
    await answerPermission('granted');
    button(host, words.again).click();
    await readsFrom(host, words.clipping);
  });

  it('can be given up while the browser asks, and lets go of what is granted then', async () => {
    const voice = makeVoice(0.1);
    voices.push(voice);
    let grant = (): void => undefined;
    opened.answerWith(() => new Promise((resolve) => (grant = () => resolve(voice.stream))));
    const host = await mount();
    button(host, words.start).click();
    await readsFrom(host, words.asking);
    await expect(host).to.be.accessible();
    button(host, words.stop).click();
    await readsFrom(host, words.why);
    expect(opened.tracks).to.have.length(0);
    grant();
    while (opened.tracks.length === 0) await nextFrame();
    await closed();
    expect(read(host)).to.contain(words.start);
  });

  it('says that the microphone went away, and forgets what was recorded', async () => {
    const voice = await makeMortalVoice();
    opened.answerWith(() => Promise.resolve(voice.stream));
    const host = await mount();
    button(host, words.start).click();
    await readsFrom(host, words.speak);
    button(host, words.record).click();
    await readsFrom(host, words.recorded);
    voice.end();
    await readsFrom(host, words.ended);
    expect(spoken(host)).to.equal(words.ended);
    expect(read(host)).to.not.contain(words.playBack);
    await closed();
  });

  it('ends a recording with the microphone, and is free for another sound', async () => {
    const voice = await makeMortalVoice();
    opened.answerWith(() => Promise.resolve(voice.stream));
    const host = await mount();
    button(host, words.start).click();
    await readsFrom(host, words.speak);
    button(host, words.record).click();
    await readsFrom(host, words.recording(3));
    voice.end();
    await readsFrom(host, words.ended);
    button(host, words.tone).click();
    await readsFrom(host, words.toneAsk);
  });

  describe('closes all', () => {
    /** Microphone open, recording under way. */
    async function busy(): Promise<DevicesHost> {
      const host = await mount();
      button(host, words.start).click();
      await readsFrom(host, words.speak);
      button(host, words.record).click();
      await readsFrom(host, words.recording(3));
      expect(isAllClosed(opened)).to.equal(false);
      return host;
    }

    it('when it is removed', async () => {
      (await busy()).remove();
      await closed();
    });

    it('when it is no longer shown, and begins anew when it is', async () => {
      const host = await busy();
      host.isOpen = false;
      host.requestUpdate();
      await closed();
      host.isOpen = true;
      host.requestUpdate();
      await host.updateComplete;
      expect(read(host)).to.contain(words.start).and.not.contain(words.level);
    });

    it('when it is told to stop', async () => {
      (await busy()).controller.stop();
      await closed();
    });

    it('when the page goes away', async () => {
      await busy();
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      await closed();
    });

    it('while a tone sounds', async () => {
      const host = await mount();
      button(host, words.tone).click();
      await sounds(opened, 440);
      host.remove();
      await closed();
    });

    it('and not when it is moved in the page', async () => {
      const host = await busy();
      place.append(place.appendChild(document.createElement('p')), host);
      await readsFrom(host, words.recorded);
      expect(opened.tracks.map(({readyState}) => readyState)).to.deep.equal(['live']);
    });
  });

  it('grows from where the language begins, and fits a small screen', async () => {
    place.style.inlineSize = '320px';
    for (const dir of ['ltr', 'rtl']) {
      place.dir = dir;
      const {host} = await withVoice(0.1);
      await readsFrom(host, words.good);
      const meter = part(host, '.meter').getBoundingClientRect();
      const inner = bar(host).getBoundingClientRect();
      expect(inner.width).to.be.within(meter.width * 0.3, meter.width * 0.9);
      if (dir === 'ltr') expect(inner.left).to.be.closeTo(meter.left, 2);
      else expect(inner.right).to.be.closeTo(meter.right, 2);
      const {left, right} = host.getBoundingClientRect();
      for (const one of host.renderRoot.querySelectorAll('section *:not(.visually-hidden)')) {
        const box = one.getBoundingClientRect();
        expect(box.left, one.outerHTML).to.be.at.least(left - 1);
        expect(box.right, one.outerHTML).to.be.at.most(right + 1);
      }
      host.remove();
    }
  });

  it('never shows which device it is', async () => {
    const host = await mount();
    button(host, words.start).click();
    await readsFrom(host, words.good, words.clipping);
    const [track] = opened.tracks;
    expect(track?.label).to.match(/\w/);
    const {innerHTML} = host.renderRoot as ShadowRoot;
    expect(innerHTML).to.not.contain(track?.label).and.not.contain(track?.getSettings().deviceId);
  });
});

/** Resolves when this frequency is what is loudest on the way to a speaker. */
async function sounds({outputs}: Opened, hz: number): Promise<void> {
  for (;;) {
    const output = outputs.at(-1);
    if (output) {
      const spectrum = new Float32Array(output.frequencyBinCount);
      output.getFloatFrequencyData(spectrum);
      const loudest = spectrum.indexOf(Math.max(...spectrum));
      const binHz = output.context.sampleRate / output.fftSize;
      if (Math.max(...spectrum) > -60 && Math.abs(loudest * binHz - hz) <= binHz * 1.5) return;
    }
    await nextFrame();
  }
}
