import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {analyseFleetTexts} from '../../../src/fleet/index.js';
import {Splitter, type Piece} from '../../../src/fleet/reading/split.js';
import {toLogs} from '../../../src/otlp/logs.js';
import {toMetrics} from '../../../src/otlp/metrics.js';
import type {AnyValue, KeyValue} from '../../../src/otlp/messages.js';
import type {Report} from '../../../src/report/types.js';
import {demoFleet} from '../../lab/fleet.mjs';

const NOW = new Date('2026-11-30T12:00:00Z');
const OPTIONS = {now: NOW, timeZone: 'UTC'};
const FLEET = demoFleet({count: 60});
const lines = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join('\n');

const read = (text: string) => analyseFleetTexts({'a.json': text}, OPTIONS);

/** What stays the same, whatever way the reports came. */
const essence = (text: string) => {
  const {lights, causes, commonalities, refused, dimensions, remarks} = read(text);
  return {
    refused,
    lights,
    causes: causes.map(({cause, count}) => ({cause, count})),
    first: commonalities[0] && [commonalities[0].dimension, commonalities[0].value, commonalities[0].bad],
    dimensions: dimensions.map(({dimension, values}) => [dimension, values.length]),
    sites: remarks.sites,
    policies: remarks.policies,
  };
};

describe('reports in a file', () => {
  const expected = essence(lines(FLEET));

  it('are read one on each line', () => {
    expect(expected.refused).to.deep.equal([]);
    expect(Object.values(expected.lights).reduce((a, b) => a + b)).to.equal(60);
    expect(expected.first?.[1]).to.equal('VPN');
  });

  for (const [what, text] of [
    ['as a list', JSON.stringify(FLEET)],
    ['as a list for people', `\ufeff${JSON.stringify(FLEET, null, 2)}\r\n`],
    ['one after the other', FLEET.map((report) => JSON.stringify(report)).join('')],
    [
      'in messages that hold one each',
      lines(FLEET.map((report) => ({type: 'diagnostics-complete', report}))),
    ],
    ['in a message that holds them all', JSON.stringify({reports: FLEET})],
    ['as lines that Loki kept', lines(FLEET.map((report) => ({line: JSON.stringify(report), labels: {}})))],
  ] as const) {
    it(`are read ${what}`, () => {
      expect(essence(text)).to.deep.equal(expected);
    });
  }

  it('are told from what is none, each with its reason and its place', () => {
    const [one] = FLEET;
    const text = [
      JSON.stringify(one),
      'not JSON at all, {"nor": this',
      '',
      '}',
      '{"version": 2}',
      `{"a": ${'['.repeat(100)}${']'.repeat(100)}}`,
      JSON.stringify(toMetrics(one!)),
      '{"resourceLogs": []}',
      '{"light": "red"}',
    ].join('\n');
    const {reports, refused} = read(text);
    expect(reports).to.equal(1);
    expect(refused.map(({name, reason}) => `${name} ${reason}`)).to.deep.equal([
      'a.json, 2 not-json',
      'a.json, 3 not-json',
      'a.json, 4 newer',
      'a.json, 5 too-large',
      'a.json, 6 metrics',
      'a.json, 7 empty',
      'a.json, 8 not-report',
    ]);
    expect(read('').refused).to.deep.equal([{reason: 'empty', name: 'a.json'}]);
    expect(read('<!doctype html>').refused).to.deep.equal([{reason: 'not-json', name: 'a.json'}]);
    expect(read(JSON.stringify(one).slice(0, -1)).refused.map(({reason}) => reason)).to.deep.equal([
      'not-json',
    ]);
  });
});

/** As Loki keeps an attribute: text, and lists as JSON. */
function asLoki(attributes: readonly KeyValue[]): Record<string, string> {
  return Object.fromEntries(
    attributes.map(({key, value}) => {
      const plain = plainOf(value);
      return [key.replaceAll('.', '_'), typeof plain === 'string' ? plain : JSON.stringify(plain)];
    }),
  );
}

function plainOf(value: AnyValue): unknown {
  if ('arrayValue' in value) return value.arrayValue.values.map(plainOf);
  if ('kvlistValue' in value)
    return Object.fromEntries(value.kvlistValue.values.map(({key, value: own}) => [key, plainOf(own)]));
  return Object.values(value)[0];
}

describe('what is exported by OTLP', () => {
  const exported = FLEET.map((report) => toLogs(report, {site: 'Best Customer'}));
  const told = (report: Report): Report => ({...report, answers: {}});
  const expected = essence(lines(FLEET.map(told)));
  const compare = (text: string): void => {
    const {dimensions, ...rest} = essence(text);
    const {dimensions: known, ...others} = expected;
    expect(rest).to.deep.equal(others);
    // Codecs are told with the metrics only; the site with the resource.
    expect(dimensions.map(([name]) => name).sort()).to.deep.equal(
      [...known.map(([name]) => name).filter((name) => name !== 'codec'), 'site'].sort(),
    );
  };

  it('is read as the collector’s file exporter writes it', () => {
    compare(lines(exported));
  });

  it('is read as one batch of all', () => {
    compare(JSON.stringify({resourceLogs: exported.flatMap(({resourceLogs}) => resourceLogs)}));
  });

  const entries = exported.flatMap(({resourceLogs}) =>
    resourceLogs.flatMap(({resource, scopeLogs}) =>
      scopeLogs.flatMap(({logRecords}) =>
        logRecords.map(({timeUnixNano, attributes, body}) => ({
          time: timeUnixNano,
          line: String(plainOf(body)),
          labels: {...asLoki(resource.attributes), ...asLoki(attributes)},
        })),
      ),
    ),
  );

  it('is read as Loki answers a query', () => {
    const result = entries.map(({time, line, labels}) => ({stream: labels, values: [[time, line]]}));
    compare(JSON.stringify({status: 'success', data: {resultType: 'streams', result}}));
    const apart = entries.map(({time, line, labels}) => ({
      stream: {service_name: 'agent-diagnostics'},
      values: [[time, line, {structuredMetadata: labels}]],
    }));
    compare(JSON.stringify({status: 'success', data: {resultType: 'streams', result: apart}}));
  });

  it('is read as logcli and Grafana write it', () => {
    const iso = (time: string): string => new Date(Number(time) / 1e6).toISOString();
    compare(lines(entries.map(({time, line, labels}) => ({labels, line, timestamp: iso(time)}))));
    compare(
      JSON.stringify(
        entries.map(({time, line, labels}) => ({line, timestamp: time, date: iso(time), fields: labels})),
      ),
    );
  });
});

describe('Splitter', () => {
  const pieces = (parts: readonly string[], maxCharacters = 1e6): Piece[] => {
    const splitter = new Splitter(maxCharacters);
    return [...parts.flatMap((part) => [...splitter.push(part)]), ...splitter.end()];
  };

  it('finds the same objects however the text comes in parts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue({maxDepth: 3}))),
        fc.array(fc.nat(200)),
        fc.boolean(),
        (objects, cuts, isList) => {
          const text = isList ? JSON.stringify(objects) : lines(objects);
          const parts = [...cuts, text.length]
            .sort((a, b) => a - b)
            .map((cut, i, all) => text.slice(i === 0 ? 0 : all[i - 1], cut));
          const found = pieces(parts).map(
            (piece) => (piece.kind === 'value' ? JSON.parse(piece.text) : piece.kind) as unknown,
          );
          expect(found).to.deep.equal(JSON.parse(JSON.stringify(objects)));
        },
      ),
    );
  });

  it('lets go of an object that is too large, and goes on after it', () => {
    const text = `{"a": "${'x'.repeat(200)}"}{"b": 1}`;
    for (const parts of [[text], text.split('')])
      expect(pieces(parts, 100)).to.deep.equal([{kind: 'too-large'}, {kind: 'value', text: '{"b": 1}'}]);
  });
});
