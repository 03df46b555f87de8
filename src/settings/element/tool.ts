import type {LitElement, TemplateResult} from 'lit';
import type {Configuration} from '../../config/types.js';
import type {Localizer} from '../../i18n/localize.js';
import type {ToolId} from '../tool-ids.js';
import type {SettingsWords} from '../words/words.js';
import type {Light, Report} from '../../report/types.js';

/** What a tool has of the element that it is in. */
export interface ToolHost {
  readonly element: LitElement;
  /** What settings are checked against. */
  readonly config: Configuration;
  /** The last run's, if the page gave it. */
  readonly report: Report | undefined;
  readonly announce: (text: string) => void;
  /** Something changed that is shown. */
  readonly update: () => void;
}

/** One of the tools in the element: shown when it is opened, and from then on kept. */
export interface Tool {
  readonly id: ToolId;
  /** Of its last result; nothing where there is none. */
  readonly light: Light | undefined;
  template(words: SettingsWords, localizer: Localizer): TemplateResult;
  /** The configuration is another: what was said of the last one is not said any more. */
  reset(): void;
  /** Ends what is going on. */
  stop(): void;
}
