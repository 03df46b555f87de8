import type {Configuration} from '../../config/types.js';
import {validateForSettings} from '../configuration.js';
import {endpointsOf} from '../endpoints.js';
import {allowListEntries, type AllowListStyle} from '../lists/allow-list-entries.js';

const HEADINGS = {
  'one-label': '# Allow, TCP 443. "*." stands for one label: each level of the domain has its own line.',
  'any-depth':
    '# Allow, TCP 443. A leading dot stands for the domain and all below it (as in Squid, dstdomain).',
} as const satisfies Record<AllowListStyle, string>;

/** The allow list for a proxy or a firewall that a configuration needs, with a comment at its head. */
export function generateAllowList(config: Configuration, style: AllowListStyle): string {
  const checked = validateForSettings(config);
  return [HEADINGS[style], ...allowListEntries(endpointsOf(checked), checked, style), ''].join('\n');
}
