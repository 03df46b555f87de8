import {startCoturn} from '../lab/coturn.mjs';

/**
 * Lets a test in a browser start and close parts of the lab on this machine: `executeServerCommand('lab:…')`.
 * Every part belongs to the session that asked for it, so tests do not see each other's faults.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export function labPlugin() {
  /** @type {Map<string, {close(signal?: any): Promise<void>, [key: string]: any}>} */
  const parts = new Map();
  let last = 0;
  /** @param {{close(): Promise<void>, [key: string]: any}} part */
  const keep = (part) => {
    last += 1;
    parts.set(String(last), part);
    return String(last);
  };
  return {
    name: 'lab',
    serve({path}) {
      return PAGES[path];
    },
    async executeCommand({command, payload, session}) {
      switch (command) {
        case 'lab:coturn': {
          const relay = await startCoturn({extra: payload?.options ?? []});
          const {host, port, username, credential} = relay;
          return {id: keep(relay), host, port, username, credential};
        }
        case 'lab:site': {
          const {createSite} = await import('../lab/site.mjs');
          const site = await createSite(payload ?? {});
          return {id: keep(site), config: site.config};
        }
        case 'lab:local': {
          const {createHttpPart, json} = await import('../lab/http-part.mjs');
          /** @type {(string | undefined)[]} */
          const requests = [];
          const answer = json(payload.body);
          const {port, set, close} = await createHttpPart((request, response) => {
            requests.push(request.url);
            answer(request, response);
          });
          return {id: keep({requests, setFaults: set, close}), url: `http://127.0.0.1:${port}/`};
        }
        case 'lab:odd-services': {
          const {createOddServices} = await import('../lab/odd-services.mjs');
          const {port, setFaults, close} = await createOddServices();
          return {id: keep({setFaults, close}), url: `http://localhost:${port}`};
        }
        case 'lab:requests':
          return parts.get(payload.id)?.requests;
        case 'lab:hostile': {
          const part = await openHostile(payload);
          return {id: keep(part), ...part.ports};
        }
        case 'lab:state':
          return parts.get(payload.id)?.state();
        case 'lab:memory':
          return memoryOf(/** @type {any} */ (session.browser).getPage(session.id));
        case 'lab:cover': {
          /** @type {import('puppeteer-core').Page} */
          const page = /** @type {any} */ (session.browser).getPage(session.id);
          const other = await page.browserContext().newPage();
          const close = async () => {
            await other.close();
            await page.bringToFront();
          };
          const id = keep({close});
          await other.bringToFront();
          return {id};
        }
        case 'lab:faults':
          await parts.get(payload.id)?.setFaults(payload.faults);
          return true;
        case 'lab:close':
          await parts.get(payload.id)?.close(payload.signal);
          parts.delete(payload.id);
          return true;
        default:
          return undefined;
      }
    },
    async serverStop() {
      await Promise.all([...parts.values()].map((part) => part.close()));
    },
  };
}

/** A service worker that answers the requests to other origins from its cache, and makes up an answer where it has none. */
const CACHE_WORKER = `
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  const made = () => new Response('offline', {status: 503});
  const fresh = async (request) => {
    const response = await fetch(request).catch(made);
    if (request.method === 'GET') await (await caches.open('lab')).put(request, response.clone());
    return response;
  };
  addEventListener('fetch', (event) => {
    if (new URL(event.request.url).origin === location.origin) return;
    event.respondWith(
      caches.match(event.request, {ignoreSearch: true}).then((cached) => cached ?? fresh(event.request)),
    );
  });
`;
/** A page that takes only answers that are marked for it. */
const COEP_PAGE = `<!doctype html><title>COEP</title>
  <script type="module">
    import {runDiagnostics} from '/src/engine.ts';
    window.run = (config) => runDiagnostics(config);
    parent.postMessage('ready', location.origin);
  </script>`;

/** What the test server has beside the repository's files, by path. @type {Readonly<Record<string, any>>} */
const PAGES = {
  '/lab-cache-worker.js': {body: CACHE_WORKER, type: 'js'},
  '/lab-coep.html': {
    body: COEP_PAGE,
    type: 'html',
    headers: {'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin'},
  },
};

/** Parts that answer wrongly in every way there is. @param {{kind: 'http' | 'relays'}} payload */
async function openHostile({kind}) {
  if (kind === 'relays') {
    const {createHostileRelays} = await import('../lab/hostile-relay.mjs');
    return createHostileRelays();
  }
  const {createHostileHttp} = await import('../lab/hostile-http.mjs');
  const {port, wellBytes, ...http} = await createHostileHttp();
  return {...http, ports: {port, wellBytes}};
}

/** What Chromium counts in a page once all garbage is collected. @param {import('puppeteer-core').Page} page */
async function memoryOf(page) {
  const client = await page.createCDPSession();
  try {
    await client.send('HeapProfiler.collectGarbage');
    await client.send('Performance.enable');
    const {metrics} = await client.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  } finally {
    await client.detach();
  }
}
