import {guide} from './guide.js';
import {plans} from './plans.js';
import {rules} from './rules.js';
import type {SettingsWords} from '../words.js';

/** Japanese, on network settings. */
export const settings: SettingsWords = {
  title: 'ネットワーク設定',
  why: 'ネットワークの設定を貼り付けると、業務に必要な各アドレスがどう扱われるか、何を変えればよいかが行ごとに分かります。',
  privacy: '貼り付けた内容はこのページの外に送られず、保存もされません。',
  groups: {
    check: '今の設定を調べる',
    plan: '見積もる',
    make: '必要なものを作る',
    guide: 'Genesys Availability Guideから',
  },
  tools: {
    pac: {
      title: 'PACファイル',
      why: 'サービスはプロキシ経由、通話は直接。どのブラウザーでもそうなりますか？',
      field: 'PACファイルの内容',
    },
    'allow-list': {
      title: '許可リスト',
      why: 'プロキシやファイアウォールのリストは、すべてのアドレスを通しますか？',
      field: 'リスト：名前、パターン、アドレス',
    },
    'known-addresses': {
      title: '既知のアドレス',
      why: 'サインイン用のアドレスのリストを、Genesysは受け付けますか？',
      field: 'リスト：IPv4のアドレスとネットワーク',
    },
    tunnel: {
      title: 'VPNのリスト',
      why: 'プロキシはトンネルの中、通話は外。スプリットトンネルはそうなっていますか？',
      field: 'リスト：ネットワークと名前',
    },
    firewall: {
      title: 'ファイアウォールのルール',
      why: '通話とサービスの送信を許可し、通話を検査しないルールになっていますか？',
      field: 'ルール（表）',
    },
    csp: {
      title: 'Content-Security-Policy',
      why: '診断を置くページのポリシーで、診断はすべてを確認できますか？',
      field: 'ポリシー（ヘッダーまたはmeta要素）',
    },
    vdi: {
      title: '仮想デスクトップ',
      why: 'ガイドによると、これらのアプリケーションはこのプラットフォームでサポートされていますか？',
    },
    capacity: {title: '回線容量', why: 'エージェントの人数に対して、回線にどれだけの帯域が必要ですか？'},
    continuity: {
      title: '事業継続',
      why: 'このエージェントは今どの電話を使え、どうサインインできますか？',
    },
    make: {
      title: '構成から設定を作る',
      why: '構成に合ったPACファイル、許可リスト、ルール、ポリシー。それぞれのチェックにも合格します。',
    },
    guide: {
      title: '人にしか答えられないこと',
      why: 'コンタクトセンターを準備する人への質問と、知っておくとよいこと。',
    },
  },
  owners: {
    agent: 'エージェント',
    helpdesk: 'ヘルプデスク',
    network: 'ネットワーク担当チーム',
    genesys: 'Genesys Customer Care',
    integrator: 'このページを設定したチーム',
  },
  verdicts: {
    green: '正しく設定されています。',
    amber: '動作しますが、望ましい設定ではないか、動かない場所があります。',
    red: 'この設定では、動かないものがあります。',
    grey: '問題は見つかりませんでしたが、ここからは確認できない点があります。',
  },
  severities: {red: '問題', amber: '注意', grey: '判断できません'},
  input: {
    choose: 'ファイルを選ぶ',
    drop: 'ここにドロップするか、内容を貼り付けてください。',
    check: 'チェック',
    checking: 'チェックしています…',
    empty: 'チェックする内容がありません。貼り付けるか、ファイルを選んでください。',
    tooLarge:
      'このファイルは1 MBを超えています。これほど大きな設定を受け付けるブラウザーやプロキシはありません。',
    unreadable: 'このファイルは読み取れません。',
    failed: 'チェックを読み込めませんでした。もう一度お試しください。',
    stale: '内容が変更されました。下の結果は変更前についてのものです。',
  },
  result: {
    unreadable: '読み取れないため、何もチェックしていません。',
    table: '各アドレスがどう扱われるか',
    subject: '対象',
    answer: 'どうなるか',
    wanted: '想定',
    line: '行',
    showLine: (line) => `${line}行目を表示`,
    asWanted: '想定どおり',
    notAsWanted: '想定と異なる',
    asWantedCount: (right, all) => `${all}件中${right}件が想定どおりです`,
    onlyWrong: '想定と異なるものだけを表示',
    more: (next, rest) => `残り${rest}件のうち${next}件を表示`,
    andMore: (count) => `ほか${count}件`,
    act: '対処',
    guide: 'Genesys Availability Guideの該当箇所',
  },
  proposal: {
    title: '修正案',
    hint: 'このチェックに合格します。＋の行は追加、−の行は削除です。',
    take: 'この内容を使う',
    added: '追加：',
    removed: '削除：',
    same: (lines) => `変わらない行：${lines}`,
    rest: (lines) => `ほか${lines}行は表示していません。コピーかダウンロードですべて確認できます。`,
  },
  output: {
    copy: 'コピー',
    copied: 'コピーしました。',
    copyFailed: 'ブラウザーがコピーをブロックしました。代わりにダウンロードしてください。',
    download: 'ダウンロード',
  },
  ...plans,
  guide,
  rules,
};
