import {judgeControl, type ControlFacts} from '../analysis/judge-control.js';
import {attemptControl} from '../probes/control.js';
import type {CheckContext} from './context.js';
import {tryTarget, type TargetOptions} from './target.js';

/** Fetches what must answer when the page's own network is fine. */
export async function checkControl({settings, signal, realm, filing, seen}: CheckContext): Promise<void> {
  const {document} = realm;
  const url = new URL(settings.controlUrl, document.baseURI);
  if (!/^https?:$/.test(url.protocol)) {
    filing.fileRest('skipped', ['control']);
    return;
  }
  const startMs = performance.now();
  const control = await tryControl(url.href, {signal, document});
  if (filing.file(judgeControl(control), {startMs, worksHidden: true})) seen.control = control;
}

export async function tryControl(url: string, options: TargetOptions): Promise<ControlFacts> {
  const once = (deadlineMs: number): ReturnType<typeof attemptControl> =>
    attemptControl(url, {...options, deadlineMs});
  const isOwnHost = new URL(url).hostname === new URL(options.document.baseURI).hostname;
  return {...(await tryTarget(once, options.signal)), isOwnHost};
}
