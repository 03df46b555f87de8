import type {AllocationFacts, IceError} from '../rtc/allocate.js';
import type {ApartFacts} from '../rtc/joining.js';
import type {LoopFacts} from '../rtc/loop.js';
import type {CauseIn, EvidenceOf} from '../report/catalogue.js';
import type {CheckItem} from '../report/types.js';
import {judged, judgedItem, type Judged, type Shown, type Symptom} from './judged.js';
import {measured} from './statistics.js';
import {lightOf, type Thresholds} from '../policy/thresholds.js';

/** An allocation tried at one relay URL. */
export interface RelayFacts extends AllocationFacts {
  readonly url: string;
}

type RelayCause = Exclude<CauseIn<'relay'>, 'turn-slow' | 'turn-loop-refused'>;

type RelayFailure = Shown<RelayCause> & Pick<Symptom, 'confidence'>;

/** STUN and ICE error codes: RFC 8656 section 19, W3C WebRTC 4.8.2. */
const UNAUTHORIZED = 401;
const NO_CONNECTION = 701;

/** Chromium's text if a connection was made and nothing came back. */
const TIMED_OUT = /timed out/i;
/** Chromium's text for a network interface that was not used; another one is still being tried. */
const OTHER_INTERFACE = /network interface|client socket/i;

/** Why there is no allocation, from what the browser shows (docs/browsers.md, "What differs"). */
export function nameRelayFailure({outcome, errors, waitedMs}: AllocationFacts): RelayFailure {
  const heard = errors.filter(({text}) => !OTHER_INTERFACE.test(text));
  const answered = heard.find(({code}) => code !== NO_CONNECTION);
  if (answered) {
    const {code, text} = answered;
    if (code !== UNAUTHORIZED)
      return {cause: 'turn-refused', confidence: 'certain', evidence: {errorCode: code}};
    // Firefox gives no text: the first 401, which asks for credentials, looks the same if the relay then hangs up.
    return {
      cause: 'turn-credentials',
      confidence: text === '' ? 'likely' : 'certain',
      evidence: {errorCode: code},
    };
  }
  const silent = heard.find(({text}) => TIMED_OUT.test(text));
  if (silent) return {cause: 'turn-silent', confidence: 'certain', evidence: evidenceOf(silent, waitedMs)};
  const cut = heard.find(({connected}) => connected === true);
  if (cut) return {cause: 'turn-cut', confidence: 'certain', evidence: evidenceOf(cut, waitedMs)};
  const [refused] = heard;
  if (outcome === 'deadline') {
    // Another interface is still being tried.
    return {
      cause: 'turn-silent',
      confidence: refused ? 'possible' : 'likely',
      evidence: {waitedMs: Math.round(waitedMs)},
    };
  }
  if (!refused)
    return {cause: 'turn-unreachable', confidence: 'possible', evidence: {waitedMs: Math.round(waitedMs)}};
  return {
    cause: 'turn-unreachable',
    // Firefox does not tell a cut connection from one that was never made.
    confidence: refused.connected === false ? 'certain' : 'likely',
    evidence: evidenceOf(refused, waitedMs),
  };
}

function evidenceOf(
  {code, connected, atMs}: IceError,
  waitedMs: number,
): Extract<EvidenceOf<'turn-cut'>, {readonly errorCode: number}> {
  return {
    errorCode: code,
    ...(connected !== undefined && {connected}),
    afterMs: Math.round(Math.min(atMs, waitedMs)),
  };
}

/** One item for each URL where there are several. One that works is enough; the others are amber. */
export function judgeTurn(relays: readonly RelayFacts[], durationMs: number, thresholds: Thresholds): Judged {
  const anyWorks = relays.some(({outcome}) => outcome === 'allocated');
  const bestMs = Math.min(...relays.flatMap(({connectMs}) => connectMs ?? []));
  const symptoms: Symptom[] = [];
  const items: CheckItem[] = [];
  relays.forEach((relay, i) => {
    const id = `relay-${String(i + 1)}`;
    const several = relays.length > 1;
    const isBest = relay.connectMs === bestMs;
    const symptom = relaySymptom(relay, several ? [id] : [], {anyWorks, isBest}, thresholds);
    if (symptom) symptoms.push(symptom);
    items.push(judgedItem(id, relay.waitedMs, measured({connectMs: relay.connectMs}), symptom));
  });
  const connectMs = relays.find(({outcome}) => outcome === 'allocated')?.connectMs;
  return judged('turn', {
    durationMs,
    metrics: measured({connectMs}),
    symptoms,
    ...(relays.length > 1 && {items}),
  });
}

function relaySymptom(
  relay: RelayFacts,
  items: readonly string[],
  {anyWorks, isBest}: {anyWorks: boolean; isBest: boolean},
  thresholds: Thresholds,
): Symptom | undefined {
  const base = {check: 'turn', items} as const;
  if (relay.outcome !== 'allocated') {
    return {...base, ...nameRelayFailure(relay), light: anyWorks ? 'amber' : 'red'};
  }
  const {connectMs} = relay;
  // One quick relay is enough.
  const light = isBest ? lightOf(connectMs, thresholds.connectMs) : 'amber';
  if (lightOf(connectMs, thresholds.connectMs) === 'green') return undefined;
  if (connectMs === undefined || light === 'green' || light === 'grey') return undefined;
  return {
    ...base,
    cause: 'turn-slow',
    light,
    confidence: 'certain',
    evidence: {connectMs: Math.round(connectMs)},
  };
}

/** Why the two ends did not connect. Grey if the relay refused: the path to it is proven. */
export function loopSymptom(facts: LoopFacts): Symptom | undefined {
  const base = {check: 'turn', light: 'grey', items: []} as const;
  switch (facts.outcome) {
    case 'far-end-not-allocated':
      return {...base, ...nameRelayFailure(facts.farEnd)};
    case 'not-connected':
      return {...base, confidence: 'likely', ...apartSymptom(facts.apart)};
    case 'connected':
      return facts.relayed === false
        ? {...base, cause: 'test-fault', confidence: 'certain', evidence: {relayed: false}}
        : undefined;
  }
}

/** A connectivity check that takes this long waits in a queue: the line is too thin for the handshake; ms. */
const QUEUED_CHECK_MS = 1000;

type ApartCause =
  'turn-loop-refused' | 'bandwidth-insufficient' | 'voice-no-media' | 'turn-cut' | 'turn-silent';

/**
 * Why two ends with an allocation each did not connect. A relay that refuses the peer (403, RFC 8656,
 * section 9.2) lets no check through, and the connection fails. Else the path between is at fault.
 */
function apartSymptom({
  isPermitted,
  ended,
  waitedMs,
  isSending,
  isAnswered,
  isReceiving,
  pairRttMs = 0,
}: ApartFacts): Shown<ApartCause> & Partial<Pick<Symptom, 'light'>> {
  if (!isPermitted && ended === 'failed')
    return {cause: 'turn-loop-refused', evidence: {allocated: true, connected: false}};
  if (isReceiving || (isAnswered && pairRttMs >= QUEUED_CHECK_MS))
    return {
      cause: 'bandwidth-insufficient',
      light: 'red',
      evidence: pairRttMs > 0 ? {rttMs: Math.round(pairRttMs / 2)} : {},
    };
  if (isAnswered) return {cause: 'voice-no-media', light: 'red', evidence: {packets: 0}};
  // A closed connection accepts no more data; a silent one still does, as far as the browser can see.
  if (isSending === false || (ended === 'failed' && !isSending))
    return {cause: 'turn-cut', light: 'red', evidence: {allocated: true, duringCall: false}};
  return {cause: 'turn-silent', light: 'red', evidence: {allocated: true, waitedMs: Math.round(waitedMs)}};
}
