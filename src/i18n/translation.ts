import type {Cause, CheckId, GroupId, MetricName, Owner} from '../report/catalogue.js';
import type {Trial} from '../report/trial.js';
import type {Confidence, Light, Place, Status, Stopped} from '../report/types.js';

/** What is said of a cause: to the agent, in a busy adult's words. */
export interface CauseWords {
  /** One sentence: what is wrong. */
  readonly title: string;
  /** The same where the finding is not certain. */
  readonly maybe?: string;
  /** The same with the site's own name for what it is about, certain or not. */
  readonly named?: (name: string) => string;
  /** One sentence: the next step. */
  readonly action: string;
}

/** What is said of a cause to the helpdesk; loaded where it is shown. */
export interface HelpdeskCauseWords {
  /** What was seen, and what it means. */
  readonly means: string;
  /** What whoever can act does. */
  readonly act: string;
  /** What else it may be, where the finding is not certain. */
  readonly unsure?: string;
}

export type HelpdeskWords = Readonly<Record<Cause, HelpdeskCauseWords>>;

/** What is said of a report beyond its light: the pictures, its way to the helpdesk, the last good run, two runs compared. */
export interface ReportWords {
  /** Figures, by their name in the report. */
  readonly metrics: Readonly<Record<MetricName, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly audience: Readonly<Record<'cause' | 'guide' | 'confidence', string>>;
  readonly chart: {
    /** Over the picture of a call's delay. */
    readonly title: string;
    readonly loaded: string;
    /** The line in it; the value comes formatted. */
    readonly limit: (value: string) => string;
    readonly stalled: string;
    /** For who does not see the picture; values come formatted. */
    readonly summary: (median: string, worst: string, stalls: number) => string;
  };
  readonly rate: {
    readonly title: string;
    readonly up: string;
    readonly down: string;
    readonly both: string;
    /** Both values formatted. */
    readonly carried: (carried: string, needed: string) => string;
  };
  readonly delivery: {
    readonly send: string;
    readonly sending: string;
    readonly sent: string;
    /** No network, or the helpdesk's address does not answer: it goes on trying, and after a reload too. */
    readonly queued: string;
    /** The helpdesk's address does not take it; `status` is HTTP's. */
    readonly refused: (status: number) => string;
    readonly retry: string;
    readonly print: string;
  };
  /** The button that opens the test of microphone and speaker. */
  readonly devices: string;
  readonly lastGood: {
    /** `date` comes formatted. */
    readonly since: (date: string) => string;
    readonly same: string;
    /** Of the first good run, with which there is nothing to compare yet. */
    readonly kept: string;
    readonly clear: string;
    readonly cleared: string;
  };
  readonly viewer: {
    readonly title: string;
    readonly hint: string;
    readonly choose: string;
    readonly paste: string;
    readonly open: string;
    readonly other: string;
    readonly compare: string;
    readonly stopComparing: string;
    readonly tooLarge: string;
    readonly notJson: string;
    readonly notReport: string;
    /** A report of a version that this one does not know. */
    readonly newer: string;
    readonly caseReference: string;
    readonly made: string;
    /** After a list of which only the first are drawn. */
    readonly more: (count: number) => string;
    /** The group of checks that this version does not know, and of findings about none of the checks. */
    readonly others: string;
    /** `said` is the word of the light that the report gives itself. */
    readonly contradicts: (said: string) => string;
    /** Before the limits that the site's configuration has changed. */
    readonly limits: string;
  };
  /** What an agent likes to see under a green light. */
  readonly good: {
    readonly applications: (count: number) => string;
    readonly voice: Readonly<Record<'best' | 'good', string>>;
    readonly delay: Readonly<Record<'none' | 'little', string>>;
  };
  readonly comparison: {
    readonly title: string;
    readonly before: string;
    readonly after: string;
    readonly worse: string;
    readonly better: string;
    readonly same: string;
    readonly gone: string;
    readonly appeared: string;
    readonly nothingWorse: string;
    readonly worseCount: (count: number) => string;
    readonly onlyChanges: string;
    readonly figure: string;
  };
}

/** What is said of microphone and speaker. */
export interface DeviceWords {
  readonly title: string;
  /** Why the microphone is asked for, and what becomes of the sound, before it is asked for. */
  readonly why: string;
  readonly start: string;
  readonly stop: string;
  readonly again: string;
  readonly asking: string;
  /** The name of the bar that shows how loud it is. */
  readonly level: string;
  /** The microphone is open, and nothing can be said of it yet. */
  readonly speak: string;
  readonly silent: string;
  readonly quiet: string;
  readonly good: string;
  readonly clipping: string;
  /** Whoever was asked said no. */
  readonly denied: string;
  /** The page, or one around it, lets nobody be asked. */
  readonly deniedByPage: string;
  /** Windows, macOS and the like keep it from the browser. */
  readonly deniedBySystem: string;
  readonly missing: string;
  readonly busy: string;
  readonly unsupported: string;
  readonly failed: string;
  /** It was there, and went away in the middle of the test. */
  readonly ended: string;
  readonly record: string;
  readonly recording: (secondsLeft: number) => string;
  readonly recorded: string;
  readonly recordFailed: string;
  readonly playBack: string;
  readonly playing: string;
  readonly tone: string;
  readonly toneAsk: string;
  readonly toneHeard: string;
  readonly toneNotHeard: string;
  readonly toneFine: string;
  readonly toneHelp: string;
  /** The browser has nothing to play on; some then can't listen either. */
  readonly noOutput: string;
}

/** Of a place where trouble is. */
export interface PlaceWords {
  /** Its name, as it stands in a list. */
  readonly name: string;
  /** One sentence: what comes and goes there. */
  readonly said: string;
  /** One sentence: the next step. */
  readonly next: string;
}

/** What is said while somebody keeps watching, and of what was seen. Values come formatted. */
export interface WatchWords {
  readonly title: string;
  readonly until: (time: string) => string;
  /** Of a watch that is over. */
  readonly watched: (from: string, to: string) => string;
  readonly stop: string;
  readonly quiet: string;
  readonly count: (episodes: number) => string;
  /** Nothing was bad enough, or often enough, to speak of. */
  readonly fine: string;
  readonly happened: string;
  readonly noted: string;
  /** Over what each path did in the last minute. */
  readonly lastMinute: string;
  readonly wasFine: string;
  readonly stoodStill: (duration: string) => string;
  readonly notLooked: string;
  /** The phone connection is looked at closely. */
  readonly closeUntil: (time: string) => string;
  readonly keep: string;
  readonly cantKeep: string;
  readonly blind: (duration: string) => string;
  readonly states: Readonly<Record<'starting' | 'call' | 'run' | 'waking' | 'elsewhere', string>>;
  readonly relay: Readonly<Record<'no-room' | 'no-access' | 'not-possible' | 'silent', string>>;
  readonly paths: Readonly<Record<'pc' | 'control' | 'relay', string>>;
  readonly places: Readonly<Record<Place, PlaceWords>>;
  /** Before a place that is not certain. */
  readonly sure: Readonly<Record<Confidence, string>>;
  readonly strip: {
    readonly title: string;
    readonly still: string;
    readonly unmeasured: string;
    readonly mark: string;
  };
}

/** What is said of earlier checks on this device. Times come formatted. */
export interface HistoryWords {
  readonly title: string;
  /** There are too few days to say anything. */
  readonly few: string;
  readonly none: string;
  /** Of the last `of` days with a check in that hour, `bad` were bad. */
  readonly hour: (bad: number, of: number, from: string, to: string) => string;
  readonly often: (bad: number, of: number) => string;
  /** How the table is read: `2/5`. */
  readonly caption: string;
  readonly hourHead: string;
  readonly latest: string;
  /** Beside an entry that is of a watch. */
  readonly watch: string;
  /** What is kept, and where. */
  readonly kept: string;
  readonly forget: string;
  readonly forgotten: string;
}

/** The sheet for a provider, who knows nothing of the product. Values come formatted, but for counts. */
export interface SheetWords {
  /** The button that prints it. */
  readonly button: string;
  readonly title: string;
  readonly local: string;
  readonly utc: string;
  readonly destinations: Readonly<Record<'title' | 'control' | 'relay', string>>;
  readonly network: string;
  readonly device: string;
  readonly code: string;
  readonly longest: string;
  readonly froze: string;
  /** How often the connection froze. */
  readonly count: (moments: number) => string;
  /** At least so many destinations, two or more, froze at the same moment so often. */
  readonly together: (destinations: number, moments: number) => string;
  /** The PC itself did not freeze. */
  readonly pcFine: string;
  readonly pcToo: (moments: number) => string;
  /** `sure` is one of `WatchWords.sure`. */
  readonly pointsTo: (place: string, sure: string) => string;
  /** After a list that is not all. */
  readonly more: (count: number) => string;
  /** Before the times that somebody at the PC has marked. */
  readonly noted: string;
  readonly methodHead: string;
  readonly method: string;
}

/** One thing to try after a bad check, and what it changed. */
export interface TrialWords {
  readonly title: string;
  readonly suggestions: Readonly<Record<Trial, string>>;
  /** Somebody has done what is suggested. */
  readonly done: string;
  readonly cant: string;
  /** Over what it changed. */
  readonly changed: string;
  readonly good: Readonly<Record<Trial, string>>;
  readonly same: Readonly<Record<Trial, string>>;
  readonly better: string;
  readonly worse: string;
  readonly unclear: string;
}

/** What is said after a check: on the PC that it was made on, and to a provider. */
export interface FollowUpWords {
  readonly history: HistoryWords;
  readonly sheet: SheetWords;
  readonly trial: TrialWords;
}

/** Every text that an agent sees. A language is complete or does not compile. */
export interface Translation {
  /** BCP 47. */
  readonly locale: string;
  /** `idle`: nothing was checked yet; `grey`: a check is over and came to no result. */
  readonly lights: Readonly<Record<Light | 'idle', string>>;
  /**
   * The sentence where there is no finding to speak of. `sometimes`: of a service that answered some of the requests.
   * `servicesFine`: while the rest of the run goes on.
   */
  readonly sentences: Readonly<
    Record<Light | 'idle' | 'running' | 'cancelled' | 'sometimes' | 'servicesFine', string>
  >;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly groups: Readonly<Record<GroupId, string>>;
  readonly checks: Readonly<Record<CheckId, string>>;
  /** What is being done now, while a check runs. */
  readonly steps: Readonly<Record<CheckId, string>>;
  readonly owners: Readonly<Record<Owner, string>>;
  readonly causes: Readonly<Record<Cause, CauseWords>>;
  readonly run: string;
  /** What an agent should know while a run goes on. */
  readonly meanwhile: string;
  readonly again: string;
  /** The button that keeps looking for trouble that comes and goes. */
  readonly keepWatching: string;
  readonly cancel: string;
  readonly close: string;
  readonly next: string;
  readonly whoCanAct: string;
  /** Before the site's own contact, where somebody else is to act first. */
  readonly contact: string;
  readonly code: (id: string) => string;
  readonly checkedAt: (time: string) => string;
  readonly secondsLeft: (seconds: number) => string;
  /** How long a call was measured, as a duration, and why no longer. */
  readonly watched: Readonly<Record<Stopped['why'], (duration: string) => string>>;
  readonly limit: (value: string) => string;
  /** Of applications, or programs: how many answer as they should. */
  readonly answering: (working: number, all: number) => string;
  readonly allAnswering: (all: number) => string;
  /** Of a check that was not run because an earlier one did not succeed. */
  readonly skipped: string;
  /** Of a check that was not run because there is nothing that it may ask. */
  readonly notNeeded: string;
  /** Of a check that this browser gives no answer to. */
  readonly notVisible: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly download: string;
  readonly loading: string;
  readonly unconfigured: string;
  readonly unconfiguredHint: string;
  readonly invalid: string;
  readonly expected: string;
  readonly received: string;
  readonly byDataChannel: string;
}

/** What is said in a browser that is too old for everything else. Its reader can only take another one. */
export interface TooOldWords {
  readonly sentence: string;
}

/** What the page for frames says itself, where it can't show the element. */
export interface EmbedWords {
  /** BCP 47. */
  readonly locale: string;
  readonly title: string;
  readonly hint: string;
  readonly expected: string;
  readonly received: string;
  /** Before the reference that the link gives: anybody may have written it. */
  readonly caseReference: string;
}
