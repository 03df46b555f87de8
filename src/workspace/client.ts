/** What Workspace and the pages in it tell each other: Genesys' Service Client API, as its public client speaks it. */
const PROTOCOL_VERSION = 2;
/** By this each side knows the other's messages; Workspace calls itself `WWE Server`. */
const USER_AGENT = 'WWE Client';
const WORKSPACE = 'WWE';

/** A message from Workspace, as it came. */
export type WorkspaceMessage = Readonly<Record<string, unknown>>;

/** Workspace did not do what it was asked for, or did not answer in time. */
export class WorkspaceRefusal extends Error {
  override readonly name = 'WorkspaceRefusal';
}

interface Pending {
  readonly settle: (message: WorkspaceMessage) => void;
  readonly fail: (refusal: WorkspaceRefusal) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

export interface ClientOptions {
  /** Workspace's own window. */
  readonly target: Window;
  /** Nothing is sent to another one, and nothing heard from it. */
  readonly origin: string;
  readonly timeoutMs: number;
  /** Workspace tells something that was subscribed to: `event` is its name. */
  readonly onEvent: (event: string, message: WorkspaceMessage) => void;
}

/** Requests to Workspace, and what it tells by itself. */
export class WorkspaceClient {
  readonly #options: ClientOptions;
  readonly #pending = new Map<string, Pending>();
  readonly #listening = new AbortController();
  /** So that two clients in one page don't take each other's answers. */
  readonly #prefix = `agent-diagnostics-${Math.random().toString(36).slice(2)}-`;
  #sent = 0;
  #frameId: unknown;

  constructor(options: ClientOptions) {
    this.#options = options;
    const {signal} = this.#listening;
    addEventListener('message', (event) => this.#receive(event), {signal});
  }

  /** @returns the answer; rejects with a {@link WorkspaceRefusal} */
  request(request: string, ...parameters: readonly unknown[]): Promise<WorkspaceMessage> {
    return this.#send({request, ...(parameters.length > 0 && {parameters})});
  }

  subscribe(...events: readonly string[]): Promise<WorkspaceMessage> {
    return this.#send({event: 'subscribe', data: events});
  }

  /** Tells Workspace, without waiting for what it says to that. */
  tell(request: string, ...parameters: readonly unknown[]): void {
    this.#post({request, parameters, referenceId: this.#nextReference()});
  }

  close(): void {
    this.#listening.abort();
    for (const {timer, fail} of this.#pending.values()) {
      clearTimeout(timer);
      fail(new WorkspaceRefusal('closed'));
    }
    this.#pending.clear();
  }

  #send(message: WorkspaceMessage): Promise<WorkspaceMessage> {
    const referenceId = this.#nextReference();
    return new Promise((settle, fail) => {
      if (this.#listening.signal.aborted) {
        fail(new WorkspaceRefusal('closed'));
        return;
      }
      const timer = setTimeout(() => {
        this.#pending.delete(referenceId);
        fail(new WorkspaceRefusal('no answer'));
      }, this.#options.timeoutMs);
      this.#pending.set(referenceId, {settle, fail, timer});
      this.#post({...message, referenceId});
    });
  }

  #nextReference(): string {
    this.#sent += 1;
    return `${this.#prefix}${String(this.#sent)}`;
  }

  #post(message: WorkspaceMessage): void {
    const {target, origin} = this.#options;
    const frame = this.#frameId === undefined ? {} : {frameId: this.#frameId};
    target.postMessage(
      {...message, userAgent: USER_AGENT, protocolVersion: PROTOCOL_VERSION, ...frame},
      origin,
    );
  }

  #receive({data, origin, source}: MessageEvent<unknown>): void {
    const {origin: wanted, target, onEvent} = this.#options;
    if (origin !== wanted || source !== target || typeof data !== 'object' || data === null) return;
    const message = data as WorkspaceMessage;
    const {userAgent, event, referenceId, frameId, errorMessage} = message;
    if (typeof userAgent !== 'string' || !userAgent.includes(WORKSPACE)) return;
    if (typeof event === 'string') onEvent(event, message);
    else if (typeof referenceId === 'string') {
      const pending = this.#pending.get(referenceId);
      if (!pending) return;
      this.#pending.delete(referenceId);
      clearTimeout(pending.timer);
      if (errorMessage === undefined) pending.settle(message);
      else pending.fail(new WorkspaceRefusal('refused'));
    } else if (frameId !== undefined) this.#frameId = frameId;
  }
}
