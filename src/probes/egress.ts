import {networkNameOf} from '../config/networks.js';
import type {NamedNetwork} from '../config/types.js';
import {textOf} from '../internal/body.js';
import {isInNetwork, parseIpv4} from '../internal/ipv4.js';
import {ATTEMPT_DEADLINE_MS, REQUEST, tryRequest, type AttemptOptions} from './fetch.js';

/** Which address the page's HTTPS leaves from. The address itself stays in here unless the site asks for it. */
export type EgressFacts = {readonly durationMs: number} & (
  | {
      readonly outcome: 'known';
      readonly address: string;
      /** Whether it is in one of the allowed networks; absent where none are configured. */
      readonly allowed?: boolean;
      /** The name of the place that has it, or `elsewhere`; absent where no places are configured. */
      readonly network?: string;
    }
  /** The echo was reached over IPv6; what the site allows is IPv4. */
  | {readonly outcome: 'ipv6'; readonly address: string}
  | {readonly outcome: 'no-answer' | 'not-an-address'}
  | {readonly outcome: 'blocked-by-page'; readonly directive: string}
);

const MAX_CHARACTERS = 1000;
/** Near enough: the echo says nothing else. */
const IPV6 = /^(?=(?:.*:){2})[0-9a-f:.]{2,45}$/i;

/** Asks an echo service for the caller's IPv4 address, as text or as `{"ip"}`. Rejects only when `signal` aborts. */
export async function probeEgress(
  url: string,
  allowed: readonly string[] | undefined,
  options: Omit<AttemptOptions, 'deadlineMs'>,
  networks: readonly NamedNetwork[] = [],
): Promise<EgressFacts> {
  const startMs = performance.now();
  const result = await tryRequest(url, {...options, deadlineMs: ATTEMPT_DEADLINE_MS}, async (signal) => {
    const response = await options.page.fetch(url, {...REQUEST, signal});
    return response.ok ? ((await textOf(response)) ?? '').slice(0, MAX_CHARACTERS) : '';
  });
  const durationMs = performance.now() - startMs;
  if (result.outcome === 'blocked-by-page')
    return {outcome: 'blocked-by-page', directive: result.directive, durationMs};
  if (result.outcome !== 'answered') return {outcome: 'no-answer', durationMs};
  const address = addressIn(result.value);
  const parsed = address === undefined ? undefined : parseIpv4(address);
  if (address !== undefined && IPV6.test(address)) return {outcome: 'ipv6', address, durationMs};
  if (address === undefined || parsed === undefined) return {outcome: 'not-an-address', durationMs};
  return {
    outcome: 'known',
    address,
    ...(allowed && {allowed: allowed.some((network) => isInNetwork(parsed, network))}),
    ...(networks.length > 0 && {network: networkNameOf(parsed, networks)}),
    durationMs,
  };
}

function addressIn(text: string): string | undefined {
  try {
    const body = JSON.parse(text) as unknown;
    if (typeof body === 'string') return body;
    const {ip} = (body ?? {}) as {ip?: unknown};
    return typeof ip === 'string' ? ip : undefined;
  } catch {
    return text.trim();
  }
}
