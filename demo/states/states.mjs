/** Every state of every element, side by side; `?state=green` shows one alone. */
import {mountStage, STAGES} from './stages.mjs';

const only = new URL(location.href).searchParams.get('state');
const main = document.querySelector('main');

await Promise.all(
  Object.entries(STAGES).map(async ([name, stage]) => {
    if (only !== null && only !== name) return;
    const section = document.createElement('section');
    section.id = name;
    const heading = document.createElement('h2');
    heading.textContent = name;
    section.append(heading);
    main?.append(section);
    await mountStage(stage, section);
  }),
);
document.documentElement.dataset.ready = '';
