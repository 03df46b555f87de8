import type {PhoneType} from '../../config/types.js';
import type {Report} from '../../report/types.js';
import {requireOneOf} from './input-error.js';

/** What only people can tell. What nobody answered is absent: then nothing is taken for granted. */
export interface ContinuityAnswers {
  /** Which phones are preprovisioned for the agent, and at hand where the agent is now. */
  readonly phones?: Readonly<Partial<Record<PhoneType, boolean>>>;
  /** Whether the corporate telephony, its SBC included, works. */
  readonly corporateTelephony?: boolean;
  /** How the agent reaches the corporate network now. */
  readonly corporateNetwork?: 'on-site' | 'vpn' | 'none';
  /** Something has happened to a whole region, so that its PSTN carriers may be congested. */
  readonly emergency?: boolean;
  /** When this is asked: a run that is older than an hour then says nothing about now. */
  readonly now?: Date;
}

/** Why, by name; the words are the reader's language's. */
export type ContinuityReason =
  | 'phone-ready'
  | 'phone-not-preprovisioned'
  | 'phone-not-known'
  | 'pstn-may-be-congested'
  | 'corporate-telephony-down'
  | 'corporate-telephony-not-known'
  | 'corporate-network-needed'
  | 'corporate-network-not-known'
  | 'vpn-may-affect-voice'
  | 'voice-measured-good'
  | 'voice-measured-warning'
  | 'voice-measured-bad'
  | 'voice-way-only'
  | 'voice-not-measured'
  | 'workspace-not-reached'
  | 'sign-in-refused'
  | 'no-run'
  | 'run-too-old';

export type Verdict = 'possible' | 'not-now' | 'unknown';

export interface PhoneOption {
  readonly phone: PhoneType;
  readonly verdict: Verdict;
  /** What the verdict rests on, then what to know besides. */
  readonly reasons: readonly ContinuityReason[];
  /** The heading of the Availability Guide that says so. */
  readonly guide: string;
}

/** One thing that a phone needs: there, not there, or not known. `notes` are no condition. */
interface Need {
  readonly met: boolean | undefined;
  readonly reason?: ContinuityReason;
}

const GUIDE = 'Genesys Multicloud CX services and Business Continuity: Agent phones';
/** In this order the guide goes through the phones (claims 187–190). */
const ORDER: readonly PhoneType[] = ['pstn', 'corporate', 'softphone-sip', 'webrtc'];
const RUN_IS_FRESH_MS = 3_600_000;

/**
 * Which kinds of phone could still work for this agent now, in the guide's order. A WebRTC phone is offered only by
 * measure: where the last run's light for voice is green or amber.
 * @throws {AdviceInputError} for a way into the corporate network that there is none of.
 */
export function continuity(
  report: Report | undefined,
  answers: ContinuityAnswers = {},
): readonly PhoneOption[] {
  if (answers.corporateNetwork !== undefined) {
    requireOneOf('$.corporateNetwork', answers.corporateNetwork, ['on-site', 'vpn', 'none']);
  }
  return ORDER.map((phone) => {
    const needs = [phoneAtHand(phone, answers), ...needsOf(phone, report, answers)];
    const missing = needs.some(({met}) => met === false);
    const open = needs.some(({met}) => met === undefined);
    const verdict = missing ? 'not-now' : open ? 'unknown' : 'possible';
    // Where something is missing, what is in order is beside the point.
    const deciding = needs.filter(({met}) => (missing ? met === false : open ? met === undefined : true));
    return {
      phone,
      verdict,
      reasons: [...deciding.flatMap(({reason}) => reason ?? []), ...(missing ? [] : notesOn(phone, answers))],
      guide: GUIDE,
    };
  });
}

function phoneAtHand(phone: PhoneType, {phones = {}}: ContinuityAnswers): Need {
  const met = phones[phone];
  const reason = met === undefined ? 'phone-not-known' : met ? 'phone-ready' : 'phone-not-preprovisioned';
  return {met, reason};
}

function needsOf(phone: PhoneType, report: Report | undefined, answers: ContinuityAnswers): Need[] {
  switch (phone) {
    case 'pstn':
      return [];
    case 'corporate':
      return [corporateTelephony(answers)];
    case 'softphone-sip':
      return [corporateTelephony(answers), corporateNetwork(answers)];
    case 'webrtc':
      return measured(report, answers);
  }
}

/** What does not keep the phone from working, and may yet be heard. */
function notesOn(
  phone: PhoneType,
  {emergency, corporateNetwork: way}: ContinuityAnswers,
): ContinuityReason[] {
  if (phone === 'pstn' && emergency === true) return ['pstn-may-be-congested'];
  if (phone === 'softphone-sip' && way !== 'on-site') return ['vpn-may-affect-voice'];
  return [];
}

function corporateTelephony({corporateTelephony: met}: ContinuityAnswers): Need {
  if (met === true) return {met};
  return {met, reason: met === false ? 'corporate-telephony-down' : 'corporate-telephony-not-known'};
}

function corporateNetwork({corporateNetwork: way}: ContinuityAnswers): Need {
  if (way === undefined) return {met: undefined, reason: 'corporate-network-not-known'};
  return way === 'none' ? {met: false, reason: 'corporate-network-needed'} : {met: true};
}

/** What the last run says of a WebRTC phone: its way, its sound, and Workspace, which the phone is a part of. */
function measured(report: Report | undefined, {now}: ContinuityAnswers): Need[] {
  if (!report) return [{met: undefined, reason: 'no-run'}];
  if (now && now.getTime() - Date.parse(report.startedAt) > RUN_IS_FRESH_MS) {
    return [{met: undefined, reason: 'run-too-old'}];
  }
  return [voice(report), ...(report.lights.data === 'red' ? [withoutWorkspace(report)] : [])];
}

/** Where only the address is wrong, one of the ways to sign in mends it (`signInAdvice`). */
function withoutWorkspace({findings}: Report): Need {
  const reds = findings.filter(({light, subjects}) => light === 'red' && subjects.every(isNotVoice));
  const onlyAddress = reds.length > 0 && reds.every(({cause}) => cause === 'egress-not-allowed');
  return {met: false, reason: onlyAddress ? 'sign-in-refused' : 'workspace-not-reached'};
}

function isNotVoice(subject: string): boolean {
  return !['turn', 'load', 'tunnel', 'voice-opus', 'voice-pcmu'].includes(subject);
}

function voice({lights, checks}: Report): Need {
  if (lights.voice === 'red') return {met: false, reason: 'voice-measured-bad'};
  const passed = (id: string): boolean =>
    checks.some(({id: own, status}) => own === id && (status === 'passed' || status === 'warning'));
  if (lights.voice === 'grey' || !passed('turn')) return {met: undefined, reason: 'voice-not-measured'};
  // A relay that joins no two of its own allocations shows the way, and no call.
  if (!passed('voice-opus') && !passed('voice-pcmu')) return {met: undefined, reason: 'voice-way-only'};
  return {met: true, reason: lights.voice === 'green' ? 'voice-measured-good' : 'voice-measured-warning'};
}
