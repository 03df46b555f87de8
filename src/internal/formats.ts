import type {Formats} from './schema.js';
import {parseUrl} from './url.js';

/** Is this the agent's own PC? (RFC 6761 for `localhost`, RFC 1122 for 127/8.) */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}

/** `turn:` over plain TCP, as RFC 7065 writes it. */
const TURN_URL = /^turn:(?<host>[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::(?<port>\d{1,5}))?\?transport=tcp$/i;

/** RFC 7065: where a `turn:` URL names no port, it means 3478. */
const TURN_DEFAULT_PORT = 3478;

/** Host and port of a relay URL, or `undefined` if it is not `turn:` over TCP. */
export function parseTurnUrl(url: string): {readonly host: string; readonly port: number} | undefined {
  const groups = TURN_URL.exec(url)?.groups;
  if (!groups?.['host']) return undefined;
  const port = groups['port'] === undefined ? TURN_DEFAULT_PORT : Number(groups['port']);
  return port > 0 && port < 65_536 ? {host: groups['host'].toLowerCase(), port} : undefined;
}

function parse(text: string, base?: string): URL | undefined {
  // Browsers strip tabs and line breaks from URLs; a configuration that holds any was not meant so. Nor one that leaves out
  // the slashes: `https:u:p@host` is a host with a password on some pages, and a path on others.
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0020]|^https?:(?!\/\/)/i.test(text)) return undefined;
  return parseUrl(text, base);
}

const SERVICE = 'an https: URL on port 443 (http: or another port only for this PC)';
const ENDPOINT = 'an https: URL or a path (http: only for this PC)';
const RELAY = 'turn:host:443?transport=tcp (plain TCP; no turns:, stun: or UDP)';

function isPlain(url: URL | undefined): url is URL {
  return url?.username === '' && url.password === '';
}

function isSafe(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

/** The string formats of the configuration schema: `undefined` if the value fits, else what was expected. */
export const formats: Formats = {
  'service-url': (text) => {
    const url = parse(text);
    return isPlain(url) && isSafe(url) && (url.port === '' || isLoopback(url.hostname)) ? undefined : SERVICE;
  },
  'local-url': (text) => {
    const url = parse(text);
    return isPlain(url) && /^https?:$/.test(url.protocol) && isLoopback(url.hostname)
      ? undefined
      : 'an http: or https: URL of this PC';
  },
  // Relative to the page, so a stand-in base is enough to see what kind of URL it is.
  'endpoint-url': (text) => {
    const url = parse(text, 'https://page.invalid/');
    return text !== '' && isPlain(url) && isSafe(url) ? undefined : ENDPOINT;
  },
  'turn-url': (text) => (parseTurnUrl(text) ? undefined : RELAY),
  'contact-url': (text) => {
    const url = parse(text);
    return isPlain(url) && /^(https|mailto|tel):$/.test(url.protocol)
      ? undefined
      : 'an https:, mailto: or tel: URL';
  },
  origin: (text) => {
    const url = parse(text);
    return url?.origin === text && isSafe(url) ? undefined : 'an origin such as https://intranet.example.com';
  },
  hostname: (text) =>
    /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,62})(\.[a-z0-9]([a-z0-9-]{0,62}))*$/i.test(text)
      ? undefined
      : 'a domain name such as prod009.genesysengage.com',
  cidr4: (text) =>
    /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!\/|$)|(?=\/|$))){4}(?:\/(?:3[0-2]|[12]?\d))?$/.test(text)
      ? undefined
      : 'an IPv4 network such as 192.0.2.0/24',
};
