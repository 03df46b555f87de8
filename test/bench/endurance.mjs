/**
 * Endurance: what a day, a crowd, a hostile network and an impatient agent do to the widget. Prints a table for each part.
 * `npm run bench:endurance -- --parts runs,moments,cases,leave,scale,crowd,network,names --browsers chromium,firefox --runs 100
 * --moments 200 --only "stopped" --seed 7`; all of that takes two hours. A shift takes as long as it is told and is made only
 * where it is named: `--parts shift --every 600 --hours 8`; with `--simulated` the page's clock is moved on instead of waiting for
 * it. `--logged` has the driver keep its log of requests in `runs` and `shift`. Ends with 1 where something is not right (✗).
 */
import {parseArgs} from 'node:util';
import {crowdTable} from './endurance-crowd.mjs';
import {casesTable} from './endurance-cases.mjs';
import {leaveTable} from './endurance-leave.mjs';
import {momentsTable} from './endurance-moments.mjs';
import {namesTable} from './endurance-names.mjs';
import {networkTable} from './endurance-network.mjs';
import {runsTable} from './endurance-runs.mjs';
import {scaleTable} from './endurance-scale.mjs';
import {shiftTable} from './endurance-shift.mjs';

const {values} = parseArgs({
  options: {
    parts: {type: 'string', default: 'runs,moments,cases,leave,scale,crowd,network,names'},
    browsers: {type: 'string', default: 'chromium,firefox'},
    runs: {type: 'string', default: '100'},
    moments: {type: 'string', default: '200'},
    only: {type: 'string', default: '.'},
    seed: {type: 'string', default: String(Date.now() % 1_000_000)},
    every: {type: 'string', default: '600'},
    hours: {type: 'string', default: '8'},
    simulated: {type: 'boolean', default: false},
    logged: {type: 'boolean', default: false},
  },
});

/**
 * @typedef {object} Options
 * @property {number} runs in one page
 * @property {number} moments of each kind
 * @property {RegExp} only cases whose id it finds
 * @property {number} seed of the random moments
 * @property {number} everySeconds a run of the shift begins
 * @property {number} hours that the shift takes
 * @property {boolean} simulated nobody waits for the shift: the page's clock is moved on
 * @property {boolean} logged the driver keeps its log of requests
 * @typedef {import('../matrix/causes/browsers.mjs').BrowserName} BrowserName
 * @typedef {(browser: BrowserName, options: Options) => Promise<string>} Part a table in Markdown
 */

/** @type {Record<string, Part>} */
const PARTS = {
  runs: runsTable,
  moments: momentsTable,
  cases: casesTable,
  leave: leaveTable,
  scale: scaleTable,
  shift: shiftTable,
  crowd: crowdTable,
  network: networkTable,
  names: namesTable,
};

/** @param {'every' | 'hours'} name */
function above0(name) {
  const value = Number(values[name]);
  if (!(value > 0 && value < Infinity)) {
    throw new Error(`--${name}: expected a number above 0, got ${values[name]}`);
  }
  return value;
}

const options = {
  runs: Number(values.runs),
  moments: Number(values.moments),
  only: new RegExp(values.only),
  seed: Number(values.seed),
  everySeconds: above0('every'),
  hours: above0('hours'),
  simulated: values.simulated,
  logged: values.logged,
};
const browsers = /** @type {BrowserName[]} */ (values.browsers.split(','));
for (const part of values.parts.split(',')) {
  const table = PARTS[part];
  if (!table) throw new Error(`--parts: expected some of ${Object.keys(PARTS).join(', ')}, got ${part}`);
  for (const browser of browsers) {
    const said = await table(browser, options);
    if (said.includes('✗')) process.exitCode = 1;
    console.log(`${said}\n`);
  }
}
