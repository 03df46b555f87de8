import type {Question} from '../../embed/questions.js';
import type {
  KeptTopic,
  MeasuredTopic,
  NeverTopic,
  OpenTopic,
  ReaderTopic,
  RecipientTopic,
  ReportTopic,
} from '../privacy/topics.js';

export type PrivacySection = 'measured' | 'sent' | 'report' | 'readers' | 'kept' | 'never' | 'open';

/** Texts of the privacy sheet: for people who know neither the product nor networks. Numbers come formatted. */
export interface PrivacyWords {
  readonly title: string;
  readonly intro: string;
  readonly facts: Readonly<Record<'site' | 'contact' | 'made', string>>;
  readonly sections: Readonly<Record<PrivacySection, string>>;
  /** Below the title of a section. */
  readonly leads: Readonly<Record<'sent' | 'report' | 'open', string>>;
  readonly measured: Readonly<Record<Exclude<MeasuredTopic, 'watch'>, string>> & {
    readonly watch: (minutes: string) => string;
  };
  readonly sent: Readonly<Record<RecipientTopic, {readonly name: string; readonly what: string}>>;
  readonly sees: Readonly<Record<'address' | 'nothing', string>>;
  /** The server of the page, where others have their address. */
  readonly self: string;
  readonly report: Readonly<Record<ReportTopic, string>>;
  readonly readers: Readonly<Record<ReaderTopic, string>>;
  readonly kept: Readonly<Record<KeptTopic, {readonly what: string; readonly remove: string}>>;
  readonly keptAt: Readonly<Record<'browser' | 'tab' | 'server', string>>;
  readonly long: Readonly<Record<Exclude<KeptTopic, 'history' | 'outbox' | 'settled'>, string>> & {
    readonly history: (most: string) => string;
    /** `days`: with the unit. */
    readonly outbox: (days: string, most: string) => string;
    readonly settled: (days: string) => string;
  };
  readonly labels: Readonly<Record<'where' | 'long' | 'remove', string>>;
  readonly never: Readonly<Record<NeverTopic, string>>;
  readonly open: Readonly<Record<OpenTopic, string>>;
  readonly questions: Readonly<Record<Question, string>>;
  readonly form: Readonly<Record<'hint' | 'collector' | 'questions' | 'retention' | 'contact', string>>;
  readonly print: string;
}
