import type {StorageKey} from '../../internal/storage-keys.js';

/** What a check looks at, in the order in which it is said. */
export type MeasuredTopic =
  | 'start'
  | 'browser'
  | 'control'
  | 'services'
  | 'egress'
  | 'places'
  | 'relay'
  | 'call'
  | 'load'
  | 'tunnel'
  | 'local'
  | 'watch'
  | 'devices'
  | 'answers';

/** Who is asked, or sent something. */
export type RecipientTopic =
  | 'page'
  | 'control'
  | 'services'
  | 'egress'
  | 'credentials'
  | 'relay'
  | 'bandwidth'
  | 'local'
  | 'report'
  | 'embed'
  | 'collector';

/** What stands in a report. */
export type ReportTopic =
  'code' | 'time' | 'results' | 'browser' | 'place' | 'address' | 'watch' | 'devices' | 'answers';

/** Who can see what. */
export type ReaderTopic =
  'agent' | 'profile' | 'helpdesk' | 'no-helpdesk' | 'page' | 'embed' | 'collector' | 'fleet' | 'person';

/** What stays somewhere: in the browser by its key; where reports are sent. */
export type KeptTopic = StorageKey | 'server';

/** What nobody records. */
export type NeverTopic =
  'names' | 'secrets' | 'sound' | 'content' | 'device-names' | 'address' | 'tracking' | 'makers';

/** What the configuration doesn't tell, so that a company has to add it. */
export type OpenTopic = 'purpose' | 'retention' | 'logs' | 'contact';
