import {FAULTS, noFaults} from './faults.mjs';
import {passingFault} from './faults/passing.mjs';
import {createBandwidth} from './bandwidth.mjs';
import {createHttpPart, CORS} from './http-part.mjs';
import {createInbox} from './inbox.mjs';
import {createLocalService} from './local-service.mjs';
import {createPath, newTraffic} from './path.mjs';
import {createPortal} from './portal.mjs';
import {createServices, TENANT_DOMAIN} from './services.mjs';
import {createTurnServer} from './turn-server.mjs';

const USER = 'lab-agent-7';
const SECRET = 'lab-secret';
const WELL = {
  users: {[USER]: SECRET},
  quota: undefined,
  denyPeers: false,
  refuse: undefined,
  dropRatio: 0,
  dropMedia: false,
};

/**
 * The embedded site: services, control page, egress echo, helpdesk inbox, a service on this PC, and a relay behind a path
 * that faults can be put on. The relay is the demo's own, or one that is given, such as a real coturn.
 * @param {{relay?: {host: string, port: number, username: string, credential: string},
 *   relayHost?: string, allowFrom?: (address: string | undefined) => boolean, https?: boolean}} [options]
 *   `relayHost`: where the demo's own relay is to be reached; `https`: with a source and a sink for measuring HTTPS, whose
 *   line has the faults of the relay's
 */
export async function createSite({relay, relayHost = '127.0.0.1', allowFrom, https = false} = {}) {
  const access = allowFrom ? {allowFrom} : {};
  const turn = relay
    ? undefined
    : await createTurnServer({host: relayHost, users: {[USER]: SECRET}, ...access});
  const traffic = newTraffic();
  const path = await createPath({
    target: turn ?? relay ?? fail(),
    host: relay ? '127.0.0.1' : relayHost,
    traffic,
    ...access,
  });
  const services = await createServices();
  const control = await createHttpPart((_request, response) => response.writeHead(204, CORS).end());
  let egressAddress = '127.0.0.1';
  const egress = await createHttpPart((_request, response) => {
    response
      .writeHead(200, {...CORS, 'content-type': 'application/json'})
      .end(JSON.stringify({ip: egressAddress}));
  });
  const inbox = await createInbox();
  const bandwidth = https ? await createBandwidth({traffic}) : undefined;
  const local = await createLocalService();
  const portal = await createPortal();
  /** @type {string[]} */
  let active = [];

  /** @param {readonly string[]} ids */
  const switchTo = async (ids) => {
    const faults = noFaults(portal.url);
    for (const {apply} of FAULTS.filter(({id}) => ids.includes(id))) apply(faults);
    for (const id of ids) passingFault(id)?.(faults);
    active = [...ids];
    egressAddress = faults.egressAddress ?? '127.0.0.1';
    turn?.set({...WELL, ...faults.relay});
    await Promise.all([
      path.set(faults.path),
      bandwidth?.set(faults.path),
      services.set(faults.services),
      control.set(faults.control),
      egress.set(faults.egress),
      local.set(faults.local, faults.localVersion),
    ]);
  };
  /** Ports close and open again one change after the other. @type {Promise<void>} */
  let changing = Promise.resolve();

  return {
    /** A complete configuration of this site, as a customer would write it. */
    config: {
      version: 1,
      site: {name: 'Best Customer', helpdesk: {label: 'IT helpdesk', href: 'mailto:helpdesk@example.com'}},
      tenantDomain: TENANT_DOMAIN,
      phone: 'webrtc',
      activities: ['voice', 'desktop', 'screen-recording'],
      codecs: ['opus', 'pcmu'],
      control: {url: `http://localhost:${control.port}/`},
      services: services.config,
      turn: {
        urls: [`turn:${path.host}:${path.port}?transport=tcp`],
        username: relay?.username ?? USER,
        credential: relay?.credential ?? SECRET,
      },
      egress: {url: `http://localhost:${egress.port}/`, allowed: ['127.0.0.0/8']},
      ...(bandwidth && {bandwidth: bandwidth.config}),
      local: [local.config],
      report: {url: inbox.url},
    },
    inbox,
    /** How many allocations the demo's own relay holds now. */
    allocations: () => turn?.allocations() ?? 0,
    /** The faults that are on. */
    active: () => [...active],
    /**
     * Switches on exactly these.
     * @param {readonly string[]} ids
     */
    async setFaults(ids) {
      const unknown = ids.filter((id) => !FAULTS.some((fault) => fault.id === id) && !passingFault(id));
      if (unknown.length > 0) throw new Error(`Unknown fault: ${unknown.join(', ')}`);
      const change = changing.then(() => switchTo(ids));
      changing = change.catch(() => undefined);
      await change;
    },
    async close() {
      await changing;
      await Promise.all([path, services, control, egress, inbox, local, portal].map((part) => part.close()));
      await bandwidth?.close();
      await turn?.close();
    },
  };
}

/** @returns {never} */
function fail() {
  throw new Error('A site needs a relay');
}
