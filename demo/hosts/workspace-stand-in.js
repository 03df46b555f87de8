/**
 * Stands in for Workspace Web Edition: it answers the calls that are used here with the messages of
 * Genesys' Service Client API, protocol version 2, as its public client writes and reads them. Where
 * the value stands in an answer is not public; `wrap` says how this one does it.
 */

/** @typedef {Record<string, unknown>} Message */

export const ALL_CALLS = [
  'interaction.getInteractions',
  'system.getAllowedServices',
  'system.updateViewInApplicationMenuBar',
  'system.closeViewInApplicationMenuBar',
  'system.popupToast',
  'system.closeToast',
  'system.openDialog',
];

export class WorkspaceStandIn extends window.EventTarget {
  /** What Genesys has allowed this page: `service-client-api.accepted-web-content-origins`. */
  allowed = ALL_CALLS;
  /** Calls that are allowed and fail all the same. @type {string[]} */
  failing = [];
  /** While false, nothing is answered. */
  answers = true;
  /** Whether it tells of interactions by itself. */
  subscribable = true;
  /** @type {Message[]} */
  interactions = [];
  /** The items of the menu bar by name. @type {Map<string, Message>} */
  menuBar = new Map();
  /** The toasts that are open by id. @type {Map<string, Message>} */
  toasts = new Map();
  /** The dialogs that were opened. @type {{url: string, label?: string}[]} */
  dialogs = [];
  /** All that was heard, in order. @type {Message[]} */
  heard = [];
  /** @type {{page: Window, origin: string}[]} */
  #subscribers = [];
  #made = 0;
  #origins;

  /**
   * @param {readonly string[]} origins whose pages may speak to it
   * @param {(value: unknown) => Message} [wrap] an answer with this value in it
   */
  constructor(origins, wrap = (value) => ({data: value})) {
    super();
    this.#origins = origins;
    this.wrap = wrap;
    window.addEventListener('message', (event) => this.#receive(event));
  }

  /** The agent's interactions are others now. @param {Message[]} interactions */
  setInteractions(interactions) {
    this.interactions = interactions;
    for (const {page, origin} of this.#subscribers)
      this.#post(page, origin, {event: 'interaction', data: {eventType: 'STATE_CHANGED'}});
    this.#changed();
  }

  /** @param {MessageEvent} event */
  #receive({data, origin, source}) {
    if (!this.#origins.includes(origin) || data?.userAgent !== 'WWE Client' || data.protocolVersion !== 2)
      return;
    this.heard.push(data);
    // A page that has gone has no window any more.
    if (!this.answers || !source) return;
    const {referenceId, event, request, parameters = []} = data;
    const page = /** @type {Window} */ (source);
    const answer = (/** @type {Message} */ message) => this.#post(page, origin, {referenceId, ...message});
    if (event === 'subscribe') {
      if (!this.subscribable) return answer({errorMessage: 'Not allowed'});
      this.#subscribers.push({page, origin});
      return answer({subscriptionId: `subscription-${this.#subscribers.length}`});
    }
    if (!this.allowed.includes(request) || this.failing.includes(request))
      return answer({errorMessage: `"${request}" is not allowed`});
    answer(this.wrap(this.#do(request, parameters)));
    this.#changed();
  }

  /** @param {string} request @param {any[]} parameters */
  #do(request, [first, second]) {
    switch (request) {
      case 'system.getAllowedServices':
        return this.allowed;
      case 'interaction.getInteractions':
        return this.interactions;
      case 'system.updateViewInApplicationMenuBar':
        this.menuBar.set(first.name, {...this.menuBar.get(first.name), ...first});
        return null;
      case 'system.closeViewInApplicationMenuBar':
        this.menuBar.delete(first);
        return null;
      case 'system.popupToast': {
        const id = `wweCustomToast${this.#made++}`;
        this.toasts.set(id, first);
        return id;
      }
      case 'system.closeToast':
        this.toasts.delete(first);
        return null;
      case 'system.openDialog':
        this.dialogs.push({url: first, ...second});
        return `wweCustomDialog${this.#made++}`;
      default:
        return null;
    }
  }

  /** @param {Window} page @param {string} origin @param {Message} message */
  #post(page, origin, message) {
    page.postMessage({...message, userAgent: 'WWE Server', protocolVersion: 2}, origin);
  }

  #changed() {
    this.dispatchEvent(new window.Event('change'));
  }
}
