import type {Activity, PhoneType} from '../../config/types.js';
import type {Finding, Light, Owner} from '../../report/types.js';
import type {
  ApplicationSet,
  CapacityPath,
  ContinuityReason,
  SignInAdvice,
  SignInWay,
  VdiNote,
  VdiPlatform,
  VdiSupport,
  Verdict,
} from '../advice/index.js';
import type {GuideText} from '../guide/index.js';
import type {AnswerName, SettingsRuleName} from '../names.js';
import type {CheckToolId, ToolGroup, ToolId} from '../tool-ids.js';

/** Rules on what was not understood, which each language has in a file of their own. */
export type UnreadRule =
  | 'pac-template'
  | 'pac-size'
  | 'allow-list-unknown'
  | 'known-address-unknown'
  | 'tunnel-mode'
  | 'tunnel-unread'
  | 'firewall-unknown'
  | 'csp-variable';

/** What a column of a table is said to be. */
export type ColumnWord =
  | 'destination'
  | 'source'
  | 'port'
  | 'protocol'
  | 'application'
  | 'action'
  | 'state'
  | 'direction'
  | 'order'
  | 'condition'
  | 'inspection'
  | 'range'
  | 'remark';

/** What is said of a rule, to a network engineer. */
export interface RuleWords {
  /** One sentence: what is wrong. */
  readonly title: string;
  /** What comes of it. */
  readonly means: string;
  /** What to do. */
  readonly act: string;
}

export interface ToolWords {
  readonly title: string;
  /** One sentence: what it is good for. */
  readonly why: string;
}

/** Texts that a line of a form is labelled with, and what stands below it. */
export interface FieldWords {
  readonly label: string;
  readonly hint: string;
}

/** What is said besides the checks' own: questions, advice, what is made, and the words that checks answer with. */
export interface SettingsPlans {
  /** What a check answers, where it is a word of its own. */
  readonly answers: Readonly<Record<AnswerName, string>>;
  readonly assume: {
    readonly title: string;
    readonly hint: string;
    readonly myIp: string;
    readonly dns: FieldWords;
    readonly now: string;
  };
  readonly egress: {
    readonly field: FieldWords;
    readonly ask: string;
    readonly asking: string;
    readonly failed: string;
    readonly notAnAddress: string;
    /** `directive`: of the page's Content-Security-Policy. */
    readonly blocked: (directive: string) => string;
  };
  /** Beside a field for an address on the web that holds something else. */
  readonly notAnAddress: string;
  readonly policyPage: FieldWords;
  readonly customerCare: {
    readonly title: string;
    readonly hint: string;
    /** Over the English text, where the reader's language is another. */
    readonly inEnglish: string;
    /** `list`: one network a line. */
    readonly text: (list: string, tenant: string) => string;
  };
  readonly tunnel: {
    readonly mode: string;
    readonly include: string;
    readonly exclude: string;
    readonly proxies: FieldWords;
    readonly relays: FieldWords;
  };
  readonly vdi: {
    readonly platform: string;
    readonly platforms: Readonly<Record<VdiPlatform, string>>;
    readonly applications: string;
    readonly sets: Readonly<Record<ApplicationSet, string>>;
    readonly support: Readonly<Record<VdiSupport, string>>;
    readonly notes: Readonly<Record<VdiNote, string>>;
  };
  readonly phone: string;
  readonly phones: Readonly<Record<PhoneType, string>>;
  readonly capacity: {
    readonly agents: string;
    readonly share: string;
    readonly recordedShare: string;
    readonly activities: string;
    readonly activity: Readonly<Record<Activity, string>>;
    readonly codec: string;
    readonly place: string;
    readonly onSite: string;
    readonly offSite: string;
    readonly vpn: string;
    readonly vpns: Readonly<Record<'none' | 'split' | 'full', string>>;
    readonly proxy: string;
    readonly relayByProxy: string;
    readonly paths: Readonly<Record<CapacityPath, string>>;
    readonly path: string;
    readonly up: string;
    readonly down: string;
    readonly agent: string;
    readonly direct: string;
    /** What of a figure headers and acknowledgements add. */
    readonly ofWhich: (overhead: string) => string;
    readonly concurrent: (calls: string, recorded: string) => string;
    readonly note: string;
    /** Beside a field whose figure can't be used. */
    readonly notANumber: string;
    /** No activity is chosen. */
    readonly nothingChosen: string;
    /** What runs that start by themselves ask of the relay. */
    readonly shiftStart: {
      readonly title: string;
      readonly spreadSeconds: string;
      readonly limit: string;
      readonly atOnce: (usual: string, most: string) => string;
      readonly needed: (seconds: string) => string;
      /** Not even the longest spread is enough. */
      readonly never: string;
      readonly note: string;
    };
  };
  readonly continuity: {
    readonly have: string;
    readonly telephony: string;
    readonly works: string;
    readonly down: string;
    readonly notKnown: string;
    readonly network: string;
    readonly networks: Readonly<Record<'on-site' | 'vpn' | 'none', string>>;
    readonly emergency: string;
    readonly run: (when: string) => string;
    readonly noRun: string;
    readonly verdicts: Readonly<Record<Verdict, string>>;
    readonly reasons: Readonly<Record<ContinuityReason, string>>;
    readonly signIn: string;
    readonly egress: Readonly<Record<SignInAdvice['egress'], string>>;
    readonly ways: Readonly<Record<SignInWay, string>>;
    readonly openAccess: string;
  };
  readonly make: {
    readonly proxies: FieldWords;
    readonly relays: FieldWords;
    readonly origin: FieldWords;
    readonly pac: string;
    readonly oneLabel: string;
    readonly anyDepth: string;
    readonly firewall: string;
    readonly csp: string;
    readonly passes: string;
    readonly fails: string;
    /** What was asked for can't be made of this: `reason` is English. */
    readonly refused: string;
    /** What a PAC file needs. */
    readonly needsProxy: string;
  };
  /** Over what is asked of people, and what is good to know. */
  readonly guideQuestions: string;
  readonly guideNotes: string;
}

/** Every text of `<agent-diagnostics-settings>`. Numbers come formatted. */
export interface SettingsWords extends SettingsPlans {
  readonly title: string;
  readonly why: string;
  /** What becomes of what is pasted. */
  readonly privacy: string;
  readonly groups: Readonly<Record<ToolGroup, string>>;
  /** Of a check, `field` labels the text. */
  readonly tools: Readonly<Record<CheckToolId, ToolWords & {readonly field: string}>> &
    Readonly<Record<Exclude<ToolId, CheckToolId>, ToolWords>>;
  readonly owners: Readonly<Record<Owner, string>>;
  readonly verdicts: Readonly<Record<Light, string>>;
  /** Of one thing that was found. */
  readonly severities: Readonly<Record<Finding['light'], string>>;
  readonly input: {
    readonly choose: string;
    readonly drop: string;
    readonly check: string;
    readonly checking: string;
    readonly empty: string;
    readonly tooLarge: string;
    readonly unreadable: string;
    /** The check itself could not be loaded. */
    readonly failed: string;
    /** The text was edited since it was checked. */
    readonly stale: string;
  };
  readonly result: {
    readonly unreadable: string;
    /** The name of the table. */
    readonly table: string;
    readonly subject: string;
    readonly answer: string;
    readonly wanted: string;
    readonly line: string;
    readonly showLine: (line: string) => string;
    readonly asWanted: string;
    readonly notAsWanted: string;
    readonly asWantedCount: (right: string, all: string) => string;
    readonly onlyWrong: string;
    readonly more: (next: string, rest: string) => string;
    readonly andMore: (count: string) => string;
    readonly act: string;
    readonly guide: string;
  };
  /** What a text was read as, below what came of it. */
  readonly read: {
    readonly title: string;
    readonly as: string;
    readonly list: string;
    readonly table: string;
    /** Labels a number of entries or rules. */
    readonly count: string;
    readonly columns: string;
    readonly passedOver: string;
    readonly unknown: string;
    /** Of a column. */
    readonly notKnown: string;
    readonly roles: Readonly<Record<ColumnWord, string>>;
  };
  readonly proposal: {
    readonly title: string;
    readonly hint: string;
    readonly take: string;
    readonly added: string;
    readonly removed: string;
    readonly same: (lines: string) => string;
    readonly rest: (lines: string) => string;
  };
  readonly output: {
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly download: string;
  };
  readonly guide: Readonly<Record<GuideText, string>>;
  readonly rules: Readonly<Record<SettingsRuleName, RuleWords>>;
}
