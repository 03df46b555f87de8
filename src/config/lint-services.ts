import type {LintFinding} from './lint-finding.js';
import type {Configuration, Proof, ServiceConfig} from './types.js';

/** Its static pages, by what the site says they are or by the path that the product has them at. */
function isAgentDesktop({role, url}: ServiceConfig): boolean {
  return role === 'static' || /\/ui\/wwe(?:\/|$)/i.test(new URL(url).pathname);
}

export function agentDesktopIncomplete({services = []}: Configuration): LintFinding[] {
  const desktops = services.filter(isAgentDesktop);
  const missing = (['auth', 'telemetry'] as const).filter(
    (wanted) => !services.some(({role}) => role === wanted),
  );
  if (desktops.length === 0 || missing.length === 0) return [];
  return [{path: '$.services', items: desktops.map(({id}) => id), evidence: {missing: missing.join(', ')}}];
}

/** The Recording Crypto Service and Recording Playback. */
const RECORDING_SERVICES = 2;

export function recordingIncomplete({services = []}: Configuration): LintFinding[] {
  const recording = services.filter(({role}) => role === 'recording');
  const configured = new Set(recording.map(({url}) => url)).size;
  if (configured === 0 || configured >= RECORDING_SERVICES) return [];
  const items = recording.map(({id}) => id);
  return [{path: '$.services', items, evidence: {configured, wanted: RECORDING_SERVICES}}];
}

/** An image is asked for with the agent's cookies, where the browser has no way to leave them out. */
export function imageCookies({services = []}: Configuration): LintFinding[] {
  return services.flatMap(({id, url, proof}, i) =>
    proof?.kind === 'image' && new URL(url).search !== ''
      ? {path: `$.services[${String(i)}].proof`, items: [id], evidence: {possible: 'reachable', why: 'query'}}
      : [],
  );
}

/** Paths that tell what they answer with. Signed in or not, the product's own end points answer with a status. */
const STRONGER: readonly (readonly [path: RegExp, proof: Exclude<Proof['kind'], 'reachable'>])[] = [
  [/\.json$/i, 'json'],
  [/\.(?:png|svg|ico|gif|jpe?g|webp)$/i, 'image'],
  [/\/workspace\/v3\/(?:version|info)$/i, 'status'],
];

/** What is merely reachable may be a block page; only a page whose answer no script may read has no better proof. */
export function weakProof({services = []}: Configuration): LintFinding[] {
  const readable = new Set(
    services
      .filter(({proof}) => proof?.kind === 'json' || proof?.kind === 'status')
      .map(({url}) => new URL(url).origin),
  );
  return services.flatMap(({id, url, proof}, i) => {
    if (proof !== undefined && proof.kind !== 'reachable') return [];
    const {pathname, origin} = new URL(url);
    const byPath = STRONGER.find(([path]) => path.test(pathname))?.[1];
    const possible = byPath ?? (readable.has(origin) ? 'status' : undefined);
    if (possible === undefined) return [];
    const why = byPath === undefined ? 'same-origin' : 'path';
    return {path: `$.services[${String(i)}].proof`, items: [id], evidence: {possible, why}};
  });
}
