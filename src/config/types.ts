/** What an agent does during a shift that needs bandwidth of its own. */
export type Activity = 'voice' | 'desktop' | 'screen-recording';

/** The codecs a test call can be made with; RFC 7587 (Opus), RFC 3551 (PCMU: G.711 µ-law). */
export type CodecName = 'opus' | 'pcmu';

/** Which phone the agent uses. Only `webrtc` depends on what the voice checks measure. */
export type PhoneType = 'webrtc' | 'softphone-sip' | 'corporate' | 'pstn';

/** What a service is for; decides which cause names its failure. */
export type ServiceRole = 'static' | 'api' | 'auth' | 'telemetry' | 'recording' | 'portal' | 'other';

/** What shows that the real service answered, and not something in its place. */
export type Proof =
  /** A CORS-readable JSON object that has these keys. The strongest proof. */
  | {readonly kind: 'json'; readonly has?: readonly string[]}
  /** A CORS-readable answer with one of these status codes (default: any 2xx). */
  | {readonly kind: 'status'; readonly status?: number | readonly number[]}
  /** An image that decodes. Needs no CORS. */
  | {readonly kind: 'image'}
  /** Something with a trusted certificate answered. The weakest proof. */
  | {readonly kind: 'reachable'};

/** Kilobits per second, up and down, at IP level. */
export interface Budget {
  readonly up: number;
  readonly down: number;
}

/** One service URL of the site. */
export interface ServiceConfig {
  readonly id: string;
  readonly name?: string;
  readonly url: string;
  readonly role?: ServiceRole;
  readonly required?: boolean;
  readonly proof?: Proof;
}

/** The relay (TURN, RFC 8656), over plain TCP. */
export interface TurnConfig {
  readonly urls?: readonly string[];
  readonly username?: string;
  readonly credential?: string;
  /** Where to fetch `{username, credential, urls?, ttl?}` just before use. */
  readonly credentialsUrl?: string;
  /** `false`: the relay forbids relay-to-relay, so only the allocation is tested. */
  readonly loopback?: boolean;
  /** `true`: media must not leave where HTTPS leaves (split tunnel). */
  readonly direct?: boolean;
}

/** The address that the caller's HTTPS leaves from, and where it should leave from. */
export interface EgressConfig {
  readonly url: string;
  /** IPv4 networks in CIDR notation. */
  readonly allowed?: readonly string[];
  readonly enforced?: boolean;
}

/** A place that agents work from, known by the addresses that their HTTPS leaves from. */
export interface NamedNetwork {
  readonly name: string;
  /** IPv4 networks in CIDR notation. */
  readonly egress: readonly string[];
}

/** A service on the agent's own PC. */
export interface LocalServiceConfig {
  readonly id: string;
  readonly name?: string;
  readonly url: string;
  readonly minVersion?: string;
}

/** Limits of a figure: the last value that is green, the last that is amber. */
export interface Threshold {
  readonly green: number;
  readonly amber: number;
}

/**
 * A site's own words: texts by the names of `src/i18n/translation.ts`, any part of them. `{1}`, `{2}` stand for what is put
 * into a text; where that is a number, there may be a text for each of the language's plural forms, or for a number itself:
 * `{"0": …, "one": …, "other": …}`. What the helpdesk reads, what is said of a report, and of devices, are the groups
 * `helpdesk`, `report`, `devices`, `desk` and `watch`.
 */
export interface Texts {
  readonly [name: string]: string | Texts;
}

/** The configuration as a site writes it (docs/contract.md, section 4). */
export interface Configuration {
  readonly version: 1;
  readonly site?: {
    readonly name?: string;
    readonly helpdesk?: {readonly label?: string; readonly href?: string};
  };
  readonly tenantDomain?: string;
  readonly phone?: PhoneType;
  readonly activities?: readonly Activity[];
  readonly budgets?: Partial<Record<Activity, Budget>>;
  readonly codecs?: readonly CodecName[];
  readonly control?: {readonly url: string};
  readonly services?: readonly ServiceConfig[];
  readonly turn?: TurnConfig;
  readonly egress?: EgressConfig;
  /** Places by name, for the report; needs `egress`. Where two have an address, the narrower network counts. */
  readonly networks?: readonly NamedNetwork[];
  readonly bandwidth?: {readonly downloadUrl?: string; readonly uploadUrl?: string};
  readonly local?: readonly LocalServiceConfig[];
  readonly thresholds?: Readonly<Record<string, Partial<Threshold>>>;
  readonly durations?: {readonly voiceSeconds?: number; readonly deadlineSeconds?: number};
  /** `spreadSeconds`: a run that the page starts by itself waits a random while, of this length at most. */
  readonly autorun?: {readonly spreadSeconds?: number};
  /** How long a watch lasts unless it is told; nothing watches by itself. */
  readonly watch?: {readonly minutes?: number};
  /** Whether the element remembers, on the device, how checks and watches went. */
  readonly history?: {readonly keep?: boolean};
  readonly report?: {readonly url?: string; readonly include?: readonly ('addresses' | 'urls' | 'devices')[]};
  readonly embed?: {readonly allowedOrigins?: readonly string[]};
  /** By language tag (BCP 47). Their names are checked where they are shown, not by the engine. */
  readonly texts?: Readonly<Record<string, Texts>>;
}
