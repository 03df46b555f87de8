import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {mapConcurrent} from '../../../src/internal/map-concurrent.js';
import {runDiagnostics, type Cause, type ServiceConfig} from '../../../src/engine.js';
import {attempt} from '../../../src/probes/fetch.js';
import {requestPage} from '../../../src/probes/request-page.js';
import {causesOf, checkOf, runWhenQuiet} from '../../support/runs.js';

interface HostileHttp {
  id: string;
  port: number;
  wellBytes: number;
}

const command = <Result>(name: string, payload: object): Promise<Result> =>
  executeServerCommand<Result, object>(name, payload);
const MEGABYTE = 1_000_000;

/** What each is to be called, with the proof of a JSON body unless it says otherwise. */
const SERVICES: readonly (readonly [
  path: string,
  cause: Cause | undefined,
  proof?: ServiceConfig['proof'],
])[] = [
  ['well', undefined],
  ['silent', 'service-timeout'],
  ['drip', 'service-timeout'],
  ['drip-head', 'service-timeout'],
  ['flood', 'service-replaced'],
  ['flood-image', 'service-replaced', {kind: 'image'}],
  ['loop', 'service-unreachable'],
  ['headers', 'service-unreachable'],
  ['not-json', 'service-replaced'],
  ['deep', 'service-replaced'],
];

describe('services that answer with anything but sense', () => {
  let http: HostileHttp;
  const url = (path: string): string => `http://localhost:${String(http.port)}/${path}`;
  before(async () => {
    http = await command<HostileHttp>('lab:hostile', {kind: 'http'});
  });
  after(() => command('lab:close', {id: http.id}));

  it('a reset after each number of bytes of the answer proves nothing, and is no answer', async () => {
    const {signal} = new AbortController();
    const outcomes = await mapConcurrent(
      Array.from({length: http.wellBytes}, (_, after) => after),
      4,
      async (after) => {
        const proof = {kind: 'json', has: ['version']} as const;
        const {outcome} = await attempt(url(`reset?after=${String(after)}`), proof, {
          deadlineMs: 5000,
          signal,
          page: requestPage(window),
        });
        return outcome === 'no-answer' || (outcome === 'not-proved' && after > 0)
          ? undefined
          : {after, outcome};
      },
    );
    expect(outcomes.filter(Boolean)).to.deep.equal([]);
    const proof = {kind: 'json', has: ['version']} as const;
    expect(
      await attempt(url('well'), proof, {deadlineMs: 5000, signal, page: requestPage(window)}),
    ).to.include({
      outcome: 'proved',
    });
  });

  it('each has its name, the run its deadline, and no body is read to its end', async () => {
    const services = SERVICES.map(([path, , proof = {kind: 'json', has: ['version']}]) => ({
      id: path,
      url: url(path),
      proof,
    }));
    const report = await runWhenQuiet({version: 1, control: {url: url('well')}, services});
    const {items = []} = checkOf(report, 'services');
    const said = JSON.stringify(report.findings);
    expect(
      items.map(({id, cause}) => [id, cause]),
      said,
    ).to.deep.equal(SERVICES.map(([path, cause]) => [path, cause]));
    expect([report.light, report.lights.data, report.outcome]).to.deep.equal(['red', 'red', 'complete']);
    expect(report.durationMs).to.be.below(20_000);
    const {open, sent} = await settled();
    expect(open).to.equal(0);
    // Three attempts of each; what the network holds of them has been written too.
    expect(sent['/flood']).to.be.below(100 * MEGABYTE);
  });

  it('hostile credentials are no credentials: grey, the test’s own fault, and nothing of them in the report', async () => {
    const paths = ['silent', 'drip', 'flood', 'loop', 'headers', 'not-json', 'deep', 'not-http'];
    const before = (await settled()).sent['/flood'] ?? 0;
    await Promise.all(
      paths.map(async (path) => {
        const turn = {urls: ['turn:127.0.0.1:9?transport=tcp'], credentialsUrl: url(path)};
        const report = await runDiagnostics({version: 1, turn, control: {url: url('well')}});
        const said = `${path}: ${JSON.stringify(report.findings)}`;
        expect(
          causesOf(report).filter((cause) => cause !== 'configuration'),
          said,
        ).to.deep.equal(['test-fault']);
        expect([report.light, report.outcome], said).to.deep.equal(['grey', 'partial']);
        expect(report.durationMs, said).to.be.below(7000);
      }),
    );
    const {open, sent} = await settled();
    expect(open).to.equal(0);
    expect((sent['/flood'] ?? 0) - before).to.be.below(40 * MEGABYTE);
  });

  /** Once the browser has hung up everywhere. */
  async function settled(): Promise<{open: number; sent: Record<string, number>}> {
    for (;;) {
      const state = await command<{open: number; sent: Record<string, number>}>('lab:state', {id: http.id});
      if (state.open === 0) return state;
    }
  }
});
