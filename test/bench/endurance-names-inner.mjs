/** Runs on the near host of the bench, in its network namespace and with its name server: prints the table of the names. */
import {tableOf} from './endurance-cases.mjs';
import {NAME_CASES} from './endurance-name-cases.mjs';

const [name = '', only = '.'] = process.argv.slice(2);
if (name !== 'chromium' && name !== 'firefox') {
  throw new Error(`The browser: expected chromium or firefox, got ${name}`);
}
console.log(await tableOf(NAME_CASES, 'the names', name, new RegExp(only)));
