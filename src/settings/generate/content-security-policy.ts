import type {Configuration} from '../../config/types.js';
import {validateForSettings} from '../configuration.js';
import {pageNeeds, sourceOf, type PageNeed} from './page-needs.js';
import {parseUrl} from '../../internal/url.js';

/**
 * A Content-Security-Policy for a page that holds the element and nothing else of note: `'self'`, and the origins that the configuration names.
 * It says nothing of Trusted Types, which the element works with: where a page has `trusted-types`, it must name
 * `agent-diagnostics` and `lit-html`. Styles need no more than `'self'`, WebRTC nothing.
 * @param options.scriptOrigin where the script comes from, if not from the page's own origin; its worker is then a `blob:`
 * @throws {TypeError} if that is no origin
 */
export function generateContentSecurityPolicy(
  config: Configuration,
  {scriptOrigin}: {readonly scriptOrigin?: string; readonly nonce?: never} = {},
): string {
  if (scriptOrigin !== undefined && !isOrigin(scriptOrigin)) {
    const received = JSON.stringify(scriptOrigin.slice(0, 100));
    throw new TypeError(`scriptOrigin: expected an origin such as https://cdn.example.com, got ${received}`);
  }
  const needs = pageNeeds(validateForSettings(config));
  const sources = (directive: PageNeed['directive']): string[] =>
    needs.filter((need) => need.directive === directive).map(({url}) => sourceOf(url));
  const script = scriptOrigin === undefined ? [] : [scriptOrigin];
  const directives: Record<string, readonly string[]> = {
    'default-src': [],
    'script-src': script,
    'connect-src': sources('connect-src'),
    'img-src': sources('img-src'),
    'worker-src': scriptOrigin === undefined ? [] : ['blob:'],
  };
  return Object.entries(directives)
    .map(([name, more]) => [name, ...new Set(["'self'", ...more])].join(' '))
    .join('; ');
}

function isOrigin(text: string): boolean {
  return parseUrl(text)?.origin === text && sourceOf(text) === text;
}
