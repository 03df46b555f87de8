import type {nothing} from 'lit';
import {html, type TemplateResult} from 'lit';
import type {Configuration} from '../../config/types.js';
import type {Localizer} from '../../i18n/localize.js';
import type {Report} from '../../report/types.js';
import type {ConfigurationState} from '../configuration-source.js';
import {namesOf} from '../names.js';
import {mainButtonTemplate, otherButtonsTemplate} from './buttons.js';
import {setupTemplate} from './setup.js';
import {doneTemplate, idleTemplate, runningTemplate, type DoneView, type RunningView} from './summary.js';

/** What stands above the groups. */
export interface HeadView extends Pick<DoneView, 'good' | 'said'> {
  /** Of the configuration, where there is none to run with. */
  readonly source: ConfigurationState | undefined;
  readonly phase: string;
  readonly report: Report | null;
  readonly config: Configuration | undefined;
  readonly progress: RunningView;
  readonly main: {
    readonly isNext: boolean;
    readonly isFirst: boolean;
    readonly run: () => void;
    readonly cancel: () => void;
  };
  /** The buttons below what is said. */
  readonly others: readonly (TemplateResult | typeof nothing)[];
}

export function headTemplate(view: HeadView, localizer: Localizer): TemplateResult {
  return html`<div class="head" aria-busy=${view.phase === 'running'}>${bodyTemplate(view, localizer)}</div>`;
}

function bodyTemplate(view: HeadView, localizer: Localizer): TemplateResult {
  const {source, phase, report, config, progress, good, said} = view;
  const running = phase === 'running';
  const {run, cancel, ...button} = view.main;
  const label = running ? 'cancel' : report ? 'again' : 'run';
  const main = mainButtonTemplate({...button, label, act: running ? cancel : run}, localizer.words);
  if (source) return setupTemplate(source, localizer, main);
  if (running) return runningTemplate(progress, localizer, {main});
  const buttons = {main, others: otherButtonsTemplate(...view.others)};
  if (phase === 'idle' || !report) return idleTemplate(localizer, buttons);
  const site = {contact: config?.site?.helpdesk ?? {}, names: namesOf(config)};
  return doneTemplate(report, localizer, site, {good, said, buttons});
}
