/** The demo page: the switchboard, the report as JSON, and the helpdesk's inbox. */

const widget = document.querySelector('agent-diagnostics');
const viewer = document.querySelector('agent-diagnostics-report');
const form = document.querySelector('#faults');
const GROUPS = {relay: 'Relay', services: 'Services', line: 'Line', path: 'Path', pc: 'This PC'};

/**
 * @param {string} tag
 * @param {Record<string, unknown>} [properties]
 * @param {...(Node | string)} children
 */
function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** @param {string} path @param {unknown} [body] */
async function lab(path, body) {
  const options = body === undefined ? {} : {method: 'POST', body: JSON.stringify(body)};
  const response = await fetch(path, options);
  if (!response.ok) throw new Error(`The lab answered ${response.status}`);
  return response.json();
}

const switches = () => [...form.querySelectorAll('input')];

/** @param {string[]} active */
function show(active) {
  for (const input of switches()) input.checked = active.includes(input.value);
}

async function change() {
  const wanted = switches().filter(({checked}) => checked);
  const {active} = await lab(
    '/lab/faults',
    wanted.map(({value}) => value),
  );
  show(active);
}

function faultRow({id, label, description, light, cause}) {
  const input = element('input', {type: 'checkbox', value: id, id: `fault-${id}`});
  const expected = element('span', {className: 'expected'}, `${light} · ${cause}`);
  const text = element('span', {className: 'text'}, element('strong', {}, label), description, expected);
  const row = element('label', {className: 'fault', htmlFor: input.id}, input, text);
  return row;
}

const {all, active, passing} = await lab('/lab/faults');
for (const [group, title] of Object.entries(GROUPS)) {
  const rows = all.filter((fault) => fault.group === group).map(faultRow);
  form.append(element('fieldset', {}, element('legend', {}, title), ...rows));
}
// As often as a demonstration needs it: a watch sees them in a minute, and a run hardly.
const often = passing.map((fault) => ({
  ...fault,
  id: `${fault.id}@10000`,
  light: 'watch',
  cause: fault.place,
}));
form.append(element('fieldset', {}, element('legend', {}, 'Comes and goes'), ...often.map(faultRow)));
show(active);
form.addEventListener('change', change);
document.querySelector('#clear').addEventListener('click', () => {
  show([]);
  change();
});
document.querySelector('#helpdesk').addEventListener('change', ({target}) => {
  widget.audience = target.checked ? 'helpdesk' : 'agent';
});

async function showInbox() {
  const received = await lab('/lab/inbox');
  const items = received.map(({receivedAt, report}) => {
    const parts = [report?.case, report?.id ?? '?', report?.light ?? '?'].filter(Boolean);
    const text = [...parts, new Date(receivedAt).toLocaleTimeString()].join(' · ');
    const open = element('button', {type: 'button'}, text);
    // As the helpdesk does with what it received.
    open.addEventListener('click', () => {
      viewer.report = report;
      viewer.scrollIntoView({block: 'nearest'});
    });
    return element('li', {}, open);
  });
  document
    .querySelector('#inbox')
    .replaceChildren(...(items.length > 0 ? items : [element('li', {}, 'Empty.')]));
}

widget.addEventListener('diagnostics-complete', ({report}) => {
  document.querySelector('#report').textContent = JSON.stringify(report, null, 2);
});
const {report: inbox} = await lab('/config.json');
/** Tells when a report has come, from this page or another. @type {EventSource | undefined} */
let arrivals;
function watchInbox() {
  arrivals?.close();
  arrivals = new EventSource(inbox.url);
  // What came before it listened, at first or after the demo was started anew, is not told of.
  arrivals.addEventListener('open', showInbox);
  arrivals.addEventListener('message', showInbox);
}
watchInbox();
// A page that a browser keeps to go back to may not hold a connection.
window.addEventListener('pagehide', () => arrivals?.close());
window.addEventListener('pageshow', ({persisted}) => {
  if (persisted) watchInbox();
});
