import type {Expression, Function as FunctionNode, Statement} from 'acorn';
import {installBuiltins} from './builtins/install.js';
import type {World} from './world.js';
import {compileBody} from './language/compile-statements.js';
import {inStrictness, ofSource, type Execute} from './language/code.js';
import {describe} from './language/describe.js';
import {LimitError, ThrownValue, UnreadableError, type Limit} from './language/errors.js';
import {hoistedNames, lexicalDeclarations} from './language/hoist.js';
import {Machine, READING, type Limits} from './language/machine.js';
import {parseProgram} from './language/parse.js';
import {Scope} from './language/scope.js';
import {PacFunction} from './language/functions.js';
import {installLibrary, type Browser} from './library/install.js';
import {LIBRARY_NAMES} from './library/names.js';
import {Patterns} from './library/patterns.js';

/** What a browser asks of a PAC file. */
export interface Question {
  readonly url: string;
  /** IPv6 without brackets, as browsers hand it over. */
  readonly host: string;
  readonly browser: Browser;
}

/** What came of one question. */
export interface Outcome {
  /** What `FindProxyForURL` returned, where that was text. */
  readonly answer?: string;
  /** What it was instead, or what the program failed with; `limit` where it was stopped. */
  readonly failure?: {readonly message: string; readonly limit?: Limit};
  /** Counted from 1: of the `return` that gave the answer, or of what failed. */
  readonly line?: number;
  /** Names of the functions that rest on an assumption, or that Firefox lacks, and were asked. */
  readonly asked: readonly string[];
  /** Names that it asked for and that browsers have, or word otherwise: it can tell the check from a browser. */
  readonly tells: readonly string[];
  readonly steps: number;
}

/** Where `FindProxyForURL` stands in the text, so that something can be put into it. Offsets in UTF-16 units. */
export interface Entry {
  /** Just after the `{` of its body, or of its whole body where that is an expression. */
  readonly start: number;
  readonly end: number;
  readonly isExpression: boolean;
  /** What it calls the URL and the host; empty where it takes one apart, fewer than two where it declares fewer. */
  readonly params: readonly string[];
  /** It has no `arguments`. */
  readonly isArrow: boolean;
}

/** How the program may be run; each question has its own machine, and so the whole of the limits. */
export interface RunOptions {
  readonly limits: Limits;
  /** Time for one question, ms. */
  readonly timeMs: number;
  /** A clock, ms. */
  readonly clock: () => number;
  readonly onRegExp?: (line: number) => void;
}

/** A file that was read, and by what. */
interface ReadFile {
  readonly world: World;
  readonly limits: Limits;
  readonly clock: () => number;
  readonly onRegExp: ((line: number) => void) | undefined;
  readonly machine: Machine;
  readonly scope: Scope;
  deadline: number;
  /** What there was of this when the file had been read; absent before. */
  kept?: {readonly asked: readonly string[]; readonly draws: number};
}

const NAME = 'FindProxyForURL';

const NOT_ASCII = /[^\0-\x7f]/u;

/** In characters. A list of a hundred proxies is shorter. */
const MAX_ANSWER_LENGTH = 10_000;

/** A PAC file that was read. Reading it runs nothing. */
export class PacProgram {
  /** Absent where the function is not written as one: assigned from a call, say. */
  readonly entry: Entry | undefined;
  readonly #execute: Execute;
  readonly #names: ReadonlySet<string>;
  readonly #patterns = new Patterns();
  /** The file as each browser has read it, for the question that comes next. */
  readonly #read = new Map<Browser, ReadFile>();
  /** The line of a `FindProxyForURL` that is declared where no browser looks for it. */
  readonly #hiddenAt: number | undefined;

  /** @throws {UnreadableError} with the line, if it is no program or holds what is not evaluated here */
  constructor(text: string) {
    const body = parseProgram(text);
    for (const {name, line} of lexicalDeclarations(body)) {
      // Browsers run their library as a script before the file: what that declares, `let`, `const` and `class` can't.
      if (LIBRARY_NAMES.has(name))
        throw new UnreadableError(
          `Identifier '${name}' has already been declared, by the browser's own functions for PAC files`,
          line,
        );
      if (name === NAME) this.#hiddenAt = line;
    }
    try {
      this.#execute = ofSource(text, () => inStrictness(body, false, () => compileBody(body)));
    } catch (error) {
      // The engine's own error for a stack that is full.
      throw error instanceof UnreadableError ? error : new UnreadableError('Nested too deeply to be read');
    }
    this.#names = hoistedNames(body);
    this.entry = entryOf(body);
  }

  /**
   * Asks as if the browser had just read the file: what a program keeps from one question to the next, it keeps from none
   * here, so no answer hangs on the order of the questions. The file is read once for all questions that change nothing
   * of what it made, as in a browser.
   * @throws {UnreadableError} if there is no `FindProxyForURL`
   */
  ask(question: Question, world: World, options: RunOptions): Outcome {
    const {limits, timeMs, clock, onRegExp} = options;
    const known = this.#read.get(question.browser);
    const isKnown =
      known?.world === world &&
      known.limits === limits &&
      known.clock === clock &&
      known.onRegExp === onRegExp;
    const read: ReadFile = isKnown
      ? known
      : {
          world,
          limits,
          clock,
          onRegExp,
          deadline: 0,
          ...this.#prepare(question.browser, world, options, () => read.deadline),
        };
    const {machine} = read;
    read.deadline = clock() + timeMs * READING;
    const result = (rest: Partial<Outcome>): Outcome => ({
      asked: [...machine.asked].sort(),
      tells: [...machine.tells].sort(),
      steps: machine.steps,
      ...(machine.line > 0 && {line: machine.line}),
      ...rest,
    });
    this.#read.delete(question.browser);
    try {
      if (read.kept) {
        machine.asked.clear();
        for (const name of read.kept.asked) machine.asked.add(name);
        machine.draws = read.kept.draws;
      } else {
        this.#execute(read.scope);
        read.kept = {asked: [...machine.asked], draws: machine.draws};
      }
      machine.begin();
      read.deadline = clock() + timeMs;
      const {value, line} = this.#find(machine, question);
      if (!machine.isTouched) this.#read.set(question.browser, read);
      const odd =
        typeof value === 'string' && question.browser === 'chromium' ? NOT_ASCII.exec(value)?.[0] : undefined;
      if (odd !== undefined) {
        const code = odd.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
        return result({
          failure: {message: `returned text that is not ASCII (U+${code}): Chromium refuses it`},
          ...(line > 0 && {line}),
        });
      }
      if (typeof value === 'string' && value.length <= MAX_ANSWER_LENGTH) {
        return result({answer: value, ...(line > 0 && {line})});
      }
      return result({
        failure: {
          message:
            typeof value === 'string'
              ? `returned ${String(value.length)} characters of text, where proxies are expected`
              : `returned ${describe(value)} in place of text`,
        },
        ...(line > 0 && {line}),
      });
    } catch (error) {
      return result(failureOf(error, machine));
    }
  }

  #prepare(browser: Browser, world: World, {limits, clock, onRegExp}: RunOptions, deadline: () => number) {
    const machine = new Machine(limits, () => clock() > deadline(), onRegExp);
    installBuiltins(machine, world);
    installLibrary(machine, world, browser, this.#patterns);
    const global = new Scope(machine, undefined, undefined, machine.global.properties);
    for (const name of this.#names) if (!global.has(name)) global.declare(name, undefined);
    // What `let`, `const` and `class` declare is no property of the global object.
    return {machine, scope: new Scope(machine, global)};
  }

  #find(machine: Machine, {url, host}: Question) {
    const find = machine.global.own(NAME);
    if (!(find instanceof PacFunction)) {
      if (this.#hiddenAt !== undefined) {
        throw new UnreadableError(
          `${NAME} is declared with const, let or class: no browser finds it; write "function ${NAME}(url, host)"`,
          this.#hiddenAt,
        );
      }
      throw new UnreadableError(
        machine.global.own(`${NAME}Ex`) instanceof PacFunction
          ? `No function ${NAME}; ${NAME}Ex alone is called by Windows, and by no browser`
          : `No function ${NAME}: this is no PAC file, or not the whole of it`,
      );
    }
    machine.answerLine = 0;
    const value = machine.call(find, undefined, [url, host]);
    return {value, line: machine.answerLine > 0 ? machine.answerLine : machine.line};
  }
}

function failureOf(error: unknown, machine: Machine): Partial<Outcome> {
  if (error instanceof UnreadableError) throw error;
  if (error instanceof ThrownValue) return {failure: {message: error.message}, line: error.line};
  if (error instanceof LimitError) {
    return {failure: {message: error.message, limit: error.limit}, line: error.line};
  }
  // The engine's stack was full before our own count of calls was; each engine has another class for that.
  return {
    failure: {
      message: 'calls within calls, too deep for this browser: a recursion that does not end',
      limit: 'depth',
    },
    line: machine.line,
  };
}

/** Where the function stands among the statements of the file: the last one of its name, which is the one that counts. */
function entryOf(body: readonly Statement[]): Entry | undefined {
  const found = body.flatMap((node): FunctionNode[] => {
    if (node.type === 'FunctionDeclaration') return node.id.name === NAME ? [node] : [];
    if (node.type === 'VariableDeclaration') {
      return node.declarations.flatMap(({id, init}) =>
        id.type === 'Identifier' && id.name === NAME ? functionIn(init) : [],
      );
    }
    const isAssignment =
      node.type === 'ExpressionStatement' && node.expression.type === 'AssignmentExpression';
    if (!isAssignment || node.expression.type !== 'AssignmentExpression') return [];
    const {left, right} = node.expression;
    return left.type === 'Identifier' && left.name === NAME ? functionIn(right) : [];
  });
  const assigned = found.filter(({type}) => type !== 'FunctionDeclaration');
  const node = (assigned.length > 0 ? assigned : found).at(-1);
  if (!node) return undefined;
  const isExpression = node.body.type !== 'BlockStatement';
  return {
    start: isExpression ? node.body.start : node.body.start + 1,
    end: node.body.end,
    isExpression,
    params: node.params.map((param) => (param.type === 'Identifier' ? param.name : '')),
    isArrow: node.type === 'ArrowFunctionExpression',
  };
}

function functionIn(node: Expression | null | undefined): FunctionNode[] {
  return node?.type === 'FunctionExpression' || node?.type === 'ArrowFunctionExpression' ? [node] : [];
}
