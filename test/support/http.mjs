import {once} from 'node:events';
import {request} from 'node:http';

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {Buffer} body
 * @property {string} text
 */

/**
 * Asks a server of this machine, whatever its name: names under `.localhost` are not known to every resolver.
 * @param {string} url the path is sent as it stands, dots and all
 * @param {{method?: string, headers?: Record<string, string>, body?: string, signal?: AbortSignal, agent?: import('node:http').Agent}} [options]
 * @returns {Promise<Answer>}
 */
export async function ask(url, {method = 'GET', headers = {}, body, signal, agent} = {}) {
  const {host, port, origin} = new URL(url);
  const sent = request({
    host: '127.0.0.1',
    port,
    method,
    path: url.slice(origin.length) || '/',
    headers: {host, ...headers},
    agent: agent ?? false,
    ...(signal && {signal}),
  });
  sent.end(body);
  const [response] = /** @type {[import('node:http').IncomingMessage]} */ (await once(sent, 'response'));
  const chunks = [];
  for await (const chunk of response) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  return {status: response.statusCode ?? 0, headers: response.headers, body: bytes, text: bytes.toString()};
}

/** How asking went wrong, or else the status. @param {string} url @param {Parameters<typeof ask>[1]} [options] */
export async function outcomeOf(url, options) {
  try {
    return (await ask(url, options)).status;
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}
