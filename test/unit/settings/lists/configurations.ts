import fc from 'fast-check';
import type {Configuration} from '../../../../src/config/types.js';
import {validateForSettings} from '../../../../src/settings/configuration.js';

export const DOMAIN = 'prod009.genesysengage.com';
export const RELAY = `turn.${DOMAIN}`;
export const RELAY_ADDRESS = '20.62.10.7';

/** One contact centre: a service of the domain, one of a region, the relay, and what only the diagnostics ask. */
export const CONFIG: Configuration = validateForSettings({
  version: 1,
  tenantDomain: DOMAIN,
  services: [
    {id: 'desktop', url: `https://best-customer.${DOMAIN}/ui/`, role: 'static'},
    {id: 'api', url: `https://best-service.api01-eastus2.${DOMAIN}/`, role: 'api'},
  ],
  turn: {urls: [`turn:${RELAY}:443?transport=tcp`]},
  egress: {url: 'https://whoami.example.com/', allowed: ['20.50.0.0/16'], enforced: false},
});

const aLabel = fc.stringMatching(/^[a-z0-9](-?[a-z0-9]){0,6}$/);
const aName = fc.array(aLabel, {minLength: 2, maxLength: 4}).map((labels) => `${labels.join('.')}.com`);
const aTenantHost = fc.oneof(
  aLabel.map((label) => `${label}.${DOMAIN}`),
  fc.tuple(aLabel, aLabel).map(([service, region]) => `${service}.api01-${region}.${DOMAIN}`),
  fc.constant(DOMAIN),
  aLabel.map((label) => `${label}.prod010.genesysengage.com`),
);
const anAddress = fc.ipV4();
const aHost = fc.oneof(
  aTenantHost,
  aName,
  anAddress,
  fc.ipV6().map((address) => `[${address}]`),
);
const aPath = fc.constantFrom('', '/', '/ui/version.json', '/a%20b?x=1;y=2,z');
const anEndpoint = fc.oneof(
  fc.tuple(aHost, fc.constantFrom('', ':8443'), aPath).map((parts) => `https://${parts.join('')}`),
  fc.constantFrom('/here', 'relative'),
);

/** Valid configurations with at least one endpoint beyond this PC. */
export const aConfiguration: fc.Arbitrary<Configuration> = fc
  .record({
    tenantDomain: fc.constantFrom(undefined, DOMAIN, 'PROD009.genesysengage.com', 'example.com'),
    hosts: fc.array(fc.tuple(aHost, aPath, fc.boolean()), {minLength: 1, maxLength: 6}),
    relays: fc.array(fc.tuple(fc.oneof(aTenantHost, aName, anAddress), fc.constantFrom(443, 3478)), {
      maxLength: 3,
    }),
    local: fc.array(fc.constantFrom('http://127.0.0.1:8086/', 'http://[::1]:9/', 'http://localhost/'), {
      maxLength: 2,
    }),
    egress: fc.option(anEndpoint),
    report: fc.option(anEndpoint),
    control: fc.option(anEndpoint),
  })
  .map(({tenantDomain, hosts, relays, local, egress, report, control}) =>
    validateForSettings({
      version: 1,
      ...(tenantDomain !== undefined && {tenantDomain}),
      services: hosts.map(([host, path, isImage], i) => ({
        id: `s${i}`,
        url: `https://${host}${path}`,
        ...(isImage && {proof: {kind: 'image'}}),
      })),
      ...(relays.length > 0 && {
        turn: {urls: relays.map(([host, port]) => `turn:${host}:${port}?transport=tcp`)},
      }),
      local: local.map((url, i) => ({id: `l${i}`, url})),
      ...(egress !== null && {egress: {url: egress}}),
      ...(report !== null && {report: {url: report}}),
      ...(control !== null && {control: {url: control}}),
    }),
  )
  .filter(({services = []}) => services.some(({url}) => !/\/\/(?:127\.|\[::1\])/.test(url)));

/** Texts that make a careless pattern try again and again; `length` characters each. */
export const HOSTILE = [
  '.',
  ' ',
  '"',
  '[',
  '(',
  '*.',
  'a.',
  '1.',
  '1.1.1.1-',
  '\n',
  ',',
  ';',
  '\t#',
  '-',
  'a/',
  '<meta ',
];

export function hostile(piece: string, length: number): string {
  return `x${piece.repeat(length / piece.length)}!`;
}

/** How long a check takes on all hostile texts of a length, ms. */
export function timeOf(check: (text: string) => unknown, length: number): number {
  const texts = HOSTILE.map((piece) => hostile(piece, length));
  const startMs = performance.now();
  for (const text of texts) check(text);
  return performance.now() - startMs;
}
