import type {SettingsWords} from '../words.js';

/** German, on what the guide says that nothing can check. */
export const guide: SettingsWords['guide'] = {
  'capacity-evaluation':
    'Um die Kapazität des ganzen Contact Centers bewerten zu lassen, fragen Sie Ihren Technical Account Manager oder Customer Success Manager; das Werkzeug für die Kapazität sagt, was die Arbeit der Agenten selbst braucht.',
  'compare-ways':
    'Die Dienste sind über das Internet und über ExpressRoute zu erreichen: Führen Sie die Prüfung über beide Wege aus und vergleichen Sie die Berichte.',
  'ipv4-only':
    'Die Dienste sprechen nur IPv4. In einem Netz, das nur IPv6 hat, sind sie allenfalls über Adressumsetzung (NAT64) zu erreichen; eine Seite sieht das nicht.',
  'private-peering':
    'ExpressRoute mit Private Peering verbindet Ihren SBC mit dem von Genesys und sonst nichts: Kein Browser erreicht die Dienste darüber.',
  'outbound-only':
    'Jede Verbindung beginnt am PC des Agenten; die Firewall braucht also keine Regel für Verkehr von außen.',
  'sip-trunk':
    'Der SIP-Trunk zwischen Ihrem SBC und Genesys ist für einen Browser nicht zu sehen: Wer den SBC betreibt, prüft ihn.',
  'recording-schedule':
    'Werden Bildschirmaufzeichnungen nach Plan hochgeladen, ist die Leitung auch dann belegt: Führen Sie die Prüfung auch zu dieser Zeit aus.',
  'customer-call':
    'Wie der Anruf eines Kunden zu Genesys kommt, ist Sache der Netzbetreiber und vom PC eines Agenten aus nicht zu prüfen.',
  'paths-independent':
    'Daten und Sprache nehmen getrennte Wege, ebenso der Anruf des Kunden und der des Agenten: Der eine kann ausfallen, während der andere in Ordnung ist.',
  'pstn-congestion':
    'In einem Notfall können die Telefonnetze überlastet sein und Anrufe abweisen, auch die zu den Telefonen der Agenten.',
  'run-in-each-place':
    'Laufen einige Anwendungen auf dem PC und andere in einem virtuellen Desktop, führen Sie die Prüfung an beiden Stellen aus.',
  'control-again': 'Nach einem Notfall lässt sich die Zugriffskontrolle nach IP-Adressen wieder einschalten.',
  'any-vdi': 'Alle Webanwendungen außer Workspace laufen in jedem virtuellen Desktop.',
  'phone-with-workspace':
    'Das WebRTC-Telefon ist ein Teil von Workspace: Prüfen Sie es in dem Browser, in dem Workspace läuft.',
  'vdi-keeps-data':
    'Ein virtueller Desktop hält Kundendaten vom PC zu Hause fern. Berichte enthalten keine Adresse und keine vollständige URL, es sei denn, Ihre Firma verlangt sie.',
  'ask-for-hosts': 'Genesys Customer Care nennt Ihnen die Hostnamen aller URLs, die Ihre Benutzer brauchen.',
  'tls-version':
    'Die Dienste sprechen TLS 1.2. Die Version erfährt eine Seite nicht; dass eine Anfrage gelingt, zeigt, dass Browser und Dienst sich auf eine einigen.',
  'inspection-unseen':
    'Ein Gerät, das HTTPS mit einem Zertifikat öffnet, dem der PC vertraut, ist von einer Seite aus nicht zu sehen: Sehen Sie nach, wer das Zertifikat ausgestellt hat.',
  'revocation-lists':
    'Während ein Zertifikat geprüft wird, fragt der PC vielleicht die Sperrliste des Ausstellers ab, über einfaches HTTP: Lassen Sie das durch. Eine Seite kann es nicht prüfen.',
  'softphone-protocols':
    'Das Softphone im SIP-Modus spricht SIP und RTP mit Ihrem SBC; nichts davon ist von einem Browser aus zu prüfen.',
  'pac-by-policy':
    'Verteilen Sie die PAC-Datei mit Gruppenrichtlinien, damit eine Stelle für alle PCs entscheidet.',
  'vpn-vendor': 'Der Hersteller Ihres VPN weiß am besten, wie es für Sprache einzurichten ist.',
  'more-on-the-way':
    'Stehen zwischen einem PC im VPN und dem Internet weitere Systeme, brauchen sie dieselben Regeln wie Proxy und Firewall.',
  'same-addresses':
    'Über Azure Peering Service und ExpressRoute mit Microsoft Peering haben die Dienste dieselben öffentlichen Adressen wie über das Internet.',
  'cdn-over-internet':
    'Das Portal und die statischen Seiten von Agent Desktop kommen aus einem CDN, und nur über das Internet: Halten Sie diesen Weg neben ExpressRoute offen.',
  'shared-expressroute':
    'ExpressRoute mit Microsoft Peering trägt auch, was Ihre Benutzer mit anderen Diensten in der Cloud von Microsoft tun: Rechnen Sie es mit ein.',
  'sbc-addresses':
    'Die Adressen des SBC von Genesys bleiben gleich; Firewallregeln nach Adressen sind für ihn also möglich.',
  'sbc-not-exposed':
    'Machen Sie den SBC von Genesys nie durch eigene Systeme aus dem Internet erreichbar, weder mit NAT noch mit einem Reverse-Proxy noch sonst.',
  'sip-timer':
    'SIP-Registrierungen gelten 140 Sekunden: So lange muss die Firewall mindestens offen halten, was sie für sie geöffnet hat.',
  'media-starts-inside':
    'Das SIP-Telefon beginnt die Medienverbindung; Genesys antwortet an die Adresse und den Port, von denen sie kam.',
  'addresses-change':
    'Die Adressen der Dienste ändern sich ohne Ankündigung: Regeln nach Adressen funktionieren eines Tages nicht mehr.',
  'relay-open':
    'Das TURN-Relay nimmt Gespräche aus dem ganzen Internet an und lässt sich für niemanden sperren: Ist es nicht zu erreichen, liegt die Ursache bei Ihnen.',
  'regulated-access':
    'Manche Firmen dürfen die Anmeldung nur von bekannten Adressen erlauben, etwa um Kundendaten von PCs zu Hause fernzuhalten.',
  'case-restrict':
    'Um die Anmeldung auf Ihre Adressen zu beschränken, eröffnen Sie einen Fall bei Genesys Customer Care und geben die Liste an.',
  'case-reopen':
    'Um Agent Desktop wieder für das ganze Internet zu öffnen, eröffnen Sie einen Fall bei Genesys Customer Care.',
  'sbc-same-addresses':
    'Auch über ExpressRoute hat der SBC von Genesys die öffentlichen Adressen, die er im Internet hat.',
  'continuity-plan':
    'Ein Plan, der nur ein Rechenzentrum wiederherstellt, reicht nicht: Planen Sie, wie Agenten unterdessen weiterarbeiten.',
  'corporate-phones-at-risk':
    'Telefone hinter der Firmentelefonie fallen mit ihr aus: Klären Sie vorab, welche anderen Telefone Ihre Agenten haben.',
  'corporate-way-at-risk':
    'Fallen Proxy oder VPN der Firma aus, sind die Dienste noch direkt über das Internet zu erreichen, es sei denn, die Anmeldung ist auf Ihre Adressen beschränkt.',
  'no-phone':
    'Für einen Agenten ohne brauchbares Telefon muss bei Genesys ein anderes eingerichtet werden, vielleicht mit neuer Extension DN und neuem Place: Fragen Sie Ihren Technical Account Manager oder Customer Success Manager.',
  'usual-emergency-phone': 'In einem Notfall nimmt man gewöhnlich ein Festnetz-, Mobil- oder WebRTC-Telefon.',
  'open-in-emergency':
    'Ist die Anmeldung auf bekannte Adressen beschränkt, erwägen Sie, sie während eines Notfalls zu öffnen.',
  'ask-transport':
    'Welchen Weg nehmen Ihre Benutzer zu Genesys: Internet, Internet mit Azure Peering Service oder ExpressRoute mit Microsoft Peering?',
  'ask-sip-way':
    'Erreicht das Softphone im SIP-Modus Ihren SBC über ein privates Netz, außer Haus durch das VPN?',
  'ask-extension':
    'Hat das Telefon jedes Agenten eine eigene Nummer und eine Extension DN vom passenden Typ?',
  'ask-connector':
    'Läuft das Softphone neben Workspace in einem virtuellen Desktop? Dann ist sein Connector ausgeschaltet, und eine lokale Datei konfiguriert es.',
  'ask-sip-ports':
    'Welche Ports benutzen Ihr SBC, die SIP-Telefone und der SBC von Genesys? Sie werden bei der Einrichtung Ihres Dienstes vereinbart.',
  'ask-pc-firewall':
    'Gibt es eine Firewall auf den PCs selbst? Sie braucht dieselbe Regel für das TURN-Relay: ausgehend, TCP-Port 443.',
  'ask-address-owner':
    'Gehören alle Adressen Ihrer Liste auf Dauer Ihnen, zugeteilt von einer Registry, Ihrem Provider oder dem Anbieter Ihres Proxys oder Ihrer virtuellen Desktops?',
  'ask-single-sign-on':
    'Bei welchen Diensten melden sich Ihre Benutzer mit Single Sign-On an? Für diese lässt sich der Zugang bei der Anmeldung beschränken.',
};
