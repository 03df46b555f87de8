import type {Budget} from '../config/types.js';
import {delay, withDeadline} from '../internal/abort.js';
import type {RecordedPacket} from '../rtc/flow-recorder.js';
import type {RequestPage} from './request-page.js';

/** The endpoints for measuring HTTPS: a source for GET and a sink for POST. */
export interface BandwidthEndpoints {
  readonly downloadUrl: string;
  readonly uploadUrl: string;
}

/** One direction's requests, each as a packet: when it was due to be sent, when its last byte had come back. */
export interface Transfer {
  readonly direction: 'up' | 'down';
  readonly offeredKbps: number;
  readonly packets: readonly RecordedPacket[];
}

/** Overhead of HTTPS: TCP, IP, TLS and acknowledgements by the byte, headers by the request. */
const OVERHEAD_FACTOR = 1.045;
const REQUEST_BYTES = 800;
/** Requests of one direction are at least this far apart, ms; the body makes the rate. */
const INTERVAL_MS = 100;
/** With this many open requests the line is behind: wait until it has caught up. */
const MAX_OPEN = 4;
const MIN_BODY_BYTES = 64;
/** A sink has little to say. */
const MAX_ANSWER_BYTES = 10_000;
const DEADLINE_MS = 5000;

/** Endpoints that can be measured with. */
export interface OpenEndpoints extends BandwidthEndpoints {
  /** How long a small request takes where nothing else goes on. */
  readonly answerMs: number;
  readonly page: RequestPage;
}

/** Enough to see whether a body can be compressed. */
const SAMPLE_BYTES = 2048;
/** A body that gzip makes smaller than this share may have been compressed on the line. */
const NOISE_RATIO = 0.9;

/**
 * Asks both endpoints twice: the first request also opens the connection. A missing endpoint says nothing
 * about the line; a source that can be compressed would overstate it.
 */
export async function openEndpoints(
  endpoints: BandwidthEndpoints,
  page: RequestPage,
  signal: AbortSignal,
): Promise<OpenEndpoints | undefined> {
  let answerMs = 0;
  for (const bytes of [MIN_BODY_BYTES, SAMPLE_BYTES]) {
    const startMs = performance.now();
    const answers = await Promise.all(
      (['up', 'down'] as const).map((direction) => request({...endpoints, page}, direction, bytes, signal)),
    );
    answerMs = performance.now() - startMs;
    if (answers.includes(undefined)) return undefined;
    const [, sample] = answers;
    if (bytes === SAMPLE_BYTES && sample && (await isCompressible(sample))) return undefined;
  }
  return {...endpoints, page, answerMs};
}

async function isCompressible(sample: Uint8Array<ArrayBuffer>): Promise<boolean> {
  // Firefox before 113 can't tell.
  if (typeof CompressionStream !== 'function') return false;
  const packed = new Blob([sample]).stream().pipeThrough(new CompressionStream('gzip'));
  return (await new Response(packed).arrayBuffer()).byteLength < sample.byteLength * NOISE_RATIO;
}

/**
 * Moves so many kbps (at IP level) in each direction, as paced requests, until `isOver` or for `ms`.
 * The source is asked for a length with `?bytes=`: just that must come, and no more is read.
 */
export function transfer(
  endpoints: OpenEndpoints,
  kbps: Budget,
  {ms, isOver, signal}: {ms: number; isOver: () => boolean; signal: AbortSignal},
): Promise<Transfer[]> {
  const directions = (['up', 'down'] as const).filter((direction) => kbps[direction] > 0);
  return Promise.all(
    directions.map(async (direction) => ({
      direction,
      offeredKbps: kbps[direction],
      packets: await moveOneWay(endpoints, {direction, kbps: kbps[direction], ms, isOver, signal}),
    })),
  );
}

async function moveOneWay(
  endpoints: OpenEndpoints,
  {
    direction,
    kbps,
    ms,
    isOver,
    signal,
  }: {direction: 'up' | 'down'; kbps: number; ms: number; isOver: () => boolean; signal: AbortSignal},
): Promise<RecordedPacket[]> {
  // On a long path or with a slow endpoint, requests are larger so that fewer are open at once.
  const intervalMs = Math.max(INTERVAL_MS, endpoints.answerMs / (MAX_OPEN - 2));
  const perRequest = (kbps / 8) * intervalMs;
  const bodyBytes = Math.max(MIN_BODY_BYTES, Math.round((perRequest - REQUEST_BYTES) / OVERHEAD_FACTOR));
  const packets: RecordedPacket[] = [];
  const open = new Set<Promise<void>>();
  const startMs = performance.now();
  let dueMs = startMs;
  while (performance.now() - startMs < ms && !isOver()) {
    await delay(Math.max(0, dueMs - performance.now()), signal);
    if (open.size >= MAX_OPEN) {
      await Promise.race(open);
      continue;
    }
    // Timed from when it was due: if the line is behind, requests wait here.
    const sentMs = dueMs;
    dueMs += ((bodyBytes * OVERHEAD_FACTOR + REQUEST_BYTES) * 8) / kbps;
    const one = request(endpoints, direction, bodyBytes, signal).then((bytes) => {
      packets.push({sentMs, bytes: bodyBytes, ...(bytes !== undefined && {receivedMs: performance.now()})});
      open.delete(one);
    });
    // Heard below, if the run gets that far.
    one.catch(() => undefined);
    open.add(one);
  }
  await Promise.all(open);
  return packets.sort((a, b) => a.sentMs - b.sentMs);
}

/** The body, if the endpoint took or gave it whole. Rejects only when `signal` aborts. */
async function request(
  {downloadUrl, uploadUrl, page}: Omit<OpenEndpoints, 'answerMs'>,
  direction: 'up' | 'down',
  bytes: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const common = {cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer'} as const;
  try {
    const result = await withDeadline(signal, DEADLINE_MS, async (inner) => {
      if (direction === 'up') {
        // A string body is sent as text/plain, which needs no preflight.
        const body = noise(bytes);
        const response = await page.fetch(uploadUrl, {...common, method: 'POST', body, signal: inner});
        const answer = await bytesOf(response, MAX_ANSWER_BYTES);
        return response.ok ? answer : undefined;
      }
      const url = new URL(downloadUrl, page.document.baseURI);
      url.searchParams.set('bytes', String(bytes));
      const response = await page.fetch(url, {...common, signal: inner});
      const body = await bytesOf(response, bytes);
      // More would fill a shared line; less would count bytes that were never carried.
      return response.ok && body?.byteLength === bytes ? body : undefined;
    });
    return result.timedOut ? undefined : result.value;
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}

/** The body, read to its end; `undefined`, and no more is read, if it is longer than `maxBytes`. */
async function bytesOf({body}: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = body?.getReader();
  const whole = new Uint8Array(maxBytes);
  let read = 0;
  while (reader) {
    const {done, value} = await reader.read();
    if (done) break;
    if (read + value.byteLength > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    whole.set(value, read);
    read += value.byteLength;
  }
  return whole.subarray(0, read);
}

/** Text of so many bytes that nothing on the way can compress to much less. */
function noise(bytes: number): string {
  const values = new Uint8Array(bytes);
  // getRandomValues gives 65,536 bytes at most.
  for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(values.subarray(at, at + 65_536));
  return Array.from(values, (value) => String.fromCharCode(33 + (value % 94))).join('');
}
