import type {WorkspaceClient} from './client.js';
import type {WorkspaceReading} from './reading.js';

/** How often Workspace is asked where it does not tell by itself, or did not answer, ms. */
const ASK_AGAIN_MS = 15_000;

/** Whether the agent is on a call, as Workspace's interactions say. */
export class Calls {
  readonly #client: WorkspaceClient;
  readonly #reading: WorkspaceReading;
  readonly #onChange: (onCall: boolean) => void;
  #isAsking = false;
  #asksAgain = false;
  #isTold = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;

  constructor(client: WorkspaceClient, reading: WorkspaceReading, onChange: (onCall: boolean) => void) {
    this.#client = client;
    this.#reading = reading;
    this.#onChange = onChange;
  }

  async start(): Promise<void> {
    await this.#client.subscribe('interaction').then(
      () => (this.#isTold = true),
      () => undefined,
    );
    await this.ask();
  }

  /** Something about an interaction has changed: what it was is asked for, once for any number of changes. */
  async ask(): Promise<void> {
    if (this.#isAsking || this.#isClosed) {
      this.#asksAgain = this.#isAsking;
      return;
    }
    this.#isAsking = true;
    clearTimeout(this.#timer);
    const interactions = await this.#client
      .request('interaction.getInteractions')
      .then(this.#reading.interactions, () => undefined);
    this.#isAsking = false;
    if (this.#closed) return;
    // Not knowing is no reason to disturb a call.
    this.#onChange(interactions?.some(this.#reading.isCall) ?? true);
    if (this.#asksAgain) {
      this.#asksAgain = false;
      await this.ask();
    } else if (!interactions || !this.#isTold) this.#timer = setTimeout(() => void this.ask(), ASK_AGAIN_MS);
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  /** It may have been closed while an answer was awaited. */
  get #closed(): boolean {
    return this.#isClosed;
  }
}
