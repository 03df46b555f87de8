import {ConfigurationError} from '../config/errors.js';
import {parseUrl} from '../internal/url.js';

/**
 * Where a configuration may come from.
 *
 * A configuration names the relay that is called, the hosts that are asked, the URL that reports go to, the helpdesk's
 * address, and who may frame the page and hear its results. A link is all it takes to name another one, and whoever follows
 * it sees the page of their own company. So the page takes a configuration from its own origin only, unless whoever
 * serves it says otherwise in the page itself, where no link can reach:
 *
 *     <meta name="agent-diagnostics-config" content="/diagnostics/ https://configurations.example.com/">
 *
 * Each entry is an address or, with a slash at its end, all addresses below it; relative ones are on the page's origin.
 */
const META = 'agent-diagnostics-config';
const DEFAULT_SOURCES = '/';

/** @throws {ConfigurationError} if the page names something that is no address */
export function configurationSources(document: Document): URL[] {
  const text = document.querySelector<HTMLMetaElement>(`meta[name="${META}"]`)?.content ?? DEFAULT_SOURCES;
  return text
    .split(/\s+/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const url = parseUrl(entry, document.baseURI);
      if (url) return url;
      throw new ConfigurationError([
        {path: `<meta name="${META}">`, expected: 'addresses', received: JSON.stringify(entry.slice(0, 40))},
      ]);
    });
}

/** Is it one of these addresses, or below one that ends with a slash? What follows `?` does not count. */
export function isFrom(address: URL, sources: readonly URL[]): boolean {
  // A server may take these for slashes, and with `..` beside them go up where the address itself does not.
  if (/%(?:2f|5c)/i.test(address.pathname)) return false;
  const place = address.origin + address.pathname;
  return sources.some(({origin, pathname}) => {
    const source = origin + pathname;
    if (place === source) return true;
    if (!source.endsWith('/') || !place.startsWith(source)) return false;
    // Nothing is above the whole origin.
    return pathname === '/' || address.pathname.slice(pathname.length).split('/').every(isPlainSegment);
  });
}

/**
 * Does every server read this part of a path as it stands? Some decode twice, some take `%u002e` or overlong UTF-8, some
 * cut what follows `;` (servlets) or blanks at the end, and then see a `..` that goes up. A name of letters needs none of it.
 */
function isPlainSegment(segment: string): boolean {
  return /^[\w.~!$&'()*+,=:@-]+$/.test(segment) && !segment.startsWith('..');
}
