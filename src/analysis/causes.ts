import type {Cause, Owner} from '../report/types.js';

interface CauseInfo {
  /** Who can act on it. */
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

/** What is fixed about each cause; the words for it are in `i18n/`. */
export const causes: Readonly<Record<Cause, CauseInfo>> = {
  'browser-unsupported': {owner: 'helpdesk', guide: WORKSTATION},
  'insecure-context': {owner: 'integrator'},
  'webrtc-disabled': {owner: 'helpdesk', guide: WORKSTATION},
  'codec-missing': {owner: 'helpdesk', guide: WORKSTATION},
  'page-hidden': {owner: 'agent'},
  'virtual-desktop': {owner: 'helpdesk', guide: WORKSTATION},
  'call-in-progress': {owner: 'agent'},
  offline: {owner: 'agent'},
  'captive-portal': {owner: 'agent'},
  'services-blocked': {owner: 'network', guide: PROXY},
  'regional-hosts-blocked': {owner: 'network', guide: PROXY},
  'static-content-blocked': {
    owner: 'network',
    guide: 'Connectivity over Azure ExpressRoute with Microsoft Peering (1)',
  },
  'authentication-blocked': {owner: 'network', guide: PROXY},
  'service-unreachable': {owner: 'network', guide: PROXY},
  'service-timeout': {owner: 'network', guide: PROXY},
  'service-error': {owner: 'genesys'},
  'service-replaced': {owner: 'network', guide: PROXY},
  'service-slow': {owner: 'network'},
  'request-blocked-by-page': {owner: 'integrator'},
  'turn-unreachable': {owner: 'network', guide: FIREWALL},
  'turn-cut': {owner: 'network', guide: FIREWALL},
  'turn-silent': {owner: 'network', guide: FIREWALL},
  'turn-credentials': {owner: 'integrator'},
  'turn-refused': {owner: 'genesys'},
  'turn-slow': {owner: 'network', guide: FIREWALL},
  'turn-loop-refused': {owner: 'integrator'},
  'voice-no-media': {owner: 'network', guide: FIREWALL},
  'voice-delay': {owner: 'network', guide: VPN},
  'voice-jitter': {owner: 'network', guide: VPN},
  'voice-stalls': {owner: 'network', guide: VPN},
  'voice-loss': {owner: 'network', guide: VPN},
  'voice-under-load': {owner: 'network', guide: BANDWIDTH},
  'bandwidth-insufficient': {owner: 'network', guide: BANDWIDTH},
  'egress-not-allowed': {
    owner: 'network',
    guide: 'Access over the Internet: Open Internet access and IP-based control',
  },
  'turn-inside-tunnel': {owner: 'network', guide: 'Access via VPN to the corporate network: Split tunneling'},
  'local-service-absent': {owner: 'helpdesk', guide: STANDALONE},
  'local-service-outdated': {owner: 'helpdesk', guide: STANDALONE},
  'local-access-denied': {owner: 'agent'},
  configuration: {owner: 'integrator'},
  'test-fault': {owner: 'integrator'},
};
