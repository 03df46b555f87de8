import type {FleetResult, Commonality} from '../types.js';
import {isOneDay, named, when, type Speech} from './labels.js';

/** One sentence of what is in common, and how sure it is. */
export interface Telling {
  readonly sentence: string;
  readonly sure: string;
  readonly same: string | undefined;
  readonly time: string | undefined;
}

export function telling(one: Commonality, {compared, times}: FleetResult, speech: Speech): Telling {
  const {words, localizer} = speech;
  const {of, ofCause, kinds, sure, same} = words.common;
  const {number} = localizer;
  const counts = {
    bad: number(one.bad),
    badOf: number(one.badOf),
    good: number(one.good),
    goodOf: number(one.goodOf),
  };
  const what = named(one.dimension, one.value, speech);
  const bads = kinds[compared.bad.length > 1 ? 'red-amber' : 'red'];
  const goods = kinds[compared.good.length > 1 ? 'green-amber' : 'green'];
  const [low, high] = one.interval;
  const day = isOneDay(times.steps);
  return {
    sentence: one.cause ? ofCause(counts, one.cause, goods, what) : of(counts, bads, goods, what),
    sure: sure(
      odds(one.oddsRatio, speech),
      odds(low, speech),
      odds(high, speech),
      number(compared.comparisons),
    ),
    same:
      one.same &&
      same(localizer.clauses(...one.same.map((other) => named(other.dimension, other.value, speech)))),
    time:
      one.firstAt &&
      one.lastAt &&
      timeOf(when(one.firstAt, day, speech), when(one.lastAt, day, speech), speech),
  };
}

function timeOf(first: string, last: string, {words: {common}}: Speech): string {
  return first === last ? common.at(first) : common.from(first, last);
}

/** Two digits are as exact as an odds ratio is. */
function odds(value: number, {localizer}: Speech): string {
  return localizer.number(Number(value.toPrecision(2)), value < 10 ? 1 : 0);
}

/** So much of it stands in a ticket. */
const MOST_COMMON = 3;

/** What a helpdesk pastes into a ticket: counts, what is in common, since when, and who can act. */
export function ticketText(result: FleetResult, speech: Speech): string {
  const {words, localizer} = speech;
  const {number, label} = localizer;
  const steps = result.times.steps;
  const span = [steps[0]?.at, steps.at(-1)?.at].flatMap((at) =>
    at === undefined ? [] : [when(at, false, speech)],
  );
  const lights = (['red', 'grey', 'amber', 'green'] as const)
    .filter((light) => result.lights[light] > 0)
    .map((light) => `${localizer.words.lights[light]} ${number(result.lights[light])}`);
  const causes = result.causes
    .filter(({cause}) => cause !== 'configuration')
    .slice(0, 5)
    .map(({cause, count}) => `${cause} ${number(count)}`);
  const common = result.commonalities.slice(0, MOST_COMMON).flatMap((one) => {
    const {sentence, sure, time} = telling(one, result, speech);
    const owner = one.owner && label(words.ticket.whoCanAct) + words.ownerNames[one.owner];
    return [
      `- ${localizer.sentences(...[sentence, time, owner].flatMap((text) => text ?? []))}`,
      `  ${sure}`,
    ];
  });
  return [
    `Agent Diagnostics · ${words.reports(result.reports, number(result.reports))}${span.length > 0 ? ` · ${span.join(' – ')}` : ''}`,
    lights.join(' · '),
    ...(causes.length > 0 ? [label(words.causes) + causes.join(' · ')] : []),
    ...(common.length > 0 ? common : [words.common.none]),
  ].join('\n');
}
