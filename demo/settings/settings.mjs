/** The settings element against the guide's example site, in the language that is chosen; `?lang=de` to begin with. */

// By a name that the type checker does not look for: there need be no build to check this page.
const entry = '/dist/settings.js';
/** @type {Pick<typeof import('../../src/settings.js'), 'defineSettings' | 'LANGUAGES'>} */
const {defineSettings, LANGUAGES} = await import(entry);

defineSettings();
const element = /** @type {HTMLElement | null} */ (document.querySelector('agent-diagnostics-settings'));
const choice = /** @type {HTMLSelectElement | null} */ (document.querySelector('#language'));
const show = () => {
  if (element && choice) element.lang = choice.value;
};
for (const [value, text] of Object.entries(LANGUAGES))
  choice?.add(Object.assign(document.createElement('option'), {value, text}));
const asked = new URL(location.href).searchParams.get('lang');
if (choice && asked) choice.value = asked;
choice?.addEventListener('change', show);
show();
