import {advice, check, question, text, under} from './claim.js';

/** Claims 184–195: how work goes on when something has happened. */
export const CONTINUITY = [
  ...under('Genesys Multicloud CX services and Business Continuity of your organization (1)', [
    184,
    'T',
    'A plan for continuity is needed',
    text('continuity-plan'),
    advice('continuity'),
  ]),
  ...under(
    'Genesys Multicloud CX services and Business Continuity of your organization (2)',
    [
      185,
      'T',
      'Phones behind corporate systems may be cut off',
      text('corporate-phones-at-risk'),
      question('corporate-telephony'),
      advice('continuity'),
    ],
    [
      186,
      'P',
      'The way through corporate systems may be cut off',
      text('corporate-way-at-risk'),
      check('services', 'services-blocked'),
    ],
  ),
  ...under(
    'Genesys Multicloud CX services and Business Continuity: Agent phones',
    [187, 'Q', 'First: PSTN phones', advice('continuity'), question('phones-at-hand')],
    [
      188,
      'Q',
      'Second: phones behind the corporate telephony',
      advice('continuity'),
      question('phones-at-hand'),
      question('corporate-telephony'),
    ],
    [
      189,
      'Q',
      'Third: SIP phones through the VPN',
      advice('continuity'),
      question('phones-at-hand'),
      question('corporate-network'),
    ],
    [190, 'A', 'Fourth: WebRTC phones, over the Internet', advice('continuity'), check('turn')],
    [191, 'T', 'Without a usable phone another must be set up', text('no-phone'), advice('continuity')],
    [192, 'T', 'A new Extension DN and Place may be needed', text('no-phone')],
    [
      193,
      'T',
      'The usual phone in an emergency is PSTN or WebRTC',
      text('usual-emergency-phone'),
      advice('continuity'),
    ],
  ),
  ...under(
    'Genesys Multicloud CX services and Business Continuity: IP-based control',
    [194, 'T', 'Think about opening access to all', text('open-in-emergency'), advice('sign-in')],
    [
      195,
      'P',
      'Where access is restricted, agents need VPN, proxy or VDI',
      advice('sign-in'),
      check('egress', 'egress-not-allowed'),
    ],
  ),
];
