import {networkInterfaces} from 'node:os';
import {createSite} from '../../lab/site.mjs';
import {startSquid} from '../../lab/squid.mjs';
import {overHttps} from '../../lab/tls.mjs';
import {startCoturn} from '../../lab/coturn.mjs';

const own = Object.values(networkInterfaces()).flatMap((addresses = []) => addresses);
/**
 * This machine's own address on a network, if it has one: no browser tells a connection that was cut from one that was
 * refused on the way to 127.0.0.1.
 */
export const LAN_ADDRESS = own.find(({family, internal}) => family === 'IPv4' && !internal)?.address;
/** @param {string | undefined} address */
const isOwn = (address = '') => own.some((one) => one.address === address.replace(/^::ffff:/, ''));

/** A name for the relay that nobody but the proxy can resolve: who reaches it went through the proxy. */
export const PROXIED_RELAY = 'turn.best-customer.test';

/**
 * The site of one case, and whatever else the case starts; all of it ends with the case.
 * @param {import('./host.mjs').Host} host
 */
export async function openFixture(host) {
  /** @type {{close(): Promise<unknown>}[]} */
  const parts = [];
  /** @template {{close(): Promise<unknown>}} Part @param {Part} part */
  const keep = (part) => {
    parts.push(part);
    return part;
  };
  const site = keep(await createSite(LAN_ADDRESS ? {relayHost: LAN_ADDRESS, allowFrom: isOwn} : {}));
  const config = /** @type {any} */ (JSON.parse(JSON.stringify(site.config)));
  const relay = new URL(config.turn.urls[0].replace('turn:', 'turn://'));
  /** @type {Awaited<ReturnType<typeof startSquid>> | undefined} */
  let proxy;
  return {
    site,
    /** The configuration of the run: a case changes it as it needs. */
    config,
    /** Where the site's relay really is. */
    relay: {host: relay.hostname, port: Number(relay.port)},
    host,
    keep,
    /** For what a case starts with and needs again later. @type {Map<string, any>} */
    notes: new Map(),
    /** @param {string[]} ids */
    faults: (...ids) => site.setFaults(ids),
    /** A relay at this address in place of the site's. @param {{host: string, port: number}} address */
    relayAt({host: name, port}) {
      config.turn.urls = [`turn:${name}:${String(port)}?transport=tcp`];
    },
    /** Another URL for a service. @param {string} id @param {(url: URL) => void} change */
    service(id, change) {
      const service = config.services.find((/** @type {any} */ one) => one.id === id);
      const url = new URL(service.url);
      change(url);
      service.url = url.href;
    },
    /** A real coturn in place of the site's relay. @param {string[]} [extra] */
    async coturn(extra = []) {
      const coturn = keep(await startCoturn({extra}));
      this.relayAt(coturn);
      Object.assign(config.turn, {username: coturn.username, credential: coturn.credential});
      return coturn;
    },
    /** Services, control and egress over HTTPS, as in the field. */
    async https() {
      const secured = keep(await overHttps(config));
      Object.assign(config, secured.config);
    },
    /**
     * A real Squid between the browser and everything but this page. @param {import('../../lab/squid.mjs').SquidOptions} [options]
     */
    async proxied(options = {}) {
      const names = config.services.map((/** @type {any} */ {url}) => new URL(url).hostname);
      const hosts = Object.fromEntries(names.map((/** @type {string} */ name) => [name, '127.0.0.1']));
      const relayName = LAN_ADDRESS ? {[PROXIED_RELAY]: LAN_ADDRESS} : {[PROXIED_RELAY]: '127.0.0.1'};
      proxy = await startSquid({
        open: [host.port],
        ...options,
        hosts: {...hosts, ...relayName, ...options.hosts},
      });
      this.relayAt({host: PROXIED_RELAY, port: this.relay.port});
      return keep(proxy);
    },
    /** The proxy that the browser is to use. */
    proxy: () => proxy,
    async close() {
      host.set({});
      for (const part of parts.reverse()) await part.close();
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof openFixture>>} Fixture */
