import {site, withNetworks, withPlaces, type Cases} from './site.js';

export const networkNotRoutable: Cases = {
  hits: {
    'a part of a range': [
      withNetworks('20.42.0.0/24', '10.1.0.0/16'),
      '$.egress.allowed[1]',
      [],
      {range: 'private', whole: true},
    ],
    'more than a range': [
      withNetworks('100.0.0.0/8'),
      '$.egress.allowed[0]',
      [],
      {range: 'carrier-nat', whole: false},
    ],
    'of a place': [
      withPlaces(['VPN', '20.42.0.0/24', '10.1.0.0/16']),
      '$.networks[0].egress[1]',
      [],
      {range: 'private', whole: true},
    ],
    'one address': [
      withNetworks('192.168.255.255'),
      '$.egress.allowed[0]',
      [],
      {range: 'private', whole: true},
    ],
    'several ranges': [
      withNetworks('192.0.0.0/16'),
      '$.egress.allowed[0]',
      [],
      {range: 'protocol-assignments, documentation', whole: false},
    ],
    "this PC's own, seen from elsewhere": [
      site({egress: {url: 'https://whoami.example.com/', allowed: ['127.0.0.0/8']}}),
      '$.egress.allowed[0]',
      [],
      {range: 'loopback', whole: true},
    ],
    'private ones, seen by an echo on this PC': [
      site({egress: {url: 'http://localhost:5000/', allowed: ['10.0.0.0/8']}}),
      '$.egress.allowed[0]',
      [],
      {range: 'private', whole: true},
    ],
  },
  misses: {
    'just before and just after a range': withNetworks('9.255.255.255', '11.0.0.0/8'),
    'an own echo that sees this PC': site({
      egress: {url: 'http://localhost:5000/', allowed: ['127.0.0.0/8']},
    }),
  },
};

export const networkTooLarge: Cases = {
  hits: {
    'a /7': [withNetworks('20.0.0.0/7'), '$.egress.allowed[0]', [], {prefixLength: 7}],
    'of a place': [withPlaces(['VPN', '20.0.0.0/7']), '$.networks[0].egress[0]', [], {prefixLength: 7}],
  },
  misses: {'a whole /8': withNetworks('20.0.0.0/8')},
};

export const networkHostBits: Cases = {
  hits: {
    'an address inside': [withNetworks('20.42.0.7/24'), '$.egress.allowed[0]', [], {prefixLength: 24}],
  },
  misses: {
    'one address, no prefix': withNetworks('20.42.0.7'),
    'the last bit of the prefix': withNetworks('20.42.1.0/24'),
  },
};

export const networkOverlap: Cases = {
  hits: {
    'one inside another': [
      withNetworks('20.42.0.0/24', '20.43.0.0/24', '20.42.0.128/25'),
      '$.egress.allowed[2]',
      [],
      {with: '$.egress.allowed[0]', same: false},
    ],
    'one around another': [
      withNetworks('20.42.0.1', '20.42.0.0/24'),
      '$.egress.allowed[1]',
      [],
      {with: '$.egress.allowed[0]', same: false},
    ],
    'a duplicate, written differently': [
      withNetworks('20.42.0.1', '20.42.0.1/32'),
      '$.egress.allowed[1]',
      [],
      {with: '$.egress.allowed[0]', same: true},
    ],
    'one place inside another': [
      withPlaces(['Leipzig', '20.42.0.0/24'], ['VPN', '20.43.0.0/24', '20.42.0.128/25']),
      '$.networks[1].egress[1]',
      [],
      {with: '$.networks[0].egress[0]', same: false},
    ],
  },
  misses: {
    neighbours: withNetworks('20.42.0.0/25', '20.42.0.128/25'),
    'a place in the list of what is allowed': withPlaces(['Leipzig', '20.42.0.0/25']),
  },
};

export const networkNames: Cases = {
  hits: {
    'places without an echo': [
      site({egress: undefined, networks: [{name: 'Leipzig', egress: ['20.42.0.0/24']}]}),
      '$.networks',
      [],
      {egress: false},
    ],
    'one name twice': [
      withPlaces(['Leipzig', '20.42.0.0/24'], ['Leipzig', '20.43.0.0/24']),
      '$.networks[1].name',
      [],
      {reserved: false, twice: true},
    ],
    'the name of all that is nowhere else': [
      withPlaces(['elsewhere', '20.42.0.0/24']),
      '$.networks[0].name',
      [],
      {reserved: true, twice: false},
    ],
  },
  misses: {
    'two names': withPlaces(['Leipzig', '20.42.0.0/24'], ['VPN', '20.43.0.0/24']),
    'no places, and no echo': site({egress: undefined, networks: []}),
  },
};

export const networkListEmpty: Cases = {
  hits: {
    'an empty list': [withNetworks(), '$.egress.allowed', [], {enforced: false}],
    'control without a list': [
      site({egress: {url: '/ip', enforced: true}}),
      '$.egress.allowed',
      [],
      {enforced: true},
    ],
  },
  misses: {
    'no list, and no control': site({egress: {url: '/ip'}}),
    'no egress': site({egress: undefined}),
  },
};

export const thresholdOrder: Cases = {
  hits: {
    'green past the default amber': [
      site({thresholds: {rttMs: {green: 400}}}),
      '$.thresholds.rttMs',
      [],
      {figure: 'rttMs', green: 400, amber: 300},
    ],
    'a figure that is better when higher': [
      site({thresholds: {mos: {amber: 4.2}}}),
      '$.thresholds.mos',
      [],
      {figure: 'mos', green: 4, amber: 4.2},
    ],
  },
  misses: {
    'green and amber alike': site({thresholds: {rttMs: {green: 150, amber: 150}, mos: {amber: 4}}}),
    'both moved': site({thresholds: {rttMs: {green: 100, amber: 200}}}),
    'no amber limit at all': site({thresholds: {ttfbMs: {green: 900}}}),
  },
};

export const thresholdLax: Cases = {
  hits: {
    'what makes any delay green': [
      site({thresholds: {rttMs: {green: 1e6, amber: 1e6}}}),
      '$.thresholds.rttMs',
      [],
      {figure: 'rttMs', green: 1e6, usual: 150},
    ],
    'what makes any answer of a service green': [
      site({thresholds: {ttfbMs: {green: 1e6, amber: 1e6}}}),
      '$.thresholds.ttfbMs',
      [],
      {figure: 'ttfbMs', green: 1e6, usual: 1500},
    ],
    'no score at all': [
      site({thresholds: {mos: {green: 0, amber: 0}}}),
      '$.thresholds.mos',
      [],
      {figure: 'mos', green: 0, usual: 4},
    ],
    'a red limit that is further off': [
      site({thresholds: {stallMaxMs: {amber: 501}}}),
      '$.thresholds.stallMaxMs',
      [],
      {figure: 'stallMaxMs', green: 200, usual: 200},
    ],
  },
  misses: {
    'stricter ones': site({thresholds: {rttMs: {green: 100, amber: 200}, mos: {green: 4.2, amber: 4}}}),
    'the usual ones': site({thresholds: {rttMs: {green: 150, amber: 300}}}),
  },
};
