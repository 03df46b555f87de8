import type {Cited} from '../lists/result.js';
import type {Policy} from './csp-parse.js';
import type {CspRule} from './csp-rules.js';

/** Directives of CSP level 3, of Trusted Types and of mixed content, and those that were. */
const DIRECTIVES = new Set([
  ...['default-src', 'script-src', 'script-src-elem', 'script-src-attr', 'style-src', 'style-src-elem'],
  ...['style-src-attr', 'img-src', 'connect-src', 'font-src', 'media-src', 'object-src', 'frame-src'],
  ...['child-src', 'worker-src', 'manifest-src', 'prefetch-src', 'fenced-frame-src', 'base-uri', 'sandbox'],
  ...['form-action', 'frame-ancestors', 'navigate-to', 'webrtc', 'report-uri', 'report-to'],
  ...['require-trusted-types-for', 'trusted-types', 'upgrade-insecure-requests', 'block-all-mixed-content'],
  ...['plugin-types', 'referrer', 'reflected-xss', 'require-sri-for'],
]);

/** Is there anything in it that a policy is made of? */
export function isPolicy({directives, variables}: Policy): boolean {
  return (
    variables.length > 0 ||
    [...directives.keys()].some((name) => DIRECTIVES.has(name) || /^[a-z]+(?:-[a-z]+)+$/.test(name))
  );
}

const KEYWORDS =
  /^(?:self|none|unsafe-inline|unsafe-eval|strict-dynamic|wasm-unsafe-eval|unsafe-hashes|report-sample)$/i;

/** What stands in a policy and hardly means what it says. */
export function oddities(
  policies: readonly Policy[],
): {readonly rule: CspRule; readonly found: readonly Cited[]}[] {
  const cite = (words: readonly string[]): Cited[] => [...new Set(words)].map((text) => ({text}));
  const variables = new Set(policies.flatMap((policy) => policy.variables.map((word) => word.toLowerCase())));
  const enforced = policies.filter(({isReportOnly}) => !isReportOnly);
  const names = policies.flatMap(({directives}) => [...directives.keys()]);
  const sources = policies.flatMap(({directives}) =>
    [...directives].flatMap(([name, values]) => (name.includes('-src') ? values : [])),
  );
  const isShut = ({directives}: Policy): boolean =>
    directives.get('sandbox')?.some((flag) => flag.toLowerCase() === 'allow-scripts') === false;
  const all = [
    {rule: 'csp-sandbox', found: cite(enforced.some(isShut) ? ['sandbox'] : [])},
    {rule: 'csp-repeated', found: cite(policies.flatMap(({repeated}) => repeated))},
    {
      rule: 'csp-unknown-directive',
      found: cite(names.filter((name) => !DIRECTIVES.has(name) && !variables.has(name))),
    },
    {rule: 'csp-unquoted', found: cite(sources.filter((source) => KEYWORDS.test(source)))},
    {rule: 'csp-report-only', found: cite(enforced.length < policies.length ? ['report-only'] : [])},
  ] as const;
  return all.filter(({found}) => found.length > 0);
}
