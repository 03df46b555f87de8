import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {PROTO, throughBinary, withoutEmptyLists} from '../support/otlp-collector.mjs';
import {anyReport, REPORT} from '../support/otlp-reports.mjs';

/** @typedef {import('../support/otlp-collector.mjs').Json} Json */

const dist = new URL('../../dist/', import.meta.url);
const built = existsSync(new URL('otlp.js', dist));
const skip = !built && 'dist/ lacks otlp.js: run "npm run build"';
/** @type {typeof import('../../src/otlp/index.js')} */
const {toLogs, toMetrics} = built ? await import(new URL('otlp.js', dist).href) : {};

/** @param {'metrics' | 'logs'} kind @param {object} json */
function assertConforms(kind, json) {
  // What is sent is what is checked: JSON, not an object that becomes it.
  const sent = JSON.parse(JSON.stringify(json));
  const back = throughBinary(PROTO[kind].request, sent);
  assert.deepEqual(withoutEmptyLists(back), withoutEmptyLists(sent));
}

/** @param {Json[]} attributes @returns {Json} */
const plain = (attributes) => Object.fromEntries(attributes.map(({key, value}) => [key, plainValue(value)]));

/** @param {Json} value @returns {any} */
function plainValue(value) {
  const [kind, within] = Object.entries(value)[0] ?? [];
  if (kind === 'arrayValue') return within.values.map(plainValue);
  return kind === 'kvlistValue' ? plain(within.values) : within;
}

/** Points by the metric's name, without what they all begin with. @param {Json} request @returns {Map<string, Json>} */
function metricsIn(request) {
  const [{scopeMetrics}] = request['resourceMetrics'];
  assert.equal(scopeMetrics.length, 1);
  return new Map(
    scopeMetrics[0].metrics.map((/** @type {Json} */ metric) => {
      assert.match(metric['name'], /^agent_diagnostics\.[a-z]+(\.[a-z0-9]+(_[a-z0-9]+)*)?$/);
      return [metric['name'].slice('agent_diagnostics.'.length), metric];
    }),
  );
}

/** @param {Json} request @param {string} name @returns {Json[]} */
const pointsOf = (request, name) =>
  (metricsIn(request).get(name)?.['gauge'].dataPoints ?? []).map((/** @type {Json} */ point) => ({
    ...plain(point['attributes']),
    value: point['asInt'] ?? point['asDouble'],
  }));

describe('the official definitions', {skip}, () => {
  it('take a report, and give it back as it was', () => {
    for (const options of [{}, {site: 'Köln', resource: {'deployment.environment.name': 'test'}}]) {
      assertConforms('metrics', toMetrics(REPORT, options));
      assertConforms('logs', toLogs(REPORT, options));
    }
  });

  it('take any report', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        assertConforms('metrics', toMetrics(report));
        assertConforms('logs', toLogs(report));
      }),
    );
  });

  it('would not take what is only nearly a message', () => {
    for (const change of [
      (/** @type {Json} */ log) => (log['timeUnixNano'] = Number(log['timeUnixNano'])),
      (/** @type {Json} */ log) => (log['severityNumber'] = 'SEVERITY_NUMBER_ERROR'),
      (/** @type {Json} */ log) => (log['severity_number'] = 17),
      (/** @type {Json} */ log) => (log['body'] = 'text'),
      (/** @type {Json} */ log) => (log['traceId'] = null),
      (/** @type {Json} */ log) => log['attributes'].push({key: 'x', value: {intValue: 5}}),
    ]) {
      /** @type {Json} */
      const json = JSON.parse(JSON.stringify(toLogs(REPORT)));
      change(json['resourceLogs'][0].scopeLogs[0].logRecords[0]);
      assert.throws(() => assertConforms('logs', json), String(change));
    }
  });
});

describe('the metrics of a report', {skip}, () => {
  it('have the figures of its checks, with what tells them apart', () => {
    const request = toMetrics(REPORT);
    const state = {'check.id': 'voice-opus', light: 'amber', codec: 'opus', method: 'rtp'};
    assert.deepEqual(pointsOf(request, 'voice.rtt'), [{...state, value: 43.5}]);
    assert.deepEqual(pointsOf(request, 'voice.loss_ratio'), [{...state, value: 0}]);
    assert.deepEqual(pointsOf(request, 'voice.packets'), [{...state, value: '400'}]);
    assert.deepEqual(pointsOf(request, 'turn.connect'), [{'check.id': 'turn', light: 'green', value: 188}]);
    assert.deepEqual(pointsOf(request, 'load.uplink'), [
      {'check.id': 'load', light: 'green', method: 'rtp', value: 600},
    ]);
    const load = {'check.id': 'load', light: 'green', method: 'rtp'};
    assert.deepEqual(pointsOf(request, 'load.required_uplink'), [{...load, value: 466}]);
    assert.deepEqual(pointsOf(request, 'load.required_downlink'), [{...load, value: 116}]);
    assert.deepEqual(pointsOf(request, 'run.duration'), [
      {outcome: 'complete', light: 'red', value: 12_345.6},
    ]);
  });

  it('have units, and one time for all: that of the end of the run', () => {
    const request = toMetrics(REPORT);
    const units = Object.fromEntries([...metricsIn(request)].map(([name, {unit}]) => [name, unit]));
    assert.equal(units['voice.rtt'], 'ms');
    assert.equal(units['voice.mos'], '1');
    assert.equal(units['load.uplink'], 'kbit/s');
    assert.equal(units['voice.packets'], '{packet}');
    assert.equal(units['findings'], '{finding}');
    const times = [...metricsIn(request).values()].flatMap(({gauge}) =>
      gauge.dataPoints.map((/** @type {Json} */ {timeUnixNano}) => timeUnixNano),
    );
    const endMs = Date.parse(REPORT.startedAt) + 12_346;
    assert.deepEqual([...new Set(times)], [`${endMs}000000`]);
  });

  it('have the lights as states, and the findings counted by kind', () => {
    const request = toMetrics(REPORT);
    assert.deepEqual(pointsOf(request, 'run.light'), [
      {path: 'overall', light: 'red', value: 1},
      {path: 'data', light: 'red', value: 1},
      {path: 'voice', light: 'amber', value: 1},
    ]);
    assert.deepEqual(pointsOf(request, 'findings'), [
      {cause: 'service-error', light: 'red', owner: 'genesys', value: '1'},
      {cause: 'egress-not-allowed', light: 'amber', owner: 'network', value: '1'},
      {cause: 'configuration', light: 'amber', owner: 'integrator', value: '2'},
    ]);
  });

  it('leave out what was not measured', () => {
    const request = toMetrics(REPORT);
    for (const name of ['load.rtt', 'load.mos']) assert.ok(!metricsIn(request).has(name), name);
    const ids = (/** @type {string} */ name) => pointsOf(request, name).map((point) => point['check.id']);
    assert.ok(!ids('check.light').includes('local'));
    assert.ok(ids('check.light').includes('voice-pcmu'));
    assert.ok(!ids('check.duration').includes('voice-pcmu'));
    const broken = {...REPORT.checks[3], metrics: {rttMs: NaN, mos: Infinity, jitterMs: 2}};
    const request2 = toMetrics(/** @type {any} */ ({...REPORT, checks: [broken]}));
    assert.deepEqual(
      [...metricsIn(request2).keys()].filter((name) => name.startsWith('voice')),
      ['voice.jitter'],
    );
  });

  it('have no attribute that differs from run to run, or names one thing among many', () => {
    const text = JSON.stringify(toMetrics(REPORT));
    for (const name of ['K7QM-2F', 'INC-4711', 'desktop', '"auth"', '156'])
      assert.ok(!text.includes(name), name);
  });
});

describe('the log record of a report', {skip}, () => {
  /** @param {Parameters<typeof toLogs>} args @returns {Json} */
  const recordOf = (...args) =>
    /** @type {Json} */ (toLogs(...args))['resourceLogs'][0].scopeLogs[0].logRecords[0];

  it('says in one line what came of the run', () => {
    const lines = [
      REPORT,
      {...REPORT, light: 'green', findings: []},
      {...REPORT, light: 'grey', outcome: 'cancelled', findings: []},
      {...REPORT, light: 'amber', outcome: 'partial'},
    ].map((report) => {
      const {body, severityNumber, severityText} = recordOf(/** @type {any} */ (report));
      return [body.stringValue, severityNumber, severityText];
    });
    assert.deepEqual(lines, [
      ['red: service-error, egress-not-allowed, configuration', 17, 'ERROR'],
      ['green', 9, 'INFO'],
      ['grey (cancelled)', 13, 'WARN'],
      ['amber (partial): service-error, egress-not-allowed, configuration', 13, 'WARN'],
    ]);
  });

  it('has the rest as attributes', () => {
    const record = recordOf(REPORT);
    const {
      'agent_diagnostics.items': items,
      'agent_diagnostics.finding_details': details,
      ...facts
    } = plain(record['attributes']);
    assert.deepEqual(facts, {
      'agent_diagnostics.report.id': 'K7QM-2F',
      'agent_diagnostics.case': 'INC-4711',
      'agent_diagnostics.outcome': 'complete',
      'agent_diagnostics.light': 'red',
      'agent_diagnostics.lights.data': 'red',
      'agent_diagnostics.lights.voice': 'amber',
      'agent_diagnostics.findings': ['service-error', 'egress-not-allowed', 'configuration'],
      'agent_diagnostics.method': 'rtp',
      'agent_diagnostics.visible_throughout': true,
      'agent_diagnostics.policy.id': 'agent-diagnostics/1',
      'agent_diagnostics.policy.mos': 'g107-playout/1',
      'user_agent.name': 'Chrome',
      'user_agent.version': '156',
    });
    assert.deepEqual(items[1], {
      check: 'services',
      id: 'auth',
      status: 'failed',
      light: 'red',
      cause: 'service-error',
      metrics: {attempts: 3},
    });
    assert.equal(items.length, 2);
    assert.equal(details.length, 4);
    assert.deepEqual(details[0], {
      cause: 'service-error',
      light: 'red',
      confidence: 'certain',
      owner: 'genesys',
      subjects: ['auth'],
      evidence: {status: 503, failures: 3, attempts: 3},
    });
    assert.equal(record['eventName'], 'agent_diagnostics.run');
    assert.equal(record['observedTimeUnixNano'], record['timeUnixNano']);
  });

  it('has no case where there is none', () => {
    const report = {...REPORT};
    delete report.case;
    assert.ok(!('agent_diagnostics.case' in plain(recordOf(report)['attributes'])));
  });

  it('tells of the evidence no text: it may be an address, a URL or a name', () => {
    const text = JSON.stringify([toLogs(REPORT), toMetrics(REPORT)]);
    for (const private_ of ['203.0.113.77', 'intranet.example.com', '$.services'])
      assert.ok(!text.includes(private_), private_);
    const {'agent_diagnostics.finding_details': details} = plain(recordOf(REPORT)['attributes']);
    assert.deepEqual(details[1].evidence, {allowed: false, enforced: false});
  });
});

describe('the resource', {skip}, () => {
  const {version} = JSON.parse(readFileSync(new URL('../package.json', dist), 'utf8'));
  /** @param {Parameters<typeof toLogs>[1]} options */
  const resourceOf = (options, report = REPORT) =>
    [toLogs(report, options).resourceLogs, toMetrics(report, options).resourceMetrics].map((list) =>
      plain(/** @type {any} */ (list[0]?.resource.attributes)),
    );

  it('is this package in its version, and no more', () => {
    const expected = {'service.name': 'agent-diagnostics', 'service.version': version};
    assert.deepEqual(resourceOf({}), [expected, expected]);
  });

  it('names the place that the report is from', () => {
    const report = {...REPORT, environment: {...REPORT.environment, network: 'Office Leipzig'}};
    for (const resource of resourceOf({}, report))
      assert.equal(resource['agent_diagnostics.network'], 'Office Leipzig');
  });

  it('has what it is told, each key once', () => {
    const [told] = resourceOf({
      site: 'Köln',
      resource: {'service.name': 'shift-check', 'host.name': 'desk-7'},
    });
    assert.deepEqual(told, {
      'service.name': 'shift-check',
      'service.version': version,
      'agent_diagnostics.site': 'Köln',
      'host.name': 'desk-7',
    });
  });
});

describe('a report whose times are none', {skip}, () => {
  for (const change of [{startedAt: 'yesterday'}, {startedAt: undefined}, {durationMs: NaN}]) {
    it(`is refused: ${JSON.stringify(change)}`, () => {
      const report = /** @type {any} */ ({...REPORT, ...change});
      for (const make of [toMetrics, toLogs])
        assert.throws(() => make(report), {name: 'TypeError', message: /report\.startedAt.*expected.*got/});
    });
  }
});

describe('the entry', {skip}, () => {
  it('is in no other file of the build', () => {
    const files = readdirSync(dist).filter((name) => name.endsWith('.js') && name !== 'otlp.js');
    assert.ok(files.includes('agent-diagnostics.js') && files.includes('engine.js'));
    for (const name of files)
      assert.doesNotMatch(readFileSync(new URL(name, dist), 'utf8'), /resourceMetrics|otlp/, name);
  });

  it('loads nothing else', () => {
    const code = readFileSync(new URL('otlp.js', dist), 'utf8');
    assert.doesNotMatch(code, /\bimport\b|\bfrom\s*["']/);
  });
});
