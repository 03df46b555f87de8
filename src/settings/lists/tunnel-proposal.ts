import {parseIpv4} from '../../internal/ipv4.js';
import type {ListLine} from './lines.js';
import {PatternIndex} from './pattern-index.js';
import {readPattern, type Pattern} from './patterns.js';
import {rewrite, toText} from './rewrite.js';
import {blocksOf, formatBlock, shareIn, union, without, type Span} from './spans.js';
import type {TunnelMode, TunnelSubjects} from './tunnel-subjects.js';

/** What must be in the list, and what must not. */
interface Demand {
  readonly spans: readonly Span[];
  readonly hosts: readonly string[];
}

/**
 * The list with what must be in it at its end, and without what must not be: a network becomes the blocks around the
 * address, a pattern of names the names of the services that it was for.
 */
export function proposeTunnelList(
  lines: readonly ListLine[],
  subjects: TunnelSubjects,
  mode: TunnelMode,
): string {
  const [relays, proxies] = [relaysOf(subjects), proxiesOf(subjects)];
  const [wanted, unwanted] = mode === 'include' ? [proxies, relays] : [relays, proxies];
  const holes = union(unwanted.spans);
  const kept = rewrite(lines, (entry) => {
    const pattern = readPattern(entry);
    if (pattern.kind === 'unreadable' || pattern.kind === 'expression') return [];
    if (pattern.kind === 'addresses') return aroundHoles(pattern.span, holes);
    if (pattern.kind === 'everything') return undefined;
    return unwanted.hosts.some((host) => covers(pattern, host)) ? servicesIn(pattern, subjects) : undefined;
  });
  const added = [
    ...union(wanted.spans)
      .flatMap((span) => blocksOf(span))
      .map(formatBlock),
    ...wanted.hosts,
  ];
  const present = new Set(kept);
  const spans = union(kept.flatMap((line) => spanIn(line) ?? []));
  const lacking = added.filter((entry) => {
    const span = spanIn(entry);
    return !present.has(entry) && (!span || shareIn(spans, span) !== 'all');
  });
  const heading = mode === 'include' ? 'the proxies' : 'the relay';
  return toText([...kept, ...(lacking.length > 0 ? ['', `# Added: ${heading}`, ...lacking] : [])]);
}

function relaysOf({endpoints, relaySpans}: TunnelSubjects): Demand {
  const hosts = endpoints.filter(({kind}) => kind === 'relay').map(({host}) => host);
  const literal = hosts.flatMap((host) => spanOf(host) ?? []);
  const names = hosts.filter((host) => parseIpv4(host) === undefined);
  return {spans: [...relaySpans, ...literal], hosts: names};
}

function proxiesOf({proxies}: TunnelSubjects): Demand {
  return {
    spans: proxies.flatMap(({span}) => span ?? []),
    hosts: proxies.flatMap(({host}) => host ?? []),
  };
}

function spanOf(host: string): Span | undefined {
  const address = parseIpv4(host);
  return address === undefined ? undefined : {first: address, last: address};
}

function aroundHoles(span: Span, holes: readonly Span[]): string[] | undefined {
  if (shareIn(holes, span) === 'none') return undefined;
  return without([span], holes)
    .flatMap((rest) => blocksOf(rest))
    .map(formatBlock);
}

function covers(pattern: Pattern, host: string): boolean {
  return new PatternIndex([{text: '', line: 0, pattern}]).find(host).length > 0;
}

function servicesIn(pattern: Pattern, {endpoints}: TunnelSubjects): string[] {
  const services = endpoints.filter(({kind, host}) => kind === 'service' && covers(pattern, host));
  return [...new Set(services.map(({host}) => host))];
}

function spanIn(entry: string): Span | undefined {
  const pattern = readPattern(entry);
  return pattern.kind === 'addresses' ? pattern.span : undefined;
}
