/** The fleet element with reports that are made up here; `?lang=de` and `?count=2000` to begin with. */

// By names that the type checker does not look for: there need be no build to check this page.
const [entry, lab] = ['/dist/fleet.js', '/lab/fleet.mjs'];
/** @type {Pick<typeof import('../../src/fleet.js'), 'defineFleet'>} */
const {defineFleet} = await import(entry);
/** @type {Pick<typeof import('../../test/lab/fleet.mjs'), 'demoFleet'>} */
const {demoFleet} = await import(lab);
const LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  ja: '日本語',
  ar: 'العربية',
};

defineFleet();
const element = /** @type {import('../../src/fleet.js').AgentDiagnosticsFleetElement} */ (
  document.querySelector('agent-diagnostics-fleet')
);
const language = /** @type {HTMLSelectElement} */ (document.querySelector('#language'));
const count = /** @type {HTMLSelectElement} */ (document.querySelector('#count'));
for (const [value, text] of Object.entries(LANGUAGES))
  language.add(Object.assign(document.createElement('option'), {value, text}));
const asked = new URL(location.href).searchParams;
language.value = asked.get('lang') ?? 'en';
count.value = asked.get('count') ?? '240';

const speak = () => {
  element.lang = language.value;
};
const make = () => {
  // This morning, so that no clock seems wrong.
  const from = new Date();
  from.setDate(from.getDate() - 1);
  from.setHours(7, 30, 0, 0);
  element.reports = demoFleet({count: Number(count.value), from});
};
language.addEventListener('change', speak);
document.querySelector('#make')?.addEventListener('click', make);
speak();
make();
