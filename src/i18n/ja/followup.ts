import type {FollowUpWords} from '../translation.js';

/** Japanese, after a check. */
export const followup: FollowUpWords = {
  history: {
    title: 'このパソコンでのこれまでのチェック',
    few: 'あと数日たつと、特定の時間帯に悪くなるかどうかがここでわかります。',
    none: '今のところ、目立って悪い時間帯はありません。',
    hour: (bad, of, from, to) =>
      `${from}から${to}の間は、この時間帯にチェックした直近${String(of)}日のうち${String(bad)}日で問題がありました。`,
    often: (bad, of) =>
      `チェックした直近${String(of)}日のうち${String(bad)}日で問題がありました。時間帯は決まっていません。`,
    caption:
      '各欄の数字は、その時間帯のチェックの回数です。2/5は、5回のうち2回が良好でなかったことを表します。',
    hourHead: '時刻',
    latest: '最近のもの',
    watch: '見守り',
    kept: '直近200回分の時刻、結果、測定値を、このブラウザーの中にだけ保存します。どこにも送らず、あなたに関する情報は含みません。',
    forget: 'これまでのチェックを消去',
    forgotten: 'これまでのチェックを消去しました。',
  },
};
