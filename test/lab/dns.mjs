import {createSocket} from 'node:dgram';
import {once} from 'node:events';

/**
 * How a name is answered (RFC 1035, section 4.1.1, for the codes). `late`: as it should be, and so many ms after.
 * @typedef {'well' | 'nxdomain' | 'servfail' | 'silent' | {lateMs: number}} Answering
 * @typedef {(name: string) => Answering} Plan
 * @typedef {{name: string, type: number, answering: Answering}} Query what was asked, and how it was answered
 */

const HEADER_BYTES = 12;
const TYPE_A = 1;
/** A response; as asked, recursion desired; recursion available. */
const FLAGS = 0x8180;
const CODES = {well: 0, servfail: 2, nxdomain: 3};
/** The name of the answer is the one in the question. */
const NAME_OF_QUESTION = 0xc00c;

/**
 * A small name server over UDP that knows a few names. Its answers are not to be kept (TTL 0): a name that stops resolving
 * stops at once. Of other types than A a name that it knows has nothing.
 * @param {{host: string, port?: number, names: Record<string, string>}} options `names`: the IPv4 address of each
 */
export async function createDns({host, port = 53, names}) {
  /** @type {Plan} */
  let plan = () => 'well';
  /** @type {Query[]} */
  const queries = [];
  /** @type {Set<NodeJS.Timeout>} */
  const timers = new Set();
  const socket = createSocket('udp4');
  socket.on('message', (message, {address, port: from}) => {
    const question = readQuestion(message);
    if (!question) return;
    const {name, type} = question;
    const known = names[name];
    const answering = known === undefined ? 'nxdomain' : plan(name);
    if (known !== undefined) queries.push({name, type, answering});
    if (answering === 'silent') return;
    const [code, lateMs] =
      typeof answering === 'string' ? [CODES[answering], 0] : [CODES.well, answering.lateMs];
    const found = code === CODES.well && type === TYPE_A ? known : undefined;
    const send = () => socket.send(response(message, question.end, code, found), from, address);
    if (lateMs === 0) {
      send();
      return;
    }
    const timer = setTimeout(() => {
      timers.delete(timer);
      send();
    }, lateMs);
    timers.add(timer);
  });
  socket.bind(port, host);
  await once(socket, 'listening');
  return {
    host,
    port: socket.address().port,
    /** From now on it answers so. A name that it does not know is NXDOMAIN always. @param {Plan} next */
    set: (next) => {
      plan = next;
    },
    /** What was asked of the names that it knows, in order. */
    queries: () => [...queries],
    async close() {
      for (const timer of timers) clearTimeout(timer);
      const closed = once(socket, 'close');
      socket.close();
      await closed;
    },
  };
}

/** The first question, in lower case; nothing of what is not one. `end`: where it ends. @param {Buffer} message */
function readQuestion(message) {
  const labels = [];
  let at = HEADER_BYTES;
  for (let length = message[at]; length; length = message[at]) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  const end = at + 1 + 4;
  if (labels.length === 0 || end > message.length) return undefined;
  return {name: labels.join('.').toLowerCase(), type: message.readUInt16BE(at + 1), end};
}

/** @param {Buffer} query @param {number} end of its question @param {number} code @param {string | undefined} address */
function response(query, end, code, address) {
  const header = Buffer.alloc(HEADER_BYTES);
  query.copy(header, 0, 0, 2);
  header.writeUInt16BE(FLAGS | code, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(address === undefined ? 0 : 1, 6);
  const question = query.subarray(HEADER_BYTES, end);
  if (address === undefined) return Buffer.concat([header, question]);
  const record = Buffer.alloc(16);
  record.writeUInt16BE(NAME_OF_QUESTION, 0);
  record.writeUInt16BE(TYPE_A, 2);
  record.writeUInt16BE(1, 4); // The Internet; the TTL after it stays 0.
  record.writeUInt16BE(4, 10);
  for (const [i, part] of address.split('.').entries()) record.writeUInt8(Number(part), 12 + i);
  return Buffer.concat([header, question, record]);
}
