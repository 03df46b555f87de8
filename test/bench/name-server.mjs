import {LAN_ADDRESS} from '../matrix/causes/fixture.mjs';
import {createDns} from '../lab/dns.mjs';
import {createCertificate, createTlsFront} from '../lab/tls.mjs';

/** All of it is the near host's own. */
export const OWN_NETWORK = '10.78.0.0/24';
export const NAMESERVER = '10.78.0.53';
const TENANT = 'prod009.names.test';
export const RELAY = `turn.${TENANT}`;

/**
 * Puts names in place of the lab's addresses: every service, the control and the echo has a name, an address with port 443
 * and TLS of its own, the relay has a name; and there is the one server that knows these names.
 * @param {import('../matrix/causes/fixture.mjs').Fixture} fixture
 */
export async function openNames({config, relay, keep, relayAt}) {
  config.tenantDomain = TENANT;
  const named = [
    {part: config.control, name: 'control.names.test'},
    {part: config.egress, name: 'echo.names.test'},
    ...config.services.map((/** @type {any} */ part) => ({
      part,
      name: new URL(part.url).hostname.replace(/prod009\.localhost$/, TENANT),
    })),
  ];
  const certificate = await createCertificate(named.map(({name}) => name));
  /** @type {Record<string, string>} */
  const names = {[RELAY]: LAN_ADDRESS ?? ''};
  /** @type {Awaited<ReturnType<typeof createTlsFront>>[]} */
  const fronts = [];
  for (const [i, {part, name}] of named.entries()) {
    const url = new URL(part.url);
    const address = `10.78.0.${String(100 + i)}`;
    const target = {host: '127.0.0.1', port: Number(url.port)};
    fronts.push(keep(await createTlsFront(certificate, {host: address, port: 443, target})));
    part.url = Object.assign(url, {protocol: 'https:', hostname: name, port: ''}).href;
    names[name] = address;
  }
  relayAt({host: RELAY, port: relay.port});
  const dns = keep(await createDns({host: NAMESERVER, names}));
  return {
    dns,
    /** The names of the services, in their order. */
    services: named.slice(2).map(({name}) => name),
    /** So that what was resolved before is resolved again. */
    cutConnections: () => {
      for (const front of fronts) front.cut();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openNames>>} Names */
