import {createHttpPart, CORS, isOwnHost, isOwnOrigin} from './http-part.mjs';

const MAX_REPORT_BYTES = 1_000_000;
const KEPT = 20;

/**
 * How the inbox answers a report that it does not take; without a status not at all.
 * @typedef {object} InboxAnswer
 * @property {number} [status]
 * @property {Record<string, string>} [headers]
 */

/** What a browser shows to a page of another origin. */
const SHOWN = {...CORS, 'access-control-expose-headers': 'retry-after'};

/**
 * The helpdesk's inbox: takes reports by POST, keeps the last twenty in memory, lists them by GET. To an `EventSource` it
 * says each time that one has come. A list of {@link InboxAnswer} that is posted to `/answers` is given to the next reports
 * instead, one to each.
 */
export async function createInbox() {
  /** @type {{receivedAt: string, report: unknown}[]} */
  const received = [];
  /** @type {InboxAnswer[]} */
  let answers = [];
  /** Who wants to be told. @type {Set<import('node:http').ServerResponse>} */
  const watching = new Set();
  const part = await createHttpPart(async (request, response) => {
    // Reports are for the helpdesk, and what it answers is its own affair: strangers may do neither.
    if (!isOwnHost(request.headers.host) || !isOwnOrigin(request)) {
      response.writeHead(403).end();
      return;
    }
    if (request.method === 'GET' && request.headers.accept === 'text/event-stream') {
      // Firefox takes a stream as open when the first of it comes: a comment, which is no message.
      response.writeHead(200, {...CORS, 'content-type': 'text/event-stream'}).write(':\n\n');
      watching.add(response);
      response.once('close', () => watching.delete(response));
      return;
    }
    if (request.method === 'GET') {
      response.writeHead(200, {...CORS, 'content-type': 'application/json'}).end(JSON.stringify(received));
      return;
    }
    const report = await bodyOf(request);
    if (report === undefined) {
      response.writeHead(400, CORS).end();
      return;
    }
    if (request.url === '/answers') {
      answers = Array.isArray(report) ? report.filter(isAnswer) : [];
      response.writeHead(204, CORS).end();
      return;
    }
    const answer = answers.shift();
    if (answer) {
      if (answer.status) response.writeHead(answer.status, {...SHOWN, ...answer.headers}).end();
      return;
    }
    received.unshift({receivedAt: new Date().toISOString(), report});
    received.length = Math.min(received.length, KEPT);
    response.writeHead(201, CORS).end();
    for (const watcher of watching) watcher.write(`data: ${received.length}\n\n`);
  });
  return {...part, list: () => [...received], url: `http://localhost:${part.port}/reports`};
}

/** What can be answered. @param {unknown} answer @returns {answer is InboxAnswer} */
function isAnswer(answer) {
  if (typeof answer !== 'object' || answer === null) return false;
  const {status, headers = {}} = /** @type {{status?: unknown, headers?: unknown}} */ (answer);
  const isStatus =
    status === undefined || (Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599);
  if (!isStatus || typeof headers !== 'object' || headers === null) return false;
  return Object.entries(headers).every(
    ([name, value]) =>
      /^[\w-]{1,60}$/.test(name) && typeof value === 'string' && /^[\t\x20-\x7e]{0,500}$/.test(value),
  );
}

/** @param {import('node:http').IncomingMessage} request @returns {Promise<unknown>} */
async function bodyOf(request) {
  const chunks = [];
  let bytes = 0;
  try {
    for await (const chunk of request) {
      bytes += chunk.length;
      if (bytes > MAX_REPORT_BYTES) return undefined;
      chunks.push(chunk);
    }
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    // No JSON, or the sender went away.
    return undefined;
  }
}
