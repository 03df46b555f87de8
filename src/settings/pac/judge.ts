import {isAddress, regionOf} from '../../internal/hosts.js';
import type {EvidenceValue, Finding} from '../../report/types.js';
import {
  CHROMIUM_ONLY,
  parseAnswer,
  routeOf,
  type Outcome,
  type ParsedAnswer,
} from '../../pac-interpreter/index.js';
import {worstFirst} from '../rules.js';
import type {SettingsRow} from '../types.js';
import {findPac} from './pac-rules.js';
import type {PacQuestion} from './questions.js';

/** A question and what came of it. */
export interface Answered {
  readonly question: PacQuestion;
  readonly outcome: Outcome;
  /** What came of it where everything that is assumed was otherwise; absent where nothing assumed was asked for. */
  readonly otherwise?: Outcome;
  readonly parsed: ParsedAnswer;
  /** Absent where the file failed. */
  readonly route?: 'DIRECT' | 'PROXY';
}

/** So many steps for one question are felt: a file of 2,000 rules takes about 10,000. */
const SLOW_STEPS = 200_000;

/** What the evidence quotes of the file is kept short. */
const MAX_QUOTE_LENGTH = 120;

export function asAnswered(question: PacQuestion, outcome: Outcome, otherwise?: Outcome): Answered {
  const parsed = parseAnswer(outcome.answer ?? '');
  return {
    question,
    outcome,
    parsed,
    ...(otherwise && {otherwise}),
    ...(outcome.answer !== undefined && {route: routeOf(parsed)}),
  };
}

/** `answer` is what the file returned, or `error: ` and why it returned nothing that can be used. */
export function rowOf({question, outcome, parsed, route}: Answered): SettingsRow {
  const {wanted, url, endpoint} = question;
  const isUsable = route !== undefined && (parsed.directives.length > 0 || parsed.unread.length === 0);
  return {
    subject: endpoint.id,
    form: url,
    answer: outcome.answer ?? `error: ${outcome.failure?.message ?? ''}`,
    wanted,
    ok: wanted === 'any' ? isUsable : route === wanted,
    ...(outcome.line !== undefined && {line: outcome.line}),
  };
}

/** Worst first; what is the same for many endpoints is said once. */
export function findingsOf(all: readonly Answered[]): Finding[] {
  return worstFirst([
    ...failures(all),
    ...services(all),
    ...relays(all),
    ...unreadable(all),
    ...lonelyProxies(all),
    ...byBrowser(all),
    ...templates(all),
    ...assumptions(all),
    ...tells(all),
    ...slow(all),
  ]);
}

const idsOf = (all: readonly Answered[]): string[] => [
  ...new Set(all.map(({question}) => question.endpoint.id)),
];

function linesOf(all: readonly Answered[]): Record<string, EvidenceValue> {
  const [first] = all;
  return first?.outcome.line === undefined ? {} : {line: first.outcome.line};
}

const quoted = (text: string): string =>
  text.length > MAX_QUOTE_LENGTH ? `${text.slice(0, MAX_QUOTE_LENGTH)}…` : text;

/** Groups by what `keyOf` says, in the order of the first of each; those without a key are left out. */
function grouped(
  all: readonly Answered[],
  keyOf: (one: Answered) => string | undefined,
): [string, Answered[]][] {
  const groups = new Map<string, Answered[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups];
}

function failures(all: readonly Answered[]): Finding[] {
  const groups = grouped(
    all,
    ({outcome}) => outcome.failure && `${String(outcome.line)} ${outcome.failure.message}`,
  );
  return groups.map(([, group]) =>
    findPac('pac-run-time-error', idsOf(group), {
      message: quoted(group[0]?.outcome.failure?.message ?? ''),
      ...linesOf(group),
    }),
  );
}

function services(all: readonly Answered[]): Finding[] {
  const ours = all.filter(({question, route}) => question.endpoint.kind === 'service' && route !== undefined);
  const direct = ours.filter(({route}) => route === 'DIRECT');
  const isRegional = ({question}: Answered): boolean => regionOf(question.endpoint.host) !== undefined;
  const rule =
    direct.length < ours.length && direct.every(isRegional) ? 'pac-regional-direct' : 'pac-service-direct';
  return direct.length > 0 ? [findPac(rule, idsOf(direct), linesOf(direct))] : [];
}

function lonelyProxies(all: readonly Answered[]): Finding[] {
  const lonely = all.filter(
    ({question, parsed: {directives}}) =>
      question.endpoint.kind === 'service' && directives.length === 1 && directives[0]?.kind === 'proxy',
  );
  return grouped(lonely, ({parsed}) => parsed.directives[0]?.text).map(([proxy, group]) =>
    findPac('pac-one-proxy', idsOf(group), {proxy: quoted(proxy), ...linesOf(group)}),
  );
}

function relays(all: readonly Answered[]): Finding[] {
  const ours = all.filter(({question}) => question.endpoint.kind === 'relay');
  const formsOf = ({question}: Answered): readonly Answered[] =>
    ours.filter((other) => other.question.endpoint === question.endpoint);
  const proxied = ours.filter(({route}) => route === 'PROXY');
  const groups = grouped(proxied, (one) => {
    const forms = formsOf(one);
    if (forms.some(({route}) => route === undefined)) return undefined;
    if (forms.some(({route}) => route === 'DIRECT')) return `pac-relay-by-form ${one.question.browser}`;
    return isAddress(one.question.endpoint.host) ? 'pac-relay-address' : 'pac-relay-proxied';
  });
  return groups.map(([key, group]) => {
    const [first] = group;
    const rule = key.split(' ')[0] as 'pac-relay-by-form' | 'pac-relay-address' | 'pac-relay-proxied';
    return findPac(rule, idsOf(group), {
      proxy: quoted(first?.parsed.directives[0]?.text ?? ''),
      ...(rule === 'pac-relay-by-form' && {browser: first?.question.browser ?? ''}),
      ...linesOf(group),
    });
  });
}

function unreadable(all: readonly Answered[]): Finding[] {
  return grouped(all, ({parsed}) => parsed.unread[0]).map(([part, group]) =>
    findPac('pac-unreadable-answer', idsOf(group), {
      part: quoted(part),
      // Firefox knows this word, and Chromium does not.
      ...(/^http\s/i.test(part) && {browser: 'chromium'}),
      ...linesOf(group),
    }),
  );
}

const isExtended = (name: string): boolean => CHROMIUM_ONLY.has(name);

/** Of what was asked, what the answer rests on: such as `sortIpAddressList` does not hang on the PC. */
const isAssumed = (name: string): boolean => !['isInNetEx', 'sortIpAddressList', 'console'].includes(name);

const namesIn = (group: readonly Answered[], isMeant: (name: string) => boolean): string =>
  [...new Set(group.flatMap(({outcome}) => outcome.asked.filter(isMeant)))].sort().join(', ');

/** Answers with a variable in them: whoever hands the file out puts a proxy there. */
function templates(all: readonly Answered[]): Finding[] {
  const group = all.filter(({outcome}) => /\$\{[\w.-]+\}/.test(outcome.answer ?? ''));
  const names = new Set(group.flatMap(({outcome}) => outcome.answer?.match(/\$\{[\w.-]+\}/g) ?? []));
  return group.length > 0
    ? [
        findPac('pac-template', idsOf(group), {
          variables: [...names].slice(0, 10).join(' '),
          ...linesOf(group),
        }),
      ]
    : [];
}

function byBrowser(all: readonly Answered[]): Finding[] {
  const group = all.filter(({outcome}) => outcome.asked.some(isExtended));
  return group.length > 0
    ? [findPac('pac-chromium-only', idsOf(group), {functions: namesIn(group, isExtended)})]
    : [];
}

/** Does an answer rest on what is assumed? Then it is worth asking again with other assumptions. */
export function restsOnAssumptions({asked}: Outcome): boolean {
  return asked.some(isAssumed);
}

function assumptions(all: readonly Answered[]): Finding[] {
  const resting = all.filter(({outcome}) => restsOnAssumptions(outcome));
  const differs = ({otherwise, route}: Answered): boolean =>
    otherwise !== undefined && wayOf(otherwise) !== route;
  const [moved, same] = [resting.filter(differs), resting.filter((one) => !differs(one))];
  return [
    ...(moved.length > 0
      ? [
          findPac('pac-differs-by-assumption', idsOf(moved), {
            functions: namesIn(moved, isAssumed),
            ...linesOf(moved),
          }),
        ]
      : []),
    ...(same.length > 0
      ? [findPac('pac-assumption', idsOf(same), {functions: namesIn(same, isAssumed)})]
      : []),
  ];
}

function wayOf({answer}: Outcome): Answered['route'] {
  return answer === undefined ? undefined : routeOf(parseAnswer(answer));
}

/** What a file asks for that only browsers have: what it answers here need not be what it answers there. */
function tells(all: readonly Answered[]): Finding[] {
  const group = all.filter(({outcome}) => outcome.tells.length > 0);
  const names = [...new Set(group.flatMap(({outcome}) => outcome.tells))].sort().join(', ');
  return group.length > 0
    ? [findPac('pac-tells', idsOf(group), {functions: quoted(names), ...linesOf(group)})]
    : [];
}

function slow(all: readonly Answered[]): Finding[] {
  const group = all.filter(({outcome}) => outcome.steps > SLOW_STEPS);
  const steps = Math.max(...group.map(({outcome}) => outcome.steps));
  return group.length > 0 ? [findPac('pac-slow', idsOf(group), {steps})] : [];
}
