import type {ControlFacts} from '../analysis/judge-control.js';
import {attemptControl} from '../probes/control.js';
import {tryUntilSure, type TargetOptions} from './services.js';

export async function tryControl(url: string, options: TargetOptions): Promise<ControlFacts> {
  const once = (deadlineMs: number): ReturnType<typeof attemptControl> =>
    attemptControl(url, {...options, deadlineMs});
  const isOwnHost = new URL(url).hostname === new URL(options.document.baseURI).hostname;
  return {...(await tryUntilSure(once, options.signal)), isOwnHost};
}
