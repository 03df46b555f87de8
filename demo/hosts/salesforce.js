/** A panel of a Salesforce console: it starts and ends a run from outside of the frame. */
import {tell} from '/hosts/host.js';

for (const type of ['run', 'cancel']) {
  document.querySelector(`#${type}`).addEventListener('click', () => tell({type}));
}
