import {once} from 'node:events';
import {connect, createServer} from 'node:net';
import {Pipe} from './pipe.mjs';
import {RateMeter} from './rate-meter.mjs';
import {standInOf} from './stand-ins.mjs';

/**
 * What is wrong with a path. Everything applies to connections that are open already as well as to new ones; one that
 * the fault cannot be put on is reset.
 * @typedef {object} PathFault
 * @property {boolean} [refuse] nobody listens: connecting is refused, open connections are reset
 * @property {boolean} [silent] connections are accepted and read, and nothing ever comes back
 * @property {number} [cutAfterBytes] a connection is reset after so many bytes from the client
 * @property {SilentAfter} [silentAfter] a device that lets a connection begin, and then drops what it carries
 * @property {boolean} [resetOnConnect] connections are accepted, and reset as soon as they are made
 * @property {boolean} [answerHttp] an HTTP server stands where the relay should
 * @property {boolean} [answerTls] a TLS server does: it waits for a ClientHello, and says nothing to anything else
 * @property {number} [setupMs] in its first so many milliseconds, a connection carries nothing
 * @property {{up: number, down: number}} [delayMs] added to each direction
 * @property {{up: number, down: number}} [jitterMs] uniform, 0 to this, added to each direction; order is kept
 * @property {{everyMs: number, forMs: number}} [stall] both directions hold everything for part of each period
 * @property {{up?: number, down?: number}} [rateKbps] the line's rate at IP level
 * @property {{up?: LoadedDelay, down?: LoadedDelay}} [loadedDelay] delay that comes with load, and goes with it
 *
 * @typedef {object} SilentAfter
 * @property {number} [bytes] from the client
 * @property {boolean} [dtls] at the first DTLS handshake record, which the device does not let pass either
 * @property {'up' | 'down'} [only] the direction that falls silent; both where it is absent
 *
 * @typedef {object} LoadedDelay the queue of a line that is shared with others, as long as the recent rate makes it
 * @property {number} fromKbps at this rate, counted at IP level, a queue begins to form
 * @property {number} fullKbps at this rate and above, it is as long as it gets; between the two, in proportion
 * @property {number} ms how long that is
 */

/** A handshake record of DTLS 1.0 or 1.2 (RFC 6347, section 4.1). */
const DTLS_HANDSHAKES = [Buffer.from([22, 254, 253]), Buffer.from([22, 254, 255])];

/** @param {Buffer} chunk */
function hasDtlsHandshake(chunk) {
  return DTLS_HANDSHAKES.some((record) => chunk.includes(record));
}

/** What has gone over a line of late, each way. */
export const newTraffic = () => ({up: new RateMeter(), down: new RateMeter()});

/**
 * A TCP path with faults on demand, to stand before a relay: the demo's own, or a real coturn. Its port is the same for
 * life: a refused path comes back where it was.
 * @param {{target: {host: string, port: number}, host?: string, port?: number,
 *   allowFrom?: (address: string | undefined) => boolean, traffic?: ReturnType<typeof newTraffic>}} options
 *   `traffic`: shared by paths that are one line
 */
export async function createPath({
  target,
  host = '127.0.0.1',
  port = 0,
  allowFrom = () => true,
  traffic = newTraffic(),
}) {
  /** @type {PathFault} */
  let fault = {};
  /** @type {Set<() => void>} */
  const connections = new Set();
  const bytes = {up: 0, down: 0};
  const line = {up: {freeMs: 0, meter: traffic.up}, down: {freeMs: 0, meter: traffic.down}};

  // Half-open: one side may hang up while what it sent, or is to get, is still held back.
  const server = createServer({noDelay: true, allowHalfOpen: true}, (client) => {
    client.on('error', () => client.destroy());
    if (!allowFrom(client.remoteAddress)) {
      client.destroy();
      return;
    }
    const standIn = standInOf(fault);
    if (standIn) {
      const hangUp = () => void client.resetAndDestroy();
      connections.add(hangUp);
      client.on('close', () => connections.delete(hangUp));
      client.on('end', () => client.end());
      standIn(client);
      return;
    }
    const upstream = connect({...target, noDelay: true, allowHalfOpen: true});
    const end = () => {
      connections.delete(reset);
      up.close();
      down.close();
      client.destroy();
      upstream.destroy();
    };
    const reset = () => {
      client.resetAndDestroy();
      end();
    };
    let fromClient = 0;
    let isSilent = false;
    /** @param {'up' | 'down'} direction @param {Buffer} chunk */
    const swallows = (direction, chunk) => {
      const {silentAfter} = fault;
      if (!silentAfter) return false;
      const {bytes: most = Infinity, dtls = false, only = direction} = silentAfter;
      isSilent ||= fromClient > most || (dtls && hasDtlsHandshake(chunk));
      return isSilent && only === direction;
    };
    const up = new Pipe(
      client,
      upstream,
      'up',
      line.up,
      () => fault,
      (length) => {
        bytes.up += length;
        fromClient += length;
        if (fault.cutAfterBytes !== undefined && fromClient > fault.cutAfterBytes) reset();
      },
      (chunk) => swallows('up', chunk),
    );
    const down = new Pipe(
      upstream,
      client,
      'down',
      line.down,
      () => fault,
      (length) => {
        bytes.down += length;
      },
      (chunk) => swallows('down', chunk),
    );
    connections.add(reset);
    // A side that closed in order has nothing more to send or to get; the other may have, and then closes by itself.
    const closed = (/** @type {boolean} */ failed) => {
      if (failed || (client.destroyed && upstream.destroyed)) end();
    };
    client.on('close', closed);
    upstream.on('close', closed);
    upstream.on('error', end);
  });

  /** @param {number} wanted */
  const listen = async (wanted) => {
    server.listen(wanted, host);
    await once(server, 'listening');
  };
  await listen(port);
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The path has no port');
  const own = address.port;

  const resetAll = () => {
    for (const reset of [...connections]) reset();
  };
  const stopListening = async () => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    resetAll();
    await closed;
  };

  return {
    host,
    port: own,
    /** @param {PathFault} next */
    async set(next) {
      const sameServer = standInOf(fault) === standInOf(next);
      fault = next;
      if (!sameServer) resetAll();
      if (next.refuse) await stopListening();
      else if (!server.listening) await listen(own);
    },
    /** Payload bytes carried so far. */
    stats: () => ({...bytes}),
    close: stopListening,
  };
}
