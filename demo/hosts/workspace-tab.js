/** What a page of yours in Workspace needs: the element, and the bridge with the origin of your Workspace. */
import {connectWorkspace} from '/dist/workspace.js';

// Here Workspace is this machine under its other name; your page names your Workspace's origin.
const workspace = new URL(location.href);
workspace.hostname = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';

const open = document.querySelector('#open');
const connection = connectWorkspace(document.querySelector('agent-diagnostics'), {
  origin: workspace.origin,
  fullViewUrl: '/dist/embed.html?config=/config.json',
  onState: ({missing, sentences}) => {
    open.hidden = ['workspace', 'dialog'].some((gap) => missing.includes(gap));
    document.querySelector('#missing').replaceChildren(
      ...sentences.map((sentence) => {
        const li = document.createElement('li');
        li.textContent = sentence;
        return li;
      }),
    );
  },
});
open.addEventListener('click', () => void connection.openFullView());
window.addEventListener('pagehide', () => connection.disconnect());
