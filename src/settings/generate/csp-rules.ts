import type {SettingsRule} from '../rules.js';

const NAMES = 'Applications for users: URLs and name resolution';
const APPLICATIONS = 'Applications for users: Web-based vs. standalone';

/** What is asked of the Content-Security-Policy of the page that holds the element: whoever writes the page changes it. */
export const CSP_RULES = {
  /** The page may not ask addresses of the configuration: they can't be checked. */
  'csp-connect': {owner: 'integrator', light: 'red', confidence: 'likely', guide: NAMES},
  /** The same of those that are asked for an image. */
  'csp-image': {owner: 'integrator', light: 'red', confidence: 'likely', guide: NAMES},
  /** The element's script may not be loaded. */
  'csp-script': {owner: 'integrator', light: 'red', guide: APPLICATIONS},
  /** No worker: the test call is timed less well. */
  'csp-worker': {owner: 'integrator', light: 'amber', guide: APPLICATIONS},
  /** `trusted-types` does not name the policies that the element makes: it can't show itself. */
  'csp-trusted-types': {owner: 'integrator', light: 'red', guide: APPLICATIONS},
  /** `webrtc 'block'` (CSP, section 6.6.3): no test call where the browser heeds it. */
  'csp-webrtc': {owner: 'integrator', light: 'red', confidence: 'possible', guide: APPLICATIONS},
  /** A sandbox without scripts. */
  'csp-sandbox': {owner: 'integrator', light: 'red', guide: APPLICATIONS},
  /** An address is relative to the page, and where that is was not said. */
  'csp-page-unknown': {owner: 'integrator', light: 'grey', confidence: 'possible', guide: NAMES},
  /** A variable stands where sources do: what it holds is not known. */
  'csp-variable': {owner: 'integrator', light: 'grey', confidence: 'possible', guide: NAMES},
  /** Only the first directive of a name counts. */
  'csp-repeated': {owner: 'integrator', light: 'amber', guide: APPLICATIONS},
  /** A name that is no directive: nothing heeds it. */
  'csp-unknown-directive': {owner: 'integrator', light: 'amber', guide: APPLICATIONS},
  /** `self` without its quotation marks is a host of that name. */
  'csp-unquoted': {owner: 'integrator', light: 'amber', guide: APPLICATIONS},
  /** The policy only reports: it stops nothing yet. */
  'csp-report-only': {owner: 'integrator', light: 'grey', guide: APPLICATIONS},
} as const satisfies Readonly<Record<string, SettingsRule>>;

export type CspRule = keyof typeof CSP_RULES;
