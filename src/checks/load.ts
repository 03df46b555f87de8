import {judgeLoad, settlesLoad} from '../analysis/judge-load.js';
import {withoutStalls} from '../analysis/judge-voice.js';
import {symptomOf} from '../analysis/judged.js';
import {voiceFigures, type VoiceFigures} from '../analysis/voice-figures.js';
import {requiredBudget} from '../config/resolve.js';
import {openEndpoints} from '../probes/https-load.js';
import {runLoad, type PartOfLoad} from '../probes/load.js';
import type {RelaySession} from '../rtc/session.js';
import type {OpenCall} from './call.js';
import type {CheckContext} from './context.js';

/**
 * Adds the agent's other work to the flowing call.
 * @param part what may flow as a part of it
 * @returns what files the result, once the call has hung up and all its packets are known
 */
export async function checkLoad(
  session: RelaySession,
  {call, stretch}: OpenCall,
  {settings, signal, page, filing, progress}: CheckContext,
  part?: PartOfLoad,
): Promise<() => void> {
  const startMs = performance.now();
  const required = requiredBudget(settings);
  if (Math.max(required.up, required.down) === 0) return () => undefined;
  progress('load', 0);
  const {codec} = call;
  const idleFigures = (): VoiceFigures | undefined => voiceFigures(codec, withoutStalls(call.facts(stretch)));
  const idle = idleFigures();
  const {bandwidth} = settings;
  const endpoints = bandwidth && (await openEndpoints(bandwidth, page, signal));
  if (bandwidth && !endpoints) {
    // The load goes through the relay instead.
    filing.note({...symptomOf('load', 'test-fault', 'grey', {what: 'bandwidth endpoints'}), informs: true});
  }
  const run = await runLoad(session, call, {
    required,
    endpoints,
    idleRttMs: idle?.rttMs ?? 0,
    ...(part && {part}),
    isEnough: (step) => settlesLoad(step, {codec, idle}, settings.thresholds),
    signal,
    onProgress: (fraction) => {
      progress('load', fraction);
    },
  });
  const endMs = performance.now();
  return () => {
    const {isOutOfReach} = run;
    const durationMs = endMs - startMs;
    const facts = {steps: run.facts(), durationMs, codec, idle: idleFigures(), isOutOfReach};
    filing.file(judgeLoad(facts, settings.thresholds), {startMs, endMs});
  };
}
