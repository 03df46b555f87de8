import {executeServerCommand} from '@web/test-runner-commands';
import {expect, nextFrame} from '@open-wc/testing';
import {runDiagnostics, type Configuration, type Report} from '../../../src/engine.js';
import type {ServiceConfig} from '../../../src/config/types.js';
import {causesOf} from '../../support/runs.js';

interface Odd {
  id: string;
  url: string;
}

const command = <Result>(name: string, payload: object = {}): Promise<Result> =>
  executeServerCommand<Result, object>(name, payload);

describe('a page, or a browser, that stands between the services and the check', () => {
  let odd: Odd;
  let count = 0;
  beforeEach(async () => {
    odd = await command<Odd>('lab:odd-services');
  });
  afterEach(() => command('lab:close', {id: odd.id}));

  /** One service at a path that nobody has asked for before. */
  const siteOf = (path: string, proof: ServiceConfig['proof']): Configuration => ({
    version: 1,
    services: [
      {
        id: 'service',
        name: 'Service',
        url: `${odd.url}/${path}-${String((count += 1))}`,
        ...(proof && {proof}),
      },
    ],
  });
  const JSON_PROOF = {kind: 'json', has: ['version']} as const;
  const REACHABLE = {kind: 'reachable'} as const;
  const found = ({findings, light}: Report): string =>
    [light, ...findings.filter(({cause}) => cause !== 'configuration').map(({cause}) => cause)].join(' ');

  it('is not misled by a monitoring script that adds a header to every request', async () => {
    const fetchAsItWas = window.fetch.bind(window);
    const {XMLHttpRequest: xhrAsItWas} = window;
    window.fetch = (input, init = {}) => {
      const headers = new Headers(init.headers);
      headers.set('traceparent', '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01');
      return fetchAsItWas(input, {...init, headers});
    };
    window.XMLHttpRequest = undefined as unknown as typeof XMLHttpRequest;
    try {
      expect(found(await runDiagnostics(siteOf('plain', JSON_PROOF)))).to.equal('green');
    } finally {
      window.fetch = fetchAsItWas;
      window.XMLHttpRequest = xhrAsItWas;
    }
  });

  it('needs no fetch of the page’s', async () => {
    const asItWas = window.fetch.bind(window);
    Object.assign(window, {fetch: undefined});
    try {
      expect(found(await runDiagnostics(siteOf('plain', JSON_PROOF)))).to.equal('green');
    } finally {
      window.fetch = asItWas;
    }
  });

  for (const proof of [REACHABLE, JSON_PROOF]) {
    it(`takes no cache of the page’s service worker for a service that lives: ${proof.kind}`, async () => {
      const registration = await navigator.serviceWorker.register('/lab-cache-worker.js');
      while (!navigator.serviceWorker.controller) await nextFrame();
      try {
        const config = siteOf('plain', proof);
        expect(found(await runDiagnostics(config))).to.equal('green');
        await command('lab:faults', {id: odd.id, faults: {refuse: true}});
        expect(found(await runDiagnostics(config))).to.equal('red service-unreachable');
      } finally {
        await registration.unregister();
        await caches.delete('lab');
      }
    });
  }

  it('blames the page whose embedder policy keeps the answers away', async () => {
    const frame = document.createElement('iframe');
    const ready = new Promise((resolve) => {
      addEventListener('message', resolve, {once: true});
    });
    frame.src = '/lab-coep.html';
    document.body.append(frame);
    await ready;
    const other = frame.contentWindow as unknown as {run: (config: Configuration) => Promise<Report>};
    const report = await other.run(siteOf('plain', REACHABLE));
    frame.remove();
    expect(found(report)).to.equal('grey request-blocked-by-page');
    expect(report.findings[0]?.evidence['directive']).to.equal('Cross-Origin-Embedder-Policy');
  });

  it('is not certain of the network where the service itself may keep pages out', async () => {
    const report = await runDiagnostics(siteOf('corp', REACHABLE));
    expect(causesOf(report)).to.deep.equal(['service-unreachable']);
    expect(report.findings[0]?.confidence).to.equal('likely');
  });

  it('asks a busy service again when it said, and warns of one that stays busy', async () => {
    const busy = await runDiagnostics(siteOf('busy', JSON_PROOF));
    expect(found(busy)).to.equal('amber service-error');
    expect(busy.findings[0]?.evidence).to.include({status: 429});
    expect(busy.checks.find(({id}) => id === 'services')?.items?.[0]?.metrics['ttfbMs']).to.be.a('number');
    expect(found(await runDiagnostics(siteOf('always-busy', JSON_PROOF)))).to.equal('amber service-error');
  });

  it('asks beside a request that hangs once more, and takes the answer for what it is', async () => {
    const report = await runDiagnostics(siteOf('hangs-first', JSON_PROOF));
    expect(found(report)).to.equal('green');
    expect(report.durationMs).to.be.below(6000);
  });

  it('lets one run end before another begins', async () => {
    const ended: number[] = [];
    const runs = [1, 2].map(async () => {
      const report = await runDiagnostics(siteOf('hangs-first', JSON_PROOF));
      ended.push(Date.now());
      return report;
    });
    const [, second] = await Promise.all(runs);
    expect(Date.parse(second?.startedAt ?? '')).to.be.at.least((ended[0] ?? 0) - 50);
  });
});
