import {judged, symptomOf} from '../analysis/judged.js';
import {RELAY_RULES} from '../analysis/relay-rules.js';
import type {TurnConfig} from '../config/types.js';
import {delay} from '../internal/abort.js';
import {relayAccess, unexpired} from '../probes/credentials.js';
import type {EvidenceOf} from '../report/catalogue.js';
import {adapt} from '../rtc/adapter.js';
import {openTone, type Tone} from '../rtc/tone.js';
import type {Realm} from '../internal/realm.js';
import type {CheckContext} from './context.js';
import {checkTunnel} from './tunnel.js';
import {checkTurn} from './turn.js';
import {checkVoice, voiceChecks} from './voice.js';

/** Everything that goes through the relay. */
export interface RelayChecks {
  /**
   * Allocation, calls and load in one session, then the tunnel.
   * @param quiet once the line is free for a call
   */
  run(turn: TurnConfig, quiet: Promise<void>): Promise<void>;
}

/** Opens the sound, which takes time, while the services are tried. */
export async function openRelayChecks(context: CheckContext): Promise<RelayChecks> {
  const {realm, hidden, signal} = context;
  // Loading this chunk took the current task; open the sound in the next.
  await delay(0, signal);
  const isPrivate = hidden?.isPrivate === true && typeof hidden.realm.RTCPeerConnection === 'function';
  const own = isPrivate ? hidden.realm : realm;
  const sound = openTone(own, signal);
  // Errors are handled where the sound is awaited, unless the run ends before.
  sound.catch(() => undefined);
  return {
    run: async (turn, quiet) => {
      try {
        await checkRelay(turn, {realm: own, isPrivate, quiet}, sound, context);
      } finally {
        sound.then(
          (tone) => tone?.close(),
          () => undefined,
        );
      }
    },
  };
}

async function checkRelay(
  turn: TurnConfig,
  {realm, isPrivate, quiet}: {realm: Realm; isPrivate: boolean; quiet: Promise<void>},
  sound: Promise<Tone | undefined>,
  context: CheckContext,
): Promise<void> {
  const {settings, signal, filing, seen} = context;
  seen.relayRules = RELAY_RULES;
  const startMs = performance.now();
  /** A part of the test is broken: the relay's checks are inconclusive. */
  const giveUp = (evidence: EvidenceOf<'test-fault'>): void => {
    const symptoms = [symptomOf('turn', 'test-fault', 'grey', evidence)];
    filing.file(judged('turn', {durationMs: performance.now() - startMs, symptoms}));
    filing.fileRest('inconclusive', voiceChecks(settings));
  };
  const access = await relayAccess(turn, signal);
  if (access.outcome === 'failed') {
    const {why, status} = access;
    giveUp({what: 'credentials endpoint', why, ...(status !== undefined && {status})});
    return;
  }
  try {
    if (isPrivate) await adapt(realm);
  } catch {
    giveUp({what: 'webrtc-adapter'});
    return;
  }
  const relay = await checkTurn(realm, access.access, sound, context);
  if (!relay) {
    filing.fileRest('skipped', [...voiceChecks(settings), 'tunnel']);
    return;
  }
  try {
    if (turn.loopback !== false) await checkVoice(relay, context, quiet);
    await relay.session.release(signal);
  } finally {
    relay.session.close();
  }
  // After the session, so that this allocation is the only one.
  const urls = relay.urls.slice(0, 1);
  await checkTunnel(realm, async () => ({...(await unexpired(access, turn, signal)), urls}), context);
}
