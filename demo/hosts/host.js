/**
 * What the worked pages share: the frame comes from another origin than the page, as it does in real life, and each message
 * from it is listed. A page of yours names the frame's address in `src`; here it hangs on the port of the demo.
 */

/** @type {HTMLIFrameElement} */
const frame = document.querySelector('iframe');
const list = document.querySelector('#messages');

// Both names are this machine, and to a browser two origins.
const address = new URL(frame.dataset.src, location.href);
address.hostname = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
/** A frame in a sandbox has no origin that a page could name or know: then it is known by its window alone. */
const sandboxed = frame.hasAttribute('sandbox');
if (sandboxed) {
  // A frame without an origin could be anybody's: it shows a key that only the demo's pages can read.
  const {key} = await (await fetch('/lab/key')).json();
  address.searchParams.set('config', `/config.json?key=${key}`);
}

/** @type {((message: {type: string, [key: string]: unknown}) => void)[]} */
const listeners = [];

/** Calls `listener` with every message of the frame's. @param {(typeof listeners)[number]} listener */
export function listen(listener) {
  listeners.push(listener);
}

/** Sends the frame `run`, `cancel` or `call-in-progress`. @param {{type: string, value?: boolean}} message */
export function tell(message) {
  frame.contentWindow.postMessage(message, sandboxed ? '*' : address.origin);
}

window.addEventListener('message', ({source, origin, data}) => {
  if (source !== frame.contentWindow || origin !== (sandboxed ? 'null' : address.origin)) return;
  if (data?.source !== 'agent-diagnostics') return;
  for (const listener of listeners) listener(data);
});

listen(({type, fraction, checkId, check, report}) => {
  // One line for the progress, which comes many times a second.
  const last = list.lastElementChild;
  const item =
    type === 'diagnostics-progress' && last?.dataset.type === type ? last : document.createElement('li');
  const what = {
    'diagnostics-progress': () => `${Math.round(fraction * 100)} %, ${checkId}`,
    'diagnostics-check': () => `${check.id}: ${check.status}`,
    'diagnostics-complete': () =>
      `${report.id}: ${report.light}${report.case ? `, case ${report.case}` : ''}`,
  }[type];
  item.dataset.type = type;
  item.textContent = what ? `${type} · ${what()}` : type;
  list.append(item);
});

// Only now, so that its first message finds somebody listening.
frame.src = address.href;
