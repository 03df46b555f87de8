import {describe, it} from 'node:test';
import {expect} from 'chai';
import {resolveConfiguration} from '../../../src/config/resolve.js';
import {toLogs} from '../../../src/otlp/logs.js';
import {readReport} from '../../../src/report/read.js';
import type {Episode, Place, Report, Watch} from '../../../src/report/types.js';
import {reportOf} from '../../../src/watch/report.js';
import {targetsOf} from '../../../src/watch/paths.js';
import {finding, sample} from '../../support/reports.mjs';

const at = (second: number): string => new Date(Date.UTC(2026, 10, 30, 9, 0, second)).toISOString();
const episode = (second: number, place: Place, paths: string[]): Episode => ({
  from: at(second),
  to: at(second + 1),
  paths,
  worstMs: 900,
  place,
  confidence: place === 'unknown' ? 'possible' : 'likely',
});
const watched = (episodes: Episode[], changes: Partial<Watch> = {}): Watch => ({
  startedAt: at(0),
  endedAt: at(3600),
  paths: ['pc', 'control', 'desktop', 'relay'],
  minutes: [{at: at(0), measuredMs: {control: 60_000}, stalledMs: {control: 900}, p95Ms: {control: 21}}],
  episodes,
  marks: [{at: at(5), note: 'gone'}],
  blindMs: 5200,
  ...changes,
});
const settings = resolveConfiguration({
  version: 1,
  services: [{id: 'desktop', url: 'https://desktop.example.com/'}],
  turn: {urls: ['turn:turn.example.com:443?transport=tcp'], username: 'u', credential: 'c'},
});
const environment = {browser: 'Chrome', browserVersion: '156', os: 'Windows'};
const made = (watch: Watch, after?: Report, isCancelled = false): Report =>
  reportOf({watch, after, settings, environment, visibleThroughout: true, isCancelled});
const three = (place: Place, paths: string[]): Episode[] => [1, 61, 121].map((s) => episode(s, place, paths));
const good = sample({light: 'green', lights: {data: 'green', voice: 'green'}, findings: []});

describe('the report of a watch', () => {
  it('is amber by the paths that stood still, and names the place', () => {
    const rows: [place: Place, paths: string[], cause: string, data: string, voice: string][] = [
      ['line', ['control', 'desktop', 'relay'], 'voice-stalls', 'amber', 'amber'],
      ['relay', ['relay'], 'voice-stalls', 'green', 'amber'],
      ['tunnel-or-proxy', ['control', 'desktop'], 'service-slow', 'amber', 'green'],
      ['service', ['desktop'], 'service-slow', 'amber', 'green'],
      ['pc', ['pc'], 'pc-busy', 'amber', 'amber'],
    ];
    for (const [place, paths, cause, data, voice] of rows) {
      const {findings, light, lights} = made(watched(three(place, paths)), good);
      expect(
        findings.map((one) => one.cause),
        place,
      ).to.deep.equal([cause]);
      expect(findings[0]?.evidence).to.deep.equal({episodes: 3, place, worstMs: 900});
      expect({light, ...lights}, place).to.deep.equal({light: 'amber', data, voice});
    }
  });

  it('says nothing of two short episodes, nor of the control alone', () => {
    expect(made(watched(three('relay', ['relay']).slice(1)), good).findings).to.deep.equal([]);
    expect(made(watched(three('unknown', ['control'])), good).findings).to.deep.equal([]);
  });

  it('adds to the finding that the run has already', () => {
    const bad = sample({findings: [finding('voice-stalls', ['voice-opus'], 'red')], light: 'red'});
    const {findings, light} = made(watched(three('line', ['control', 'relay'])), bad);
    expect(findings.length).to.equal(1);
    expect(findings[0]?.light).to.equal('red');
    expect(findings[0]?.evidence['place']).to.equal('line');
    expect(light).to.equal('red');
  });

  it('says nothing good of the voice without a run', () => {
    const {lights, light, checks, outcome} = made(watched([]), undefined, true);
    expect({light, ...lights}).to.deep.equal({light: 'grey', data: 'green', voice: 'grey'});
    expect(checks.map(({id}) => id)).to.deep.equal(['control', 'services', 'turn']);
    expect(outcome).to.equal('cancelled');
  });

  it('is read again as it was written, and refused where a time is none', () => {
    const report = made(watched(three('line', ['control', 'relay'])), good);
    expect(readReport(JSON.stringify(report)).watch).to.deep.equal(report.watch);
    const forged = made(watched([{...episode(1, 'line', []), from: 'yesterday'}]), good);
    expect(() => readReport(JSON.stringify(forged))).to.throw(/episodes\[0\]\.from/);
  });

  it('is told to a collector with a record for each episode, and without what was noted', () => {
    const report = made(watched(three('relay', ['relay'])), good);
    const logRecords = toLogs(report).resourceLogs[0]?.scopeLogs[0]?.logRecords ?? [];
    expect(logRecords.map(({eventName}) => eventName)).to.deep.equal([
      'agent_diagnostics.run',
      ...Array<string>(3).fill('agent_diagnostics.episode'),
    ]);
    expect(JSON.stringify(logRecords)).to.not.contain('gone');
  });
});

describe('the paths of a site', () => {
  const kinds = (changes: object): string[] =>
    targetsOf(resolveConfiguration({version: 1, ...changes}), 'https://page.example.com/').map(
      ({id, kind}) => `${id}:${kind}`,
    );

  it('are this PC, the control, services by what they are, and the relay', () => {
    expect(
      kinds({
        services: [
          {id: 'a', url: 'https://a.example.com/'},
          {id: 'east', url: 'https://gws.api01-eastus2.prod009.genesysengage.com/'},
        ],
        turn: {urls: ['turn:t.example.com:443?transport=tcp'], username: 'u', credential: 'c'},
      }),
    ).to.deep.equal(['pc:pc', 'control:control', 'a:service', 'east:region', 'relay:relay']);
  });

  it('have a control that is near where its address is of the site’s own network', () => {
    expect(kinds({control: {url: 'https://10.1.2.3/'}})).to.deep.equal(['pc:pc', 'control:near']);
    expect(kinds({control: {url: 'http://localhost:8080/'}})).to.deep.equal(['pc:pc', 'control:control']);
  });

  it('are eight services at most, of as many hosts as there are', () => {
    const services = Array.from({length: 30}, (_, i) => ({
      id: String(i),
      url: `https://host${String(i % 10)}.example.com/${String(i)}`,
    }));
    expect(kinds({services}).length).to.equal(10);
  });
});
