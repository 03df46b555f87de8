import type {SettingsPlans} from '../words.js';

/** Japanese, on what besides a text is asked and answered. */
export const plans: SettingsPlans = {
  assume: {
    title: 'ファイルがPCから取得する情報',
    hint: 'PACファイルは、PCのアドレス、名前に対応するアドレス、時刻を取得することがあります。このページはどれも知らないため、ここに入力した内容を使います。',
    myIp: 'PCのアドレス',
    dns: {
      label: '名前に対応するアドレス',
      hint: '1行に1つ：名前、空白、アドレス。ほかの名前にはアドレスがないものとします。',
    },
    now: '日付と時刻',
  },
  egress: {
    field: {
      label: 'リクエストの送信元アドレス',
      hint: '空欄の場合は、リストそのものだけをチェックします。',
    },
    ask: 'このPCのアドレスを問い合わせる',
    asking: '問い合わせています…',
    failed: '構成にあるエコーサービスが応答しませんでした。',
    notAnAddress: 'エコーサービスの応答がIPv4アドレスではありませんでした。',
    blocked: (directive) => `このページのポリシーがリクエストをブロックしています：${directive}`,
  },
  notAnAddress: 'https://intranet.example.com/ のようなアドレスが必要です。',
  policyPage: {
    label: 'ページの場所',
    hint: "ページのアドレス。ポリシーの 'self' はこれを指します。空欄の場合、これに左右される点は確認できません。",
  },
  customerCare: {
    title: 'Genesys Customer Careへの問い合わせ（ケース）の文面',
    hint: '送る前に、すべてのアドレスが自社のもので、今後も変わらないことを確認してください。',
    inEnglish: 'Customer Careの対応は英語です。実際に送る文面はこちらです。',
    text: (list, tenant) => `件名：${tenant} のIPアドレスによるアクセス制御

当社のコンタクトセンター ${tenant} について、Genesys Authentication ServiceのIPアドレスによるアクセス制御を有効にし、次のアドレスからのサインインだけを許可してください。

${list}

いずれも固定で、インターネット上でルーティング可能であり、当社、または当社が利用するプロキシもしくはVDIサービスの提供元に割り当てられたものです。変更が有効になる日時をお知らせください。`,
  },
  tunnel: {
    mode: 'リストの意味',
    include: 'これだけをトンネルに通す（include）',
    exclude: 'これ以外をトンネルに通す（exclude）',
    proxies: {
      label: 'プロキシ',
      hint: 'アドレスまたは名前をコンマで区切って入力します。トンネルの中にあるべきものです。',
    },
    relays: {
      label: 'TURNリレーのアドレス',
      hint: 'ページからは名前を解決できません。アドレスがあれば、通話がトンネルの外に出るかどうかを確認できます。',
    },
  },
  vdi: {
    platform: 'プラットフォーム',
    platforms: {
      'citrix-windows-2012-r2': 'Citrix XenAppまたはXenDesktop 7（Windows Server 2012 R2）',
      'citrix-windows-2008-r2': 'Citrix XenAppまたはXenDesktop 7（Windows Server 2008 R2）',
      'citrix-elux': 'Citrix XenAppまたはXenDesktop 7（Linux eLux）',
      'horizon-windows-2012-r2': 'VMware Horizon 7（Windows Server 2012 R2）',
      'horizon-windows-2008-r2': 'VMware Horizon 7（Windows Server 2008 R2）',
      other: 'その他',
    },
    applications: '実行するもの',
    sets: {
      'workspace-softphone-recording': 'Workspace、ソフトフォン（SIP）、画面録画',
      'workspace-softphone': 'Workspace、ソフトフォン（SIP）',
      'workspace-recording': 'Workspace、画面録画',
      workspace: 'Workspace',
      'other-web': 'ほかのWebアプリケーションのみ',
    },
    support: {
      supported: 'サポート対象',
      'not-supported': 'サポート対象外',
      'not-listed': 'ガイドに記載がありません',
    },
    notes: {
      'webrtc-is-customers':
        '仮想デスクトップ上のWebRTC電話は自社の責任となります。運用に使う前にその環境で試してください。',
      'workspace-and-phone-together':
        'WebRTC電話はWorkspaceと同じ場所で動きます。同じブラウザーでチェックを実行してください。',
      'connector-and-adapter': 'ソフトフォンには、有効にしたConnectorとVDIアダプターが必要です。',
      'softphone-on-pc':
        'ソフトフォンをPC、Workspaceを仮想デスクトップで使う場合は、Connectorを無効にし、ローカルのファイルで電話を設定してください。',
      'phone-and-set-differ':
        '選択した組み合わせにはソフトフォンがありますが、エージェントの電話は別のものです。正しいほうを選んでください。',
      'server-2008-ended': 'Windows Server 2008 R2に対するMicrosoftのサポートは2020年に終了しました。',
      'other-applications-any-vdi':
        'Workspace以外のWebアプリケーションは、どの仮想デスクトップでも動きます。',
      'set-elsewhere':
        '仮想デスクトップで動かないものは、PC上のブラウザーで動かせます。ただしWebRTC電話はWorkspaceと同じ場所に置く必要があります。',
      'platform-not-in-guide':
        'ガイドに記載があるのはCitrix 7とHorizon 7です。ほかのプラットフォームでは、アプリケーションのドキュメントに従ってください。',
    },
  },
  phone: '電話',
  phones: {
    webrtc: 'WorkspaceのWebRTC電話',
    'softphone-sip': 'Genesys Softphone（SIP）',
    corporate: '会社の電話',
    pstn: '固定電話または携帯電話',
  },
  capacity: {
    agents: '同時に働くエージェント数',
    share: '同時に通話中の割合（%）',
    recordedShare: '画面録画される通話の割合（%）',
    activities: '業務の内容',
    activity: {
      voice: 'WebRTCでの通話',
      desktop: 'Agent Desktop',
      'screen-recording': '画面録画',
    },
    codec: '通話のコーデック',
    place: '働く場所',
    onSite: '社内',
    offSite: '自宅',
    vpn: 'VPN',
    vpns: {none: 'なし', split: 'スプリットトンネル', full: 'すべてトンネル経由'},
    proxy: 'ブラウザーは会社のプロキシを使う',
    relayByProxy: '通話もプロキシを通る（推奨されません）',
    paths: {internet: '自社のインターネット回線', vpn: 'VPN', proxy: 'プロキシ'},
    path: '回線',
    up: '上り',
    down: '下り',
    agent: 'エージェント1人の回線',
    direct: '自社の設備は通りません。',
    ofWhich: (overhead) => `うちオーバーヘッド：${overhead}`,
    concurrent: (calls, recorded) => `同時：通話${calls}件、画面録画${recorded}件`,
    note: 'ガイドの数値に、TURN over TCP、TLS、ヘッダーによる増加分を分けて示しています。VPNの暗号化による増加分や回線のほかの通信は含みません。4分の1は空けておいてください。',
    notANumber: 'ここには数値が必要です。パーセントは0から100までです。',
    nothingChosen: '業務の内容を1つ以上選んでください。',
    shiftStart: {
      title: 'シフト開始時',
      spreadSeconds: 'チェックを分散させる秒数',
      limit: 'TURNリレーが同時に割り当てられる数（クォータとポート数の少ない方）',
      atOnce: (usual, most) =>
        `テスト通話がTURNリレーに同時に求める割り当ては約${usual}件で、朝100回のうち99回は${most}件以下です。`,
      needed: (seconds) => `その範囲に収めるには、autorun.spreadSecondsを${seconds}にします。`,
      never: '1時間に分散させても収まりません。',
      note: '自動で始まるチェックについて、1回12秒、割り当て4件として計算しています。',
    },
  },
  continuity: {
    have: 'エージェント用に準備済みで、手元にある電話',
    telephony: '会社の電話システム',
    works: '動いている',
    down: '停止している',
    notKnown: '不明',
    network: 'エージェントの接続',
    networks: {
      'on-site': '会社のネットワーク内',
      vpn: 'VPN経由',
      none: '社外、VPNなし',
    },
    emergency: '地域全体の緊急事態',
    run: (when) => `エージェントの最後のチェック（${when}）と、回答に基づきます。`,
    noRun: 'エージェントのチェック結果がありません。測定しなければ分からないことは不明のままです。',
    verdicts: {possible: '使えます', 'not-now': '今は使えません', unknown: '不明'},
    reasons: {
      'phone-ready': '準備済みで、手元にあります。',
      'phone-not-preprovisioned': 'エージェント用に準備されていないか、手元にありません。',
      'phone-not-known': 'エージェントが持っているかどうか不明です。',
      'pstn-may-be-congested': '緊急時には電話会社の回線が混雑し、通話が拒否されることがあります。',
      'corporate-telephony-down': '会社の電話システムが停止しています。',
      'corporate-telephony-not-known': '会社の電話システムが動いているかどうか不明です。',
      'corporate-network-needed': '会社のネットワークが必要です。社外ではVPNを使います。',
      'corporate-network-not-known': '会社のネットワークに届くかどうか不明です。',
      'vpn-may-affect-voice': 'VPN経由では、遅延やジッターで音声の品質が下がることがあります。',
      'voice-measured-good': '最後のチェックで、通話は良好でした。',
      'voice-measured-warning': '最後のチェックで、通話はできましたが注意がありました。',
      'voice-measured-bad': '最後のチェックで、通話に失敗しました。',
      'voice-way-only': '最後のチェックはリレーに届きましたが、通話は測定できませんでした。',
      'voice-not-measured': '最後のチェックでは通話を測定できませんでした。',
      'workspace-not-reached': '最後のチェックで、電話機能を含むWorkspaceに接続できませんでした。',
      'sign-in-refused': '最後のチェックの送信元アドレスからは、サインインが拒否されます。',
      'no-run': 'エージェントのPCでチェックを実行すると分かります。',
      'run-too-old': '最後のチェックから1時間以上たっています。もう一度実行してください。',
    },
    signIn: 'サインイン',
    egress: {
      'in-list': '最後のチェックの送信元アドレスはリストにあり、サインインできます。',
      'not-in-list':
        '最後のチェックの送信元アドレスはリストにないため、サインインを拒否されることがあります。次のいずれかを経由してください：',
      'not-known':
        'エージェントの送信元アドレスがリストにあるかどうか不明です。サインインを拒否された場合は、次のいずれかを経由してください：',
    },
    ways: {
      'corporate-vpn': '会社のVPN',
      'on-premises-proxy': '社内のプロキシ',
      'cloud-proxy': '会社のクラウドプロキシ',
      'virtual-desktop': '仮想デスクトップ',
    },
    openAccess:
      'または、当面のあいだインターネット全体からのサインインを許可するようGenesys Customer Careに依頼してください。',
  },
  make: {
    proxies: {
      label: 'プロキシ',
      hint: 'ホスト:ポートをコンマで区切ります。PACファイルに必要です。2つ指定してください。',
    },
    relays: {
      label: 'TURNリレーのアドレス',
      hint: 'ファイアウォールのルール用です。なければホスト名を使います。Genesys Customer Careに確認してください。',
    },
    origin: {
      label: 'スクリプトの配信元',
      hint: 'ポリシー用です。診断を配信するサーバーの https://…（ページと異なる場合）。',
    },
    pac: 'PACファイル',
    oneLabel: '許可リスト（*は1階層）',
    anyDepth: '許可リスト（*は全階層）',
    firewall: 'ファイアウォールのルール',
    csp: 'Content-Security-Policy',
    passes: '対応するチェックに合格しています。',
    fails: '対応するチェックに合格していません。チェックを開いて不足を確認してください。',
    refused: 'この内容からは作れません。',
    needsProxy: '上にプロキシを1つ以上、ホスト:ポートの形で入力してください。',
  },
  answers: {
    allowed: '許可',
    'allowed-by-address': 'アドレスとして許可',
    'allowed-any-depth': '*が複数階層を表す場合は許可',
    'allowed-below-domain': 'ドメインが配下を含む場合は許可',
    'allowed-as-https': 'HTTPSとしてのみ許可',
    'allowed-some-paths': '一部のパスのみ',
    'allowed-inspected': '許可されるが検査される',
    'not-allowed': '許可されない',
    blocked: 'ブロック',
    unknown: '判断できない',
    fine: '問題なし',
    'not-an-address': 'IPv4アドレスではない',
    ipv6: 'IPv6',
    'too-wide': '広すぎる',
    'not-routable': 'インターネットでルーティング不可',
    'partly-not-routable': '一部ルーティング不可',
    duplicate: 'すでにリストにある',
    overlap: 'ほかと重なる',
    'host-bits': 'ネットワークの先頭のアドレスではない',
    'in-list': 'リストにある',
    'not-in-list': 'リストにない',
    inside: 'トンネル経由',
    outside: 'トンネルの外',
    any: 'どちらでもよい',
  },
  guideQuestions: '確認すること',
  guideNotes: '知っておくとよいこと',
};
