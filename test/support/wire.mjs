import {once} from 'node:events';
import {connect, createServer} from 'node:net';
import {until} from './wait.mjs';

/** One end of a TCP connection, as bytes. */
export class Wire {
  #bytes = Buffer.alloc(0);
  /** When the last bytes came. */
  lastAtMs = 0;
  /** How the connection ended, once it has. @type {{code: string | undefined} | undefined} */
  ended;

  /** @param {import('node:net').Socket} socket */
  constructor(socket) {
    this.socket = socket;
    /** @type {string | undefined} */
    let code;
    socket.on('data', (chunk) => {
      this.#bytes = Buffer.concat([this.#bytes, chunk]);
      this.lastAtMs = performance.now();
    });
    socket.on('error', (error) => {
      code = 'code' in error ? String(error.code) : error.message;
    });
    socket.on('close', () => {
      this.ended = {code};
    });
  }

  /** How many bytes have come and were not read. */
  get waiting() {
    return this.#bytes.length;
  }

  /** @param {Buffer | string} data */
  write(data) {
    this.socket.write(data);
  }

  /** The next bytes, exactly so many. @param {number} count */
  async read(count) {
    await until(() => this.#bytes.length >= count || this.ended !== undefined, `${count} bytes`);
    if (this.#bytes.length < count) throw new Error(`Ended after ${this.#bytes.length} of ${count} bytes`);
    const bytes = this.#bytes.subarray(0, count);
    this.#bytes = this.#bytes.subarray(count);
    return bytes;
  }

  /** Everything up to the end. */
  async rest() {
    await this.end();
    return this.#bytes;
  }

  async end() {
    await until(() => this.ended !== undefined, 'the end of a connection');
    return /** @type {{code: string | undefined}} */ (this.ended);
  }

  /** Milliseconds until as many bytes as were sent have come back. @param {Buffer | string} data */
  async roundTrip(data) {
    const startMs = performance.now();
    this.write(data);
    const back = await this.read(Buffer.byteLength(data));
    return {ms: this.lastAtMs - startMs, back};
  }
}

/**
 * @param {{host?: string, port: number}} to
 * @param {boolean} [allowHalfOpen] a server that hung up is still sent to
 * @returns {Promise<Wire>} rejects if the connection is refused
 */
export async function dial({host = '127.0.0.1', port}, allowHalfOpen = false) {
  const socket = connect({host, port, noDelay: true, allowHalfOpen});
  await once(socket, 'connect');
  return new Wire(socket);
}

/** The error's code when connecting, `undefined` if it works. @param {{host?: string, port: number}} to */
export async function dialCode(to) {
  try {
    (await dial(to)).socket.destroy();
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}

/**
 * A TCP server on a free port.
 * @param {(socket: import('node:net').Socket) => void} onConnection
 * @param {boolean} [allowHalfOpen] a client that hung up is still sent to
 */
export async function serve(onConnection, allowHalfOpen = false) {
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  const server = createServer({noDelay: true, allowHalfOpen}, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    onConnection(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return {
    host: '127.0.0.1',
    port: address.port,
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** A server that sends back what it gets. */
export const serveEcho = () => serve((socket) => void socket.pipe(socket));
