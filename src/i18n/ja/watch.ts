import type {WatchWords} from '../translation.js';

const SEND = 'このレポートをヘルプデスクに送ってください。';

/** Japanese, while somebody keeps watching. */
export const watch: WatchWords = {
  title: '接続を見守っています',
  until: (time) => `${time}まで続けます。いつもどおり仕事ができます。`,
  watched: (from, to) => `${from}から${to}まで見守りました`,
  stop: '見守りを終える',
  quiet: 'これまでに止まったものはありません。',
  count: (episodes) => `接続が${String(episodes)}回止まりました。`,
  fine: '見守っているあいだ、長い停止やたびたびの停止はありませんでした。',
  happened: '今、起きました',
  noted: '時刻とともに記録しました。',
  lastMinute: '直前の1分間',
  wasFine: '問題なし',
  stoodStill: (duration) => `${duration}止まりました`,
  notLooked: '確認していません',
  closeUntil: (time) => `電話の接続を${time}までこまかく見守ります。`,
  keep: 'このページを再読み込みしても見守りを続ける',
  cantKeep: 'このブラウザーではできません。',
  blind: (duration) => `${duration}より短いものは、見逃した可能性があります。`,
  states: {
    starting: '見守りを始めています…',
    call: '通話中です。終わるまで何も測定しません。',
    run: '確認が終わるのを待っています。',
    waking: '中断のあと、再開しています…',
    elsewhere: 'このPCの別のタブがすでに見守っています。そちらが終わると、このタブが引き継ぎます。',
  },
  relay: {
    'no-room': '電話サービスに今は空きがありません。10分後にもう一度試します。',
    'no-access': '電話サービスがこの確認のサインインを受け付けないため、見守っていません。',
    'not-possible': 'このブラウザーでは電話の接続を見守れません。',
    silent: '電話サービスから応答がありませんでした。',
  },
  paths: {pc: 'このPC', control: 'ネットワーク', relay: '電話の接続'},
  places: {
    pc: {
      name: 'このPC',
      said: 'PC自体がときどき止まり、通話のさまたげになっています。',
      next: '使わないプログラムを閉じてください。続くようなら、このレポートをヘルプデスクに送ってください。',
    },
    'local-network': {
      name: 'Wi-Fiまたはケーブル',
      said: 'Wi-Fiまたはルーターまでのケーブルがときどき途切れます。',
      next: 'ケーブルを使うか、ルーターに近づいて、もう一度見守ってください。',
    },
    line: {
      name: 'Wi-Fi、ケーブル、インターネット回線のいずれか',
      said: 'ときどきすべてが同時に止まります。Wi-Fi、ケーブル、インターネット回線のいずれかです。',
      next: 'Wi-Fiの代わりにケーブルを使って、もう一度見守ってください。続くようなら回線が原因で、プロバイダーに相談できます。',
    },
    'tunnel-or-proxy': {
      name: 'VPNまたはプロキシ',
      said: 'VPNまたはプロキシを通るアプリケーションの経路がときどき止まります。通話は止まりません。',
      next: SEND,
    },
    relay: {
      name: '電話サービスまでの経路',
      said: '電話の接続だけがときどき止まります。アプリケーションは止まりません。',
      next: SEND,
    },
    region: {
      name: 'アプリケーションの一つの地域',
      said: '業務アプリケーションの一部がときどき止まります。ほかは問題ありません。',
      next: SEND,
    },
    service: {
      name: '一つのアプリケーション',
      said: '業務アプリケーションの一つがときどき止まります。ほかは問題ありません。',
      next: SEND,
    },
    unknown: {
      name: 'まだわかりません',
      said: '接続がときどき止まります。どこが原因かはまだわかりません。',
      next: 'もっと長く見守るか、このレポートをヘルプデスクに送ってください。',
    },
  },
  sure: {certain: '確実', likely: 'おそらく', possible: '可能性あり'},
  strip: {
    title: '直前の1時間',
    still: '停止',
    unmeasured: '測定なし',
    mark: 'あなたの記録',
  },
};
