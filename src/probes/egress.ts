import {withDeadline} from '../internal/abort.js';
import {isInNetwork, parseIpv4} from '../internal/ipv4.js';

/** Which address the page's HTTPS leaves from. The address itself stays in here unless the site asks for it. */
export interface EgressFacts {
  readonly outcome: 'known' | 'no-answer' | 'not-an-address';
  readonly address?: string;
  /** Whether it is in one of the allowed networks; absent where none are configured. */
  readonly allowed?: boolean;
  readonly durationMs: number;
}

const DEADLINE_MS = 5000;
const MAX_CHARACTERS = 1000;

/** Asks an echo service for the caller's IPv4 address, as text or as `{"ip"}`. Rejects only when `signal` aborts. */
export async function probeEgress(
  url: string,
  networks: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<EgressFacts> {
  const startMs = performance.now();
  const elapsed = (): {durationMs: number} => ({durationMs: performance.now() - startMs});
  let text: string;
  try {
    const result = await withDeadline(signal, DEADLINE_MS, async (inner) => {
      const response = await fetch(url, {
        signal: inner,
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
      return response.ok ? (await response.text()).slice(0, MAX_CHARACTERS) : '';
    });
    if (result.timedOut) return {outcome: 'no-answer', ...elapsed()};
    text = result.value;
  } catch {
    signal.throwIfAborted();
    return {outcome: 'no-answer', ...elapsed()};
  }
  const address = addressIn(text);
  const parsed = address === undefined ? undefined : parseIpv4(address);
  if (address === undefined || parsed === undefined) return {outcome: 'not-an-address', ...elapsed()};
  return {
    outcome: 'known',
    address,
    ...(networks && {allowed: networks.some((network) => isInNetwork(parsed, network))}),
    ...elapsed(),
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
