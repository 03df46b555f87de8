import type {DeskWords} from '../desk-words.js';

/** Japanese, on the desk: headset and PC. */
export const desk: DeskWords = {
  headset: {
    muted: 'マイクがミュートになっています。ヘッドセットのスイッチ、またはシステムの設定で解除してください。',
    'hands-free':
      'ヘッドセットがBluetoothのハンズフリーモードで接続されているため、声が昔の電話のように聞こえます。ケーブルかUSBアダプターがあれば、それで接続してください。',
    narrow:
      'このマイクの音質は電話並みです。別のヘッドセットがあれば使うか、ヘルプデスクに依頼してください。',
    mixed:
      '話すときと聞くときで、別の機器が使われています。システムのサウンド設定で、どちらにもヘッドセットを選んでください。',
    'defaults-differ':
      'システムが、通話とそれ以外とで別の機器を使っています。サウンド設定で、どちらにもヘッドセットを選んでください。',
    changed: 'テスト中に機器が接続されたか、取り外されました。テストを終了して、もう一度テストしてください。',
  },
  tested: {
    title: 'オペレーターによるテスト',
    microphone: {
      good: 'マイクの音量は適切',
      quiet: 'マイクの音が小さすぎる',
      silent: 'マイクから音が聞こえない',
      clipping: 'マイクの音が大きすぎる',
      muted: 'スイッチまたはシステムでミュートされている',
      denied: 'マイクの使用が許可されていない',
      'denied-by-page': '外側のページがマイクを認めていない',
      'denied-by-system': 'システムがブラウザーにマイクを使わせていない',
      missing: 'マイクが見つからない',
      busy: '別のプログラムがマイクを使用中',
      unsupported: 'このページではマイクを使えない',
      'no-output': '音の出力先がない',
      failed: 'マイクを起動できなかった',
      ended: 'テスト中にマイクがなくなった',
    },
    speaker: {
      heard: 'テスト音が聞こえた',
      'not-heard': 'テスト音が聞こえなかった',
    },
    headset: {
      'hands-free': 'Bluetoothのハンズフリーモード',
      narrow: '電話並みの音質',
      mixed: '話す機器と聞く機器が別',
      'defaults-differ': '通話用とそれ以外の機器が別',
      changed: 'テスト中に機器が変わった',
    },
  },
};
