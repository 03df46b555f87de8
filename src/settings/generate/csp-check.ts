import type {Configuration} from '../../config/types.js';
import type {Finding} from '../../report/types.js';
import {validateForSettings} from '../configuration.js';
import {citing, concluded, examined, refused, type Examined} from '../lists/result.js';
import {whyNot} from '../lists/lines.js';
import {finder, worstFirst} from '../rules.js';
import type {SettingsResult, SettingsRow} from '../types.js';
import {cspNeeds, TRUSTED_TYPES, type CspNeed, type CspOptions} from './csp-needs.js';
import {effective, readPolicies, type Policy} from './csp-parse.js';
import {proposePolicies} from './csp-proposal.js';
import {CSP_RULES, type CspRule} from './csp-rules.js';
import {sourceMatches} from './csp-match.js';
import {isPolicy, oddities} from './csp-oddities.js';
import {parseUrl} from '../../internal/url.js';

/** Whether the page's policy lets a request, or a part of the element, through. */
export const CSP_ANSWERS = ['allowed', 'blocked', 'unknown'] as const;

export type CspAnswer = (typeof CSP_ANSWERS)[number];

const find = finder<CspRule>(CSP_RULES);

/**
 * Checks the Content-Security-Policy (level 3) of the page that holds the element: a header's value, whole header lines, a
 * server's line, or `<meta>` tags; of several policies each must let a request through. One row for each address that the
 * element asks, by the configuration's names, and rows `worker`, `trusted-types`, `webrtc`, with `scriptOrigin` also
 * `script`; wanted `allowed`.
 * @throws {TypeError} that says where, what was expected and what came
 */
export function checkContentSecurityPolicy(
  policy: string,
  config: Configuration,
  options: CspOptions = {},
): SettingsResult {
  for (const name of ['page', 'scriptOrigin'] as const) requireAddress(name, options[name]);
  const page = options.page === undefined ? undefined : new URL(options.page);
  const needs = cspNeeds(validateForSettings(config), options);
  return examined(policy, (text) => examine(text, needs, page));
}

/** What the configuration gives relative to the page can't be relative to `mailto:` and the like. */
function requireAddress(name: keyof CspOptions, text: string | undefined): void {
  if (text === undefined || parseUrl('/', text)) return;
  const received = JSON.stringify(text.slice(0, 100));
  throw new TypeError(`${name}: expected an address such as https://intranet.example.com/, got ${received}`);
}

function examine(text: string, needs: readonly CspNeed[], page: URL | undefined): Examined {
  const refusal = whyNot(text);
  if (refusal !== undefined) return refused(refusal);
  const read = readPolicies(text);
  if ('refusal' in read) return refused(read.refusal, read.line);
  const all = read.policies;
  if (all.length === 0) return refused('Expected a Content-Security-Policy; got none.');
  if (!all.some(isPolicy))
    return refused('Expected a Content-Security-Policy; got a text in which no directive of one is.');
  const enforced = all.filter(({isReportOnly}) => !isReportOnly);
  const verdicts = needs.map((need) => ({need, answer: judge(need, enforced, page)}));
  const parts = judgeParts(enforced);
  const variables = [...new Set(enforced.flatMap((policy) => policy.variables))];
  const odd = oddities(all).map(({rule, found}) => {
    const {subjects, evidence} = citing(found);
    return find(rule, subjects, evidence);
  });
  return concluded(
    {
      rows: [...needRows(verdicts), ...parts.rows],
      findings: worstFirst([...needFindings(verdicts, variables), ...parts.findings, ...odd]),
      read: {
        format: 'policy',
        count: all.reduce((sum, {directives}) => sum + directives.size, 0),
        passedOver: [],
        unknown: variables.map((word) => ({line: lineOf(text, word), text: word})),
      },
    },
    () => {
      // What a variable stands for can't be written out.
      if (variables.length > 0) return undefined;
      const blocked = verdicts.filter(({answer}) => answer !== 'allowed').map(({need}) => need);
      return proposePolicies(enforced, blocked);
    },
  );
}

interface Verdict {
  readonly need: CspNeed;
  readonly answer: CspAnswer;
}

/** What is no request: the policies that the element makes, and WebRTC. */
function judgeParts(policies: readonly Policy[]): Pick<SettingsResult, 'rows' | 'findings'> {
  const lacking = lackingTypes(policies);
  const isBlocked = policies.some(({directives}) => directives.get('webrtc')?.includes("'block'") === true);
  const isShort = lacking.length > 0;
  // A variable in the place of a directive may be any of them.
  const isOpen = policies.some(({directives, variables}) =>
    variables.some((word) => directives.has(word.toLowerCase())),
  );
  const open: CspAnswer = isOpen ? 'unknown' : 'allowed';
  return {
    rows: [rowOf('trusted-types', isShort ? 'blocked' : open), rowOf('webrtc', isBlocked ? 'blocked' : open)],
    findings: [
      ...(isShort
        ? [find('csp-trusted-types', ['trusted-types'], {add: `trusted-types ${lacking.join(' ')}`})]
        : []),
      ...(isBlocked ? [find('csp-webrtc', ['webrtc'], {remove: "webrtc 'block'"})] : []),
    ],
  };
}

function needRows(verdicts: readonly Verdict[]): SettingsRow[] {
  const ids = [...new Set(verdicts.map(({need}) => need.id))];
  return ids.map((id) =>
    rowOf(id, worst(verdicts.filter(({need}) => need.id === id).map(({answer}) => answer))),
  );
}

function judge(need: CspNeed, policies: readonly Policy[], page: URL | undefined): CspAnswer {
  return worst(policies.map((policy) => judgeOne(need, policy, page)));
}

/** What a variable holds may let through more, or limit what nothing limits yet. */
function judgeOne(need: CspNeed, policy: Policy, page: URL | undefined): CspAnswer {
  if (policy.variables.length === 0) return judgeKnown(need, policy, page);
  const limit = effective(policy, need.directive);
  const isInSources = limit?.sources.some((source) => policy.variables.includes(source)) === true;
  if (!limit) return 'unknown';
  return isInSources && judgeKnown(need, policy, page) !== 'allowed'
    ? 'unknown'
    : judgeKnown(need, policy, page);
}

function judgeKnown({directive, urls}: CspNeed, policy: Policy, page: URL | undefined): CspAnswer {
  const limit = effective(policy, directive);
  if (!limit) return 'allowed';
  const {name, sources} = limit;
  const isScript = name === 'default-src' || name.startsWith('script-src');
  if (directive === 'worker-src' && isScript && has(sources, "'strict-dynamic'")) return 'allowed';
  // Whoever lets scripts in by these gives the element's tag what it needs, as any other's.
  if (
    directive === 'script-src' &&
    sources.some((source) => /^'(?:nonce|sha\d+)-|^'strict-dynamic'$/i.test(source))
  ) {
    return 'allowed';
  }
  const answers = urls.map((url): CspAnswer => {
    if (parseUrl(url)) {
      return sources.some((source) => sourceMatches(source, new URL(url), page)) ? 'allowed' : 'blocked';
    }
    if (page)
      return sources.some((source) => sourceMatches(source, new URL(url, page), page))
        ? 'allowed'
        : 'blocked';
    if (sources.some((source) => /^(?:'self'|\*|https:)$/i.test(source))) return 'allowed';
    return sources.some((source) => !source.startsWith("'") && !source.endsWith(':')) ? 'unknown' : 'blocked';
  });
  return (['allowed', 'unknown'] as const).find((answer) => answers.includes(answer)) ?? 'blocked';
}

function has(sources: readonly string[], keyword: string): boolean {
  return sources.some((source) => source.toLowerCase() === keyword);
}

function worst(answers: readonly CspAnswer[]): CspAnswer {
  return (['blocked', 'unknown'] as const).find((answer) => answers.includes(answer)) ?? 'allowed';
}

function rowOf(subject: string, answer: CspAnswer): SettingsRow {
  return {subject, answer, wanted: 'allowed', ok: answer === 'allowed'};
}

function lineOf(text: string, word: string): number {
  return text.slice(0, Math.max(0, text.indexOf(word))).split('\n').length;
}

function needFindings(verdicts: readonly Verdict[], variables: readonly string[]): Finding[] {
  const unknown = variables.length > 0 ? ('csp-variable' as const) : ('csp-page-unknown' as const);
  const failed = verdicts.flatMap(({need, answer}) =>
    answer === 'allowed' ? [] : [{need, rule: answer === 'unknown' ? unknown : need.rule}],
  );
  return [...new Set(failed.map(({rule}) => rule))].map((rule) => {
    const needs = failed.filter((one) => one.rule === rule).map(({need}) => need);
    const sources = [...new Set(needs.map((need) => need.sources[0] ?? ''))];
    const directive = needs[0]?.directive ?? '';
    if (rule === 'csp-variable') {
      return find(rule, [...new Set(needs.map(({id}) => id))], {variables: variables.slice(0, 10).join(' ')});
    }
    return find(rule, [...new Set(needs.map(({id}) => id))], {
      add: `${directive} ${sources.slice(0, 20).join(' ')}`,
    });
  });
}

/** Policies (Trusted Types) that the element makes and the page does not permit. */
function lackingTypes(policies: readonly Policy[]): string[] {
  const lists = policies.flatMap(({directives}) => {
    const names = directives.get('trusted-types');
    return names ? [names] : [];
  });
  return TRUSTED_TYPES.filter((type) => lists.some((names) => !names.includes(type) && !names.includes('*')));
}
