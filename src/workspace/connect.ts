import type {WorkspaceWords} from '../i18n/workspace-words.js';
import type {Light, Report} from '../report/types.js';
import {Calls} from './calls.js';
import {WorkspaceClient} from './client.js';
import {LastingChange} from './lasting.js';
import {READING, type WorkspaceReading} from './reading.js';
import {workspaceWordsOf} from './words.js';

/** What of `<agent-diagnostics>` the bridge uses. */
export interface DiagnosticsElement extends EventTarget {
  callInProgress: boolean;
  readonly summary: {
    readonly locale: string;
    readonly light: Light;
    readonly word: string;
    readonly sentence: string;
  };
}

export interface WorkspaceOptions {
  /** Where Workspace comes from, such as `https://workspace.example.com`. Nothing is sent anywhere else. */
  readonly origin: string;
  /** Workspace's window; else the one that opened this page, else the one around it. */
  readonly target?: Window;
  /** What the light is called in the menu bar, by which Workspace knows it. Default: `agent-diagnostics`. */
  readonly view?: string;
  /** A page with the full view, for {@link WorkspaceConnection.openFullView}. */
  readonly fullViewUrl?: string;
  /** How long Workspace may take to answer, ms. Default: 10,000, as in Genesys' own client. */
  readonly timeoutMs?: number;
  /** What to add to the toast, or put in its place: `width`, `autoCloseTimeout`, `iconUrl`, `buttons`. */
  readonly toast?: Readonly<Record<string, unknown>>;
  /** Where a Workspace answers in another form than expected. */
  readonly reading?: Partial<WorkspaceReading>;
  /** It is known what Workspace lets this page do. Called again in another language. */
  readonly onState?: (state: WorkspaceState) => void;
}

/** What Workspace may not do for this page; `workspace`: it did not answer at all. */
export type WorkspaceGap = keyof WorkspaceWords['missing'];

export interface WorkspaceState {
  readonly missing: readonly WorkspaceGap[];
  /** The same in sentences, in the element's language; empty where nothing is missing. */
  readonly sentences: readonly string[];
}

export interface WorkspaceConnection {
  /** Resolves when it is known what Workspace lets this page do. Never rejects. */
  readonly ready: Promise<WorkspaceState>;
  /** Opens the full view over Workspace; `false` where there is no way to. */
  readonly openFullView: () => Promise<boolean>;
  /** Takes the light and the toast away, and lets go of the element. */
  readonly disconnect: () => void;
}

/** The calls that each part needs. */
const NEEDS = {
  calls: ['interaction.getInteractions'],
  menuBar: ['system.updateViewInApplicationMenuBar'],
  toast: ['system.popupToast'],
  dialog: ['system.openDialog'],
} as const satisfies Partial<Record<WorkspaceGap, readonly string[]>>;

/** A shape of its own for each light, so that colour is never the only difference; white or black on it, 4.5 : 1 at least. */
const LOOKS: Readonly<Record<Light, readonly [shape: string, background: string, label: string]>> = {
  green: ['✔', '#1a7f37', '#ffffff'],
  amber: ['▲', '#ffcf4d', '#000000'],
  red: ['✖', '#b3261e', '#ffffff'],
  grey: ['?', '#5f6368', '#ffffff'],
};

/**
 * Shows the element's light in the menu bar of Workspace Web Edition, tells of a lasting change for the worse by a toast,
 * and sets `callInProgress` from Workspace's interactions: by the Service Client API, and only by those of its calls that
 * `system.getAllowedServices` lists. Never sets the agent's state.
 * @throws {TypeError} if `origin` is none: `*` is refused
 */
export function connectWorkspace(
  element: DiagnosticsElement,
  options: WorkspaceOptions,
): WorkspaceConnection {
  const bridge = new Bridge(element, options);
  return {
    ready: bridge.ready,
    openFullView: () => bridge.openFullView(),
    disconnect: () => bridge.disconnect(),
  };
}

class Bridge implements WorkspaceConnection {
  readonly ready: Promise<WorkspaceState>;
  readonly #element: DiagnosticsElement;
  readonly #options: WorkspaceOptions;
  readonly #reading: WorkspaceReading;
  readonly #view: string;
  readonly #client: WorkspaceClient;
  readonly #calls: Calls;
  readonly #listening = new AbortController();
  readonly #change = new LastingChange();
  #allowed: readonly string[] = [];
  #isWorse = false;
  #toast: Promise<string | undefined> | undefined;
  #shown = '';

  constructor(element: DiagnosticsElement, options: WorkspaceOptions) {
    const {origin, target, view = 'agent-diagnostics', timeoutMs = 10_000, reading} = options;
    this.#element = element;
    this.#options = options;
    this.#view = view;
    this.#reading = {...READING, ...reading};
    this.#client = new WorkspaceClient({
      target: target ?? (opener as Window | null) ?? parent,
      origin: checkedOrigin(origin),
      timeoutMs,
      onEvent: (event) => {
        if (event === 'interaction') void this.#calls.ask();
      },
    });
    this.#calls = new Calls(this.#client, this.#reading, (onCall) => this.#setCall(onCall));
    const {signal} = this.#listening;
    for (const type of ['diagnostics-start', 'diagnostics-complete', 'diagnostics-episode'])
      element.addEventListener(type, (event) => this.#observe(event), {signal});
    this.ready = this.#start();
  }

  async openFullView(): Promise<boolean> {
    await this.ready;
    const {fullViewUrl} = this.#options;
    if (!fullViewUrl || !this.#can('dialog')) return false;
    const {title} = await this.#words();
    const url = new URL(fullViewUrl, document.baseURI).href;
    return this.#client.request('system.openDialog', url, {label: title, width: '720px', height: '80%'}).then(
      () => true,
      () => false,
    );
  }

  disconnect(): void {
    if (this.#listening.signal.aborted) return;
    this.#listening.abort();
    this.#calls.close();
    if (this.#can('calls')) this.#element.callInProgress = false;
    if (this.#shown) this.#tellIfAllowed('system.closeViewInApplicationMenuBar', this.#view);
    void this.#closeToast().then(() => this.#client.close());
  }

  async #start(): Promise<WorkspaceState> {
    const answer = await this.#client.request('system.getAllowedServices').catch(() => undefined);
    if (answer) this.#allowed = this.#reading.allowed(answer);
    if (this.#closed) return {missing: [], sentences: []};
    if (this.#can('calls')) void this.#calls.start();
    this.#showLight();
    const missing = answer
      ? (Object.keys(NEEDS) as (keyof typeof NEEDS)[]).filter((part) => !this.#can(part))
      : (['workspace'] as const);
    const words = await this.#words();
    const state = {missing, sentences: missing.map((part) => words.missing[part])};
    if (!this.#closed) this.#options.onState?.(state);
    return state;
  }

  get #closed(): boolean {
    return this.#listening.signal.aborted;
  }

  #can(part: keyof typeof NEEDS): boolean {
    return NEEDS[part].every((name) => this.#isAllowed(name));
  }

  /** By its name, or by that of all of its kind: `system.*`. */
  #isAllowed(name: string): boolean {
    const [space = ''] = name.split('.');
    return [name, `${space}.*`, '*'].some((entry) => this.#allowed.includes(entry));
  }

  #tellIfAllowed(name: string, ...parameters: readonly unknown[]): void {
    if (this.#isAllowed(name)) this.#client.tell(name, ...parameters);
  }

  #words(): Promise<WorkspaceWords> {
    return workspaceWordsOf(this.#element.summary.locale);
  }

  #observe(event: Event): void {
    this.#showLight();
    if (event.type === 'diagnostics-start') return;
    const {report} = event as Event & {readonly report?: Report};
    if (report && report.outcome !== 'complete') return;
    // An episode of a watch is as bad as a warning.
    const change = this.#change.observe(report?.light ?? 'amber');
    if (change === 'worse') this.#isWorse = true;
    if (change === 'better') this.#isWorse = false;
    this.#showToast();
  }

  #setCall(onCall: boolean): void {
    this.#element.callInProgress = onCall;
    this.#showToast();
  }

  #showLight(): void {
    if (!this.#can('menuBar')) return;
    const {light, word, sentence} = this.#element.summary;
    const [shape, backgroundColor, labelColor] = LOOKS[light];
    const look = {
      name: this.#view,
      label: `${shape} ${word}`,
      shortLabel: shape,
      tooltip: sentence,
      backgroundColor,
      labelColor,
    };
    const shown = JSON.stringify(look);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#client.tell('system.updateViewInApplicationMenuBar', look);
  }

  /** One at a time, and none in a call: it waits, and comes after it if it is still true. */
  #showToast(): void {
    if (!this.#isWorse) void this.#closeToast();
    else if (!this.#toast && !this.#element.callInProgress && this.#can('toast'))
      this.#toast = this.#popUp().catch(() => undefined);
  }

  async #popUp(): Promise<string | undefined> {
    const {title, worse} = await this.#words();
    const answer = await this.#client.request('system.popupToast', {
      title,
      subject: worse,
      message: this.#element.summary.sentence,
      buttonShowDismiss: true,
      sendToMyMessage: true,
      ...this.#options.toast,
    });
    return this.#reading.toastId(answer);
  }

  async #closeToast(): Promise<void> {
    const toast = this.#toast;
    this.#toast = undefined;
    const id = await toast;
    if (id !== undefined) this.#tellIfAllowed('system.closeToast', id);
  }
}

/** A scheme and a host: who is to read what is sent. */
function checkedOrigin(origin: string): string {
  const isOrigin = /^https?:\/\/[^/*\s]+$/.test(origin) && new URL(origin).origin === origin;
  if (!isOrigin)
    throw new TypeError('"origin" must be the origin of Workspace, such as https://workspace.example.com');
  return origin;
}
