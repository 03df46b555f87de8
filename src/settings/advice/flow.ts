import type {Budget} from '../../config/types.js';

/** Traffic at IP level, kbps each way: what the guide gives for it, what the way adds, and both together. */
export interface Flow {
  readonly guide: Budget;
  readonly overhead: Budget;
  readonly total: Budget;
}

const NO_TRAFFIC: Budget = {up: 0, down: 0};
export const NOTHING: Flow = {guide: NO_TRAFFIC, overhead: NO_TRAFFIC, total: NO_TRAFFIC};

export function flow(guide: Budget, overhead: Budget): Flow {
  return fromParts({guide, overhead}, (budget) => budget);
}

export function add(a: Flow, b: Flow): Flow {
  const sum = (x: Budget, y: Budget): Budget => ({up: x.up + y.up, down: x.down + y.down});
  return flow(sum(a.guide, b.guide), sum(a.overhead, b.overhead));
}

export function total(flows: readonly Flow[]): Flow {
  return flows.reduce(add, NOTHING);
}

export function times(one: Flow, count: number): Flow {
  return fromParts(one, ({up, down}) => ({up: up * count, down: down * count}));
}

/** The same traffic, seen from the other end. */
export function swapped(one: Flow): Flow {
  return fromParts(one, ({up, down}) => ({up: down, down: up}));
}

function fromParts({guide, overhead}: Omit<Flow, 'total'>, change: (budget: Budget) => Budget): Flow {
  const [planned, added] = [rounded(change(guide)), rounded(change(overhead))];
  return {
    guide: planned,
    overhead: added,
    total: rounded({up: planned.up + added.up, down: planned.down + added.down}),
  };
}

/** To 0.01 kbps: sums of decimals are not exact. */
function rounded({up, down}: Budget): Budget {
  const round = (kbps: number): number => Math.round(kbps * 100) / 100;
  return {up: round(up), down: round(down)};
}
