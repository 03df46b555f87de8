import {createHttpPart, CORS} from './http-part.mjs';

const MAX_REPORT_BYTES = 1_000_000;
const KEPT = 20;

/** The helpdesk's inbox: takes reports by POST, keeps the last twenty in memory, lists them by GET. */
export async function createInbox() {
  /** @type {{receivedAt: string, report: unknown}[]} */
  const received = [];
  const part = await createHttpPart(async (request, response) => {
    if (request.method === 'GET') {
      response.writeHead(200, {...CORS, 'content-type': 'application/json'}).end(JSON.stringify(received));
      return;
    }
    const report = await bodyOf(request);
    if (report === undefined) {
      response.writeHead(400, CORS).end();
      return;
    }
    received.unshift({receivedAt: new Date().toISOString(), report});
    received.length = Math.min(received.length, KEPT);
    response.writeHead(201, CORS).end();
  });
  return {...part, list: () => [...received], url: `http://localhost:${part.port}/reports`};
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
