import {plural} from '../plural.js';
import type {Translation} from '../translation.js';

const SEND = 'このレポートをヘルプデスクに送るか、コピーしてチケットに貼り付けてください。';
const NETWORK =
  'このレポートをヘルプデスクに送るか、コピーしてチケットに貼り付けてください。原因はネットワーク担当チームが調べられます。';
const STAYS = 'それでも直らない場合は、このレポートをヘルプデスクに送ってください。';
const LINE =
  '在宅の場合は、ケーブル接続にするかルーターに近づき、ダウンロードを止めて、もう一度チェックしてください。改善しない場合やオフィスでは、このレポートをヘルプデスクに送ってください。';

/** Japanese, in the polite form. */
export const translation: Translation = {
  locale: 'ja',
  lights: {
    green: '準備完了',
    amber: '準備完了（注意あり）',
    red: '準備ができていません',
    grey: '判定できません',
    idle: '未チェック',
  },
  sentences: {
    green: 'パソコンもネットワークも、仕事を始められる状態です。',
    amber: '仕事はできますが、一部に問題があります。',
    red: '仕事の妨げになっている問題があります。',
    grey: '測定できなかった項目があります。',
    idle: 'パソコンとネットワークが仕事を始められる状態かどうか、30秒ほどで確認できます。',
    running: '接続をチェックしています',
    cancelled: 'チェックは、終わる前に中止されました。',
    sometimes: '業務アプリが、ときどきしか応答しません。',
    servicesFine: '業務アプリは応答しています。',
  },
  statuses: {
    passed: '正常',
    warning: '注意',
    failed: '問題あり',
    skipped: '未実行',
    inconclusive: '測定不可',
  },
  groups: {pc: 'このパソコン', services: '業務アプリ', phone: '電話の接続', voice: '音声の品質'},
  checks: {
    environment: 'ブラウザー',
    control: 'ネットワーク',
    services: '業務アプリ',
    egress: '接続元のインターネットアドレス',
    tunnel: '通話の経路',
    turn: '電話サービスへの接続',
    'voice-opus': 'テスト通話（Opus）',
    'voice-pcmu': 'テスト通話（G.711）',
    load: 'ほかの作業と並行した通話',
    local: 'このパソコンのプログラム',
    configuration: 'このチェックの設定',
  },
  steps: {
    environment: 'ブラウザーを確認しています',
    control: 'ネットワークを確認しています',
    services: '業務アプリに接続しています',
    egress: '接続元のインターネットアドレスを確認しています',
    tunnel: '通話がどの経路を通るかを確認しています',
    turn: '電話サービスに接続しています',
    'voice-opus': 'テスト通話を測定しています',
    'voice-pcmu': '2回目のテスト通話を測定しています',
    load: 'ほかの作業の分の通信を加えています',
    local: '必要なプログラムを確認しています',
    configuration: '設定を読み込んでいます',
  },
  owners: {
    agent: 'あなた',
    helpdesk: 'ヘルプデスク',
    network: 'ネットワーク担当チーム',
    genesys: 'Genesys Customer Care',
    integrator: 'このページを設定したチーム',
  },
  causes: {
    'browser-unsupported': {
      title: 'このブラウザーでは通話ができません。',
      action:
        'このページをChromeまたはEdgeで開いてください。どちらもない場合は、ヘルプデスクに依頼してください。',
    },
    'insecure-context': {
      title: 'このページは安全な接続（https）で開かれていないため、通話をチェックできません。',
      action: SEND,
    },
    'webrtc-disabled': {
      title:
        'このブラウザーでは、通話が無効になっています。拡張機能や会社のポリシーによるものかもしれません。',
      action: SEND,
    },
    'codec-missing': {title: 'このブラウザーには、通話に必要な音声形式がありません。', action: SEND},
    'page-hidden': {
      title: 'ページが背後にあったか、パソコンがスリープしたため、正しく測定できませんでした。',
      action:
        'このページを手前に表示したまま、もう一度チェックしてください。繰り返し起こる場合は、このレポートをヘルプデスクに送ってください。',
    },
    'pc-busy': {
      title: 'パソコンの負荷が高すぎたため、通話を正しく測定できませんでした。',
      action:
        '不要なプログラムを閉じて、もう一度チェックしてください。繰り返し起こる場合は、このレポートをヘルプデスクに送ってください。',
    },
    'virtual-desktop': {
      title: '仮想デスクトップのようです。別のパソコンを測定した可能性があります。',
      action:
        '通話を自分のパソコンで受ける場合は、そのパソコンでこのページを開いて、もう一度チェックしてください。それ以外の場合は、このレポートをヘルプデスクに送ってください。',
    },
    'call-in-progress': {
      title: '現在、通話中です。',
      action: '通話が終わってから、もう一度チェックしてください。',
    },
    offline: {
      title: 'このパソコンに、ネットワークからの応答がありません。',
      action:
        'ケーブルまたはWi-Fi、使っている場合はVPNも確認してから、もう一度チェックしてください。それでも直らない場合は、ヘルプデスクに電話してください。',
    },
    'captive-portal': {
      title: 'このネットワークを使うには、先にサインインが必要です。',
      action:
        '任意のWebページを開いてサインインし、もう一度チェックしてください。サインインのページが表示されない場合は、ヘルプデスクに電話してください。',
      maybe: 'このネットワークを使うには、先にサインインが必要な可能性があります。',
    },
    'services-blocked': {
      title: 'このネットワークからは、どの業務アプリにも接続できません。',
      action: NETWORK,
      maybe: 'このネットワークでは、業務アプリがブロックされている可能性があります。',
    },
    'regional-hosts-blocked': {
      title: 'このネットワークでは、業務アプリの一部がブロックされています。',
      action: NETWORK,
      maybe: 'このネットワークでは、業務アプリの一部がブロックされている可能性があります。',
    },
    'static-content-blocked': {title: '業務アプリのページに接続できません。', action: NETWORK},
    'authentication-blocked': {
      title: 'サインインのサービスに接続できないため、サインインできない可能性があります。',
      action: NETWORK,
    },
    'service-unreachable': {
      title: '接続できない業務アプリがあります。',
      action: SEND,
      named: (name) => `${name}に接続できません。`,
    },
    'service-timeout': {
      title: '応答しない業務アプリがあります。',
      action: SEND,
      named: (name) => `${name}が応答しません。`,
    },
    'service-error': {
      title: 'エラーを返している業務アプリがあります。パソコンやネットワークの問題ではありません。',
      action: `数分待ってから、もう一度チェックしてください。${STAYS}`,
      named: (name) => `${name}がエラーを返しています。パソコンやネットワークの問題ではありません。`,
    },
    'service-replaced': {
      title: '業務アプリではなく、ブロック画面などが応答しています。',
      action: SEND,
      maybe: '業務アプリではなく、ブロック画面などが応答している可能性があります。',
      named: (name) => `${name}ではなく、ブロック画面などが応答しているようです。`,
    },
    'service-slow': {
      title: '応答の遅い業務アプリがあります。',
      action: '仕事はできます。支障がある場合は、このレポートをヘルプデスクに送ってください。',
      named: (name) => `${name}の応答に時間がかかっています。`,
    },
    'request-blocked-by-page': {
      title: 'このページの設定により、業務アプリをチェックできません。',
      action: SEND,
    },
    'turn-unreachable': {
      title: 'このネットワークでは、電話サービスがブロックされています。',
      action: NETWORK,
      maybe: 'このネットワークでは、電話サービスがブロックされている可能性があります。',
    },
    'turn-cut': {
      title: 'このネットワークでは、電話サービスへの接続が途中で切られます。',
      action: NETWORK,
      maybe: 'このネットワークでは、電話サービスへの接続が途中で切られている可能性があります。',
    },
    'turn-silent': {title: 'このネットワークでは、電話サービスが応答しません。', action: NETWORK},
    'turn-credentials': {
      title:
        '電話サービスが、このチェックのテスト用の認証情報（お使いのものではありません）を受け付けませんでした。',
      action: SEND,
    },
    'turn-refused': {
      title: '電話サービスが、テスト通話を受け付けませんでした。',
      action:
        '数分待ってから、もう一度チェックしてください。それでも直らない場合は、このレポートをヘルプデスクに送ってください。',
    },
    'turn-slow': {
      title: '電話の接続に時間がかかりすぎています。',
      action: 'このレポートをヘルプデスクに送るか、コピーしてチケットに貼り付けてください。',
    },
    'turn-loop-refused': {
      title: '電話サービスは応答していますが、テスト通話はできませんでした。',
      action: SEND,
    },
    'voice-no-media': {title: '電話の接続はできていますが、音声がまったく届きません。', action: NETWORK},
    'voice-delay': {
      title: '通話に、はっきりわかる遅れが出ます。',
      action: 'このレポートをヘルプデスクに送るか、コピーしてチケットに貼り付けてください。',
    },
    'voice-jitter': {title: '音が不規則に届くため、通話の声が途切れ途切れに聞こえます。', action: LINE},
    'voice-stalls': {title: '接続がときどき途切れるため、通話中の音も途切れます。', action: LINE},
    'voice-loss': {
      title: '音の一部が失われるため、通話の声がところどころ抜けます。',
      action: 'このレポートをヘルプデスクに送るか、コピーしてチケットに貼り付けてください。',
    },
    'voice-under-load': {title: 'ほかのアプリがネットワークを使うと、通話の品質が下がります。', action: LINE},
    'bandwidth-insufficient': {
      title: '通話とほかの作業を同時に行うには、接続の速度が足りません。',
      action: LINE,
      maybe: '通話とほかの作業を同時に行うには、接続の速度が足りない可能性があります。',
    },
    'egress-not-allowed': {
      title:
        '会社のリストにないインターネットアドレスから接続しているため、サインインを拒否される可能性があります。',
      action:
        '会社のVPNを使っている場合は、接続してから、もう一度チェックしてください。それ以外の場合は、このレポートをヘルプデスクに送ってください。',
    },
    'turn-inside-tunnel': {title: '通話が、会社のネットワークを通って遠回りしているようです。', action: SEND},
    'local-service-absent': {
      title: '仕事に必要なプログラムが、このパソコンで動いていないようです。',
      action:
        '可能であればそのプログラムを起動して、もう一度チェックしてください。できない場合は、このレポートをヘルプデスクに送ってください。',
      named: (name) => `${name}が、このパソコンで動いていないようです。`,
    },
    'local-service-outdated': {
      title: 'このパソコンに、バージョンの古いプログラムがあります。',
      action: SEND,
      named: (name) => `このパソコンの${name}のバージョンが古くなっています。`,
    },
    'local-access-denied': {
      title: '仕事に必要なものに接続する許可が、ブラウザーにありません。',
      action:
        'アドレスの左のアイコンをクリックし、ローカルネットワークへのアクセスを許可して、もう一度チェックしてください。変更できない場合は、このレポートをヘルプデスクに送ってください。',
    },
    configuration: {
      title: 'このチェックの設定に誤りがあります。',
      action: '対応は不要です。',
    },
    'test-fault': {
      title: 'このチェック自体の一部が動いていません。',
      action:
        'もう一度チェックしてください。繰り返し起こる場合は、このレポートをヘルプデスクに送ってください。',
    },
  },
  run: '接続をチェック',
  meanwhile:
    '誰かに聞かれることも、録音されることもありません。このページを手前に表示したままにしてください。',
  again: 'もう一度チェック',
  keepWatching: '見守りを続ける',
  cancel: '中止',
  close: '閉じる',
  next: '次にすること',
  whoCanAct: '対応できる人',
  code: (id) => `レポートのコード：${id}`,
  checkedAt: (time) => `${time}にチェック`,
  watched: {
    'clearly-good': (duration) => `測定時間：${duration}（判定に十分）`,
    'plainly-bad': (duration) => `測定時間：${duration}（明らかに不良）`,
    'full-length': (duration) => `測定時間：${duration}（設定された時間いっぱい）`,
  },
  secondsLeft: (seconds) =>
    plural('ja', seconds, {0: 'まもなく完了', 1: 'まもなく完了', other: `残り約${String(seconds)}秒`}),
  limit: (value) => `${value}まで良好`,
  answering: (working, all) => `${String(all)}件中${String(working)}件が正常`,
  skipped: '未実行：前の手順が成功しなかったためです。',
  notVisible: 'このブラウザーでは、ページから確認できません。',
  copy: 'チケット用にコピー',
  copied: 'コピーしました。',
  copyFailed: 'ブラウザーがコピーをブロックしました。代わりに、レポートをダウンロードしてください。',
  download: 'レポートをダウンロード',
  loading: '設定を読み込んでいます…',
  unconfigured: 'このチェックは、まだ設定されていません。',
  unconfiguredHint:
    'このページの開発者の方へ：configプロパティ、config-url属性、または要素内のJSONスクリプトのいずれかを設定してください。',
  invalid: 'このチェックの設定は使用できません。',
  expected: '想定：',
  received: '実際：',
  byDataChannel: '音声を使わずに測定しました。',
  contact: 'ヘルプデスク',
  allAnswering: (all) => plural('ja', all, {1: '正常', other: `${String(all)}件すべて正常`}),
  notNeeded: '未実行：ここではチェックするものがないためです。',
};
