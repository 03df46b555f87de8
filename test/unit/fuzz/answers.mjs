import fc from 'fast-check';
import {CANARY} from './configurations.mjs';

const {Event, EventTarget, ReadableStream, Response, TextEncoder} = globalThis;

/** What a network may do with a request. */
const BODIES = [
  ...[
    '',
    'null',
    '[]',
    '{}',
    '"x"',
    '1e999',
    '{"version":"8.5.370"}',
    '{"version":{}}',
    '{"version":"1","a":1}',
  ],
  ...[
    '198.51.100.1',
    ' 198.51.100.1\n',
    '"198.51.100.1"',
    '{"ip":"198.51.100.1"}',
    '{"ip":7}',
    '999.1.1.1',
    '::1',
  ],
  ...[
    `<html>${CANARY}</html>`,
    `{"version":"${CANARY}"}`,
    `{"${CANARY}":1}`,
    `{"ip":"${CANARY}"}`,
    '\ufeff{}',
  ],
  ...['{"__proto__":{"version":1,"polluted":1}}', '['.repeat(20_000), '\ud800', '{"version":"1"'],
  `{"username":"u","credential":"${CANARY}","urls":["turn:a.example.com:443?transport=tcp"]}`,
  `{"username":"u","credential":"${CANARY}","urls":["turns:${CANARY}"]}`,
  `{"username":"${CANARY}","credential":{"${CANARY}":1}}`,
];

export const answers = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('answer'),
      status: fc.constantFrom(200, 200, 200, 204, 206, 304, 400, 401, 403, 404, 429, 500, 503, 511, 599),
      body: fc.constantFrom(...BODIES),
      ends: fc.constantFrom('whole', 'whole', 'whole', 'broken', 'never', 'too late'),
      from: fc.constantFrom('there', 'there', 'path', 'elsewhere'),
      type: fc.constantFrom('cors', 'cors', 'opaque', 'opaqueredirect'),
    }),
    fc.record({kind: fc.constantFrom('failure', 'failure', 'silence', 'forbidden')}),
  ),
  {minLength: 1, maxLength: 8},
);

/** @param {any} answer */
function bodyOf({body, ends, status}) {
  if (status === 204 || status === 304) return null;
  if (ends === 'whole') return body;
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode(body || 'x'));
      if (ends === 'broken') controller.error(new TypeError(CANARY));
      // One that is not read goes on for ever all the same.
      if (ends === 'never') return new Promise(() => undefined);
      return new Promise((resolve) => setTimeout(resolve, 700)); // A slow service, in the test's own time (virtual-time.mjs).
    },
  });
}

/**
 * A page, and a network in which requests come to these answers, one after the other; the last goes on and on.
 * @param {any[]} list
 */
export function pageWith(list) {
  let asked = 0;
  const document = Object.assign(new EventTarget(), {
    baseURI: 'https://page.example.com/a',
    defaultView: {location: {origin: 'https://page.example.com'}},
    createElement: () => imageOf(),
  });
  const next = () => list[Math.min(asked++, list.length - 1)];
  const forbid = (/** @type {string} */ url) =>
    setTimeout(() => {
      const event = new Event('securitypolicyviolation');
      const {origin, pathname} = new URL(url, document.baseURI);
      document.dispatchEvent(
        Object.assign(event, {
          blockedURI: origin + pathname,
          effectiveDirective: 'connect-src',
          disposition: 'enforce',
        }),
      );
    }, 0);
  const fetch = async (/** @type {string | URL} */ at, /** @type {RequestInit} */ {signal, mode} = {}) => {
    const url = new URL(at, document.baseURI).href;
    const answer = next();
    if (answer.kind === 'silence')
      await new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason), {once: true}),
      );
    if (answer.kind === 'forbidden') forbid(url);
    if (answer.kind !== 'answer') throw new TypeError(`Failed to fetch ${CANARY}`);
    const response = new Response(bodyOf(answer), {status: answer.status});
    const place = {
      there: url,
      path: `${new URL(url).origin}/other`,
      elsewhere: `https://portal.example.net/?${CANARY}`,
    };
    const from = place[/** @type {keyof typeof place} */ (answer.from)];
    return Object.defineProperties(response, {
      url: {value: from},
      redirected: {value: from !== url},
      type: {value: mode === 'no-cors' ? 'opaque' : answer.type},
    });
  };
  const imageOf = () => {
    const image = {naturalWidth: 0, onload: () => undefined, onerror: () => undefined};
    return Object.defineProperty(image, 'src', {
      set(url) {
        if (url === '') return;
        const {kind, status, from} = next();
        if (kind === 'silence') return;
        if (kind === 'forbidden') forbid(url);
        if (kind === 'answer' && status < 300) image.naturalWidth = from === 'there' ? 1 : 0;
        setTimeout(() => (kind === 'answer' ? image.onload : image.onerror)(), 10);
      },
    });
  };
  return {document, fetch};
}
