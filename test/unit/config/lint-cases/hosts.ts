import {
  designer,
  east,
  service,
  site,
  TENANT,
  turn,
  west,
  withAnother,
  withRelay,
  withServices,
  type Cases,
} from './site.js';

const NO_TENANT = {tenantDomain: undefined};
const ANY_TENANT = 'prodNNN.genesysengage.com';

export const turnPort: Cases = {
  hits: {
    'another port': [withRelay(`turn.${TENANT}:3478`), '$.turn.urls[0]', [], {port: 3478, stated: true}],
    'no port, which is 3478': [
      site({turn: {...turn, urls: [...turn.urls, `turn:turn2.${TENANT}?transport=tcp`]}}),
      '$.turn.urls[1]',
      [],
      {port: 3478, stated: false},
    ],
  },
  misses: {
    'this PC': withRelay('localhost:3478'),
    'a relay on the local network, of a tenant on this PC': withRelay('192.168.1.5:5000', {
      tenantDomain: 'prod009.LOCALHOST',
      services: [],
    }),
  },
};

export const turnAddress: Cases = {
  hits: {
    IPv4: [withRelay('20.42.7.7:443'), '$.turn.urls[0]', [], {family: 'IPv4'}],
    IPv6: [withRelay('[2603:1030::7]:443'), '$.turn.urls[0]', [], {family: 'IPv6'}],
  },
  misses: {'this PC': withRelay('127.0.0.1:443'), 'this PC, IPv6': withRelay('[::1]:443')},
};

export const turnOutsideTenant: Cases = {
  hits: {
    'a name elsewhere': [
      withRelay('turn.example.com:443'),
      '$.turn.urls[0]',
      [],
      {host: 'turn.example.com', tenantDomain: TENANT},
    ],
    'in the cloud, of no tenant': [
      withRelay('turn.genesysengage.com:443', NO_TENANT),
      '$.turn.urls[0]',
      [],
      {host: 'turn.genesysengage.com', tenantDomain: ANY_TENANT},
    ],
  },
  misses: {
    'the domain itself': withRelay(`${TENANT}:443`),
    'other case, with the dot of the root': withRelay(`TURN.${TENANT.toUpperCase()}.:443`),
    'where no tenant is known': withRelay('turn.example.com:443', NO_TENANT),
  },
};

export const turnAsService: Cases = {
  hits: {
    'the relay asked by HTTPS': [
      withAnother(service('relay', `https://TURN.${TENANT}/`)),
      '$.services[8].url',
      ['relay'],
      {},
    ],
  },
  misses: {
    'a relay and a service on this PC': withRelay('localhost:3478', {
      services: [service('dev', 'http://localhost:8080/')],
    }),
  },
};

export const hostOutsideTenant: Cases = {
  hits: {
    'another tenant': [
      withAnother(service('other', 'https://a.prod010.genesysengage.com/')),
      '$.services[8].url',
      ['other'],
      {host: 'a.prod010.genesysengage.com', tenantDomain: TENANT},
    ],
    'a host of the cloud without a number': [
      withAnother(service('short', 'https://best-customer.genesysengage.com/')),
      '$.services[8].url',
      ['short'],
      {host: 'best-customer.genesysengage.com', tenantDomain: TENANT},
    ],
    'the same, where no tenant is known': [
      site({...NO_TENANT, services: [service('short', 'https://best-customer.genesysengage.com/')]}),
      '$.services[0].url',
      ['short'],
      {host: 'best-customer.genesysengage.com', tenantDomain: ANY_TENANT},
    ],
    'a name that only ends alike': [
      withAnother(service('other', `https://not${TENANT}/`)),
      '$.services[8].url',
      ['other'],
      {host: `not${TENANT}`, tenantDomain: TENANT},
    ],
  },
  misses: {
    'the domain itself': withAnother(service('apex', `https://${TENANT}/`)),
    'a deep name, with the dot of the root': withAnother(service('deep', `https://a.b.c.${TENANT}./`)),
    'this PC': withAnother(service('dev', 'http://127.0.0.1:8080/')),
    'a tenant in other case': site({tenantDomain: TENANT.toUpperCase()}),
    'hosts elsewhere, where no tenant is known': site({
      ...NO_TENANT,
      services: [service('x', 'https://x.example.com/'), service('y', 'https://y.notgenesysengage.com/')],
    }),
  },
};

export const serviceAddress: Cases = {
  hits: {
    'an address': [withAnother(service('bare', 'https://20.42.7.8/')), '$.services[8].url', ['bare'], {}],
  },
  misses: {'a name of digits': withAnother(service('digits', `https://20.42.7.8.${TENANT}/`))},
};

export const tenantMixed: Cases = {
  hits: {
    'two numbers': [
      withAnother(service('other', 'https://a.prod010.genesysengage.com/'), NO_TENANT),
      '$.services[8].url',
      ['other'],
      {host: 'a.prod010.genesysengage.com', tenantDomain: TENANT},
    ],
    "another contact centre's relay": [
      withRelay('turn.prod010.genesysengage.com:443', NO_TENANT),
      '$.turn.urls[0]',
      [],
      {host: 'turn.prod010.genesysengage.com', tenantDomain: TENANT},
    ],
  },
  misses: {'one number': site(NO_TENANT)},
};

export const tenantDomainForm: Cases = {
  hits: {
    'the domain of all tenants': [
      site({tenantDomain: 'genesysengage.com'}),
      '$.tenantDomain',
      [],
      {why: 'not-a-tenant'},
    ],
    'a host': [
      site({
        tenantDomain: `Best-Customer.${TENANT}`,
        turn: undefined,
        phone: 'pstn',
        services: [service('apex', `https://best-customer.${TENANT}/`)],
      }),
      '$.tenantDomain',
      [],
      {why: 'not-a-tenant'},
    ],
    'one label': [site({tenantDomain: 'com', services: []}), '$.tenantDomain', [], {why: 'one-label'}],
    'an address': [
      withRelay('localhost:443', {tenantDomain: '20.42.0.7', services: []}),
      '$.tenantDomain',
      [],
      {why: 'address'},
    ],
  },
  misses: {
    "a lab's own domain": withRelay('turn.lab.example.com:443', {
      tenantDomain: 'lab.example.com',
      services: [],
    }),
    'this PC': site({tenantDomain: 'localhost', services: []}),
  },
};

export const oneRegion: Cases = {
  hits: {
    'only the east': [
      withServices(east, service('east-2', `https://gauth.api02-eastus2.${TENANT}/`), designer),
      '$.services',
      ['east', 'east-2'],
      {region: 'eastus2'},
    ],
  },
  misses: {
    'two regions': withServices(east, west),
    'no region': withServices(designer),
    'names that only look like one': withServices(
      service('a', `https://api01-eastus2.${TENANT}/`),
      service('b', `https://x.api-eastus2.${TENANT}/`),
    ),
  },
};
