import type {Configuration} from '../config/types.js';
import {printable} from '../internal/printable.js';

/** What a site calls its services and programs, by id: those that it has a name for. */
export function namesOf({services = [], local = []}: Partial<Configuration> = {}): ReadonlyMap<
  string,
  string
> {
  return new Map(
    [...services, ...local].flatMap(({id, name}) => (name === undefined ? [] : [[id, printable(name)]])),
  );
}
