import {callThrough} from './worlds.mjs';

/** What of a run judges and concludes, and needs no page. */
export const SOURCES = [
  ...[
    'analysis/diagnose',
    'analysis/relay-rules',
    'analysis/judged',
    'analysis/judge-configuration',
    'analysis/judge-control',
  ],
  ...['analysis/judge-egress', 'analysis/judge-environment', 'analysis/judge-load', 'analysis/judge-local'],
  ...['analysis/judge-relay', 'analysis/judge-services', 'analysis/judge-tunnel', 'analysis/judge-voice'],
  ...['policy/policy', 'analysis/voice-check-id', 'analysis/voice-figures'],
  ...[
    'config/lint',
    'config/resolve',
    'config/validate',
    'internal/schema',
    'report/catalogue',
    'report/contradictions',
    'report/schema',
    'run/results',
    'run/progress',
  ],
];

const LOAD_BYTES = 1090;
const MARGIN = 1.27;

/**
 * The report of a run that found these facts: the stages in the order of `src/run`, without what takes time.
 * @param {any} src exports of {@link SOURCES}
 * @param {import('./worlds.mjs').World} world
 */
export function conclude(src, world) {
  const config = src.validateConfiguration(world['config']);
  const settings = src.resolveConfiguration(config);
  const results = new src.Results(src.plannedMs(settings).keys(), () => undefined);
  /** @type {any[]} */
  const notes = [];
  results.add(
    src.judgeEnvironment(world['environment'], {
      needsVoice: settings.turn !== undefined,
      expected: settings.codecs[0],
      durationMs: 1,
    }),
  );
  results.add(src.judgeConfiguration(src.lintConfiguration(config), 1));
  const control = {...world['control'], durationMs: 10};
  results.add(src.judgeControl(control));
  const asked = settings.services.slice(0, Math.max(0, settings.services.length - world['unasked']));
  const services = asked.map((/** @type {any} */ service, /** @type {number} */ i) => ({
    service,
    attempts: world['services'][i],
    durationMs: 10,
  }));
  if (settings.services.length > 0)
    results.add(src.judgeServices(services, 10, settings.thresholds, settings.services));
  const egress = settings.egress ? world['egress'] : undefined;
  if (egress)
    results.add(src.judgeEgress(egress, {enforced: settings.egress.enforced ?? false, showAddress: false}));
  if (settings.turn) relayPath(src, world, {settings, results, notes, egress});
  const local = settings.local.map((/** @type {any} */ service, /** @type {number} */ i) => ({
    service,
    facts: world['locals'][i],
  }));
  if (local.length > 0) results.add(src.judgeLocal(local, 10));
  results.addRest('inconclusive');
  const checks = results.all().map((/** @type {any} */ check) => ({
    ...check,
    symptoms: [...check.symptoms, ...notes.filter(({check: id}) => id === check.result.id)],
  }));
  const diagnosis = src.diagnose(
    checks,
    {control, services, relayRules: src.RELAY_RULES, ...(egress && {egress})},
    settings,
  );
  const open = diagnosis.checks.some(
    (/** @type {any} */ {id, status}) => status === 'inconclusive' && id !== 'local',
  );
  const report = {
    version: 1,
    id: 'K7QM-2F',
    startedAt: '2026-11-23T08:52:00.000Z',
    durationMs: 1000,
    outcome: open ? 'partial' : 'complete',
    light: diagnosis.light,
    lights: diagnosis.lights,
    checks: diagnosis.checks,
    findings: diagnosis.findings,
    environment: {
      browser: 'Chrome',
      browserVersion: '156',
      os: 'Windows',
      visibleThroughout: true,
      method: 'rtp',
    },
    policy: {id: src.POLICY_ID, mos: src.MOS_POLICY},
  };
  return {report, settings};
}

/** @param {any} src @param {any} world @param {any} run */
function relayPath(src, world, {settings, results, notes, egress}) {
  const {turn, codecs, thresholds} = settings;
  const voice = [...codecs.map(src.voiceCheckId), 'load'];
  if (world.environment.webrtc !== 'available') {
    results.addRest('skipped', ['turn', ...voice, 'tunnel']);
    return;
  }
  const relays = turn.urls.map((/** @type {string} */ url, /** @type {number} */ i) => ({
    url,
    ...world.relays[i],
  }));
  results.add(src.judgeTurn(relays, 10, thresholds));
  if (relays.every((/** @type {any} */ {outcome}) => outcome !== 'allocated')) {
    results.addRest('skipped', [...voice, 'tunnel']);
    return;
  }
  if (turn.loopback !== false) voiceStage(src, world, {settings, results, notes, voice});
  else results.addRest('skipped', voice);
  if (turn.direct && egress) results.add(src.judgeTunnel(world.mapped, egress, 10));
}

/** @param {any} src @param {any} world @param {any} run */
function voiceStage(src, world, {settings, results, notes, voice}) {
  const {codecs, thresholds} = settings;
  const refused = src.loopSymptom(world.loop);
  if (refused) {
    notes.push(refused);
    results.addRest('inconclusive', voice);
    return;
  }
  const outcomes = codecs.map((/** @type {string} */ codec, /** @type {number} */ i) =>
    outcomeOf(world.calls[i], codec, world.environment.missingCodecs),
  );
  const [expected, ...others] = outcomes;
  const judged = src.judgeVoice(expected, thresholds);
  results.add(judged);
  const isBad = judged.result.light === 'red' && expected.outcome === 'measured';
  if (expected.outcome === 'measured' && !isBad) {
    const idle = src.voiceFigures(expected.codec, src.withoutStalls(expected.facts));
    const steps = stepsOf(world.load, src.requiredBudget(settings));
    results.add(src.judgeLoad({steps, durationMs: 10, codec: expected.codec, idle}, thresholds));
  }
  if (!isBad && !['cut', 'silent'].includes(expected.outcome))
    for (const other of others) results.add(src.judgeVoice(other, thresholds));
  results.addRest('skipped', voice);
}

/** @param {any} call @param {string} codec @param {string[]} missing */
function outcomeOf({outcome, line}, codec, missing) {
  if (missing.includes(codec)) return {outcome: 'codec-missing', codec, durationMs: 10};
  return {
    outcome,
    codec,
    durationMs: 10,
    ...(line && {facts: callThrough(line), stopped: {afterMs: 3000, why: 'full-length'}}),
  };
}

/** @param {any} load @param {{up: number, down: number}} required */
function stepsOf({line, callLine, overHttps, steps, sends}, required) {
  const kept = {all: Infinity, one: 1, nothing: 0}[/** @type {'all' | 'one' | 'nothing'} */ (sends)];
  return [MARGIN, 1].slice(0, steps).map((factor) => {
    const flow = (/** @type {string} */ direction, /** @type {number} */ kbps) => ({
      direction,
      requiredKbps: kbps,
      offeredKbps: kbps * factor,
      addedKbps: kbps * factor - 90,
      packets: callThrough(line, LOAD_BYTES).packets.slice(0, kept),
    });
    const {up, down} = required;
    return {
      flows: overHttps ? [flow('up', up), flow('down', down)] : [flow('both', Math.max(up, down))],
      call: callThrough(callLine),
    };
  });
}
