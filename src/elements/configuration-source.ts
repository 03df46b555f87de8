import {ConfigurationError, isConfigurationError, type ConfigurationIssue} from '../config/errors.js';
import {loadConfiguration, parseConfiguration} from '../config/load.js';
import type {Configuration} from '../config/types.js';
import {validateConfiguration} from '../config/validate.js';

/** What is known of the configuration now. */
export type ConfigurationState =
  | {readonly kind: 'none'}
  | {readonly kind: 'loading'}
  | {readonly kind: 'invalid'; readonly issues: readonly ConfigurationIssue[]}
  | {readonly kind: 'ready'; readonly config: Configuration};

export interface Sources {
  /** The property: before everything else. */
  readonly property: unknown;
  /** The text of the inline script. */
  readonly inline: string | undefined;
  readonly url: string | undefined;
}

const NONE: ConfigurationIssue = {path: '$', expected: 'a configuration', received: 'nothing'};

/** Reads the configuration from the first of its sources that is there, and says when it knows more. */
export class ConfigurationSource {
  state: ConfigurationState = {kind: 'none'};
  readonly #onChange: () => void;
  /** Ends the loading that a newer source has replaced. */
  #loading: AbortController | undefined;
  #settled: Promise<void> = Promise.resolve();
  #last: Sources | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Reads anew only what has changed, so that an address is fetched once. */
  update(sources: Sources, baseUrl: string): void {
    const {property, inline, url} = sources;
    const last = this.#last;
    if (last && last.property === property && last.inline === inline && last.url === url) return;
    this.#last = sources;
    this.#loading?.abort();
    this.#loading = undefined;
    if (property !== undefined) this.#read(() => property);
    else if (inline !== undefined) this.#read(() => parseConfiguration(inline, 'script'));
    else if (url !== undefined) this.#load(url, baseUrl);
    else this.#set({kind: 'none'});
  }

  /** The configuration to run with, once it is known. @throws {ConfigurationError} if there is none to run with */
  async required(): Promise<Configuration> {
    while (this.state.kind === 'loading') await this.#settled;
    if (this.state.kind === 'ready') return this.state.config;
    throw new ConfigurationError(this.state.kind === 'invalid' ? this.state.issues : [NONE]);
  }

  /** Ends the loading; the next update reads everything anew. */
  stop(): void {
    this.#last = undefined;
    this.#loading?.abort();
    this.#loading = undefined;
    if (this.state.kind === 'loading') this.#set({kind: 'none'});
  }

  #read(source: () => unknown): void {
    try {
      this.#set({kind: 'ready', config: validateConfiguration(source())});
    } catch (error) {
      if (!isConfigurationError(error)) throw error;
      this.#set({kind: 'invalid', issues: error.issues});
    }
  }

  #load(url: string, baseUrl: string): void {
    const loading = (this.#loading = new AbortController());
    this.#set({kind: 'loading'});
    this.#settled = loadConfiguration(url, {signal: loading.signal, baseUrl}).then(
      (loaded) => {
        if (this.#loading === loading) this.#read(() => loaded);
      },
      (error: unknown) => {
        if (this.#loading !== loading) return;
        const issues = isConfigurationError(error) ? error.issues : [{...NONE, path: 'config-url'}];
        this.#set({kind: 'invalid', issues});
      },
    );
  }

  #set(state: ConfigurationState): void {
    this.state = state;
    this.#onChange();
  }
}
