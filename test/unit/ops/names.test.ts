import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {figuresOf} from '../../../src/otlp/figures.js';
import {toLogs} from '../../../src/otlp/logs.js';
import {toMetrics} from '../../../src/otlp/metrics.js';
import type {KeyValue} from '../../../src/otlp/messages.js';
import {REPORT} from '../../support/otlp-reports.mjs';

const read = (name: string): string =>
  readFileSync(new URL(`../../../src/ops/${name}`, import.meta.url), 'utf8');

const report = {
  ...REPORT,
  environment: {...REPORT.environment, os: 'Windows', network: 'VPN'},
};
const options = {site: 'Best Customer'};
/** As collectors and stores keep a name that has dots. */
const kept = (name: string): string => name.replaceAll('.', '_');
const keysOf = (attributes: readonly KeyValue[]): string[] => attributes.map(({key}) => kept(key));

const {resourceMetrics} = toMetrics(report, options);
const {resourceLogs} = toLogs(report, options);
const resource = keysOf(resourceMetrics[0]!.resource.attributes);
const exported = resourceMetrics[0]!.scopeMetrics[0]!.metrics;

const METRICS = new Set([
  ...exported.map(({name}) => kept(name)),
  ...['voice-opus', 'load', 'turn'].flatMap((check) =>
    Object.values(figuresOf(check)).map(({name}) => `agent_diagnostics_${kept(name)}`),
  ),
]);
const METRIC_LABELS = new Set([
  ...resource,
  ...exported.flatMap(({gauge}) => gauge.dataPoints.flatMap(({attributes}) => keysOf(attributes))),
]);
const LOG_LABELS = new Set([
  ...resource,
  ...keysOf(resourceLogs[0]!.scopeLogs[0]!.logRecords[0]!.attributes),
]);

const collector = read('collector.yaml');
/** What the collector counts, and by which attribute of a log record. */
const COUNTED = new Set(
  [...collector.matchAll(/^ {6}(agent_diagnostics[\w.]+):$/gm)].map(([, name]) => kept(name!)),
);

describe('the files for monitoring', () => {
  it('count log records by what these hold', () => {
    expect(COUNTED.size).to.equal(4);
    const attributes = [
      ...[...collector.matchAll(/\{key: ([\w.]+)/g)].map(([, key]) => kept(key!)),
      ...[...collector.matchAll(/attributes\["([\w.]+)"\]/g)].map(([, key]) => kept(key!)),
    ];
    expect(attributes.length).to.equal(2);
    for (const attribute of attributes) expect([...LOG_LABELS]).to.include(attribute);
    // The line that the conditions look at.
    const {body} = resourceLogs[0]!.scopeLogs[0]!.logRecords[0]!;
    expect(body).to.deep.equal({stringValue: 'red: service-error, egress-not-allowed, configuration'});
    const conditions = [...collector.matchAll(/IsMatch\(body, "([^"]+)"\)/g)].map(
      ([, text]) => new RegExp(text!.replace('$$', '$')),
    );
    const lines = [
      'red: services-blocked',
      'amber (partial): voice-loss, turn-credentials',
      'red: egress-not-allowed, turn-silent, configuration',
    ];
    expect(conditions.map((condition) => lines.filter((line) => condition.test(line)))).to.deep.equal(
      lines.map((line) => [line]),
    );
    for (const line of ['red: regional-hosts-blocked', 'amber: turn-slow', 'green'])
      expect(
        conditions.some((condition) => condition.test(line)),
        line,
      ).to.equal(false);
  });

  for (const name of ['prometheus-rules.yaml', 'prometheus-rules.test.yaml', 'grafana-prometheus.json'])
    it(`name metrics and labels that there are: ${name}`, () => {
      const text = read(name).replaceAll('\\"', '"');
      const metrics = [...text.matchAll(/(?<![\w$:{.])agent_diagnostics_[a-z0-9_]+/g)].map(
        ([found]) => found,
      );
      const unknown = metrics.filter(
        (one) => !METRICS.has(one) && !COUNTED.has(one) && !METRIC_LABELS.has(one) && !LOG_LABELS.has(one),
      );
      expect([...new Set(unknown)]).to.deep.equal([]);
      const labels = [
        ...[...text.matchAll(/[{,]\s*(\w+)\s*=~?"/g)].map(([, label]) => label!),
        ...[...text.matchAll(/by \(([^)]*)\)/g)].flatMap(([, list]) =>
          list!.split(',').map((label) => label.trim()),
        ),
        ...[...text.matchAll(/\{\{\s*\$?(?:labels\.)?(\w+)\s*\}\}/g)].map(([, label]) => label!),
      ].filter((label) => !['__name__', 'exporter', 'value'].includes(label));
      expect(labels.length).to.be.above(5);
      expect(
        [...new Set(labels)].filter((label) => !METRIC_LABELS.has(label) && !LOG_LABELS.has(label)),
      ).to.deep.equal([]);
    });

  it('name labels of Loki that there are', () => {
    const text = read('grafana-loki.json').replaceAll('\\"', '"');
    const labels = [
      ...[...text.matchAll(/\|\s*(\w+)\s*(?:=~|!=|=)"/g)].map(([, label]) => label!),
      ...[...text.matchAll(/by \(([^)]*)\)/g)].flatMap(([, list]) =>
        list!.split(',').map((label) => label.trim()),
      ),
      ...[...text.matchAll(/\{\{\.?(\w+)\}\}/g)].map(([, label]) => label!),
    ].filter((label) => label !== '__line__');
    expect(labels.length).to.be.above(10);
    expect([...new Set(labels)].filter((label) => !LOG_LABELS.has(label))).to.deep.equal([]);
  });

  it('are dashboards that Grafana can import', () => {
    for (const name of ['grafana-prometheus.json', 'grafana-loki.json']) {
      const dashboard = JSON.parse(read(name)) as {
        uid: string;
        title: string;
        schemaVersion: number;
        templating: {list: {name: string; type: string}[]};
        panels: {
          id: number;
          title: string;
          type: string;
          gridPos: Record<string, number>;
          targets: {expr: string; refId: string}[];
        }[];
      };
      expect(dashboard.uid.length).to.be.within(1, 40);
      expect(dashboard.schemaVersion).to.be.at.least(36);
      const names = dashboard.templating.list.map((one) => one.name);
      expect(new Set(dashboard.panels.map(({id}) => id)).size).to.equal(dashboard.panels.length);
      for (const {gridPos, targets, type, title} of dashboard.panels) {
        expect(['stat', 'timeseries', 'table', 'logs']).to.include(type);
        expect(gridPos['x']! + gridPos['w']!, title).to.be.at.most(24);
        for (const {expr} of targets)
          for (const [, variable] of expr.matchAll(/\$(\w+)/g))
            expect([...names, '__interval', '__range'], title).to.include(variable);
      }
    }
  });
});
