import {ConfigurationError, type ConfigurationIssue} from '../config/errors.js';
import {isQuestion, QUESTIONS, type Question} from './questions.js';
import {isFrom} from './sources.js';
import {parseUrl} from '../internal/url.js';

/** What the address of the page asks for, once it is checked. */
export interface Parameters {
  /** Where the configuration is. */
  readonly config: URL;
  /** The helpdesk's reference; it goes into the report. */
  readonly case: string | undefined;
  /** BCP 47, in its canonical form. */
  readonly lang: string | undefined;
  readonly audience: 'agent' | 'helpdesk' | undefined;
  readonly variant: 'full' | 'compact' | undefined;
  readonly autorun: boolean;
  /** What the link asks, at most five questions. */
  readonly ask: readonly Question[];
}

const MAX_CASE_LENGTH = 100;
/** What no reference needs, and what could make it look like another: control and format characters, line breaks. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/u;
const MAX_SHOWN = 40;

/** Why a value can't be used. */
class InvalidValue {
  readonly expected: string;
  readonly received: string;

  constructor(expected: string, received: string) {
    this.expected = expected;
    this.received = received;
  }
}

/**
 * Reads `config`, `case`, `lang`, `audience`, `variant`, `autorun` and `ask` from the page's own address; any other parameter is
 * somebody else's. An empty one counts as absent, since templates of links leave such behind.
 * @param sources where a configuration may come from
 * @throws {ConfigurationError} with every parameter that is missing or wrong, what was expected and what came. What a
 *   configuration's address holds besides its origin may be secret, so it is not repeated.
 */
export function readParameters(page: URL, sources: readonly URL[]): Parameters {
  const issues: ConfigurationIssue[] = [];
  const report = (path: string, {expected, received}: InvalidValue): void => {
    issues.push({path, expected, received});
  };
  const take = <Value>(name: string, read: (text: string) => Value | InvalidValue): Value | undefined => {
    const [text = '', ...others] = page.searchParams.getAll(name).map((value) => value.trim());
    const value =
      others.length > 0
        ? new InvalidValue('one value', `${String(others.length + 1)} of them`)
        : text === ''
          ? undefined
          : read(text);
    if (!(value instanceof InvalidValue)) return value;
    report(name, value);
    return undefined;
  };
  const config = take('config', (text) => configAddress(text, page, sources));
  if (!config && issues.length === 0) report('config', noConfiguration(sources, 'nothing'));
  const autorun = take('autorun', choiceOf('true', 'false', '1', '0'));
  const parameters = {
    case: take('case', caseReference),
    lang: take('lang', languageTag),
    audience: take('audience', choiceOf('agent', 'helpdesk')),
    variant: take('variant', choiceOf('full', 'compact')),
    // Like the attribute, it need only be there; a link may also say no.
    autorun: page.searchParams.has('autorun') && autorun !== 'false' && autorun !== '0',
    ask: take('ask', questions) ?? [],
  };
  if (!config || issues.length > 0) throw new ConfigurationError(issues);
  return {config, ...parameters};
}

function noConfiguration(sources: readonly URL[], received: string): InvalidValue {
  return new InvalidValue(`the address of a configuration on ${sources.map(String).join(' or ')}`, received);
}

function configAddress(text: string, page: URL, sources: readonly URL[]): URL | InvalidValue {
  if (!parseUrl(text, page)) return noConfiguration(sources, 'an address that cannot be read');
  const address = new URL(text, page);
  const {protocol, username, password, origin} = address;
  if (!/^https?:$/.test(protocol)) return noConfiguration(sources, `an address with ${protocol}`);
  if (username !== '' || password !== '') return noConfiguration(sources, 'an address with a password in it');
  if (isFrom(address, sources)) return address;
  return noConfiguration(sources, origin === page.origin ? 'another address there' : `one on ${origin}`);
}

function caseReference(text: string): string | InvalidValue {
  const expected = `a reference of at most ${String(MAX_CASE_LENGTH)} characters that can be printed`;
  if (text.length > MAX_CASE_LENGTH) return new InvalidValue(expected, `${String(text.length)} characters`);
  const code = UNPRINTABLE.exec(text)?.[0].codePointAt(0);
  if (code === undefined) return text;
  return new InvalidValue(expected, `one with U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
}

function questions(text: string): Question[] | InvalidValue {
  const names = [...new Set(text.split(',').map((name) => name.trim()))];
  const strange = names.find((name) => !isQuestion(name));
  if (strange === undefined) return names.filter(isQuestion);
  return new InvalidValue(`some of ${Object.keys(QUESTIONS).join(', ')}`, shown(strange));
}

function languageTag(text: string): string | InvalidValue | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return new InvalidValue('the tag of a language such as de or pt-BR', shown(text));
  }
}

function choiceOf<const Choice extends string>(
  ...choices: readonly Choice[]
): (text: string) => Choice | InvalidValue {
  return (text) => choices.find((one) => one === text) ?? new InvalidValue(choices.join(' or '), shown(text));
}

function shown(text: string): string {
  return JSON.stringify(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);
}
