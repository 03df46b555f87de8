import {parse, type Program, type Statement} from 'acorn';
import {UnreadableError} from './errors.js';
import {shortened} from './machine.js';

/**
 * Reads the text of a program.
 * @throws {UnreadableError} with the line, if it is none
 */
export function parseProgram(text: string): readonly Statement[] {
  let program: Program;
  try {
    // Not strict: most such files were written before there was anything else.
    program = parse(text, {ecmaVersion: 2023, sourceType: 'script', locations: true});
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
