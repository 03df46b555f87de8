import {judgeControl, type ControlFacts} from '../analysis/judge-control.js';
import {attemptControl} from '../probes/control.js';
import type {CheckContext} from './context.js';
import {tryTarget, type DeadlinePolicy, type TargetOptions} from './target.js';

/**
 * Asks for the control: something that answers whenever the network works.
 * @param policy of the services, which is told of its silence
 */
export async function checkControl(
  {settings, signal, page, filing, seen}: CheckContext,
  policy: DeadlinePolicy,
): Promise<void> {
  // Relative to the page's own address: a `<base>` may point elsewhere.
  const url = new URL(settings.controlUrl, page.url);
  if (!/^https?:$/.test(url.protocol)) {
    filing.fileRest('skipped', ['control']);
    return;
  }
  const startMs = performance.now();
  const control = await tryControl(url.href, {signal, page});
  policy.noteControl(control.attempts);
  if (filing.file(judgeControl(control), {startMs, worksHidden: true})) seen.control = control;
}

export async function tryControl(url: string, options: TargetOptions): Promise<ControlFacts> {
  const once = (deadlineMs: number, signal: AbortSignal): ReturnType<typeof attemptControl> =>
    attemptControl(url, {...options, deadlineMs, signal});
  const isOwnHost = new URL(url).hostname === new URL(options.page.url).hostname;
  return {...(await tryTarget(once, options.signal)), isOwnHost};
}
