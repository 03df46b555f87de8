/**
 * What may stand where the relay should: it takes connections, and none of them gets any further.
 * @typedef {(client: import('node:net').Socket) => void} StandIn
 */

/**
 * A reset travels behind the answer to the connection. Sent within microseconds, as on this machine alone, it would be
 * there before the client has looked, and be taken for a refusal.
 */
const RESET_AFTER_MS = 20;

const HTTP_ANSWER = 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

/** The first byte of a ClientHello: a record of type handshake (RFC 8446, section 5.1). */
const HANDSHAKE = 0x16;
/** A record of type alert: fatal, handshake_failure (RFC 8446, section 6). */
const HANDSHAKE_FAILURE = Buffer.from([0x15, 3, 3, 0, 2, 2, 40]);

/** By the fault that puts it there; where several are on, the first. */
const STAND_INS = {
  /** @type {StandIn} */
  resetOnConnect(client) {
    const timer = setTimeout(() => client.resetAndDestroy(), RESET_AFTER_MS);
    client.on('close', () => clearTimeout(timer));
  },
  /** @type {StandIn} */
  answerHttp(client) {
    client.once('data', () => client.end(HTTP_ANSWER));
  },
  /** @type {StandIn} */
  answerTls(client) {
    client.once('data', ([first]) => {
      // It has no certificate, and turns every client down. What is no ClientHello, it goes on waiting for one.
      if (first === HANDSHAKE) client.end(HANDSHAKE_FAILURE);
      else client.resume();
    });
  },
};

/**
 * What stands in the relay's place with this fault, if anything does.
 * @param {import('./path.mjs').PathFault} fault
 * @returns {StandIn | undefined}
 */
export function standInOf({resetOnConnect, answerHttp, answerTls}) {
  if (resetOnConnect) return STAND_INS.resetOnConnect;
  if (answerHttp) return STAND_INS.answerHttp;
  return answerTls ? STAND_INS.answerTls : undefined;
}
