import {readCommand, type Command} from './commands.js';
import {parseUrl} from '../internal/url.js';

/** Put on everything that is posted, so that a host can tell it from other messages. */
const SIGNATURE = {source: 'agent-diagnostics', version: 1} as const;

/**
 * Talks with the window that shows the page: the parent of a frame, or the opener of a window of its own.
 *
 * Until the configuration says which origins may be talked to, nothing is posted, and what comes is kept; then it is heard
 * if it came from one of them. Every message goes out to a named origin, never to `*`, so that the browser drops it where
 * the window has become somebody else's.
 */
export class HostChannel {
  readonly #page: Window;
  readonly #host: Window | undefined;
  #queue: MessageEvent[] | undefined = [];
  #allowed: readonly string[] = [];
  #onCommand: (command: Command) => void = () => undefined;
  /** The origin that last spoke from there, of those allowed. */
  #lastOrigin: string | undefined;

  constructor(page: Window) {
    this.#page = page;
    this.#host = page.parent === page ? ((page.opener as Window | null) ?? undefined) : page.parent;
    page.addEventListener('message', (event) => {
      if (!this.#host || event.source !== this.#host) return;
      if (this.#queue) this.#queue.push(event);
      else this.#receive(event);
    });
  }

  /** From now on these origins are talked to and heard; what they have said so far is heard before this returns. */
  open(allowedOrigins: readonly string[], onCommand: (command: Command) => void): void {
    this.#allowed = allowedOrigins;
    this.#onCommand = onCommand;
    const queued = this.#queue ?? [];
    this.#queue = undefined;
    for (const event of queued) this.#receive(event);
  }

  /**
   * Whether the page is shown by nobody else, or by a window that is known to be of its own origin or of one that may be
   * talked to. Whoever is not known may be anybody: one that may is known as soon as it says something.
   */
  isAmongFriends(): boolean {
    const {parent, location, document} = this.#page;
    if (parent === this.#page || this.#lastOrigin !== undefined) return true;
    const [told] = [...(location.ancestorOrigins ?? [])];
    // Which page led here says who shows it, as long as that is no other page of the frame.
    const origin = told !== undefined && told !== 'null' ? told : parseUrl(document.referrer)?.origin;
    return origin !== undefined && (origin === location.origin || this.#allowed.includes(origin));
  }

  /** @param payload what can be cloned: JSON */
  post(type: string, payload: object = {}): void {
    for (const origin of this.#targets()) this.#host?.postMessage({type, ...payload, ...SIGNATURE}, origin);
  }

  #receive({origin, data}: MessageEvent): void {
    if (!this.#allowed.includes(origin)) return;
    this.#lastOrigin = origin;
    const command = readCommand(data);
    if (command) this.#onCommand(command);
  }

  /** The host's origin, if it is allowed. Where the browser does not tell it, all that are: it lets the right one through. */
  #targets(): readonly string[] {
    const {location, document} = this.#page;
    const [told] = this.#page.parent === this.#page ? [] : [...(location.ancestorOrigins ?? [])];
    // `null` is the origin of a sandbox, or one that the host keeps to itself.
    const known = told === 'null' ? undefined : told;
    if (known !== undefined) return this.#allowed.filter((origin) => origin === known);
    // Not certain: the page may have been sent here by another than the one that shows it.
    const referrer = parseUrl(document.referrer)?.origin;
    const likely = this.#allowed.filter((origin) => origin === (this.#lastOrigin ?? referrer));
    return likely.length > 0 ? likely : this.#allowed;
  }
}
