import {check, lint, question, settings, text, under, type Claim} from './claim.js';

/** What each of the fifteen ranges is, in the guide's order. */
const NOT_ROUTABLE = [
  '0.0.0.0/8: this network',
  '10.0.0.0/8: private',
  '100.64.0.0/10: shared by a carrier’s customers',
  '127.0.0.0/8: this PC',
  '169.254.0.0/16: this link',
  '172.16.0.0/12: private',
  '192.0.0.0/24: protocols',
  '192.0.2.0/24: documentation',
  '192.88.99.0/24: 6to4 relays',
  '192.168.0.0/16: private',
  '198.18.0.0/15: benchmarks',
  '198.51.100.0/24: documentation',
  '203.0.113.0/24: documentation',
  '224.0.0.0/4: multicast',
  '240.0.0.0/4: reserved',
];
const FIRST_RANGE = 160;

/** Claims 160–183: addresses that no list may hold, control by address, and the private network. */
export const LISTS: readonly Claim[] = [
  ...under(
    'Access over the Internet: Not-routable IP addresses',
    ...NOT_ROUTABLE.map(
      (says, i) =>
        [
          FIRST_RANGE + i,
          'L',
          says,
          settings('known-address-not-routable'),
          lint('network-not-routable'),
        ] as const,
    ),
  ),
  ...under(
    'Access over the Internet: Open Internet access and IP-based control',
    [175, 'Q', 'Services with Single Sign-On can be restricted at sign-in', question('single-sign-on')],
    [
      176,
      'P',
      'Sign-in from unknown addresses is refused',
      check('egress', 'egress-not-allowed'),
      question('sign-in-restricted'),
    ],
    [177, 'T', 'Regulated companies need control by address', text('regulated-access')],
    [
      178,
      'L',
      'Keep a list of your addresses',
      settings('known-address-unreadable'),
      settings('known-address-overlap'),
      settings('known-address-too-wide'),
      lint('network-overlap'),
      lint('network-too-large'),
    ],
    [179, 'T', 'To restrict access, open a case', text('case-restrict')],
    [180, 'T', 'To open access again, open a case', text('case-reopen')],
  ),
  ...under(
    'Agent phones: Genesys Softphone SIP phones and connectivity over Azure ExpressRoute with Private Peering',
    [181, 'L', 'Private Peering leads to the SBC only', text('private-peering'), question('transport')],
    [182, 'T', 'Over Private Peering Genesys’ SBC keeps its public addresses', text('sbc-same-addresses')],
  ),
  ...under(
    "Connectivity between customer's SBC and Genesys SBC over Azure ExpressRoute with Private Peering",
    [183, 'T', 'Genesys’ SBC is routable on the private network', text('sbc-addresses')],
  ),
];
