import type {ResourceOptions} from './resource.js';
import {parseUrl} from '../internal/url.js';

export interface ExportOptions extends ResourceOptions {
  /** Where the collector is; `/v1/metrics` and `/v1/logs` are added to it. May be relative to the page. */
  readonly url?: string;
  /** Where the metrics go, as it stands, in place of what `url` makes of it. */
  readonly metricsUrl?: string;
  /** Where the log record goes, likewise. */
  readonly logsUrl?: string;
  /** E.g. `authorization`. Never repeated in a result or an error. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Aborting it ends the export at once. */
  readonly signal?: AbortSignal;
  /** For the whole export, waits included; ms. Default: two minutes. */
  readonly deadlineMs?: number;
}

/** The options, checked. */
export interface Destination {
  readonly metricsUrl: string;
  readonly logsUrl: string;
  readonly headers: Headers;
  readonly deadlineMs: number;
}

/** Long enough for a collector that asks a whole floor of agents to come back in a minute. */
const DEADLINE_MS = 120_000;
/** The longest that a timer can wait, ms. */
const MAX_MS = 2 ** 31 - 1;

/** @throws {TypeError} naming the option and the fault; never the value of a URL or header */
export function destinationOf(options: ExportOptions): Destination {
  if (typeof options !== 'object' || options === null) fail('options', 'an object', options);
  const {
    url,
    metricsUrl,
    logsUrl,
    headers = {},
    site,
    resource = {},
    signal,
    deadlineMs = DEADLINE_MS,
  } = options;
  if (!(deadlineMs >= 1 && deadlineMs <= MAX_MS))
    fail('options.deadlineMs', `milliseconds from 1 to ${String(MAX_MS)}`, deadlineMs);
  // A signal from another window is not an instance of this window's `AbortSignal`.
  if (signal !== undefined && typeof signal?.throwIfAborted !== 'function')
    fail('options.signal', 'an AbortSignal', signal);
  if (site !== undefined && typeof site !== 'string') fail('options.site', 'a string', site);
  if (typeof resource !== 'object' || resource === null) fail('options.resource', 'an object', resource);
  for (const [key, value] of Object.entries(resource))
    if (typeof value !== 'string') fail(`options.resource[${JSON.stringify(key)}]`, 'a string', value);
  return {
    metricsUrl: endpointOf('metrics', metricsUrl, url),
    logsUrl: endpointOf('logs', logsUrl, url),
    headers: headersOf(headers),
    deadlineMs,
  };
}

/** OTLP exporter specification, "Endpoint URLs for OTLP/HTTP": a base gets a path, an address of its own is left alone. */
function endpointOf(kind: 'metrics' | 'logs', own: unknown, base: unknown): string {
  if (own !== undefined) return parse(`options.${kind}Url`, own).href;
  if (base === undefined) fail(`options.url or options.${kind}Url`, 'one of them', base);
  const url = parse('options.url', base);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/v1/${kind}`;
  return url.href;
}

function parse(where: string, text: unknown): URL {
  const base = globalThis.document?.baseURI;
  const url = typeof text === 'string' ? parseUrl(text, base) : undefined;
  const expected = 'an http: or https: URL without a user name';
  if (!url) fail(where, expected, text);
  if (!/^https?:$/.test(url.protocol))
    throw new TypeError(`${where}: expected ${expected}, got ${url.protocol}`);
  if (url.username || url.password) throw new TypeError(`${where}: expected ${expected}, got one with it`);
  return url;
}

function headersOf(given: unknown): Headers {
  if (typeof given !== 'object' || given === null) fail('options.headers', 'an object', given);
  const headers = new Headers();
  for (const [name, value] of Object.entries(given as Record<string, unknown>)) {
    if (typeof value !== 'string') fail(`options.headers[${JSON.stringify(name)}]`, 'a string', value);
    try {
      headers.set(name, value);
    } catch {
      // The browser's own message may repeat the value, which may be a secret.
      throw new TypeError(
        `options.headers[${JSON.stringify(name)}]: expected a name and a value that HTTP allows`,
      );
    }
  }
  headers.set('content-type', 'application/json');
  return headers;
}

/** Repeats numbers only: texts may be secret. */
function fail(where: string, expected: string, got: unknown): never {
  const what = typeof got === 'number' ? String(got) : got === null ? 'null' : typeof got;
  throw new TypeError(`${where}: expected ${expected}, got ${what === 'undefined' ? 'nothing' : what}`);
}
