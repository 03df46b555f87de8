import type {SettingsWords} from '../words.js';

/** Japanese, on what the guide says that nothing can check. */
export const guide: SettingsWords['guide'] = {
  'capacity-evaluation':
    'コンタクトセンター全体の容量の評価は、担当のTechnical Account ManagerまたはCustomer Success Managerに依頼してください。回線容量のツールは、エージェントの業務に必要な分を示します。',
  'compare-ways':
    'サービスにはインターネットとExpressRouteの両方から接続できます。それぞれでチェックを実行し、2つのレポートを比べてください。',
  'ipv4-only':
    'サービスはIPv4だけに対応しています。IPv6だけのネットワークからは、届くとしてもアドレス変換（NAT64）を経由します。ページからは分かりません。',
  'private-peering':
    'Private PeeringのExpressRouteは、自社のSBCとGenesysのSBCだけを結びます。ブラウザーからこの経路でサービスに接続することはできません。',
  'outbound-only': '接続はすべてエージェントのPCから始まるため、外部からの通信を許可するルールは不要です。',
  'sip-trunk':
    '自社のSBCとGenesysの間のSIPトランクはブラウザーからは見えません。SBCの管理者が確認してください。',
  'recording-schedule':
    '画面録画を決まった時刻にアップロードする場合、その時間は回線が混みます。その時間にもチェックを実行してください。',
  'customer-call':
    '顧客からの通話がGenesysに届くまでの経路は電話会社によるもので、エージェントのPCからは確認できません。',
  'paths-independent':
    'データと音声、顧客の通話とエージェントの通話は、それぞれ別の経路を通ります。一方に障害があっても、他方は正常なことがあります。',
  'pstn-congestion':
    '緊急時には電話会社の回線が混雑し、エージェントの電話への通話も含めて拒否されることがあります。',
  'run-in-each-place':
    '一部のアプリケーションをPC、ほかを仮想デスクトップで使う場合は、両方でチェックを実行してください。',
  'control-again': '緊急事態が終わったら、アドレスによる制御を再び有効にできます。',
  'any-vdi': 'Workspace以外のWebアプリケーションは、どの仮想デスクトップでも動きます。',
  'phone-with-workspace': 'WebRTC電話はWorkspaceの一部です。Workspaceを動かすブラウザーで確認してください。',
  'vdi-keeps-data':
    '仮想デスクトップなら、顧客のデータが自宅のPCに残りません。レポートには、自社の設定で求めない限りアドレスや完全なURLは含まれません。',
  'ask-for-hosts': '利用者に必要なすべてのURLのホスト名は、Genesys Customer Careに確認できます。',
  'tls-version':
    'サービスはTLS 1.2を使います。ページからはバージョンが分かりませんが、リクエストの成功は、ブラウザーとサービスが共通のバージョンを使えたことを示します。',
  'inspection-unseen':
    'PCが信頼する証明書でHTTPSを復号する装置は、ページからは見えません。証明書の発行者を確認してください。',
  'revocation-lists':
    '証明書の検証中に、PCが発行者の失効リストを通常のHTTPで取得することがあります。通過を許可してください。ページからは確認できません。',
  'softphone-protocols':
    'SIPモードのソフトフォンは、自社のSBCとSIPおよびRTPで通信します。ブラウザーからは確認できません。',
  'pac-by-policy':
    'PACファイルはグループポリシーで配布し、すべてのPCについて1か所で決められるようにしてください。',
  'vpn-vendor': '音声に適したVPNの設定は、VPNの提供元が最もよく知っています。',
  'more-on-the-way':
    'VPN上のPCとインターネットの間にほかのシステムがある場合、プロキシやファイアウォールと同じルールが必要です。',
  'same-addresses':
    'Azure Peering ServiceやMicrosoft PeeringのExpressRouteでも、サービスのパブリックアドレスはインターネット経由と同じです。',
  'cdn-over-internet':
    'PortalとAgent Desktopの静的ページはCDNから、インターネット経由でのみ配信されます。ExpressRouteと並べてその経路も開けておいてください。',
  'shared-expressroute':
    'Microsoft PeeringのExpressRouteは、Microsoftクラウドのほかのサービスの通信も運びます。その分も見込んでください。',
  'sbc-addresses': 'GenesysのSBCのアドレスは固定なので、ファイアウォールでアドレスによるルールを使えます。',
  'sbc-not-exposed':
    'NATやリバースプロキシなど、自社のシステムを通じて、インターネットからGenesysのSBCに届くようにしないでください。',
  'sip-timer':
    'SIPの登録は140秒有効です。ファイアウォールは、そのために開けた経路を少なくともその間保持する必要があります。',
  'media-starts-inside':
    'メディアセッションはSIP電話が開始し、Genesysはその送信元のアドレスとポートに応答します。',
  'addresses-change':
    'サービスのアドレスは予告なく変わります。アドレスによるルールはいつか使えなくなります。',
  'relay-open':
    'TURNリレーはインターネット全体からの通話を受け付け、特定の相手だけを遮断することはできません。届かない場合、原因は自社側にあります。',
  'regulated-access':
    '自宅のPCに顧客データを置かないためなど、既知のアドレスからのサインインだけを許可しなければならない会社もあります。',
  'case-restrict':
    'サインインを自社のアドレスに制限するには、Genesys Customer Careに問い合わせ（ケース）を登録し、リストを渡してください。',
  'case-reopen':
    'Agent Desktopを再びインターネット全体から使えるようにするには、Genesys Customer Careに問い合わせ（ケース）を登録してください。',
  'sbc-same-addresses': 'ExpressRoute経由でも、GenesysのSBCのパブリックアドレスはインターネットと同じです。',
  'continuity-plan':
    'データセンターを復旧するだけの計画では不十分です。その間エージェントがどう働くかも計画してください。',
  'corporate-phones-at-risk':
    '会社の電話システムの電話は、システムとともに使えなくなります。ほかにどの電話があるかを事前に把握してください。',
  'corporate-way-at-risk':
    '会社のプロキシやVPNが停止しても、サインインを自社のアドレスに制限していなければ、インターネットから直接サービスに接続できます。',
  'no-phone':
    '使える電話がないエージェントには、Genesys側で別の電話を用意する必要があり、新しいExtension DNやPlaceが要ることもあります。Technical Account ManagerまたはCustomer Success Managerに相談してください。',
  'usual-emergency-phone': '緊急時には、固定電話、携帯電話、WebRTC電話を使うのが普通です。',
  'open-in-emergency':
    'サインインを既知のアドレスに制限している場合、緊急時にはその制限を解除することも検討してください。',
  'ask-transport':
    '利用者はどの経路でGenesysに接続しますか（インターネット／Azure Peering Serviceを使うインターネット／Microsoft PeeringのExpressRoute）？',
  'ask-sip-way':
    'SIPモードのソフトフォンは、プライベートネットワーク（社外ではVPN）で自社のSBCに届きますか？',
  'ask-extension': '各エージェントの電話に固有の番号と、正しい種類のExtension DNがありますか？',
  'ask-connector':
    'ソフトフォンを、仮想デスクトップのWorkspaceと並べて使いますか？その場合、Connectorは無効で、ローカルのファイルで設定します。',
  'ask-sip-ports':
    '自社のSBC、SIP電話、GenesysのSBCはどのポートを使いますか？サービスの準備のときに取り決めます。',
  'ask-pc-firewall':
    'PC自体にファイアウォールがありますか？TURNリレーについて同じルール（送信方向、TCPポート443）が必要です。',
  'ask-address-owner':
    'リストのアドレスはすべて、レジストリ、プロバイダー、またはプロキシや仮想デスクトップの提供元から割り当てられた、今後も変わらないものですか？',
  'ask-single-sign-on':
    '利用者はどのサービスにシングルサインオンでサインインしますか？それらではサインイン時にアクセスを制限できます。',
};
