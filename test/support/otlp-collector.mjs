import {once} from 'node:events';
import {createServer} from 'node:http';
import root from '@opentelemetry/otlp-transformer/build/src/generated/root.js';

/**
 * The official definitions (opentelemetry-proto), as protobuf.js compiles them; its own types do not know them.
 * @typedef {object} MessageType
 * @property {(json: object) => object} fromObject
 * @property {(message: object) => string | null} verify
 * @property {(message: object) => {finish(): Uint8Array}} encode
 * @property {(bytes: Uint8Array) => object} decode
 * @property {(message: object, options: object) => Json} toObject
 */

/** @typedef {{[key: string]: any}} Json */

const {collector} = /** @type {any} */ (root).opentelemetry.proto;

/** @type {Record<'metrics' | 'logs', {request: MessageType, response: MessageType}>} */
export const PROTO = {
  metrics: {
    request: collector.metrics.v1.ExportMetricsServiceRequest,
    response: collector.metrics.v1.ExportMetricsServiceResponse,
  },
  logs: {
    request: collector.logs.v1.ExportLogsServiceRequest,
    response: collector.logs.v1.ExportLogsServiceResponse,
  },
};

/**
 * JSON → message → binary → message → JSON, as OTLP writes it: 64-bit integers as decimal strings, enums as numbers. What
 * the definitions do not know, or know as another type, does not come back, or comes back otherwise.
 * @param {MessageType} type @param {object} json
 */
export function throughBinary(type, json) {
  const message = type.fromObject(json);
  const complaint = type.verify(message);
  if (complaint) throw new Error(complaint);
  const bytes = type.encode(message).finish();
  return type.toObject(type.decode(bytes), {longs: String});
}

/** Without empty lists, which are the same as none. @param {any} value @returns {any} */
export function withoutEmptyLists(value) {
  if (Array.isArray(value)) return value.map(withoutEmptyLists);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, within]) => !(Array.isArray(within) && within.length === 0))
      .map(([key, within]) => [key, withoutEmptyLists(within)]),
  );
}

/** @typedef {{kind: 'metrics' | 'logs', headers: import('node:http').IncomingHttpHeaders, json: Json, atMs: number, closed: Promise<unknown>}} Received */

/** @typedef {(received: Received, response: import('node:http').ServerResponse) => void} Answer */

/**
 * Answers like a collector, in JSON.
 * @param {number} status @param {object} [body] @param {Record<string, string>} [headers]
 * @returns {Answer}
 */
export function answer(status, body = {}, headers = {}) {
  return (_received, response) => {
    response
      .writeHead(status, {'content-type': 'application/json', 'cache-control': 'no-store', ...headers})
      .end(JSON.stringify(body));
  };
}

/** A collector's answer that some was not taken, as the definitions write it. @param {'metrics' | 'logs'} kind @param {object} partialSuccess */
export function partly(kind, partialSuccess) {
  const {response} = PROTO[kind];
  return answer(200, response.toObject(response.fromObject({partialSuccess}), {longs: String}));
}

/**
 * A collector's OTLP receiver on this machine: takes what its definitions know, at `/v1/metrics` and `/v1/logs` under `/otlp`.
 * @param {import('node:test').TestContext} t it lasts as long as the test
 */
export async function startCollector(t) {
  /** @type {Received[]} */
  const received = [];
  /** @type {Record<'metrics' | 'logs', Answer[]>} the next ones; then all is taken */
  const answers = {metrics: [], logs: []};
  const server = createServer(async (request, response) => {
    const kind = /^\/otlp\/v1\/(metrics|logs)$/.exec(request.url ?? '')?.[1];
    if (request.method !== 'POST' || (kind !== 'metrics' && kind !== 'logs')) {
      response.writeHead(404).end();
      return;
    }
    const closed = once(response, 'close');
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += chunk;
    /** @type {Received} */
    const one = {kind, headers: request.headers, json: JSON.parse(text), atMs: performance.now(), closed};
    received.push(one);
    throughBinary(PROTO[kind].request, one.json);
    (answers[kind].shift() ?? answer(200))(one, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/otlp`,
    received,
    answers,
    /** @param {'metrics' | 'logs'} kind */
    of: (kind) => received.filter((one) => one.kind === kind),
  };
}
