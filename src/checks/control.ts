import type {ControlFacts} from '../analysis/judge-control.js';
import {attemptControl} from '../probes/control.js';
import {tryUntilSure, type TargetOptions} from './services.js';

export async function tryControl(url: string, options: TargetOptions): Promise<ControlFacts> {
  return tryUntilSure((deadlineMs) => attemptControl(url, {...options, deadlineMs}), options.signal);
}
