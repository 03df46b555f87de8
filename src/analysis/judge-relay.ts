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

/** Chromium's words where a connection was made and nothing came back on it. */
const TIMED_OUT = /timed out/i;
/** Chromium's words for an interface that the connection did not leave by; another one is still being tried. */
const OTHER_INTERFACE = /network interface|client socket/i;

/** Why there is no allocation, from what the browser shows (docs/browsers.md, "What differs"). */
export function nameRelayFailure({outcome, errors, waitedMs}: AllocationFacts): RelayFailure {
  const heard = errors.filter(({text}) => !OTHER_INTERFACE.test(text));
  const answered = heard.find(({code}) => code !== NO_CONNECTION);
  if (answered) {
    const {code, text} = answered;
    if (code !== UNAUTHORIZED)
      return {cause: 'turn-refused', confidence: 'certain', evidence: {errorCode: code}};
    // Firefox, whose errors have no text, says the same of the first 401, which asks for credentials, if the relay then hangs up.
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
    // Something is still being waited for: what failed at once was not all of it.
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
    // Firefox does not say whether there was a connection that was then cut.
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

/** The allocation: one item a URL where there are several; one that works is enough, the others are amber. */
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
  // One that works quickly is enough.
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

/** What kept the two ends apart. Grey where the relay itself did: the way to it is proven. */
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

/** A check that takes this long waits in a queue: the line is too thin for the handshake; ms. */
const QUEUED_CHECK_MS = 1000;

type ApartCause =
  'turn-loop-refused' | 'bandwidth-insufficient' | 'voice-no-media' | 'turn-cut' | 'turn-silent';

/**
 * Why two ends with an allocation each did not come together. A relay that refuses the peer (403, RFC
 * 8656, section 9.2) lets no check through, and the connection fails. Else the way between is at fault.
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
  // A connection that is gone takes nothing any more; one that is silent does, as far as the browser can see.
  if (isSending === false || (ended === 'failed' && !isSending))
    return {cause: 'turn-cut', light: 'red', evidence: {allocated: true, duringCall: false}};
  return {cause: 'turn-silent', light: 'red', evidence: {allocated: true, waitedMs: Math.round(waitedMs)}};
}
