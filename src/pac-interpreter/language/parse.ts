import {
  Parser,
  tokTypes,
  type ConditionalExpression,
  type Expression,
  type IfStatement,
  type Program,
  type Statement,
} from 'acorn';
import {UnreadableError} from './errors.js';
import {shortened} from './machine.js';

/**
 * Statements in statements and expressions in expressions. Each takes a kilobyte or two of a stack that may have half a
 * megabyte; where a stack is full, not every engine ends in an error that can be caught.
 */
const MAX_DEPTH = 400;

/** What of the parser is called here, and is not among its types. */
interface Inner {
  type: {readonly binop: number | null};
  value: string;
  start: number;
  startLoc: unknown;
  next(): void;
  eat(type: unknown): boolean;
  startNode(): IfStatement;
  finishNode(node: unknown, type: string): unknown;
  parseParenExpression(): Expression;
  parseStatement(context?: string | null, ...rest: unknown[]): Statement;
  parseMaybeAssign(...args: unknown[]): Expression;
  parseMaybeUnary(...args: unknown[]): Expression;
  expect(type: unknown): void;
  startNodeAt(start: number, loc: unknown): unknown;
  parseExprOps(forInit: unknown, errors: unknown): Expression;
  checkExpressionErrors(errors: unknown): boolean;
  parseNew(...args: unknown[]): Expression;
  buildBinary(
    start: number,
    loc: unknown,
    left: unknown,
    right: unknown,
    operator: string,
    isLogical: boolean,
  ): Expression;
  raise(position: number, message: string): never;
  raiseRecoverable(position: number, message: string): void;
}

const Base = Parser as unknown as new (options: object, text: string) => Inner & {parse(): Program};

/**
 * The parser, without recursion where PAC files are long: `else if` after `else if`, and `||` after `||`; and with an end to it
 * where they are deep.
 */
class PacParser extends Base {
  #depth = 0;
  /** What is parsed next stands after the `:` of a condition. */
  #isAlternate = false;

  #deeper<T>(parse: () => T): T {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) this.raise(this.start, 'Nested too deeply to be read');
    const result = parse();
    this.#depth -= 1;
    return result;
  }

  override parseStatement(context?: string | null, ...rest: unknown[]): Statement {
    return this.#deeper(() => super.parseStatement(context, ...rest));
  }

  override parseMaybeAssign(...args: unknown[]): Expression {
    return this.#deeper(() => super.parseMaybeAssign(...args));
  }

  override parseMaybeUnary(...args: unknown[]): Expression {
    return this.#deeper(() => super.parseMaybeUnary(...args));
  }

  override parseNew(...args: unknown[]): Expression {
    return this.#deeper(() => super.parseNew(...args));
  }

  parseIfStatement(node: IfStatement): IfStatement {
    const chain = [node];
    for (let open: IfStatement | undefined = node; open;) {
      const one: IfStatement = open;
      this.next();
      one.test = this.parseParenExpression();
      one.consequent = this.parseStatement('if');
      one.alternate = null;
      open = undefined;
      if (!this.eat(tokTypes._else)) break;
      if (this.type === (tokTypes._if as unknown)) {
        open = this.startNode();
        one.alternate = open;
        chain.push(open);
      } else one.alternate = this.parseStatement('if');
    }
    for (const one of chain.reverse()) this.finishNode(one, 'IfStatement');
    return node;
  }

  parseExprOp(first: Expression, start: number, loc: unknown, lowest: number, forInit: unknown): Expression {
    let left = first;
    for (;;) {
      const {type} = this;
      const own = type.binop;
      if (own === null || (Boolean(forInit) && type === (tokTypes._in as unknown)) || own <= lowest)
        return left;
      const isLogical = this.#is('logicalOR', 'logicalAND');
      const isCoalescing = this.#is('coalesce');
      const operator = this.value;
      this.next();
      const [from, at] = [this.start, this.startLoc];
      const strength = isCoalescing ? ((tokTypes.logicalAND as unknown as Inner['type']).binop ?? own) : own;
      const right = this.parseExprOp(
        this.parseMaybeUnary(null, false, false, forInit),
        from,
        at,
        strength,
        forInit,
      );
      left = this.buildBinary(start, loc, left, right, operator, isLogical || isCoalescing);
      if ((isLogical && this.#is('coalesce')) || (isCoalescing && this.#is('logicalOR', 'logicalAND'))) {
        this.raiseRecoverable(
          this.start,
          'Logical expressions and coalesce expressions cannot be mixed. Wrap either by parentheses',
        );
      }
    }
  }

  /** `a ? b : c ? d : e` nests to the right: the next test is left to the loop here, and not taken by a parse within. */
  parseMaybeConditional(forInit: unknown, errors: unknown): Expression {
    const isWithin = this.#isAlternate;
    this.#isAlternate = false;
    let [start, at] = [this.start, this.startLoc];
    let test = this.parseExprOps(forInit, errors);
    if (isWithin || this.checkExpressionErrors(errors)) return test;
    const chain: ConditionalExpression[] = [];
    while (this.eat(tokTypes.question)) {
      const node = this.startNodeAt(start, at) as ConditionalExpression;
      node.test = test;
      node.consequent = this.parseMaybeAssign();
      this.expect(tokTypes.colon);
      [start, at] = [this.start, this.startLoc];
      this.#isAlternate = true;
      test = this.parseMaybeAssign(forInit);
      const before = chain.at(-1);
      if (before) before.alternate = node;
      chain.push(node);
    }
    const last = chain.at(-1);
    if (!last) return test;
    last.alternate = test;
    for (const node of chain.reverse()) this.finishNode(node, 'ConditionalExpression');
    return chain.at(-1) ?? last;
  }

  #is(...names: readonly ('logicalOR' | 'logicalAND' | 'coalesce')[]): boolean {
    return names.some((name) => this.type === (tokTypes[name] as unknown));
  }
}

/**
 * Reads the text of a program.
 * @throws {UnreadableError} with the line, if it is none
 */
export function parseProgram(text: string): readonly Statement[] {
  let program: Program;
  try {
    // Not strict but by its own word: most such files were written before there was anything else.
    program = new PacParser({ecmaVersion: 2025, sourceType: 'script', locations: true}, text).parse();
  } catch (error) {
    throw new UnreadableError(...explained(error));
  }
  return program.body as Statement[];
}

function explained(error: unknown): [message: string, line?: number] {
  if (error instanceof SyntaxError && 'loc' in error) {
    const {line} = error.loc as {readonly line: number};
    return [shortened(error.message.replace(/ \(\d+:\d+\)$/, '')), line];
  }
  // The engine's own error for a stack that is full; each engine has another class for it.
  return ['Nested too deeply to be read'];
}
