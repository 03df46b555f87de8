import type {LintRule} from './lint.js';

/** What each rule finds, for `docs/checks.md`; the finding's `evidence.rule` names the rule, `evidence.path` the place. */
export const LINT_NOTES: Readonly<Record<LintRule, string>> = {
  'tenant-domain-form': '`tenantDomain` is an address, a single label, or no tenant of the cloud',
  'tenant-mixed': 'hosts of two tenants in one configuration',
  'host-outside-tenant': 'a service’s host is outside of the tenant’s domain',
  'service-address': 'a service is named by its address, which may change',
  'one-region': 'services of one region only: nothing is known of the path when that region fails',
  'agent-desktop-incomplete': 'Agent Desktop without its sign-in or telemetry service',
  'recording-incomplete': 'fewer than the two recording services',
  'weak-proof': 'a service is only `reachable`, though its path allows a stronger proof',
  'turn-port': 'the relay is not on port 443',
  'turn-address': 'the relay is named by its address: rules of a PAC file speak of names',
  'turn-outside-tenant': 'the relay’s host is outside of the tenant’s domain',
  'turn-as-service': 'the relay’s host is a service too, but speaks no HTTPS',
  'network-list-empty': '`egress.allowed` is empty, or access is enforced without a list',
  'network-not-routable': 'a network in `egress.allowed` that is not routable on the Internet',
  'network-too-large': 'a network in `egress.allowed` that is larger than the guide accepts',
  'network-host-bits': 'a network in `egress.allowed` with bits beyond its prefix',
  'network-overlap': 'two networks in `egress.allowed` overlap',
  'threshold-order': 'a green limit is worse than the amber one',
  'local-stateful': 'a local URL that starts a timer or signs in; it is not called',
  'network-names': 'named places that overlap, are private, or are too wide to name one place',
  'threshold-lax': 'a limit that the site has set is laxer than the product’s own',
  'image-cookies': 'an image proof from another site, whose request carries cookies',
};
