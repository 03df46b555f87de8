import {parseIpv4} from '../../internal/ipv4.js';
import type {Role} from './columns.js';
import type {Row} from './records.js';
import {actionOf} from './vocabulary.js';

/** What each column is taken for: by its name, and where that may be one or the other, by the other columns and what is in it. */
export function settle(
  headings: readonly string[],
  names: readonly (readonly {readonly role: Role; readonly isWeak: boolean}[])[],
  rows: readonly Row[],
): (Role | undefined)[] {
  const strong = new Set(names.flatMap((all) => all.filter(({isWeak}) => !isWeak).map(({role}) => role)));
  const taken = new Set<Role>();
  const roles: (Role | undefined)[] = names.map((all, i) => {
    for (const {role, isWeak} of all) {
      if (role === 'action' && isWeak && (strong.has('action') || !saysActions(rows, i))) continue;
      if (role === 'enabled' && saysActions(rows, i) && !saysStates(rows, i)) continue;
      if ((role === 'start' || role === 'end') && !holdsAddresses(rows, i)) continue;
      if (role === 'mask' && !holdsMasks(rows, i)) continue;
      // `From` and `To` beside source and destination are zones or interfaces.
      if (isWeak && (role === 'destination' || role === 'source') && strong.has(role))
        return /^\W*(?:from|to|von|nach|an|de|vers|a)\W*$/i.test(headings[i] ?? '') ? 'zone' : 'comment';
      if (
        role === 'comment' &&
        holdsEntries(rows, i) &&
        !strong.has('destination') &&
        !taken.has('destination')
      )
        continue;
      taken.add(role);
      return role;
    }
    return undefined;
  });
  // Of an unknown column that says nothing but actions we know what it is.
  if (!roles.includes('action')) {
    const at = roles.findIndex((role, i) => role === undefined && rows.length > 0 && saysActions(rows, i));
    if (at >= 0) roles[at] = 'action';
  }
  return roles;
}

/** The first cells of a column that are not empty. */
export function cellsAt(rows: readonly Row[], i: number): string[] {
  return rows
    .slice(0, 200)
    .map(({cells}) => cells[i]?.trim() ?? '')
    .filter((cell) => cell !== '');
}

/** Is there a word in it that stops, or mostly such as let through? */
function saysActions(rows: readonly Row[], i: number): boolean {
  const actions = cellsAt(rows, i)
    .filter((cell) => !/^\d$/.test(cell))
    .map(actionOf);
  if (actions.some((action) => action === 'deny')) return true;
  return actions.filter((action) => action === 'allow').length * 2 > actions.length;
}

/** Words of being in force and not of letting through. */
function saysStates(rows: readonly Row[], i: number): boolean {
  const cells = cellsAt(rows, i);
  return cells.some((cell) =>
    /^(?:enabled?|disabled?|active|inactive|true|false|yes|no|on|off|aktiv|inaktiv|ja|nein)$/i.test(cell),
  );
}

function holdsAddresses(rows: readonly Row[], i: number): boolean {
  return cellsAt(rows, i).some((cell) => parseIpv4(cell) !== undefined);
}

function holdsMasks(rows: readonly Row[], i: number): boolean {
  const cells = cellsAt(rows, i);
  return cells.length > 0 && cells.every((cell) => /^\/?\d{1,2}$/.test(cell) || /^(?:255|0)\./.test(cell));
}

function holdsEntries(rows: readonly Row[], i: number): boolean {
  const cells = cellsAt(rows, i);
  return (
    cells.length > 0 &&
    cells.filter((cell) => /^[*.\w-]*\.[\w*-]+|^\*$/.test(cell) && !/\s/.test(cell)).length * 2 > cells.length
  );
}
