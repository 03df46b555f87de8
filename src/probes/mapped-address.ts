import {allocate} from '../rtc/allocate.js';
import type {RelayAccess} from '../rtc/loop.js';
import type {Realm} from '../internal/realm.js';

/** Where the relay sees this PC come from (the mapped address of RFC 8656). It stays in here. */
export type MappedFacts =
  | {readonly outcome: 'known'; readonly address: string}
  /** This browser does not tell a page. */
  | {readonly outcome: 'not-told'}
  | {readonly outcome: 'no-allocation'};

const DEADLINE_MS = 5000;

/**
 * Asks for an allocation of its own: Chromium tells the mapped address only where the policy is `all`, Firefox never
 * (it repeats the relayed one). Call it when nothing else holds an allocation.
 */
export async function probeMappedAddress(
  realm: Realm,
  relay: RelayAccess,
  signal: AbortSignal,
): Promise<MappedFacts> {
  const connection = new realm.RTCPeerConnection({
    iceServers: [{urls: [...relay.urls], username: relay.username, credential: relay.credential}],
    iceTransportPolicy: 'all',
  });
  try {
    connection.createDataChannel('mapped-address');
    const relayed = new Promise<RTCIceCandidate>((resolve) => {
      connection.addEventListener('icecandidate', ({candidate}) => {
        if (candidate?.type === 'relay') resolve(candidate);
      });
    });
    const gather = async (): Promise<void> => connection.setLocalDescription(await connection.createOffer());
    const {outcome} = await allocate(connection, gather, {deadlineMs: DEADLINE_MS, signal});
    if (outcome !== 'allocated') return {outcome: 'no-allocation'};
    const {address, port, relatedAddress, relatedPort} = await relayed;
    const repeated = relatedAddress === address && relatedPort === port;
    return relatedAddress === null || relatedAddress === '0.0.0.0' || repeated
      ? {outcome: 'not-told'}
      : {outcome: 'known', address: relatedAddress};
  } finally {
    connection.close();
  }
}
