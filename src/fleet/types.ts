import type {Cause, Light, Owner} from '../report/types.js';

/** What reports can have in common. Also the answers of an invitation, by the question's name. */
export type Dimension =
  | 'network'
  | 'browser'
  | 'browserVersion'
  | 'os'
  | 'hour'
  | 'weekday'
  | 'codec'
  | 'method'
  | 'place'
  | 'site'
  | (string & {});

/** What the bad reports have that the good ones have not. */
export interface Commonality {
  dimension: Dimension;
  value: string;
  /** Those with this cause against the good ones; absent: all that are bad. */
  cause?: Cause;
  /** Of `badOf` bad reports whose value is known, `bad` have this one. */
  bad: number;
  badOf: number;
  good: number;
  goodOf: number;
  /** Odds of being bad with the value over those without; with an empty cell, of counts that are half a report more. */
  oddsRatio: number;
  /** 95 %, corrected for the number of comparisons. */
  interval: [number, number];
  /** Other values that the very same reports have. */
  same?: {dimension: Dimension; value: string}[];
  /** Of the bad ones that have it; absent where no time is to be trusted. */
  firstAt?: string;
  lastAt?: string;
  /** Who can act on most of them. */
  owner?: Owner;
}

/** Why something that was handed in is not counted. */
export type RefusalReason =
  | 'too-large'
  | 'not-json'
  | 'not-report'
  | 'newer'
  | 'duplicate'
  | 'empty'
  | 'compressed'
  | 'metrics'
  | 'unreadable'
  | 'too-many';

export interface Refusal {
  /** Of the file, and where in it. */
  name?: string;
  /** A {@link RefusalReason}. */
  reason: string;
  /** What was expected where, in English: a JSON path, and no value that could be a secret. */
  detail?: string;
}

/** Reports of one value, by light. Groups under five are merged into `other`. */
export interface ValueCount {
  value: string;
  count: number;
  lights: Record<Light, number>;
}

export interface FleetResult {
  reports: number;
  refused: Refusal[];
  lights: Record<Light, number>;
  /** Most frequent first; each report counts once for a cause. */
  causes: {cause: Cause; count: number; share: number; firstAt: string; lastAt: string}[];
  /** The most telling first; empty where nothing is. */
  commonalities: Commonality[];
  /** Who can act, on how many reports. */
  owners: {owner: Owner; count: number}[];
  /** Over time, in steps of `stepMinutes`; a step without reports is left out. */
  times: {stepMinutes: number; steps: {at: string; lights: Record<Light, number>}[]};
  /** Every dimension that has values. */
  dimensions: {dimension: Dimension; values: ValueCount[]}[];
  /** Which lights were compared, in how many comparisons. */
  compared: {bad: Light[]; good: Light[]; comparisons: number};
  /** What else there is to know before the figures are believed. */
  remarks: Remarks;
}

export interface Remarks {
  /** More than one: lights that were given by different limits. */
  policies: {id: string; count: number}[];
  /** Reports by site, told apart by the services that they name; one entry where all are of one. */
  sites: number[];
  /** Made by a clock that is wrong: in the future, or before there was such a report. They have no part in times. */
  wrongClock: number;
  /** The same report handed in again, which does not count. */
  duplicates: number;
}

export interface FleetOptions {
  /** For hours and weekdays: IANA name; else that of this machine. */
  timeZone?: string;
  /** To know a time of the future by. Default: now. */
  now?: Date;
}

/** Groups under so many reports are merged: for privacy, and because so few show nothing. */
export const MIN_GROUP = 5;
export const OTHER = 'other';
