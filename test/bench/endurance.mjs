/**
 * Endurance: what a day, a crowd, a hostile network and an impatient agent do to the widget. Prints a table for each part.
 * `npm run bench:endurance -- --parts runs,moments,cases,leave,scale,crowd,network --browsers chromium,firefox --runs 100
 * --moments 200 --only "stopped" --seed 7`; all of it takes two hours.
 */
import {parseArgs} from 'node:util';
import {crowdTable} from './endurance-crowd.mjs';
import {casesTable} from './endurance-cases.mjs';
import {leaveTable} from './endurance-leave.mjs';
import {momentsTable} from './endurance-moments.mjs';
import {networkTable} from './endurance-network.mjs';
import {runsTable} from './endurance-runs.mjs';
import {scaleTable} from './endurance-scale.mjs';

const {values} = parseArgs({
  options: {
    parts: {type: 'string', default: 'runs,moments,cases,leave,scale,crowd,network'},
    browsers: {type: 'string', default: 'chromium,firefox'},
    runs: {type: 'string', default: '100'},
    moments: {type: 'string', default: '200'},
    only: {type: 'string', default: '.'},
    seed: {type: 'string', default: String(Date.now() % 1_000_000)},
  },
});

/**
 * @typedef {object} Options
 * @property {number} runs in one page
 * @property {number} moments of each kind
 * @property {RegExp} only cases whose id it finds
 * @property {number} seed of the random moments
 * @typedef {import('../causes/browsers.mjs').BrowserName} BrowserName
 * @typedef {(browser: BrowserName, options: Options) => Promise<string>} Part a table in Markdown
 */

/** @type {Record<string, Part>} */
const PARTS = {
  runs: runsTable,
  moments: momentsTable,
  cases: casesTable,
  leave: leaveTable,
  scale: scaleTable,
  crowd: crowdTable,
  network: networkTable,
};

const options = {
  runs: Number(values.runs),
  moments: Number(values.moments),
  only: new RegExp(values.only),
  seed: Number(values.seed),
};
const browsers = /** @type {BrowserName[]} */ (values.browsers.split(','));
for (const part of values.parts.split(',')) {
  const table = PARTS[part];
  if (!table) throw new Error(`--parts: expected some of ${Object.keys(PARTS).join(', ')}, got ${part}`);
  for (const browser of browsers) console.log(`${await table(browser, options)}\n`);
}
