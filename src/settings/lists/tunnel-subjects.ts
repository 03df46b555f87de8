import type {Endpoint} from '../endpoints.js';
import type {Cited} from './result.js';
import type {Span} from './spans.js';

/** `include`: the list is what the tunnel takes. `exclude`: it takes all but the list. */
export const TUNNEL_MODES = ['include', 'exclude'] as const;

export type TunnelMode = (typeof TUNNEL_MODES)[number];

/** A proxy that was given. */
export interface GivenProxy extends Cited {
  readonly span?: Span;
  readonly host?: string;
}

/** What is judged besides the list. */
export interface TunnelSubjects {
  readonly endpoints: readonly Endpoint[];
  readonly proxies: readonly GivenProxy[];
  readonly relaySpans: readonly Span[];
}
