import {plural} from '../plural.js';
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
    count: (moments) => plural('ja', moments, {other: `接続が${String(moments)}回途切れました。`}),
    together: (destinations, moments) =>
      plural('ja', moments, {
        other: `互いに独立した${String(destinations)}か所以上の接続先が、${String(moments)}回、同時に途切れました。`,
      }),
    pcFine: 'パソコン自体も常に見守っていましたが、固まることはありませんでした。',
    pcToo: (moments) =>
      plural('ja', moments, {other: `このうち${String(moments)}回は、パソコン自体が固まっていました。`}),
    pointsTo: (place, sure) => `考えられる場所：${place}（${sure}）`,
    more: (count) => plural('ja', count, {other: `これより前の${String(count)}回は省略しています。`}),
    noted: 'パソコンの前の人が不具合に気づいた時刻',
    methodHead: '測定の方法',
    method:
      'このパソコンで開いたウェブページから、各接続先に小さな要求を送りました。基準となるアドレスには5秒ごと、ほかの接続先には30秒ごとに順番に送り、電話サービスには5分ごとに2秒の通話を行いました。遅れがあったあとはしばらく間隔を詰めています。その接続先でふだんかかる時間より200ミリ秒以上長くかかった応答を遅れとみなし、遅れた時間を途切れの長さとしています。パソコン自体は、1秒に20回動くタイマーで見守りました。見ていなかった時間は数えていません。時刻はすべてパソコンの時計によります。',
  },
  trial: {
    title: '一つ試してみましょう',
    suggestions: {
      cable: 'このパソコンをネットワークケーブルでルーターにつなぎ、もう一度チェックしてください。',
      closer: 'このパソコンをWi-Fiルーターに近づけて、もう一度チェックしてください。',
      'no-vpn': '会社で認められている場合は、VPNを切断して、もう一度チェックしてください。',
      elsewhere: '別の場所、またはスマートフォンなど別のネットワークで、もう一度チェックしてください。',
    },
    done: 'できました。もう一度チェック',
    cant: 'それはできません',
    changed: '変わったこと',
    good: {
      cable: 'ケーブルにすると良好になりました。',
      closer: 'ルーターに近づくと良好になりました。',
      'no-vpn': 'VPNなしでは良好です。',
      elsewhere: 'その場所では良好です。',
    },
    same: {
      cable: 'ケーブルにしても変わりません。原因はWi-Fiではありません。',
      closer: '変わりません。原因はルーターまでの距離ではありません。',
      'no-vpn': '変わりません。原因はVPNではありません。',
      elsewhere: '変わりません。原因は場所やそのネットワークではありません。',
    },
    better: '良くなりましたが、まだ十分ではありません。',
    worse: '悪くなりました。',
    unclear: '変化があったかどうかはわかりません。この差は偶然かもしれません。',
  },
};
