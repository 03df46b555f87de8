import {describe} from './describe.js';
import {ThrownValue} from './errors.js';
import {shortened, type Machine} from './machine.js';
import {peekMember} from './members.js';
import {PacObject, type Value} from './values.js';

/** What `throw` throws. */
export function thrown(machine: Machine, value: Value, line: number): ThrownValue {
  return new ThrownValue(value, messageOf(machine, value), line);
}

function messageOf(machine: Machine, value: Value): string {
  if (!(value instanceof PacObject)) return typeof value === 'string' ? shortened(value) : describe(value);
  const [name, message] = ['name', 'message'].map((key) => peekMember(machine, value, key));
  return typeof message === 'string'
    ? `${typeof name === 'string' ? name : 'Error'}: ${shortened(message)}`
    : describe(value);
}
