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
  sheet: {
    button: 'プロバイダー向けに印刷',
    title: 'インターネット接続の途切れの記録',
    local: '現地時刻',
    utc: '協定世界時（UTC）',
    destinations: {title: '接続先', control: '基準となるアドレス', relay: '電話サービス'},
    network: 'ネットワーク',
    device: 'ブラウザーとシステム',
    code: 'レポートコード',
    longest: '長さ',
    froze: '途切れたもの',
    together: (destinations, moments) =>
      `互いに独立した${String(destinations)}か所以上の接続先が、${String(moments)}回、同時に途切れました。`,
    pcFine: 'パソコン自体も常に見守っていましたが、固まることはありませんでした。',
    pcToo: (moments) => `このうち${String(moments)}回は、パソコン自体が固まっていました。`,
    pointsTo: (place, sure) => `考えられる場所：${place}（${sure}）`,
    more: (count) => `これより前の${String(count)}回は省略しています。`,
    noted: 'パソコンの前の人が不具合に気づいた時刻',
    methodHead: '測定の方法',
    method:
      'このパソコンで開いたウェブページから、各接続先に小さな要求を送りました。基準となるアドレスには5秒ごと、ほかの接続先には30秒ごとに順番に送り、電話サービスには5分ごとに2秒の通話を行いました。遅れがあったあとはしばらく間隔を詰めています。その接続先でふだんかかる時間より200ミリ秒以上長くかかった応答を遅れとみなし、遅れた時間を途切れの長さとしています。パソコン自体は、1秒に20回動くタイマーで見守りました。見ていなかった時間は数えていません。時刻はすべてパソコンの時計によります。',
  },
};
