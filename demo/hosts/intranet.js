/** A help page of the company's: it shows the check, and goes by what came of it. */
import {listen} from '/hosts/host.js';

const NEXT = {
  green: 'All is well: tell your team leader that you are ready.',
  amber: 'You can work from here. Show your team leader what the check says.',
  red: 'Do not sign in yet: send the report to the helpdesk and wait for their call.',
  grey: 'Not everything could be checked: run it again, with this page in front.',
};

listen(({type, report}) => {
  if (type === 'diagnostics-complete') document.querySelector('#then').textContent = NEXT[report.light];
});
