import {plural} from '../plural.js';
import type {WatchWords} from '../translation.js';

const SEND = 'このレポートをヘルプデスクに送ってください。';

/** Japanese, while somebody keeps watching. */
export const watch: WatchWords = {
  title: '接続を見守っています',
  until: (time) => `${time}まで続けます。いつもどおり仕事ができます。`,
  watched: (from, to) => `${from}から${to}まで見守りました`,
  stop: '見守りを終える',
  quiet: 'これまで途切れはありません。',
  count: (episodes) => plural('ja', episodes, {other: `接続が${String(episodes)}回途切れました。`}),
  fine: '見守っているあいだ、長い途切れや頻繁な途切れはありませんでした。',
  happened: '今、起きました',
  noted: '時刻とともに記録しました。',
  lastMinute: '直前の1分間',
  wasFine: '問題なし',
  stoodStill: (duration) => `${duration}途切れました`,
  notLooked: '見ていません',
  closeUntil: (time) => `電話の接続を${time}まで細かく見守ります。`,
  keep: 'このページを再読み込みしても見守りを続ける',
  cantKeep: 'このブラウザーではできません。',
  blind: (duration) => `${duration}より短い途切れは、見逃している可能性があります。`,
  states: {
    starting: '見守りを始めています…',
    call: '通話中です。終わるまで何も測定しません。',
    run: 'チェックが終わるのを待っています。',
    waking: '中断のあと、再開しています…',
    elsewhere:
      'このパソコンの別のタブがすでに接続を見守っています。そちらが終わると、このタブが引き継ぎます。',
  },
  relay: {
    'no-room': '電話サービスに今は空きがありません。10分後にもう一度試します。',
    'no-access': '電話サービスがこのチェックのサインインを受け付けないため、電話サービスは見守っていません。',
    'not-possible': 'このブラウザーでは電話の接続を見守れません。',
    silent: '電話サービスから応答がありませんでした。',
  },
  paths: {pc: 'このパソコン', control: 'お使いのネットワーク', relay: '電話の接続'},
  places: {
    pc: {
      name: 'このパソコン',
      said: 'パソコン自体がときどき固まり、通話の妨げになることがあります。',
      next: '使わないプログラムを閉じてください。続くようなら、このレポートをヘルプデスクに送ってください。',
    },
    'local-network': {
      name: 'Wi-Fiまたはケーブル',
      said: 'Wi-Fi、またはルーターまでのケーブルでの接続が、ときどき途切れます。',
      next: 'ケーブルを使うか、ルーターに近づいて、見守りをもう一度行ってください。',
    },
    line: {
      name: 'Wi-Fi、ケーブル、インターネット回線のいずれか',
      said: 'ときどきすべてが同時に途切れます。原因はWi-Fi、ケーブル、インターネット回線のいずれかです。',
      next: 'Wi-Fiの代わりにケーブルを使って、見守りをもう一度行ってください。それでも続くようなら原因は回線です。プロバイダーに相談してください。',
    },
    'tunnel-or-proxy': {
      name: 'VPNまたはプロキシ',
      said: 'VPNまたはプロキシを通る業務アプリの通信が、ときどき途切れます。通話は途切れません。',
      next: SEND,
    },
    relay: {
      name: '電話サービスまでの経路',
      said: '電話の接続だけがときどき途切れます。業務アプリは途切れません。',
      next: SEND,
    },
    region: {
      name: '業務アプリの特定の地域',
      said: '業務アプリの一部がときどき途切れます。ほかは問題ありません。',
      next: SEND,
    },
    service: {
      name: '一つの業務アプリ',
      said: '業務アプリの一つがときどき途切れます。ほかは問題ありません。',
      next: SEND,
    },
    unknown: {
      name: 'まだわかりません',
      said: '接続がときどき途切れます。どこが原因かはまだわかりません。',
      next: '見守りをもっと長く続けるか、このレポートをヘルプデスクに送ってください。',
    },
  },
  sure: {certain: '確実', likely: 'おそらく', possible: '可能性あり'},
  strip: {
    title: '直前の1時間',
    still: '途切れ',
    unmeasured: '測定なし',
    mark: 'あなたの記録',
  },
};
