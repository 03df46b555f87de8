import type {Translation} from '../translation.js';

const SEND = 'このレポートをヘルプデスクに送ってください。';
const NETWORK = 'このレポートをヘルプデスクに送ってください。ネットワーク担当チームが通信を許可できます。';
const STAYS = 'それでも直らない場合は、このレポートをヘルプデスクに送ってください。';
const LINE = `ルーターの近くに移動するかケーブルでつなぎ、ダウンロードを一時停止して、もう一度チェックしてください。${STAYS}`;

/** Japanese, in the polite form. */
export const translation: Translation = {
  locale: 'ja',
  lights: {
    green: '準備完了',
    amber: '準備完了（注意あり）',
    red: '準備ができていません',
    grey: '未チェック',
  },
  sentences: {
    green: 'パソコンもネットワークも、仕事を始められる状態です。',
    amber: '仕事はできますが、本来の状態でないところがあります。',
    red: '仕事の妨げになっている問題があります。',
    grey: '測定できなかった項目があります。',
    idle: 'パソコンとネットワークが仕事を始められる状態かどうか、30秒ほどで確認できます。',
    running: '接続をチェックしています',
    cancelled: 'チェックは、終わる前に中止されました。',
    sometimes: '業務アプリケーションが、ときどきしか応答しません。',
  },
  statuses: {
    passed: '正常',
    warning: '注意',
    failed: '問題あり',
    skipped: '未実行',
    inconclusive: '測定できず',
  },
  groups: {pc: 'このパソコン', services: 'サービス', phone: '電話の接続', voice: '音声の品質'},
  checks: {
    environment: 'ブラウザー',
    control: 'ネットワーク',
    services: '業務アプリ',
    egress: 'インターネット側のアドレス',
    tunnel: '通話の経路',
    turn: '電話サービスへの経路',
    'voice-opus': 'テスト通話（Opus）',
    'voice-pcmu': 'テスト通話（G.711）',
    load: 'ほかの作業をしながらの通話',
    local: 'このパソコンのプログラム',
    configuration: 'このチェックの設定',
  },
  steps: {
    environment: 'ブラウザーを確認しています',
    control: 'ネットワークを探しています',
    services: '業務アプリを呼び出しています',
    egress: 'どこから接続しているかを確認しています',
    tunnel: '通話がどの経路を通るかを確認しています',
    turn: '電話サービスに接続しています',
    'voice-opus': 'テスト通話を聞いています',
    'voice-pcmu': '2回目のテスト通話を聞いています',
    load: '通話に、ほかの作業の分の通信を加えています',
    local: 'このパソコンのプログラムを探しています',
    configuration: '設定を読み込んでいます',
  },
  owners: {
    agent: 'あなた',
    helpdesk: 'ヘルプデスク',
    network: 'ネットワーク担当チーム',
    genesys: 'Genesys Customer Care',
    integrator: 'このページを設定した担当者',
  },
  causes: {
    'browser-unsupported': {
      title: 'このブラウザーでは通話ができません。',
      action: 'このページをChromeまたはEdgeで開いてください。',
    },
    'insecure-context': {
      title: 'このページは安全な方法で開かれていないため、通話をチェックできません。',
      action: SEND,
    },
    'webrtc-disabled': {title: 'このブラウザーでは、通話が無効になっています。', action: SEND},
    'codec-missing': {title: 'このブラウザーには、通話に必要な音声形式がありません。', action: SEND},
    'page-hidden': {
      title: 'ページが隠れていたか、パソコンがスリープしたため、測定できませんでした。',
      action: 'このページを手前に表示したまま、もう一度チェックしてください。',
    },
    'pc-busy': {
      title: 'パソコンの負荷が高く、通話をチェックできませんでした。',
      action: '不要なプログラムを閉じて、もう一度チェックしてください。',
    },
    'virtual-desktop': {title: '仮想デスクトップで作業しているようです。', action: SEND},
    'call-in-progress': {
      title: '現在、通話中です。',
      action: '通話が終わってから、もう一度チェックしてください。',
    },
    offline: {
      title: 'このパソコンは、ネットワークにつながっていません。',
      action: 'ケーブルまたはWi-Fiを確認してから、もう一度チェックしてください。',
    },
    'captive-portal': {
      title: 'このネットワークを使うには、先にサインインが必要です。',
      action: 'どれでもよいのでWebページを開き、サインインしてから、もう一度チェックしてください。',
    },
    'services-blocked': {
      title: 'このネットワークからは、どの業務アプリにも接続できません。',
      action: NETWORK,
    },
    'regional-hosts-blocked': {
      title: 'このネットワークでは、業務アプリの一部がブロックされています。',
      action: NETWORK,
    },
    'static-content-blocked': {title: '業務アプリのページに接続できません。', action: NETWORK},
    'authentication-blocked': {
      title: 'サインインのサービスに接続できないため、サインインできない可能性があります。',
      action: NETWORK,
    },
    'service-unreachable': {title: '接続できない業務アプリがあります。', action: SEND},
    'service-timeout': {title: '応答しない業務アプリがあります。', action: SEND},
    'service-error': {
      title: '業務アプリ自体がエラーを返しています。',
      action: `数分待ってから、もう一度チェックしてください。${STAYS}`,
    },
    'service-replaced': {title: '業務アプリの代わりに、別のものが応答しています。', action: SEND},
    'service-slow': {
      title: '応答の遅い業務アプリがあります。',
      action: '仕事はできます。支障がある場合は、このレポートをヘルプデスクに送ってください。',
    },
    'request-blocked-by-page': {
      title: 'このページには、業務アプリをチェックする許可がありません。',
      action: SEND,
    },
    'turn-unreachable': {
      title: 'このネットワークでは、電話の接続がブロックされています。',
      action: NETWORK,
    },
    'turn-cut': {title: 'このネットワークでは、電話の接続が途中で切られます。', action: NETWORK},
    'turn-silent': {title: 'このネットワークでは、電話の接続に応答がありません。', action: NETWORK},
    'turn-credentials': {
      title: '電話サービスが、このチェックのサインインを受け付けませんでした。',
      action: SEND,
    },
    'turn-refused': {
      title: '電話サービスには現在、テスト通話を受け入れる空きがありません。',
      action: `数分後に、もう一度チェックしてください。${STAYS}`,
    },
    'turn-slow': {title: '電話の接続に時間がかかっています。', action: LINE},
    'turn-loop-refused': {
      title: '電話サービスは応答していますが、テスト通話はできませんでした。',
      action: SEND,
    },
    'voice-no-media': {title: '電話の接続はできていますが、音声がまったく届きません。', action: NETWORK},
    'voice-delay': {title: '通話に、はっきりわかる遅れが出ます。', action: LINE},
    'voice-jitter': {title: '音が不規則に届くため、通話の声が乱れて聞こえます。', action: LINE},
    'voice-stalls': {title: '接続がときどき止まるため、通話が途切れます。', action: LINE},
    'voice-loss': {title: '音の一部が失われるため、通話の声がところどころ抜けます。', action: LINE},
    'voice-under-load': {title: 'ほかの作業をしている間、通話の品質が下がります。', action: LINE},
    'bandwidth-insufficient': {
      title: '通話とほかの作業を同時に行うには、接続の速度が足りません。',
      action: LINE,
    },
    'egress-not-allowed': {
      title: '会社のリストにないアドレスから接続しているため、サインインを拒否される可能性があります。',
      action: SEND,
    },
    'turn-inside-tunnel': {title: '通話が、会社のネットワークを通って遠回りしています。', action: SEND},
    'local-service-absent': {
      title: '仕事に必要なプログラムが、このパソコンで動いていません。',
      action: SEND,
    },
    'local-service-outdated': {title: 'このパソコンに、古すぎるプログラムがあります。', action: SEND},
    'local-access-denied': {
      title: 'ブラウザーに、このパソコンのプログラムを探す許可がありません。',
      action: 'ブラウザーに聞かれたら許可して、もう一度チェックしてください。',
    },
    configuration: {
      title: 'このチェックの設定に不備があります。',
      action: 'ご自身で対応していただくことはありません。',
    },
    'test-fault': {
      title: 'このチェック自体の一部が動いていません。',
      action: `もう一度チェックしてください。${STAYS}`,
    },
  },
  run: '接続をチェック',
  again: 'もう一度チェック',
  keepWatching: '見守りを続ける',
  cancel: '中止',
  close: '閉じる',
  next: '次にすること',
  whoCanAct: '対応できる人',
  code: (id) => `コード：${id}`,
  checkedAt: (time) => `${time}にチェック`,
  watched: (duration, why) =>
    ({
      'clearly-good': `観察時間：${duration}（明らかに良好）。`,
      'plainly-bad': `観察時間：${duration}（明らかに不良）。`,
      'full-length': `観察時間：${duration}（設定された長さのすべて）。`,
    })[why],
  secondsLeft: (seconds) => (seconds <= 1 ? 'まもなく完了' : `残り約${String(seconds)}秒`),
  limit: (value) => `${value}まで良好`,
  answering: (working, all) => `${String(all)}件中${String(working)}件が正常`,
  skipped: '未実行：前提となる項目が、先に失敗したためです。',
  notVisible: 'このブラウザーでは確認できません。',
  copy: 'チケット用にコピー',
  copied: 'コピーしました。',
  copyFailed: 'ブラウザーでコピーが許可されませんでした。代わりに、レポートをダウンロードしてください。',
  download: 'レポートをダウンロード',
  loading: '設定を読み込んでいます…',
  unconfigured: 'このチェックは、まだ設定されていません。',
  unconfiguredHint:
    'このページを作成する方へ：configプロパティ、config-url属性、または要素内のJSONスクリプトのいずれかを設定してください。',
  invalid: 'このチェックの設定は使用できません。',
  expected: '想定：',
  received: '実際：',
  byDataChannel: '音声の代わりに、データチャネルで測定しました。',
};
