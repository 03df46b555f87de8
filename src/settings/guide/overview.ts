import {advice, check, question, settings, text, under} from './claim.js';

/** Claims 1–28: transport networks, phones, bandwidth, the customer's call. */
export const OVERVIEW = [
  ...under(
    'Connectivity is the key to availability',
    [1, 'P', 'PC or virtual desktop decide how work goes', check('environment'), advice('vdi')],
    [
      2,
      'A',
      'The site’s network and the way to the cloud decide, too',
      check('load', 'bandwidth-insufficient'),
      check('voice-opus', 'voice-jitter'),
    ],
    [
      3,
      'T',
      'Genesys’ managers tell how capacity is evaluated',
      text('capacity-evaluation'),
      advice('capacity'),
    ],
  ),
  ...under(
    'Transport networks',
    [4, 'Q', 'Internet, Azure Peering Service or ExpressRoute may carry the work', question('transport')],
    [5, 'T', 'The services answer over Internet and ExpressRoute alike', text('compare-ways')],
    [6, 'L', 'Private Peering joins SBCs only', text('private-peering'), question('transport')],
    [7, 'Q', 'Agents may use PSTN phones', question('phone')],
  ),
  ...under(
    'Transport network limitations',
    [8, 'P', 'Web applications need one of the public transports', check('services'), question('transport')],
    [9, 'Q', 'The SIP softphone reaches the SBC over a private network', question('sip-way')],
    [10, 'P', 'IPv6 is not supported', settings('known-address-ipv6'), text('ipv4-only')],
    [11, 'T', 'Connections always start at the PC', text('outbound-only')],
  ),
  ...under(
    'Agent phones (1)',
    [12, 'Q', 'A PSTN phone is reached over the PSTN', question('phone')],
    [13, 'Q', 'A phone may stand behind the corporate telephony', question('phone')],
    [14, 'T', 'A SIP trunk joins the customer’s SBC and Genesys’', text('sip-trunk')],
  ),
  ...under(
    'Agent phones (2)',
    [15, 'P', 'A softphone may be the SIP phone', check('local', 'local-service-absent'), question('phone')],
    [16, 'A', 'A WebRTC phone talks straight to the cloud', check('turn'), check('voice-opus')],
  ),
  ...under(
    'Bandwidth requirements for agent-originated traffic',
    [
      17,
      'S',
      'A G.711 call needs 100 kbps',
      check('voice-pcmu', 'voice-no-media'),
      check('load', 'bandwidth-insufficient'),
      advice('capacity'),
    ],
    [
      18,
      'S',
      'An Opus call needs 10 to 160 kbps',
      check('voice-opus', 'voice-no-media'),
      check('load', 'bandwidth-insufficient'),
      advice('capacity'),
    ],
    [19, 'A', 'Signalling is HTTPS, media is SRTP', check('services'), check('voice-opus', 'voice-no-media')],
    [
      20,
      'A',
      'The desktop needs 16 kbps during a call',
      check('load', 'bandwidth-insufficient'),
      advice('capacity'),
    ],
    [
      21,
      'P',
      'Recording two screens needs 350 kbps',
      check('load', 'bandwidth-insufficient'),
      advice('capacity'),
    ],
    [22, 'T', 'Recordings may be uploaded by a schedule', text('recording-schedule'), advice('capacity')],
  ),
  ...under(
    'End-customer PSTN calls and agent calls (1)',
    [23, 'T', 'The customer’s carrier brings the call to the PSTN', text('customer-call')],
    [24, 'T', 'A carrier of your own may be joined over the Internet', text('customer-call')],
  ),
  ...under(
    'End-customer PSTN calls and agent calls (2)',
    [25, 'P', 'Each phone is set up beforehand as an Extension DN', question('extension')],
    [26, 'Q', 'Each phone has a number of its own', question('extension')],
    [27, 'Q', 'The Extension DN is of the phone’s kind', question('extension'), question('phone')],
    [28, 'T', 'Customer’s and agent’s calls take independent ways', text('paths-independent')],
  ),
];
