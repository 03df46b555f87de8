/** Runs in the browser: the engine as it is built, and a plain minute-long call to hold it against. */

/** @param {{dist?: string}} given a configuration, and the folder of another build */
export async function runEngine({dist = '/dist', ...config}) {
  const {runDiagnostics} = await import(`${dist}/engine.js`);
  return observed((onProgress) => runDiagnostics(config, {onProgress}));
}

/** The same run, and all that an agent sees of it. @param {{dist?: string}} given */
export async function runElement({dist = '/dist', ...config}) {
  await import(`${dist}/agent-diagnostics.js`);
  const element = document.body.appendChild(document.createElement('agent-diagnostics'));
  element.config = config;
  await element.updateComplete;
  return observed((onProgress) => {
    element.addEventListener('diagnostics-progress', onProgress);
    return element.run();
  });
}

/** @param {(onProgress: (progress: {checkId: string}) => void) => Promise<object>} run */
async function observed(run) {
  let voiceFromMs;
  // A call tells of its progress as soon as it is measured, and the browser has told its counters.
  const onProgress = ({checkId}) => {
    if (checkId.startsWith('voice-')) voiceFromMs ??= Date.now();
  };
  const tasks = [];
  const note = (entries) => tasks.push(...entries.map(({duration}) => duration));
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  // The task under way has loaded the code.
  await nextTask();
  const tellsTasks = PerformanceObserver.supportedEntryTypes.includes('longtask');
  if (tellsTasks) observer.observe({entryTypes: ['longtask']});
  const report = await run(onProgress);
  // What is drawn of it at the end is the run's as well.
  await new Promise(requestAnimationFrame);
  await nextTask();
  note(observer.takeRecords());
  observer.disconnect();
  return {report, voiceFromMs, ...(tellsTasks && {longestTaskMs: Math.max(0, ...tasks)})};
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** Notes when each frame leaves and comes, by its RTP timestamp. */
const WORKER = `
  const noted = {sent: [], received: []};
  onrtctransform = ({transformer: {readable, writable, options}}) => {
    readable.pipeThrough(new TransformStream({transform(frame, controller) {
      const {rtpTimestamp = frame.timestamp} = frame.getMetadata();
      noted[options.role].push([rtpTimestamp, performance.timeOrigin + performance.now()]);
      controller.enqueue(frame);
    }})).pipeTo(writable);
  };
  onmessage = () => postMessage(noted);
`;

/** @param {RTCRtpReceiver | RTCPeerConnection} source @param {string} type */
async function statsOf(source, type) {
  const found = [];
  (await source.getStats()).forEach((entry) => entry.type === type && found.push(entry));
  return found;
}

/**
 * A relay-only one-way call as any page would make it.
 * @param {{turn: {urls: string[], username: string, credential: string}, codec: 'opus' | 'pcmu', seconds: number}} options
 */
export async function makeCall({turn, codec, seconds}) {
  const settings = {iceServers: [turn], iceTransportPolicy: 'relay', bundlePolicy: 'max-bundle'};
  const near = new RTCPeerConnection(settings);
  const far = new RTCPeerConnection(settings);
  const worker = new Worker(URL.createObjectURL(new Blob([WORKER], {type: 'text/javascript'})));
  near.onicecandidate = ({candidate}) => candidate && far.addIceCandidate(candidate);
  far.onicecandidate = ({candidate}) => candidate && near.addIceCandidate(candidate);
  const context = new AudioContext({sinkId: {type: 'none'}});
  void context.resume();
  const destination = context.createMediaStreamDestination();
  const oscillator = context.createOscillator();
  oscillator.frequency.value = 220;
  oscillator.connect(destination);
  oscillator.start();
  const transceiver = near.addTransceiver(destination.stream.getAudioTracks()[0], {direction: 'sendonly'});
  transceiver.setCodecPreferences(
    RTCRtpReceiver.getCapabilities('audio').codecs.filter(
      ({mimeType}) => mimeType.toLowerCase() === `audio/${codec}`,
    ),
  );
  transceiver.sender.transform = new RTCRtpScriptTransform(worker, {role: 'sent'});
  const audio = new Audio();
  audio.muted = true;
  const heard = new Promise((resolve) => {
    far.ontrack = ({receiver, track}) => {
      receiver.transform = new RTCRtpScriptTransform(worker, {role: 'received'});
      audio.srcObject = new MediaStream([track]);
      audio.play().catch(() => undefined);
      resolve(receiver);
    };
  });
  await near.setLocalDescription(await near.createOffer());
  await far.setRemoteDescription(near.localDescription);
  await far.setLocalDescription(await far.createAnswer());
  await near.setRemoteDescription(far.localDescription);
  const receiver = await heard;
  await new Promise((resolve, reject) => {
    const look = () => {
      if (near.connectionState === 'connected') resolve(undefined);
      if (near.connectionState === 'failed') reject(new Error('The call failed'));
    };
    near.addEventListener('connectionstatechange', look);
    look();
  });
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  await wait(2000);
  const [before] = await statsOf(receiver, 'inbound-rtp');
  const pairs = [];
  for (let second = 0; second < seconds; second += 1) {
    await wait(1000);
    const now = await statsOf(near, 'candidate-pair');
    const rtt = now.find(({nominated}) => nominated)?.currentRoundTripTime;
    if (rtt !== undefined) pairs.push(rtt * 1000);
  }
  const [after] = await statsOf(receiver, 'inbound-rtp');
  const raw = await new Promise((resolve) => {
    worker.onmessage = ({data}) => resolve(data);
    worker.postMessage('');
  });
  near.close();
  far.close();
  worker.terminate();
  await context.close();
  const delta = (name) => after[name] - before[name];
  return {
    concealedRatio: delta('concealedSamples') / delta('totalSamplesReceived'),
    bufferMs: (1000 * delta('jitterBufferDelay')) / delta('jitterBufferEmittedCount'),
    packetsLost: delta('packetsLost'),
    jitterMs: after.jitter * 1000,
    pairRttMs: pairs,
    ...delays(raw),
  };
}

/** @param {{sent: number[][], received: number[][]}} raw each trip, in the order sent; null where it never came */
function delays({sent, received}) {
  const arrivals = new Map(received);
  return {
    trips: sent.map(([key, atMs]) => [
      Math.round((atMs - sent[0][1]) * 10) / 10,
      arrivals.has(key) ? Math.round((arrivals.get(key) - atMs) * 10) / 10 : null,
    ]),
  };
}
