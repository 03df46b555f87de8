import type {PhoneType} from '../../config/types.js';
import {requireOneOf} from './input-error.js';

/** The columns of the guide's table, the two Windows servers under Citrix apart; `other` is any that it does not list. */
export const VDI_PLATFORMS = [
  'citrix-windows-2012-r2',
  'citrix-windows-2008-r2',
  'citrix-elux',
  'horizon-windows-2012-r2',
  'horizon-windows-2008-r2',
  'other',
] as const;
export type VdiPlatform = (typeof VDI_PLATFORMS)[number];

/**
 * What is to run in the virtual desktop: the rows of the guide's table, "Workspace 9" with what stands beside it; and
 * `other-web`, every web-based application but Workspace.
 */
export const APPLICATION_SETS = [
  'workspace-softphone-recording',
  'workspace-softphone',
  'workspace-recording',
  'workspace',
  'other-web',
] as const;
export type ApplicationSet = (typeof APPLICATION_SETS)[number];

/** What is to be known besides the answer, by name; the words are the reader's language's. */
export const VDI_NOTES = [
  /** The customer answers for WebRTC phones in a virtual desktop. */
  'webrtc-is-customers',
  /** The WebRTC phone runs where Workspace runs, so its test must run there, too. */
  'workspace-and-phone-together',
  /** The softphone in the virtual desktop needs its Connector enabled and the VDI adapter. */
  'connector-and-adapter',
  /** A softphone on the PC itself, beside Workspace in the virtual desktop: Connector disabled, a file configures it. */
  'softphone-on-pc',
  /** The phone and the set of applications contradict each other. */
  'phone-and-set-differ',
  /** Microsoft's support for Windows Server 2008 R2 ended in 2020. */
  'server-2008-ended',
  /** Any virtual desktop will do for the other web-based applications. */
  'other-applications-any-vdi',
  /** A part of the applications may run on the PC itself, another in the virtual desktop. */
  'set-elsewhere',
  /** The guide lists Citrix 7 and Horizon 7 only: the documentation of the application decides. */
  'platform-not-in-guide',
] as const;
export type VdiNote = (typeof VDI_NOTES)[number];

export type VdiSupport = 'supported' | 'not-supported' | 'not-listed';

export interface VdiQuestion {
  readonly platform: VdiPlatform;
  readonly applications: ApplicationSet;
  readonly phone: PhoneType;
}

export interface VdiAdvice {
  readonly support: VdiSupport;
  /** Always in the same order; none twice. */
  readonly notes: readonly VdiNote[];
  /** The heading of the Availability Guide that says so. */
  readonly guide: string;
}

const TABLE = 'VDI support for typical agent applications';
const WORKSTATION = 'Applications for users: User workstation system requirements';

type ListedPlatform = Exclude<VdiPlatform, 'other'>;
type ListedSet = Exclude<ApplicationSet, 'other-web'>;

const supported = (...platforms: ListedPlatform[]): readonly ListedPlatform[] => platforms;

/** The guide's table (claims 61–64): on which platforms each set is supported. What it lists and is not here is not. */
export const VDI_TABLE: Readonly<Record<ListedSet, readonly ListedPlatform[]>> = {
  'workspace-softphone-recording': supported('citrix-windows-2012-r2', 'citrix-windows-2008-r2'),
  'workspace-softphone': supported('citrix-windows-2012-r2', 'citrix-windows-2008-r2', 'citrix-elux'),
  'workspace-recording': supported(
    'citrix-windows-2012-r2',
    'citrix-windows-2008-r2',
    'horizon-windows-2012-r2',
  ),
  workspace: supported(
    'citrix-windows-2012-r2',
    'citrix-windows-2008-r2',
    'citrix-elux',
    'horizon-windows-2012-r2',
    'horizon-windows-2008-r2',
  ),
};

const PHONES: readonly PhoneType[] = ['webrtc', 'softphone-sip', 'corporate', 'pstn'];

/**
 * Whether the guide supports these applications on this platform, and what to know about it.
 * @throws {AdviceInputError} for a platform, set or phone that there is none of.
 */
export function vdiSupport(question: VdiQuestion): VdiAdvice {
  requireOneOf('$.platform', question.platform, VDI_PLATFORMS);
  requireOneOf('$.applications', question.applications, APPLICATION_SETS);
  requireOneOf('$.phone', question.phone, PHONES);
  const support = supportOf(question);
  const noted = notesOn(question, support);
  return {
    support,
    notes: VDI_NOTES.filter((note) => noted[note]),
    guide: question.applications === 'other-web' ? WORKSTATION : TABLE,
  };
}

function supportOf({platform, applications}: VdiQuestion): VdiSupport {
  if (applications === 'other-web') return 'supported';
  if (platform === 'other') return 'not-listed';
  return VDI_TABLE[applications].includes(platform) ? 'supported' : 'not-supported';
}

function notesOn(
  {platform, applications, phone}: VdiQuestion,
  support: VdiSupport,
): Readonly<Record<VdiNote, boolean>> {
  const isWorkspaceHere = applications !== 'other-web';
  const isSoftphoneHere = applications.includes('softphone');
  return {
    'webrtc-is-customers': phone === 'webrtc' && isWorkspaceHere,
    'workspace-and-phone-together': phone === 'webrtc',
    'connector-and-adapter': isSoftphoneHere,
    'softphone-on-pc': phone === 'softphone-sip' && isWorkspaceHere && !isSoftphoneHere,
    'phone-and-set-differ': isSoftphoneHere && phone !== 'softphone-sip',
    'server-2008-ended': platform.endsWith('2008-r2'),
    'other-applications-any-vdi': !isWorkspaceHere,
    'set-elsewhere': support !== 'supported',
    'platform-not-in-guide': support === 'not-listed',
  };
}
