/**
 * What an invitation may ask, and the answers that are offered; `text` is for a few words of one's own. A link names questions
 * and has no text of its own: else whoever makes a link could ask anything on the company's page.
 */
export const QUESTIONS = {
  workplace: ['home', 'office', 'other'],
  connection: ['cable', 'wifi', 'mobile'],
  provider: 'text',
  vpn: ['yes', 'no'],
  headset: ['cable', 'wireless', 'none'],
} as const;

export type Question = keyof typeof QUESTIONS;

export function isQuestion(name: string): name is Question {
  return Object.hasOwn(QUESTIONS, name);
}

export const MAX_ANSWER_LENGTH = 60;
