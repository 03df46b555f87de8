import type {EmbedWords} from '../translation.js';

/** Japanese, on the page for frames. */
export const embed: EmbedWords = {
  locale: 'ja',
  title: 'このリンクは使用できません。',
  hint: 'このメッセージを、リンクの送り主にお知らせください。',
  expected: '想定：',
  received: '実際：',
  caseReference: 'このリンクに書かれたチケット：',
};
