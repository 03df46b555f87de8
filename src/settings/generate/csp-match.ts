/** `scheme://host:port/path` of CSP's section 2.3.1, each part but the host optional. */
const HOST_SOURCE =
  /^(?:(?<scheme>[a-z][a-z0-9+.-]*):\/\/)?(?<host>\*|(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)(?::(?<port>\d+|\*))?(?<path>\/[^?#]*)?(?:[?#].*)?$/i;

const SCHEME_SOURCE = /^(?<scheme>[a-z][a-z0-9+.-]*):$/i;

const DEFAULT_PORTS: Readonly<Record<string, string>> = {http: '80', ws: '80', https: '443', wss: '443'};

/**
 * Does a source expression match an address? By CSP's section 6.7.2.8 ("does url match expression in origin"), but as browsers
 * have it: addresses in dotted decimal match themselves, `ws:` is not for `http:`, a query is passed over; and as Chromium
 * has it, which is stricter than Firefox, where `http:` stands for `https:` on a port that is named.
 * @param page the page's own address, for `'self'` and for sources without a scheme
 */
export function sourceMatches(source: string, url: URL, page: URL | undefined): boolean {
  const scheme = url.protocol.slice(0, -1);
  if (source === '*') return /^(?:https?|wss?)$/.test(scheme) || url.protocol === page?.protocol;
  if (source.toLowerCase() === "'self'") return page !== undefined && isSelf(url, page);
  const alone = SCHEME_SOURCE.exec(source)?.groups?.['scheme'];
  if (alone !== undefined) return schemeMatches(alone.toLowerCase(), scheme);
  const parts = HOST_SOURCE.exec(source)?.groups;
  if (!parts || url.hostname === '') return false;
  // Without a page to go by it is one of https:.
  const wanted = parts['scheme']?.toLowerCase() ?? page?.protocol.slice(0, -1) ?? 'https';
  return (
    schemeMatches(wanted, scheme) &&
    hostMatches(parts['host']?.toLowerCase() ?? '', url.hostname) &&
    portMatches(parts['port'], wanted !== scheme, url) &&
    pathMatches(parts['path'] ?? '', url.pathname)
  );
}

/** The secure form of a scheme is as good as the one that is named. */
function schemeMatches(wanted: string, scheme: string): boolean {
  return (
    wanted === scheme || (wanted === 'http' && scheme === 'https') || (wanted === 'ws' && scheme === 'wss')
  );
}

/** Unlike in a certificate, a star stands for as many labels as there are. */
function hostMatches(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

function portMatches(pattern: string | undefined, isUpgrade: boolean, url: URL): boolean {
  const standard = DEFAULT_PORTS[url.protocol.slice(0, -1)];
  const port = url.port === '' ? standard : url.port;
  if (pattern === '*') return true;
  if (pattern === undefined) return port === standard;
  // Where the scheme is another than the one that is named, so must the port be.
  return isUpgrade ? pattern === '80' && port === '443' : pattern === port;
}

/** A path that ends in a slash is for all that is below it. */
function pathMatches(pattern: string, path: string): boolean {
  if (pattern === '' || pattern === '/') return true;
  const [wanted, given] = [decode(pattern), decode(path)];
  return wanted.endsWith('/') ? given.startsWith(wanted) : given === wanted;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isSelf(url: URL, page: URL): boolean {
  if (url.origin === page.origin && url.origin !== 'null') return true;
  const isUpgrade = schemeMatches(page.protocol.slice(0, -1), url.protocol.slice(0, -1));
  return url.hostname === page.hostname && isUpgrade && url.port === '' && page.port === '';
}
