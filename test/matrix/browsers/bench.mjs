/**
 * What runs where, and with which method: the core cases and the screens in Chromium 109, 116, 126, 138, the system's and
 * Firefox. `npm run bench:browsers -- --only "Chromium 1"`; all of it takes 12 minutes.
 */
import {parseArgs} from 'node:util';
import {pathOfOldChromium} from '../../support/old-chromium.mjs';
import {openHost} from '../causes/host.mjs';
import {runCase} from '../causes/run-case.mjs';
import {CORE_CASES, openSubject, runScreen, SCREEN_NAMES, SUBJECTS} from './core.mjs';

const {values} = parseArgs({options: {only: {type: 'string', default: '.'}}});
const only = new RegExp(values.only);
const subjects = SUBJECTS.filter(({label, old}) => only.test(label) && (!old || pathOfOldChromium(old)));

/** @type {string[][]} */
const rows = [];
for (const subject of subjects) {
  const host = await openHost();
  const browsers = openSubject(subject);
  const tools = {browsers, host};
  const version = await browsers.with(subject.name, undefined, (browser) => browser.version());
  const row = [version.replace(/^Headless/, '').replace('/', ' ')];
  /** @type {string[]} */
  const methods = [];
  for (const one of CORE_CASES) {
    const outcome = await runCase(one, subject.name, tools).catch((error) => new Error(String(error)));
    if (outcome instanceof Error) row.push(`not run: ${outcome.message}`);
    else {
      const {rightCauses, rightLight, causes, light, report} = outcome;
      const {method} = report.environment;
      if (one.id === 'clean') methods.push(`${method}, ${(report.durationMs / 1000).toFixed(1)} s`);
      row.push(rightCauses && rightLight ? 'right' : `**${light} ${causes.join(' ')}**`);
    }
    console.error(`${version} ${one.id}: ${row.at(-1)}`);
  }
  for (const screen of SCREEN_NAMES) {
    const wrong = await runScreen(screen, subject, tools).catch((error) => String(error));
    row.push(wrong === '' ? 'right' : `**${wrong.replace(/\s+/g, ' ').trim()}**`);
    console.error(`${version} ${screen}: ${row.at(-1)}`);
  }
  rows.push([row[0] ?? '', methods[0] ?? '–', ...row.slice(1)]);
  await browsers.close();
  await host.close();
}
const head = [
  'browser',
  'method and length of a clean run',
  ...CORE_CASES.map(({id}) => id),
  ...SCREEN_NAMES,
];
const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
const table = [head, head.map(() => '---'), ...rows].map(line).join('\n');
console.log(`## Right: the light and the causes that the case must have

${table}`);
