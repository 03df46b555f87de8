import type {Entry} from '../../pac-interpreter/index.js';
import type {Answered} from './judge.js';

/**
 * The file as it is, with a guard in front of what it does: the relay's hosts go directly, and services that went astray go
 * to the proxy that the file sends others to.
 * @returns `undefined` where nothing has to be corrected, where no proxy is known, and where there is no place for a guard
 */
export function propose(
  text: string,
  entry: Entry | undefined,
  all: readonly Answered[],
): string | undefined {
  if (!entry) return undefined;
  const host = hostIn(entry);
  if (host === undefined) return undefined;
  const relays = all.filter(({question}) => question.endpoint.kind === 'relay');
  const astray = all.filter(({question, route}) => question.endpoint.kind === 'service' && route !== 'PROXY');
  const proxy = astray.length > 0 ? proxyOf(all) : undefined;
  const rules = [
    ...(relays.some(({route}) => route !== 'DIRECT') ? [{hosts: hostsOf(relays), answer: 'DIRECT'}] : []),
    ...(proxy === undefined ? [] : [{hosts: hostsOf(astray), answer: proxy}]),
  ];
  if (rules.length === 0 || (astray.length > 0 && proxy === undefined)) return undefined;
  return entry.isExpression ? asCondition(text, entry, host, rules) : asStatements(text, entry, host, rules);
}

interface Rule {
  readonly hosts: readonly string[];
  readonly answer: string;
}

/** What the function calls the host; where it gives it no name, its place among the arguments. */
function hostIn({params, isArrow}: Entry): string | undefined {
  const [, name] = params;
  if (name !== undefined && name !== '') return name;
  return isArrow ? undefined : 'arguments[1]';
}

/** Once each: of a relay there are two questions. */
function hostsOf(all: readonly Answered[]): string[] {
  return [...new Set(all.map(({question}) => question.host))];
}

/** The answer that most services get that are sent to a proxy; else the one that anything is sent to a proxy by. */
function proxyOf(all: readonly Answered[]): string | undefined {
  const proxied = all.filter(({route}) => route === 'PROXY');
  const services = proxied.filter(({question}) => question.endpoint.kind === 'service');
  const counts = new Map<string, number>();
  for (const {outcome} of services.length > 0 ? services : proxied) {
    const {answer = ''} = outcome;
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const condition = (host: string, hosts: readonly string[], between: string): string =>
  hosts.map((name) => `${host} === ${JSON.stringify(name)}`).join(between);

function asStatements(text: string, {start}: Entry, host: string, rules: readonly Rule[]): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^[ \t]*\r?\n([ \t]+)/.exec(text.slice(start, start + 200))?.[1] ?? '    ';
  const guards = rules.flatMap(({hosts, answer}) => [
    `// Agent Diagnostics: ${answer === 'DIRECT' ? 'the relay, directly' : 'services, through the proxy'}.`,
    `if (${condition(host, hosts, ` ||${newline}${indent}    `)}) {`,
    `    return ${JSON.stringify(answer)};`,
    '}',
  ]);
  const rest = text.slice(start);
  const isOneLine = !/^[ \t]*\r?\n/.test(rest);
  const lines = guards.map((line) => `${newline}${indent}${line}`).join('');
  return `${text.slice(0, start)}${lines}${isOneLine ? `${newline}${indent}` : ''}${rest}`;
}

/** Of a function that is one expression: one that asks for the hosts first. */
function asCondition(text: string, {start, end}: Entry, host: string, rules: readonly Rule[]): string {
  const guards = rules.map(
    ({hosts, answer}) => `${condition(host, hosts, ' || ')} ? ${JSON.stringify(answer)} : `,
  );
  return `${text.slice(0, start)}${guards.join('')}(${text.slice(start, end)})${text.slice(end)}`;
}
