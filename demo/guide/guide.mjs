/** What the guide says, and what serves it: from the build, as any page gets it. `?class=T` shows one kind of claim. */

/**
 * @typedef {import('../../src/settings/guide/index.js').Claim} Claim
 * @typedef {import('../../src/settings/guide/index.js').ClassCoverage} ClassCoverage
 * @typedef {import('../../src/settings/guide/index.js').GuideText} GuideText
 * @typedef {import('../../src/settings/guide/index.js').Question} Question
 * @typedef {import('../../src/settings/guide/index.js').Service} Service
 * @typedef {typeof import('../../src/settings/guide/index.js')} Guide
 * @typedef {Readonly<Record<GuideText, string>>} Texts
 */

/** What can be done about a claim from a page. */
const CLASSES = {
  A: 'Checked by itself',
  P: 'Checked in part',
  L: 'Read in what a site wrote',
  Q: 'Asked',
  S: 'Simulated',
  T: 'Told',
};

const KINDS = {
  check: 'Check',
  lint: 'Rule for the configuration',
  settings: 'Rule for pasted settings',
  generator: 'Generated',
  advice: 'Worked out',
  question: 'Question',
  text: 'Said',
  document: 'Documents',
  none: 'Nothing, because',
};

/** Shorter, above the columns of the totals. */
const COLUMNS = {...KINDS, lint: 'Configu\u00adration', settings: 'Settings', none: 'Nothing'};

const ADVICE = {
  vdi: 'which applications a virtual desktop supports',
  capacity: 'what a site’s lines must carry',
  continuity: 'which phones could still work',
  'sign-in': 'how agents can still sign in',
};

const GENERATORS = {
  pac: 'a PAC file',
  'allow-list': 'an allow list',
  'firewall-rules': 'rules for the firewall',
  'content-security-policy': 'a Content-Security-Policy',
};

const ASKED = {
  configuration: 'in the configuration',
  vdi: 'for virtual desktops',
  continuity: 'for business continuity',
  people: 'of people',
};

/** @param {string} tag @param {string} [className] @param {...(Node | string)} children */
function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** What to say of a service besides its kind. @param {Service} service @param {Guide} guide @param {Texts} texts */
function wording(service, guide, texts) {
  const code = (/** @type {string} */ text) => element('code', '', text);
  switch (service.kind) {
    case 'check':
      return service.cause
        ? [code(service.check), ', which names ', code(service.cause)]
        : [code(service.check)];
    case 'lint':
    case 'settings':
      return [code(service.rule)];
    case 'generator':
      return [GENERATORS[service.name]];
    case 'advice':
      return [ADVICE[service.name]];
    case 'text':
      return [texts[service.key]];
    case 'question': {
      /** @type {Question} */
      const {asks, at} = guide.QUESTIONS[service.name];
      if (asks === 'people') return [texts[at]];
      return [code(typeof at === 'string' ? at : at.join('.')), ` ${ASKED[asks]}`];
    }
    case 'document':
      return [service.page];
    case 'none':
      return [service.why];
  }
}

/** @param {Claim} claim @param {Guide} guide @param {Texts} texts */
function claimItem(claim, guide, texts) {
  const services = claim.served.map((service) =>
    element('li', '', element('span', 'kind', `${KINDS[service.kind]}: `), ...wording(service, guide, texts)),
  );
  const item = element(
    'li',
    '',
    element('span', 'number', String(claim.id)),
    element('span', 'says', claim.says, ' ', element('span', 'of', CLASSES[claim.class])),
    element('ul', 'served', ...services),
  );
  item.dataset.class = claim.class;
  return item;
}

/** One section a heading of the guide, in its order. @param {Guide} guide @param {Texts} texts */
function sections(guide, texts) {
  /** @type {Map<string, HTMLElement[]>} */
  const byHeading = new Map();
  for (const claim of guide.GUIDE_CLAIMS) {
    const items = byHeading.get(claim.heading) ?? [];
    byHeading.set(claim.heading, items);
    items.push(claimItem(claim, guide, texts));
  }
  return [...byHeading].map(([heading, items]) =>
    element('section', '', element('h3', '', heading), element('ol', 'claims', ...items)),
  );
}

/** @param {ClassCoverage[]} rows @param {Guide['KINDS']} kinds */
function showTotals(rows, kinds) {
  const table = /** @type {HTMLTableElement} */ (document.querySelector('#totals table'));
  const column = (/** @type {string} */ text) => Object.assign(element('th', '', text), {scope: 'col'});
  table.tHead?.append(
    element(
      'tr',
      '',
      ...['Kind of claim', 'Claims', 'Served'].map(column),
      ...kinds.map((kind) => column(COLUMNS[kind])),
    ),
  );
  for (const {class: one, claims, answered, by} of rows) {
    const name = Object.assign(element('th', '', `${one}: ${CLASSES[one]}`), {scope: 'row'});
    const cells = [claims, answered, ...kinds.map((kind) => by[kind])];
    table.tBodies[0]?.append(
      element('tr', '', name, ...cells.map((count) => element('td', '', count === 0 ? '–' : String(count)))),
    );
  }
  byId('totals').hidden = false;
}

/** @param {ClassCoverage[]} rows */
function showFilters(rows) {
  const wanted = new URL(location.href).searchParams.get('class') ?? '';
  const total = rows.reduce((sum, {claims}) => sum + claims, 0);
  const choices = [{value: '', text: `All (${total})`}].concat(
    rows.map(({class: one, claims}) => ({value: one, text: `${CLASSES[one]} (${claims})`})),
  );
  for (const {value, text} of choices) {
    const input = Object.assign(document.createElement('input'), {type: 'radio', name: 'class', value});
    input.checked = value === (wanted in CLASSES ? wanted : '');
    document.querySelector('.classes')?.append(element('label', '', input, text));
  }
}

/** Shows what the filters leave. */
function filter() {
  const chosen =
    /** @type {HTMLInputElement | null} */ (document.querySelector('.classes :checked'))?.value ?? '';
  const words = /** @type {HTMLInputElement} */ (byId('search')).value.trim().toLowerCase();
  let shown = 0;
  for (const section of /** @type {NodeListOf<HTMLElement>} */ (
    document.querySelectorAll('#list > section')
  )) {
    const heading = section.querySelector('h3')?.textContent ?? '';
    let left = 0;
    for (const item of /** @type {NodeListOf<HTMLElement>} */ (section.querySelectorAll('.claims > li'))) {
      const text = `${heading} ${item.textContent}`.toLowerCase();
      item.hidden = (chosen !== '' && item.dataset.class !== chosen) || !text.includes(words);
      if (!item.hidden) left += 1;
    }
    section.hidden = left === 0;
    shown += left;
  }
  byId('count').textContent = shown === 1 ? 'One claim' : `${shown} claims`;
  const url = new URL(location.href);
  if (chosen === '') url.searchParams.delete('class');
  else url.searchParams.set('class', chosen);
  window.history.replaceState(null, '', url);
}

try {
  // A name that only a server knows.
  const built = await import(/** @type {string} */ ('/dist/settings.js'));
  /** @type {[Guide, {guide: Texts}]} */
  const [guide, {guide: texts}] = await Promise.all([built.loadGuide(), built.loadSettingsWords('en')]);
  const rows = guide.coverage();
  showTotals(rows, guide.KINDS);
  showFilters(rows);
  byId('list').append(...sections(guide, texts));
  byId('claims').hidden = false;
  const form = document.querySelector('.filters');
  form?.addEventListener('input', filter);
  form?.addEventListener('submit', (event) => event.preventDefault());
  filter();
} catch (error) {
  byId('problem').textContent = `The build has no guide to show: ${String(error)}`;
  byId('problem').hidden = false;
}
document.documentElement.dataset.ready = '';
