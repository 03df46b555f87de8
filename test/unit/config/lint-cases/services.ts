import {
  auth,
  crypto,
  designer,
  desktop,
  playback,
  service,
  site,
  TENANT,
  withAnother,
  withServices,
  type Cases,
  type Hit,
} from './site.js';

export const agentDesktopIncomplete: Cases = {
  hits: {
    'by role, without both': [
      withServices(desktop, designer),
      '$.services',
      ['desktop'],
      {missing: 'auth, telemetry'},
    ],
    'by path, without telemetry': [
      withServices(service('wwe', `https://best-customer.${TENANT}/ui/wwe/`), auth),
      '$.services',
      ['wwe'],
      {missing: 'telemetry'},
    ],
  },
  misses: {
    'no Agent Desktop': withServices(designer),
    'a path that only begins alike': withServices(service('x', `https://x.${TENANT}/ui/wwe-help/`)),
  },
};

export const recordingIncomplete: Cases = {
  hits: {
    'crypto only': [withServices(designer, crypto), '$.services', ['crypto'], {configured: 1, wanted: 2}],
    'one URL twice': [
      withServices(crypto, {...crypto, id: 'again'}),
      '$.services',
      ['crypto', 'again'],
      {configured: 1, wanted: 2},
    ],
  },
  misses: {
    both: withServices(crypto, playback),
    'no recording service, though the activity': site({
      services: [designer],
      activities: ['screen-recording'],
    }),
  },
};

const weak = (path: string, possible: string): Hit => [
  withAnother(service('weak', `https://weak.${TENANT}${path}`, {proof: {kind: 'reachable'}})),
  '$.services[8].proof',
  ['weak'],
  {possible, why: 'path'},
];

export const weakProof: Cases = {
  hits: {
    JSON: weak('/ui/other/version.JSON?x=1', 'json'),
    'an icon': weak('/favicon.ico', 'image'),
    'a photograph': weak('/a/logo.jpeg', 'image'),
    "the workspace's version": weak('/workspace/v3/version', 'status'),
    "the workspace's description": weak('/workspace/v3/info', 'status'),
    'a page of an origin that can be read': [
      withAnother(service('page', `https://gauth.${TENANT}/sign-in`)),
      '$.services[8].proof',
      ['page'],
      {possible: 'status', why: 'same-origin'},
    ],
  },
  misses: {
    'a page of an origin that nothing is known of': withServices(
      service('page', `https://page.${TENANT}/index.html`),
    ),
    'a page beside an image': withServices(
      service('logo', `https://portal.${TENANT}/logo.png`, {proof: {kind: 'image'}}),
      service('page', `https://portal.${TENANT}/`),
    ),
    'JSON in the query': withServices(service('page', `https://page.${TENANT}/?of=version.json`)),
    'another proof than the path suggests': withServices(
      service('a', `https://a.${TENANT}/version.json`, {proof: {kind: 'status', status: 401}}),
    ),
  },
};

const local = (...paths: string[]): ReturnType<typeof site> =>
  site({local: paths.map((path, i) => ({id: `srs-${i}`, url: `http://127.0.0.1:8086/${path}`}))});

export const localStateful: Cases = {
  hits: {
    'what starts a timer': [local('', 'ping?x=1'), '$.local[1].url', ['srs-1'], {endpoint: '/ping'}],
    'the same among the services, spelled otherwise': [
      withAnother(service('srs', 'http://127.0.0.1:8086/%2570ing;x=1')),
      '$.services[8].url',
      ['srs'],
      {endpoint: '/ping'},
    ],
    'what signs in': [local('srs/API/v2/me/'), '$.local[0].url', ['srs-0'], {endpoint: '/api/v2/me'}],
  },
  misses: {
    'names that only end or begin alike': local(
      'mapping',
      'pings',
      'api/v2/menu',
      'api/v2/me/devices',
      '?path=/ping',
    ),
  },
};

const image = (query: string): ReturnType<typeof site> =>
  withAnother(service('logo', `https://portal.${TENANT}/logo.png${query}`, {proof: {kind: 'image'}}));

export const imageCookies: Cases = {
  hits: {
    'a query, which may do something': [
      image('?approve=1'),
      '$.services[8].proof',
      ['logo'],
      {possible: 'reachable', why: 'query'},
    ],
  },
  misses: {'a picture alone': image('')},
};
