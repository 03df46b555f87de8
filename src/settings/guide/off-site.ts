import {advice, check, generator, question, page, settings, text, under} from './claim.js';

/** Claims 29–41: work from elsewhere. */
export const OFF_SITE = [
  ...under(
    'Enabling your users to work off-site (1)',
    [29, 'P', 'Off site and on site the same ways are taken', check('egress', 'egress-not-allowed')],
    [30, 'A', 'Access may be limited to known addresses', check('egress', 'egress-not-allowed')],
    [31, 'A', 'The TURN interface knows no such limit', check('turn'), text('relay-open')],
    [
      32,
      'T',
      'In an emergency PSTN carriers may decline calls',
      text('pstn-congestion'),
      advice('continuity'),
      question('emergency'),
    ],
    [33, 'P', 'Virtual desktops can run the web-based applications', advice('vdi')],
    [34, 'T', 'In an emergency applications may be spread over two systems', text('run-in-each-place')],
    [
      35,
      'L',
      'A PAC file sends off-site browsers to the corporate proxy',
      settings('pac-service-direct'),
      generator('pac'),
    ],
  ),
  ...under(
    'Enabling your users to work off-site (2)',
    [
      36,
      'A',
      'The Internet line must carry off-site users, too',
      check('load', 'bandwidth-insufficient'),
      advice('capacity'),
    ],
    [
      37,
      'A',
      'The VPN must have the capacity',
      advice('capacity'),
      check('voice-opus', 'voice-delay'),
      page('docs/report.md'),
    ],
    [
      38,
      'P',
      'Split tunnel, PAC file and proxy relieve the VPN',
      check('tunnel', 'turn-inside-tunnel'),
      settings('tunnel-full'),
      advice('capacity'),
    ],
    [39, 'A', 'New contact centres are open to the whole Internet', check('services')],
    [
      40,
      'P',
      'Restrictions apply when users sign in',
      check('egress', 'egress-not-allowed'),
      question('sign-in-restricted'),
    ],
    [41, 'T', 'After an emergency control by address may come back', text('control-again')],
  ),
];
