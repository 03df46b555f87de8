/** Stands in for Workspace around the tab, and shows its menu bar, toasts, dialogs and calls. */
import {ALL_CALLS, WorkspaceStandIn} from '/hosts/workspace-stand-in.js';

const find = (/** @type {string} */ selector) => document.querySelector(selector);

// Both names are this machine, and to a browser two origins.
const tab = new URL('/hosts/workspace-tab.html', location.href);
tab.hostname = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';

const workspace = new WorkspaceStandIn([tab.origin]);
const frame = find('main iframe');
const dialog = find('#dialog');
const call = find('#call');

const listItem = (/** @type {(string | Node)[]} */ ...content) => {
  const li = document.createElement('li');
  li.append(...content);
  return li;
};

/** Genesys has changed what is allowed: a page in Workspace is told when it loads. */
function allow() {
  workspace.allowed = [...document.querySelectorAll('#allowed input:checked')].map(({value}) => value);
  workspace.menuBar.clear();
  workspace.toasts.clear();
  draw();
  frame.src = tab.href;
}

function draw() {
  find('#bar').replaceChildren(
    ...[...workspace.menuBar.values()].map(({label, tooltip, backgroundColor, labelColor}) => {
      const li = listItem(String(label));
      li.title = String(tooltip);
      li.style.setProperty('background', String(backgroundColor));
      li.style.setProperty('color', String(labelColor));
      return li;
    }),
  );
  find('#toasts').replaceChildren(
    ...[...workspace.toasts].map(([id, {subject, message}]) => {
      const strong = document.createElement('strong');
      strong.textContent = String(subject);
      const text = document.createElement('p');
      text.textContent = String(message);
      const dismiss = document.createElement('button');
      dismiss.textContent = 'Dismiss';
      dismiss.addEventListener('click', () => {
        workspace.toasts.delete(id);
        draw();
      });
      return listItem(strong, text, dismiss);
    }),
  );
  find('#messages').replaceChildren(
    ...workspace.heard.map(({request, event, data}) => listItem(String(request ?? `${event}: ${data}`))),
  );
  const opened = workspace.dialogs.pop();
  if (opened && !dialog.open) {
    find('#dialog-title').textContent = opened.label ?? '';
    find('#dialog iframe').src = opened.url;
    dialog.showModal();
  }
}

find('#allowed').append(
  ...ALL_CALLS.filter((name) => name !== 'system.getAllowedServices').map((name) => {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.value = name;
    box.checked = true;
    box.addEventListener('change', allow);
    label.append(box, ` ${name}`);
    return listItem(label);
  }),
);
// It may always be asked what is allowed.
const asked = document.createElement('input');
Object.assign(asked, {type: 'checkbox', value: 'system.getAllowedServices', checked: true, hidden: true});
find('#allowed').append(asked);

call.addEventListener('change', () => {
  workspace.setInteractions(
    call.checked ? [{interactionId: '1', callUuid: '00CALL', state: 'TALKING', callType: 'INBOUND'}] : [],
  );
});
dialog.addEventListener('close', () => (find('#dialog iframe').src = 'about:blank'));
workspace.addEventListener('change', draw);
allow();
