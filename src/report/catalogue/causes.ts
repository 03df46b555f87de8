/** Who can act on a finding. */
export type Owner = 'agent' | 'helpdesk' | 'network' | 'genesys' | 'integrator';

interface CauseInfo {
  readonly owner: Owner;
  /** The heading of the Availability Guide that speaks of it. */
  readonly guide?: string;
}

const PROXY = 'Enabling access via proxy';
const FIREWALL = 'User access over the Internet via firewall (2)';
const VPN = 'Access via VPN to the corporate network';
const BANDWIDTH = 'Bandwidth requirements for agent-originated traffic';
const WORKSTATION = 'Applications for users: User workstation system requirements';
const STANDALONE = 'Applications for users: Web proxy support';

const by = (owner: Owner, guide?: string): CauseInfo => ({owner, ...(guide && {guide})});

/** The stable codes of a finding. What the checks show for each is in `evidence.ts`, the words are in `i18n/`. */
export const CAUSES = {
  'browser-unsupported': by('helpdesk', WORKSTATION),
  'insecure-context': by('integrator'),
  'webrtc-disabled': by('helpdesk', WORKSTATION),
  'codec-missing': by('helpdesk', WORKSTATION),
  'page-hidden': by('agent'),
  'pc-busy': by('agent'),
  'virtual-desktop': by('helpdesk', WORKSTATION),
  'call-in-progress': by('agent'),
  offline: by('agent'),
  'captive-portal': by('agent'),
  'services-blocked': by('network', PROXY),
  'regional-hosts-blocked': by('network', PROXY),
  'static-content-blocked': by('network', 'Connectivity over Azure ExpressRoute with Microsoft Peering (1)'),
  'authentication-blocked': by('network', PROXY),
  'service-unreachable': by('network', PROXY),
  'service-timeout': by('network', PROXY),
  'service-error': by('genesys'),
  'service-replaced': by('network', PROXY),
  'service-slow': by('network'),
  'request-blocked-by-page': by('integrator'),
  'turn-unreachable': by('network', FIREWALL),
  'turn-cut': by('network', FIREWALL),
  'turn-silent': by('network', FIREWALL),
  'turn-credentials': by('integrator'),
  'turn-refused': by('genesys'),
  'turn-slow': by('network', FIREWALL),
  'turn-loop-refused': by('integrator'),
  'voice-no-media': by('network', FIREWALL),
  'voice-delay': by('network', VPN),
  'voice-jitter': by('network', VPN),
  'voice-stalls': by('network', VPN),
  'voice-loss': by('network', VPN),
  'voice-under-load': by('network', BANDWIDTH),
  'bandwidth-insufficient': by('network', BANDWIDTH),
  'egress-not-allowed': by('network', 'Access over the Internet: Open Internet access and IP-based control'),
  'turn-inside-tunnel': by('network', 'Access via VPN to the corporate network: Split tunneling'),
  'local-service-absent': by('helpdesk', STANDALONE),
  'local-service-outdated': by('helpdesk', STANDALONE),
  'local-access-denied': by('agent'),
  configuration: by('integrator'),
  'test-fault': by('integrator'),
} satisfies Readonly<Record<string, CauseInfo>>;

export type Cause = keyof typeof CAUSES;

/** What a cause is about: where the page runs, the network at large, a part of the work, this PC, the set-up. */
export type CauseGroup = 'environment' | 'network' | 'services' | 'relay' | 'voice' | 'path' | 'pc' | 'setup';

export const CAUSE_GROUPS = {
  'browser-unsupported': 'environment',
  'insecure-context': 'environment',
  'webrtc-disabled': 'environment',
  'codec-missing': 'environment',
  'page-hidden': 'environment',
  'pc-busy': 'environment',
  'virtual-desktop': 'environment',
  'call-in-progress': 'environment',
  offline: 'network',
  'captive-portal': 'network',
  'services-blocked': 'services',
  'regional-hosts-blocked': 'services',
  'static-content-blocked': 'services',
  'authentication-blocked': 'services',
  'service-unreachable': 'services',
  'service-timeout': 'services',
  'service-error': 'services',
  'service-replaced': 'services',
  'service-slow': 'services',
  'request-blocked-by-page': 'services',
  'turn-unreachable': 'relay',
  'turn-cut': 'relay',
  'turn-silent': 'relay',
  'turn-credentials': 'relay',
  'turn-refused': 'relay',
  'turn-slow': 'relay',
  'turn-loop-refused': 'relay',
  'voice-no-media': 'voice',
  'voice-delay': 'voice',
  'voice-jitter': 'voice',
  'voice-stalls': 'voice',
  'voice-loss': 'voice',
  'voice-under-load': 'voice',
  'bandwidth-insufficient': 'voice',
  'egress-not-allowed': 'path',
  'turn-inside-tunnel': 'path',
  'local-service-absent': 'pc',
  'local-service-outdated': 'pc',
  'local-access-denied': 'pc',
  configuration: 'setup',
  'test-fault': 'setup',
} as const satisfies Readonly<Record<Cause, CauseGroup>>;

export type CauseIn<Group extends CauseGroup> = {
  [Name in Cause]: (typeof CAUSE_GROUPS)[Name] extends Group ? Name : never;
}[Cause];
