import type {Machine} from '../language/machine.js';
import {installArrays} from './arrays.js';
import {installCollections} from './collections.js';
import {installDates} from './dates.js';
import {installIterators} from './iterators.js';
import {installJson} from './json.js';
import {installMath, installNumbers} from './numbers.js';
import {installErrors, installObjects} from './objects.js';
import {installRegExps} from './regexps.js';
import {installMore} from './more.js';
import {installProperties} from './properties.js';
import {installSymbol} from './symbols.js';
import {installStrings} from './strings.js';

/** What the language itself gives a program; nothing of a page, and nothing that would run text. */
export function installBuiltins(
  machine: Machine,
  {now, random}: {readonly now: number; readonly random: number},
): void {
  installObjects(machine);
  installErrors(machine);
  installStrings(machine);
  installNumbers(machine);
  installMath(machine, random);
  installIterators(machine);
  installArrays(machine);
  installCollections(machine);
  installRegExps(machine);
  installDates(machine, new Date(now));
  installJson(machine);
  installMore(machine);
  installProperties(machine);
  installSymbol(machine);
}
