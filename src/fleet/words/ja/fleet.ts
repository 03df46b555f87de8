import {plural} from '../../../i18n/plural.js';
import type {FleetWords} from '../words.js';

export const fleet: FleetWords = {
  title: '多数のレポート',
  why: '問題のあるレポートに共通し、正常なレポートにはないものを探します。',
  privacy: 'すべてこのページの中で処理されます。送信も保存もしません。',
  drop: {
    title: 'レポートまたはフォルダーをここにドロップ',
    hint: 'レポートのファイル、一覧、1行に1件のファイル、コレクターのログ、LokiとGrafanaのエクスポートを読めます。',
    files: 'ファイルを選ぶ',
    folder: 'フォルダーを選ぶ',
    clear: '最初からやり直す',
    reading: (files, of) => `ファイルを読み込み中：${of}個中${files}個`,
  },
  reports: (count, formatted) =>
    plural('ja', count, {
      other: `レポート${formatted}件`,
    }),
  shown: (some, all) => `${all}件のうち${some}件`,
  lights: '判定別',
  causes: '原因別',
  noCauses: '原因を示すレポートはありません。',
  owners: '対応できる人',
  ownerNames: {
    agent: 'エージェント本人',
    helpdesk: 'ヘルプデスク',
    network: 'ネットワーク担当チーム',
    genesys: 'Genesys Customer Care',
    integrator: 'ページを設定したチーム',
  },
  common: {
    title: '共通点',
    of: ({bad, badOf, good, goodOf}, bads, goods, what) =>
      `「${what}」は、${bads}のレポートでは${badOf}件中${bad}件、${goods}のレポートでは${goodOf}件中${good}件です。`,
    ofCause: ({bad, badOf, good, goodOf}, cause, goods, what) =>
      `「${what}」は、原因が${cause}のレポートでは${badOf}件中${bad}件、${goods}のレポートでは${goodOf}件中${good}件です。`,
    kinds: {red: '赤', 'red-amber': '赤または黄', green: '緑', 'green-amber': '緑または黄'},
    sure: (ratio, low, high, comparisons) =>
      `オッズは${ratio}倍です（95%信頼区間：${low}～${high}、${comparisons}回の比較に対して補正済み）。`,
    at: (at) => `${at}に発生。`,
    from: (first, last) => `${first}から${last}まで。`,
    same: (what) => `まったく同じレポートに、次の点も共通しています：${what}。`,
    none: '偶然を超える共通点はありません。問題のあるレポートに共通することは、正常なレポートにも共通しています。',
    tooFew: '比較には、問題のあるレポートと正常なレポートがそれぞれ5件以上必要です。',
    show: '該当するレポートを表示',
  },
  times: {
    title: '時間ごとの推移',
    hint: '棒を選ぶと、その時間のレポートだけを表示します。矢印キーで棒を移動できます。',
    step: (when, red, all) => `${when}：${all}件中、赤${red}件`,
  },
  dimensions: {
    title: '詳しく見る',
    small: '5件未満のグループは「その他」にまとめています。',
    names: {
      network: '場所',
      browser: 'ブラウザー',
      browserVersion: 'ブラウザーのバージョン',
      os: 'システム',
      hour: '時間帯',
      weekday: '曜日',
      codec: 'テスト通話のコーデック',
      method: '音声の測定方法',
      place: '見守りで問題が見つかった場所',
      site: '拠点',
      workplace: '勤務場所',
      connection: '接続',
      provider: 'プロバイダー',
      vpn: 'VPN',
      headset: 'ヘッドセット',
    },
    other: 'その他',
    values: {
      network: {elsewhere: 'その他の場所'},
      workplace: {home: '自宅', office: 'オフィス', other: '別の場所'},
      connection: {cable: '有線', wifi: 'Wi-Fi', mobile: 'モバイル回線'},
      vpn: {yes: '使用', no: '不使用'},
      headset: {cable: '有線', wireless: 'ワイヤレス', none: 'なし'},
      method: {rtp: '音声パケット', 'data-channel': 'データチャネル'},
      place: {
        pc: 'このPC',
        'local-network': 'ローカルネットワーク',
        line: 'インターネット回線',
        'tunnel-or-proxy': 'VPNまたはプロキシ',
        relay: 'TURNリレー',
        region: 'リージョン',
        service: '1つのサービス',
        unknown: '不明',
      },
    },
    hour: (from, to) => `${from}～${to}`,
    red: (red, all) => `${all}件中、赤${red}件`,
  },
  rows: {
    title: 'レポート',
    code: 'コード',
    time: '時刻',
    light: '判定',
    cause: '原因',
    place: '場所',
    more: 'さらに表示',
    close: 'レポートを閉じる',
    gone: 'このレポートはファイルから読めなくなりました。',
  },
  filter: {title: '絞り込み', remove: (what) => `${what}を外す`, clear: 'すべて表示'},
  ticket: {
    title: 'チケット用の文章',
    copy: 'コピー',
    copied: 'コピーしました。',
    copyFailed: 'ブラウザーがコピーをブロックしました。',
    csv: 'CSVでダウンロード',
    whoCanAct: '対応できる人',
  },
  refused: (count, formatted) =>
    plural('ja', count, {
      other: `${formatted}件は集計していません`,
    }),
  reasons: {
    'too-large': 'レポートとしては大きすぎるか、入れ子が深すぎます',
    'not-json': 'JSONではありません',
    'not-report': 'JSONですが、レポートではありません',
    newer: 'このページより新しいバージョンのものです',
    duplicate: '同じレポートが再び含まれています',
    empty: '中身がありません',
    compressed: '圧縮されています。先に展開してください',
    metrics: 'メトリクスです。チェックの記録はログにあります',
    unreadable: 'ファイルを読めません',
    'too-many': 'レポートが50,000件を超えています',
  },
  remarks: {
    policies: (list) => `判定の基準が異なるものが混ざっています（${list}）。比較には注意してください。`,
    sites: (counts) => `サービスの構成が異なり、複数の拠点のレポートが混ざっているようです（${counts}）。`,
    wrongClock: (count, formatted) =>
      plural('ja', count, {
        other: `${formatted}件はPCの時計が合っていないため、時刻の集計から除いています。`,
      }),
    duplicates: (count, formatted) =>
      plural('ja', count, {
        other: `${formatted}件は重複していたため、1回だけ数えています。`,
      }),
  },
  failed: '読み込み中に問題が起きました。ファイルを減らしてやり直してください。',
};
