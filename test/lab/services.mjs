import {createHttpPart, CORS, json} from './http-part.mjs';
import {png} from './png.mjs';

/** The tenant of the lab: browsers resolve every name under `.localhost` to this machine. */
export const TENANT_DOMAIN = 'prod009.localhost';

/**
 * @typedef {object} LabService
 * @property {string} id
 * @property {string} name
 * @property {string} host without the tenant's domain
 * @property {string} path
 * @property {string} role
 * @property {object} proof
 * @property {import('./http-part.mjs').Handler} handle
 */

/** @type {import('./http-part.mjs').Handler} */
const page = (_request, response) => {
  // Like most pages: nothing that another origin may read.
  response.writeHead(200, {'content-type': 'text/html'}).end('<!doctype html><title>Designer</title>');
};

/** @type {import('./http-part.mjs').Handler} */
const logo = (_request, response) => {
  response.writeHead(200, {'content-type': 'image/png'}).end(png(16, 16, [255, 79, 31]));
};

const version = {kind: 'json', has: ['version']};

/** Named and divided as in the guide; the paths are those of the products' public reference deployment. @type {LabService[]} */
const SERVICES = [
  {
    id: 'agent-desktop',
    name: 'Agent Desktop',
    host: 'best-customer',
    path: '/ui/wwe/version.json',
    role: 'static',
    proof: version,
    handle: json({version: '9.0.100.12'}),
  },
  {
    id: 'workspace-api-east',
    name: 'Workspace API, East US 2',
    host: 'gws.api01-eastus2',
    path: '/workspace/v3/version',
    role: 'api',
    proof: version,
    handle: json({version: '100.0.1'}),
  },
  {
    id: 'workspace-api-west',
    name: 'Workspace API, West US 2',
    host: 'gws.api01-westus2',
    path: '/workspace/v3/version',
    role: 'api',
    proof: version,
    handle: json({version: '100.0.1'}),
  },
  {
    id: 'authentication',
    name: 'Authentication',
    host: 'gauth',
    path: '/ui/auth/version.json',
    role: 'auth',
    proof: version,
    handle: json({version: '100.0.2'}),
  },
  {
    id: 'telemetry',
    name: 'Telemetry',
    host: 'tlm',
    path: '/',
    role: 'telemetry',
    proof: {kind: 'status', status: [200, 204]},
    handle: (_request, response) => response.writeHead(204, CORS).end(),
  },
  {
    id: 'recording-crypto',
    name: 'Recording Crypto Service',
    host: 'rcs',
    path: '/rcs/version',
    role: 'recording',
    proof: version,
    handle: json({version: '8.5.5'}),
  },
  {
    id: 'recording-playback',
    name: 'Recording Playback',
    host: 'rws',
    path: '/api/v2/version',
    role: 'recording',
    proof: version,
    handle: json({version: '8.5.2'}),
  },
  {
    id: 'portal',
    name: 'Portal',
    host: 'portal',
    path: '/logo.png',
    role: 'portal',
    proof: {kind: 'image'},
    handle: logo,
  },
  {
    id: 'designer',
    name: 'Designer',
    host: 'designer',
    path: '/',
    role: 'other',
    proof: {kind: 'reachable'},
    handle: page,
  },
];

/** Starts every service of the site. */
export async function createServices() {
  const parts = await Promise.all(
    SERVICES.map(async ({handle, ...service}) => ({...service, part: await createHttpPart(handle)})),
  );
  return {
    /** As a configuration names them. */
    config: parts.map(({id, name, host, path, role, proof, part}) => ({
      id,
      name,
      url: `http://${host}.${TENANT_DOMAIN}:${part.port}${path}`,
      role,
      proof,
    })),
    /** @param {Record<string, import('./http-part.mjs').HttpFault>} faults by id; those not named are healthy */
    async set(faults) {
      await Promise.all(parts.map(({id, part}) => part.set(faults[id] ?? {})));
    },
    async close() {
      await Promise.all(parts.map(({part}) => part.close()));
    },
  };
}
