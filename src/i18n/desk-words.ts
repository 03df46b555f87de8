import type {Devices, HeadsetCondition, MicrophoneResult} from '../report/types.js';

/** What is said of the desk: headset and PC. */
export interface DeskWords {
  /** To the agent in the test: what is amiss, and what to do. */
  readonly headset: Readonly<Record<HeadsetCondition | 'muted', string>>;
  /** To whoever reads a report: what the agent's test showed, each in few words. */
  readonly tested: {
    readonly title: string;
    readonly microphone: Readonly<Record<MicrophoneResult, string>>;
    readonly speaker: Readonly<Record<NonNullable<Devices['speaker']>, string>>;
    readonly headset: Readonly<Record<HeadsetCondition, string>>;
  };
}
