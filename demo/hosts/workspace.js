/**
 * A web-content tab of Workspace Web Edition. The frame's page knows nothing of Workspace: this page asks it by the Service
 * Client API (all.docs.genesys.com, "Service Client API Reference") and passes on whether the agent is on a call.
 * Workspace must list this page's origin in `service-client-api.accepted-web-content-origins`.
 */
import {listen, tell} from '/hosts/host.js';

const box = document.querySelector('#call');
/** Of the Service Client API's client, where a Workspace is around this page. */
const service = window.genesys?.wwe?.service;
/** What is over, though the agent has not marked it done; any other state of a call is taken for a live one. */
const OVER = ['RELEASED', 'COMPLETED', 'MARKDONE'];

const pass = () => tell({type: 'call-in-progress', value: box.checked});

function ask() {
  service.interaction.getInteractions(
    (interactions) => {
      // A chat has no call's id.
      box.checked = interactions.some(({callUuid, state}) => callUuid && !OVER.includes(state));
      pass();
    },
    () => {
      // Not knowing is no reason to disturb a call.
      box.checked = true;
      pass();
    },
  );
}

if (service) {
  box.disabled = true;
  document.querySelector('#from').textContent = 'As Workspace says.';
  service.subscribe(['interaction'], ask, null);
} else {
  box.addEventListener('change', pass);
}

listen(({type}) => {
  if (type !== 'diagnostics-ready') return;
  if (service) ask();
  else pass();
});
