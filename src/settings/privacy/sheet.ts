import {requiredBudget, resolveConfiguration, WATCH_MINUTES} from '../../config/resolve.js';
import type {Configuration} from '../../config/types.js';
import type {Question} from '../../embed/questions.js';
import {OUTBOX_DAYS, OUTBOX_MOST, SETTLED_DAYS, type StorageKey} from '../../internal/storage-keys.js';
import {parseUrl} from '../../internal/url.js';
import {MAX_ROWS} from '../../report/history.js';
import {INCLUDES, PLACES} from './held.js';
import type {
  KeptTopic,
  MeasuredTopic,
  NeverTopic,
  OpenTopic,
  ReaderTopic,
  RecipientTopic,
  ReportTopic,
} from './topics.js';

/** What a company knows and the configuration doesn't. */
export interface PrivacyAnswers {
  /** Where the page sends reports by OpenTelemetry, if it does. */
  readonly collector?: string;
  /** What invitations ask. */
  readonly questions?: readonly Question[];
  /** How long the helpdesk keeps reports, in the company's own words. */
  readonly retention?: string;
  /** Whom to ask, in the company's own words. */
  readonly contact?: string;
}

/** One thing that is said. */
export interface PrivacyLine<Topic> {
  readonly topic: Topic;
  /** Addresses, places, services: as the configuration has them. */
  readonly names?: readonly string[];
  readonly questions?: readonly Question[];
  readonly minutes?: number;
}

export interface Recipient extends PrivacyLine<RecipientTopic> {
  /**
   * Origins; of a relay, its host and port. `self`: the server of the page. Never a path or a query, which may hold a token.
   */
  readonly names: readonly string[];
  /** What it sees beside what it is sent: the address that the request comes from; nothing, where it is on this PC. */
  readonly sees: 'address' | 'nothing';
}

export interface Kept extends PrivacyLine<KeptTopic> {
  readonly place: 'browser' | 'tab' | 'server';
  /** The longest time. */
  readonly days?: number;
  /** The greatest number. */
  readonly most?: number;
  /** In the company's own words. */
  readonly retention?: string;
}

/**
 * What is measured, sent, reported, kept and never recorded under a configuration; facts without words. For a works council
 * or a data protection officer.
 */
export interface PrivacySheet {
  readonly site?: string;
  readonly contact?: string;
  readonly measured: readonly PrivacyLine<MeasuredTopic>[];
  readonly sent: readonly Recipient[];
  readonly report: readonly PrivacyLine<ReportTopic>[];
  readonly readers: readonly PrivacyLine<ReaderTopic>[];
  readonly kept: readonly Kept[];
  readonly never: readonly PrivacyLine<NeverTopic>[];
  readonly open: readonly PrivacyLine<OpenTopic>[];
}

/** The server of the page that holds the check. */
export const SELF = 'self';

/** @param config one that is valid */
export function privacySheet(config: Configuration, answers: PrivacyAnswers = {}): PrivacySheet {
  const {site, embed, report} = config;
  const known = {
    retention: answers.retention?.trim() ?? '',
    contact: answers.contact?.trim() ?? '',
    collector: answers.collector?.trim() ?? '',
  };
  const hasCollector = known.collector !== '';
  const isSent = report?.url !== undefined || hasCollector;
  const showsAddress = config.egress !== undefined && includes(config).has('address');
  const origins = embed?.allowedOrigins ?? [];
  return {
    ...(site?.name !== undefined && {site: site.name}),
    ...(known.contact !== '' && {contact: known.contact}),
    measured: measuredBy(config, answers),
    sent: recipientsOf(config, known.collector),
    report: when<ReportTopic>({
      code: true,
      time: true,
      results: true,
      browser: true,
      place: knowsPlaces(config),
      address: showsAddress,
      watch: true,
      devices: true,
      answers: answers.questions ?? [],
    }),
    readers: when<ReaderTopic>({
      agent: true,
      profile: true,
      helpdesk: report?.url !== undefined,
      'no-helpdesk': report?.url === undefined,
      page: true,
      embed: origins.length > 0,
      collector: hasCollector,
      fleet: isSent,
      person: true,
    }),
    kept: keptUnder(config, answers, isSent ? known.retention : undefined),
    never: when<NeverTopic>({
      names: true,
      secrets: true,
      sound: true,
      content: true,
      'device-names': true,
      address: !showsAddress,
      tracking: true,
      makers: true,
    }),
    open: when<OpenTopic>({
      purpose: true,
      retention: isSent && known.retention === '',
      logs: true,
      contact: known.contact === '',
    }),
  };
}

/** The topics that apply, each with the names that go with it. */
function when<Topic extends string>(
  topics: Readonly<Record<Topic, boolean | readonly Question[]>>,
): PrivacyLine<Topic>[] {
  const entries = Object.entries(topics) as [Topic, boolean | readonly Question[]][];
  return entries.flatMap(([topic, applies]): PrivacyLine<Topic>[] => {
    if (typeof applies === 'boolean') return applies ? [{topic}] : [];
    return applies.length > 0 ? [{topic, questions: applies}] : [];
  });
}

function includes({report}: Configuration): ReadonlySet<ReportTopic | undefined> {
  return new Set((report?.include ?? []).map((word) => INCLUDES[word]));
}

function knowsPlaces({egress, networks = []}: Configuration): boolean {
  return egress !== undefined && networks.length > 0;
}

function hasCall({turn}: Configuration): boolean {
  return turn !== undefined && turn.loopback !== false;
}

function measuredBy(config: Configuration, {questions = []}: PrivacyAnswers): PrivacyLine<MeasuredTopic>[] {
  const {services = [], turn, egress, networks = [], local = []} = config;
  const {up, down} = requiredBudget(resolveConfiguration(config));
  const lines: readonly [isMeasured: boolean, line: PrivacyLine<MeasuredTopic>][] = [
    [true, {topic: 'start'}],
    [true, {topic: 'browser'}],
    [true, {topic: 'control'}],
    [services.length > 0, {topic: 'services', names: services.map(nameOf)}],
    [egress !== undefined, {topic: 'egress'}],
    [knowsPlaces(config), {topic: 'places', names: networks.map(({name}) => name)}],
    [turn !== undefined, {topic: 'relay'}],
    [hasCall(config), {topic: 'call'}],
    [hasCall(config) && Math.max(up, down) > 0, {topic: 'load'}],
    [turn?.direct === true && egress !== undefined, {topic: 'tunnel'}],
    [local.length > 0, {topic: 'local', names: local.map(nameOf)}],
    [true, {topic: 'watch', minutes: config.watch?.minutes ?? WATCH_MINUTES}],
    [true, {topic: 'devices'}],
    [questions.length > 0, {topic: 'answers', questions}],
  ];
  return lines.filter(([isMeasured]) => isMeasured).map(([, line]) => line);
}

function recipientsOf(config: Configuration, collector: string): Recipient[] {
  const {turn, egress, report, embed} = config;
  const {controlUrl, services, bandwidth, local} = resolveConfiguration(config);
  const endpoints = hasCall(config) ? bandwidth : undefined;
  const recipients: Readonly<Record<RecipientTopic, readonly string[] | undefined>> = {
    page: [SELF],
    control: originsOf(controlUrl),
    services: originsOf(...services.map(({url}) => url)),
    egress: originsOf(egress?.url),
    credentials: originsOf(turn?.credentialsUrl),
    // Its addresses may come with the credentials.
    relay: turn && (turn.urls ?? []).map(relayOf),
    bandwidth: originsOf(endpoints?.downloadUrl, endpoints?.uploadUrl),
    local: originsOf(...local.map(({url}) => url)),
    report: originsOf(report?.url),
    embed: originsOf(...(embed?.allowedOrigins ?? [])),
    collector: originsOf(collector === '' ? undefined : collector),
  };
  return (Object.entries(recipients) as [RecipientTopic, readonly string[] | undefined][]).flatMap(
    ([topic, names]): Recipient[] => {
      if (!names) return [];
      // What frames the page is told by the browser, not over the network.
      const sees = topic === 'local' || topic === 'embed' ? 'nothing' : 'address';
      return [{topic, names: [...new Set(names)], sees}];
    },
  );
}

/** No path and no query: either may hold what only the recipient is to know. */
function originsOf(...urls: readonly (string | undefined)[]): string[] | undefined {
  const known = urls.filter((url) => url !== undefined);
  return known.length > 0 ? known.map((url) => parseUrl(url)?.origin ?? SELF) : undefined;
}

/** `turn:host:443?transport=tcp` without what is the same for all. */
function relayOf(url: string): string {
  return url.replace(/^turn:/i, '').replace(/\?.*$/, '');
}

function nameOf({id, name = id}: {readonly id: string; readonly name?: string}): string {
  return name;
}

function keptUnder(
  {report, history}: Configuration,
  {questions = []}: PrivacyAnswers,
  retention: string | undefined,
): Kept[] {
  const isSent = report?.url !== undefined;
  const inBrowser: Readonly<Record<StorageKey, false | {readonly days?: number; readonly most?: number}>> = {
    lastGood: {most: 1},
    history: history?.keep !== false && {most: MAX_ROWS},
    outbox: isSent && {days: OUTBOX_DAYS, most: OUTBOX_MOST},
    settled: isSent && {days: SETTLED_DAYS},
    salt: isSent && {},
    answers: questions.length > 0 && {},
    watch: {},
  };
  const kept = (Object.entries(inBrowser) as [StorageKey, (typeof inBrowser)[StorageKey]][]).flatMap(
    ([topic, bounds]): Kept[] => (bounds ? [{topic, place: PLACES[topic], ...bounds}] : []),
  );
  if (retention === undefined) return kept;
  return [...kept, {topic: 'server', place: 'server', ...(retention !== '' && {retention})}];
}
