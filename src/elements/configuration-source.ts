import {ConfigurationError, isConfigurationError, type ConfigurationIssue} from '../config/errors.js';
import {parseConfiguration} from '../config/parse.js';
import type {Configuration} from '../config/types.js';
import {validateConfiguration} from '../config/validate.js';
import type {Languages} from '../i18n/languages.js';
import {withDeadline} from '../internal/abort.js';

/** What is known about the configuration. */
export type ConfigurationState =
  | {readonly kind: 'none'}
  | {readonly kind: 'loading'}
  | {readonly kind: 'invalid'; readonly issues: readonly ConfigurationIssue[]}
  | {readonly kind: 'ready'; readonly config: Configuration};

interface Sources {
  /** The property, which takes precedence. */
  readonly property: unknown;
  /** The text of the inline script. */
  readonly inline: string | undefined;
  readonly url: string | undefined;
}

/** An element that has all of them. */
interface Configured extends HTMLElement {
  readonly config: unknown;
  readonly configUrl: string | undefined;
}

const NONE: ConfigurationIssue = {path: '$', expected: 'a configuration', received: 'nothing'};

/**
 * How long we wait for the chunk that reads a site's own texts, ms. It comes from the script's own server; if that
 * stops answering, the check must still run.
 */
const TEXTS_DEADLINE_MS = 3000;

/** Loads the code that reads a site's own texts. */
type TextsPart = () => Promise<{
  readonly siteLanguages: (texts: NonNullable<Configuration['texts']>) => Promise<Languages>;
}>;

/** Reads the configuration from the first source that exists, and reports changes. */
export class ConfigurationSource {
  state: ConfigurationState = {kind: 'none'};
  /** The configuration to show: the last one until the next is known. */
  shown: Configuration | undefined;
  /** The product's languages with the site's own texts, if any; until the next configuration is read. */
  languages: Languages | undefined;
  readonly #onChange: () => void;
  readonly #textsPart: TextsPart;
  readonly #validate: (input: unknown) => Configuration;
  /** Ends the loading that a newer source has replaced. */
  #loading: AbortController | undefined;
  #settled: Promise<void> = Promise.resolve();
  #last: Sources | undefined;

  constructor(
    onChange: () => void,
    textsPart: TextsPart = () => import('../i18n/texts.js'),
    validate: (input: unknown) => Configuration = validateConfiguration,
  ) {
    this.#onChange = onChange;
    this.#textsPart = textsPart;
    this.#validate = validate;
  }

  /** Reads what the element says now: its property, the script in it, its attribute. */
  readFrom(element: Configured): void {
    const script = element.querySelector(':scope > script[type="application/json"]');
    this.update(
      {
        // A removed attribute becomes null.
        property: element.config ?? undefined,
        inline: script?.textContent ?? undefined,
        url: element.configUrl ?? undefined,
      },
      element.ownerDocument.baseURI,
    );
  }

  /** Reads again only if something changed, so that an address is fetched once. */
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

  /** Ends the loading; the next update reads everything again. */
  stop(): void {
    this.#last = undefined;
    this.#loading?.abort();
    this.#loading = undefined;
    if (this.state.kind === 'loading') this.#set({kind: 'none'});
  }

  #read(source: () => unknown): void {
    try {
      const config = this.#validate(source());
      const {texts} = config;
      if (!texts) return this.#set({kind: 'ready', config});
      const read = (): Promise<Languages | undefined> =>
        this.#textsPart()
          .then(({siteLanguages}) => siteLanguages(texts))
          .catch((error: unknown) => {
            if (isConfigurationError(error)) throw error;
            // If it can't be loaded, the product's own words are used.
            return undefined;
          });
      this.#await(
        (signal) => withDeadline(signal, TEXTS_DEADLINE_MS, read),
        (bounded) => this.#set({kind: 'ready', config}, bounded.timedOut ? undefined : bounded.value),
      );
    } catch (error) {
      if (!isConfigurationError(error)) throw error;
      this.#set({kind: 'invalid', issues: error.issues});
    }
  }

  #load(url: string, baseUrl: string): void {
    this.#await(
      async (signal) => (await import('../config/load.js')).loadConfiguration(url, {signal, baseUrl}),
      (loaded) => this.#read(() => loaded),
    );
  }

  /** Uses the result, unless a newer source has replaced it meanwhile. */
  #await<T>(coming: (signal: AbortSignal) => Promise<T>, goOn: (come: T) => void): void {
    const loading = (this.#loading = new AbortController());
    this.#set({kind: 'loading'});
    this.#settled = coming(loading.signal).then(
      (come) => {
        if (this.#loading === loading) goOn(come);
      },
      (error: unknown) => {
        if (this.#loading !== loading) return;
        const issues = isConfigurationError(error) ? error.issues : [{...NONE, path: 'config-url'}];
        this.#set({kind: 'invalid', issues});
      },
    );
  }

  #set(state: ConfigurationState, languages?: Languages): void {
    this.state = state;
    if (state.kind !== 'loading') {
      this.shown = state.kind === 'ready' ? state.config : undefined;
      this.languages = languages;
    }
    this.#onChange();
  }
}
