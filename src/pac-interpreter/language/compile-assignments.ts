import type {
  AssignmentExpression,
  Expression,
  MemberExpression,
  ObjectPattern,
  Pattern,
  UpdateExpression,
} from 'acorn';
import {compileNamed} from './compile-objects.js';
import {accessOf, compileKey} from './compile-members.js';
import {isStrict, lineOf, unsupported, type Evaluate} from './code.js';
import {toNumber} from './convert.js';
import type {Machine} from './machine.js';
import {closeAfter, listOf, walkOf} from './iterate.js';
import {getMember, ownMember} from './members.js';
import {BINARY} from './operators.js';
import type {Scope} from './scope.js';
import {PacObject, sizeOf, type Value} from './values.js';

/** Puts a value where a pattern says: into names, properties, or parts of it into several. */
export type Place = (scope: Scope, value: Value) => void;

/** `assign` is `=` without a declaration; a `var` was declared when the function began. */
export type Binding = 'var' | 'let' | 'const' | 'assign';

export function compilePlace(node: Pattern, binding: Binding): Place {
  switch (node.type) {
    case 'Identifier': {
      const {name} = node;
      if (binding === 'let' || binding === 'const') {
        const isConstant = binding === 'const';
        return (scope, value) => {
          scope.declare(name, value, isConstant);
        };
      }
      const strict = isStrict();
      return (scope, value) => {
        scope.set(name, value, strict);
      };
    }
    case 'MemberExpression': {
      const {target, key, set} = accessOf(node);
      const line = lineOf(node);
      return (scope, value) => {
        const object = target(scope);
        const name = key(scope);
        scope.machine.line = line;
        set(scope, object, name, value);
      };
    }
    case 'AssignmentPattern': {
      const place = compilePlace(node.left, binding);
      const otherwise = compileNamed(node.right, node.left);
      return (scope, value) => {
        place(scope, value === undefined ? otherwise(scope) : value);
      };
    }
    case 'ArrayPattern':
      return compileParts(node.elements, binding);
    case 'ObjectPattern':
      return compileProperties(node, binding);
    case 'RestElement':
      return unsupported(node, '`…` in this place');
  }
}

function compileProperties({properties}: ObjectPattern, binding: Binding): Place {
  const parts = properties.map((property): ((scope: Scope, value: Value, taken: Set<string>) => void) => {
    if (property.type === 'RestElement') {
      const place = compilePlace(property.argument, binding);
      return (scope, value, taken) => {
        place(scope, others(scope.machine, value, taken));
      };
    }
    const key = compileKey({computed: property.computed, property: property.key});
    const place = compilePlace(property.value, binding);
    return (scope, value, taken) => {
      const name = key(scope);
      taken.add(name);
      place(scope, getMember(scope.machine, value, name));
    };
  });
  return (scope, value) => {
    const taken = new Set<string>();
    if (value === null || value === undefined) {
      scope.machine.fail('TypeError', `${String(value)} has no parts`);
    }
    for (const part of parts) part(scope, value, taken);
  };
}

/** The properties of an object that were not taken out of it yet. */
function others(machine: Machine, value: Value, taken: ReadonlySet<string>): PacObject {
  const rest = machine.object();
  if (!(value instanceof PacObject)) return rest;
  machine.work(sizeOf(value));
  for (const name of value.keys())
    if (!taken.has(name)) rest.set(machine, name, ownMember(machine, value, name));
  return rest;
}

/** The items of a list, or the arguments of a call, into places one by one. */
export function compileParts(nodes: readonly (Pattern | null)[], binding: Binding): Place {
  const places = nodes.map((node) =>
    node === null
      ? undefined
      : node.type === 'RestElement'
        ? {isRest: true, place: compilePlace(node.argument, binding)}
        : {isRest: false, place: compilePlace(node, binding)},
  );
  return (scope, value) => {
    const items = listOf(scope.machine, value);
    if (!items) {
      placeFrom(scope, value, places);
      return;
    }
    places.forEach((part, i) => {
      part?.place(scope, part.isRest ? scope.machine.array(items.slice(i)) : items[i]);
    });
  };
}

/** Of what gives one value after the other so many are taken as there are places. */
function placeFrom(
  scope: Scope,
  value: Value,
  places: readonly ({readonly isRest: boolean; readonly place: Place} | undefined)[],
): void {
  const {machine} = scope;
  const {depth} = machine;
  const walk = walkOf(machine, value);
  let isOver = false;
  const take = (): Value => {
    if (isOver) return undefined;
    // What fails itself is not closed.
    isOver = true;
    const step = walk.next();
    isOver = step.done;
    return isOver ? undefined : step.value;
  };
  try {
    for (const part of places) {
      if (!part?.isRest) {
        const one = take();
        part?.place(scope, one);
        continue;
      }
      const rest = machine.array([]);
      for (let one = take(); !isOver; one = take()) rest.push(machine, one);
      part.place(scope, rest);
    }
  } catch (error) {
    if (!isOver) closeAfter(machine, walk, error, depth);
    throw error;
  }
  if (!isOver) walk.close();
}

/** Where `+=` and `++` read and write; the object and the key are evaluated once. */
interface Reference {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
}

function compileReference(node: Pattern | Expression): (scope: Scope) => Reference {
  if (node.type === 'Identifier') {
    const {name} = node;
    const strict = isStrict();
    return (scope) => ({
      get: () => scope.get(name),
      set: (value) => {
        scope.set(name, value, strict);
      },
    });
  }
  if (node.type !== 'MemberExpression') return unsupported(node, 'an assignment to this');
  const {target, key, get, set} = accessOf(node);
  return (scope) => {
    const object = target(scope);
    const name = key(scope);
    return {
      get: () => get(scope, object, name),
      set: (value) => {
        set(scope, object, name, value);
      },
    };
  };
}

export function compileAssignment(node: AssignmentExpression): Evaluate {
  const value = compileNamed(node.right, node.left);
  if (node.operator === '=' && node.left.type === 'MemberExpression') {
    return compileMemberAssignment(node.left, value);
  }
  if (node.operator === '=') {
    const place = compilePlace(node.left, 'assign');
    return (scope) => {
      const result = value(scope);
      place(scope, result);
      return result;
    };
  }
  const reference = compileReference(node.left);
  const sign = node.operator.slice(0, -1);
  const operate = BINARY.get(sign);
  if (!operate) return compileLogicalAssignment(sign, reference, value);
  return (scope) => {
    const {get, set} = reference(scope);
    const result = operate(scope.machine, get(), value(scope));
    set(result);
    return result;
  };
}

/** Object and key are evaluated before the value, which may assign to the names in them. */
function compileMemberAssignment(left: MemberExpression, value: Evaluate): Evaluate {
  const reference = compileReference(left);
  const line = lineOf(left);
  return (scope) => {
    const {set} = reference(scope);
    const result = value(scope);
    scope.machine.line = line;
    set(result);
    return result;
  };
}

function compileLogicalAssignment(
  sign: string,
  reference: (scope: Scope) => Reference,
  value: Evaluate,
): Evaluate {
  return (scope) => {
    const {get, set} = reference(scope);
    const before = get();
    const isKept = sign === '||' ? before : sign === '&&' ? !before : before !== null && before !== undefined;
    if (isKept) return before;
    const result = value(scope);
    set(result);
    return result;
  };
}

export function compileUpdate({operator, argument, prefix}: UpdateExpression): Evaluate {
  const by = operator === '++' ? 1 : -1;
  const reference = compileReference(argument);
  return (scope) => {
    const {get, set} = reference(scope);
    const before = toNumber(scope.machine, get());
    const after = before + by;
    set(after);
    return prefix ? after : before;
  };
}
