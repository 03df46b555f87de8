import {isUnder, tenantOf} from '../../internal/hosts.js';
import {isLoopback} from '../../internal/formats.js';
import type {Configuration} from '../../config/types.js';
import {parseAnswer} from '../../pac-interpreter/index.js';
import {validateForSettings} from '../configuration.js';
import {endpointsOf, type Endpoint} from '../endpoints.js';

/**
 * A PAC file that fits a configuration: the relay directly, the tenant's hosts and the other services through the proxies,
 * the first that answers, and the rest directly. It passes `checkPac`, unless the configuration names the relay's host as
 * that of a service too: no file can send one host two ways.
 * @param options.proxies `host:port` of each, the best first
 * @throws {TypeError} that says where, what was expected and what came; {ConfigurationError} for the configuration
 */
export function generatePac(config: Configuration, {proxies}: {readonly proxies: readonly string[]}): string {
  if (proxies.length === 0) throw new TypeError('proxies: expected one host:port at least, got none');
  const answer = proxies.map(directive).join('; ');
  const checked = validateForSettings(config);
  const endpoints = endpointsOf(checked);
  const services = endpoints.filter(({kind}) => kind === 'service');
  const tenants = tenantsOf(checked, services);
  const others = services.filter(({host}) => !tenants.some((tenant) => isUnder(host, tenant)));
  return [
    'function FindProxyForURL(url, host) {',
    '    host = host.toLowerCase();',
    ...rule(
      'The relay for the media of the phone, whose traffic is no HTTPS: directly.',
      names(endpoints.filter(({kind}) => kind === 'relay')),
      'DIRECT',
    ),
    ...rule(
      'The services, those of the regional sub-domains too: through the proxy.',
      [
        ...tenants.flatMap((tenant) => [
          `dnsDomainIs(host, ${JSON.stringify(`.${tenant}`)})`,
          `host === ${JSON.stringify(tenant)}`,
        ]),
        ...names(others),
      ],
      answer,
    ),
    '    return "DIRECT";',
    '}',
    '',
  ].join('\n');
}

function directive(proxy: string, i: number): string {
  const text = `PROXY ${proxy}`;
  // Without a port a browser would take 80, which is hardly what was meant.
  if (/:\d+$/.test(proxy) && parseAnswer(text).directives.length === 1 && !proxy.includes(';')) return text;
  throw new TypeError(`proxies[${String(i)}]: expected host:port, got ${JSON.stringify(proxy)}`);
}

/** The domains whose every host is a service's: the configuration's, else those that the services are in. */
function tenantsOf({tenantDomain}: Configuration, services: readonly Endpoint[]): string[] {
  const own = tenantDomain?.toLowerCase();
  if (own !== undefined && !isLoopback(own)) return [own];
  return [...new Set(services.flatMap(({host}) => tenantOf(host) ?? []))];
}

function names(endpoints: readonly Endpoint[]): string[] {
  const hosts = new Set(endpoints.map(({host}) => host.replace(/^\[|\]$/g, '')));
  return [...hosts].map((host) => `host === ${JSON.stringify(host)}`);
}

function rule(comment: string, tests: readonly string[], answer: string): string[] {
  if (tests.length === 0) return [];
  return [
    `    // ${comment}`,
    `    if (${tests.join(' ||\n        ')}) {`,
    `        return ${JSON.stringify(answer)};`,
    '    }',
  ];
}
