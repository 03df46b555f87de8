import {expect} from '@open-wc/testing';
import {openMicrophone, type Microphone, type MicrophoneFacts} from '../../../src/probes/microphone.js';
import {userGesture} from '../../support/runs.js';
import {
  answerPermission,
  isAllClosed,
  isFirefox,
  makeMortalVoice,
  makeVoice,
  watchOpened,
  type Opened,
} from './support.js';
import type {Realm} from '../../../src/internal/realm.js';

const noEnd = (): void => undefined;

describe('the microphone', () => {
  let opened: Opened;
  let session: AbortController;
  before(userGesture);
  beforeEach(async () => {
    await answerPermission('granted');
    opened = watchOpened();
    session = new AbortController();
  });
  afterEach(async () => {
    session.abort();
    opened.stopWatching();
    await answerPermission('prompt');
  });

  const open = (realm: Realm = window, onEnded = noEnd): Promise<MicrophoneFacts> =>
    openMicrophone(realm, {signal: session.signal, onEnded});

  async function microphone(): Promise<Microphone> {
    const facts = await open();
    if (facts.outcome !== 'open') throw new Error(facts.why);
    return facts.microphone;
  }

  /** Takes levels until one fulfils the condition. */
  async function heard(from: Microphone, condition: (rmsDbfs: number) => boolean): Promise<number> {
    for (;;) {
      const {rmsDbfs} = from.level();
      if (condition(rmsDbfs)) return rmsDbfs;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }

  it('gives the level of what the browser’s own device sends', async () => {
    const one = await microphone();
    // Firefox sends a sine of a tenth of full scale, Chromium beeps at full scale with silence between.
    expect(await heard(one, (rmsDbfs) => rmsDbfs > (isFirefox ? -24 : -12))).to.be.below(
      isFirefox ? -22 : 0.5,
    );
    if (!isFirefox) await heard(one, (rmsDbfs) => rmsDbfs === -Infinity);
  });

  it('asks for the sound as it is, and for no device by name', async () => {
    await microphone();
    expect(opened.asked).to.deep.equal([
      {audio: {autoGainControl: false, echoCancellation: false, noiseSuppression: false, channelCount: 1}},
    ]);
  });

  it('hears a voice that is on one of two channels as loud as it is there', async () => {
    const context = new AudioContext();
    const sides = new ChannelMergerNode(context, {numberOfInputs: 2});
    const destination = new MediaStreamAudioDestinationNode(context, {channelCount: 2});
    const tone = new OscillatorNode(context, {frequency: 220});
    tone.connect(sides, 0, 1);
    sides.connect(destination);
    tone.start();
    opened.answerWith(() => Promise.resolve(destination.stream));
    const level = await heard(await microphone(), (rmsDbfs) => rmsDbfs > -3.5);
    // A sine at full scale; mixed it would be 6 dB less.
    expect(level).to.be.closeTo(-3, 0.5);
    await context.close();
  });

  it('records what it hears into memory, as long as it was told', async () => {
    const one = await microphone();
    const recorded = await one.record(1500, session.signal);
    expect(recorded.duration).to.be.within(1.3, 2);
    const samples = recorded.getChannelData(0);
    const peak = samples.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0);
    expect(peak).to.be.above(0.05);
  });

  it('ends a recording at once, and keeps the microphone', async () => {
    const one = await microphone();
    const recording = new AbortController();
    const recorded = one.record(60_000, recording.signal);
    recording.abort();
    expect((await recorded.catch((error: unknown) => error)) instanceof DOMException).to.equal(true);
    expect(opened.tracks.map(({readyState}) => readyState)).to.deep.equal(['live']);
  });

  for (const how of ['close', 'abort'] as const)
    it(`leaves nothing open after ${how}`, async () => {
      const one = await microphone();
      expect(opened.tracks.map(({readyState}) => readyState)).to.deep.equal(['live']);
      if (how === 'close') one.close();
      else session.abort();
      expect(opened.tracks.map(({readyState}) => readyState)).to.deep.equal(['ended']);
      await closed(opened);
    });

  it('lets go of what is granted after it was given up', async () => {
    const voice = makeVoice(0.1);
    let grant = noEnd;
    opened.answerWith(() => new Promise((resolve) => (grant = () => resolve(voice.stream))));
    const asked = open();
    session.abort();
    expect(await asked.catch((error: unknown) => error)).to.equal(session.signal.reason);
    grant();
    const [track] = voice.stream.getTracks();
    await until(() => track?.readyState === 'ended');
    await voice.close();
  });

  it('tells when it is taken away', async () => {
    const voice = await makeMortalVoice();
    opened.answerWith(() => Promise.resolve(voice.stream));
    let end = noEnd;
    const ended = new Promise<void>((resolve) => (end = resolve));
    await open(window, end);
    voice.end();
    await ended;
  });

  it('does not open where the browser runs no audio, and says so', async () => {
    class Stuck extends AudioContext {
      override resume(): Promise<void> {
        return new Promise(noEnd);
      }
    }
    const realm = {navigator, document, MediaRecorder, AudioContext: Stuck} as unknown as Realm;
    expect(await open(realm)).to.deep.equal({outcome: 'refused', why: 'no-output'});
    expect(opened.tracks.map(({readyState}) => readyState)).to.deep.equal(['ended']);
    await closed(opened);
  });

  describe('is refused', () => {
    it('for real: by whoever is asked', async function () {
      // The driver of Firefox can't say no.
      if (isFirefox) this.skip();
      await answerPermission('denied');
      expect(await open()).to.deep.equal({outcome: 'refused', why: 'denied'});
    });

    it('for real: by the page around it', async () => {
      const frame = document.createElement('iframe');
      frame.allow = "microphone 'none'";
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.src = 'about:blank';
      document.body.append(frame);
      await loaded;
      const facts = await open(frame.contentWindow as Realm);
      frame.remove();
      // Firefox does not tell a page what its frame forbids.
      expect(facts).to.deep.equal({outcome: 'refused', why: isFirefox ? 'denied' : 'denied-by-page'});
    });

    it('in a page that was not opened securely', async () => {
      const realm = {navigator: {}, document, MediaRecorder} as unknown as Realm;
      expect(await open(realm)).to.deep.equal({outcome: 'refused', why: 'unsupported'});
    });

    const errors: [name: string, message: string, why: string][] = [
      [
        'NotAllowedError',
        'The request is not allowed by the user agent or the platform in the current context.',
        'denied',
      ],
      ['NotAllowedError', 'Permission dismissed', 'denied'],
      ['NotAllowedError', 'Permission denied by system', 'denied-by-system'],
      ['SecurityError', '', 'denied'],
      ['NotFoundError', 'Requested device not found', 'missing'],
      ['NotFoundError', 'The object can not be found here.', 'missing'],
      ['OverconstrainedError', '', 'missing'],
      ['NotReadableError', 'Could not start audio source', 'busy'],
      ['NotReadableError', 'Failed to allocate audiosource', 'busy'],
      ['AbortError', 'Starting audioinput failed', 'busy'],
      ['InvalidStateError', 'Document is not fully active', 'failed'],
      ['TypeError', '', 'failed'],
    ];
    for (const [name, message, why] of errors)
      it(`${why}: ${name} ${message}`, async () => {
        opened.answerWith(() => Promise.reject(new DOMException(message, name)));
        expect(await open()).to.deep.equal({outcome: 'refused', why});
        expect(opened.contexts).to.have.length(0);
      });
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

const closed = (opened: Opened): Promise<void> => until(() => isAllClosed(opened));
