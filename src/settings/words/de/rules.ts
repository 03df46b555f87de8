import {unread} from './unread.js';
import type {SettingsWords} from '../words.js';

/** German, on the rules that settings are checked by. */
export const rules: SettingsWords['rules'] = {
  ...unread,
  'pac-run-time-error': {
    title: 'Die Datei scheitert bei manchen Adressen.',
    means: 'Wo sie scheitert, verhält sich jeder Browser anders; die meisten verbinden sich direkt.',
    act: 'Die genannte Zeile korrigieren.',
  },
  'pac-service-direct': {
    title: 'Einige Dienste umgehen den Proxy.',
    means:
      'Anfragen an sie gehen auf einem anderen Weg hinaus als geplant: Die Firewall kann sie anhalten, und die Anmeldung kann abgewiesen werden.',
    act: 'Für die Domain des Mandanten und alles darunter den Proxy zurückgeben.',
  },
  'pac-regional-direct': {
    title: 'Die regionalen Dienste umgehen den Proxy.',
    means:
      'Die Regel deckt service.prodNNN… ab, aber nicht service.api01-region.prodNNN…, das dieselben Anwendungen benutzen.',
    act: 'Jede Tiefe abdecken, etwa mit dnsDomainIs(host, ".prodNNN.genesysengage.com").',
  },
  'pac-unreadable-answer': {
    title: 'Ein Teil der Antwort wird ignoriert.',
    means:
      'Mindestens ein Browser kann ihn nicht lesen und nimmt den nächsten Teil oder verbindet sich direkt.',
    act: 'DIRECT oder PROXY host:port schreiben, mit Semikolons dazwischen.',
  },
  'pac-relay-proxied': {
    title: 'Gespräche gehen über den Proxy.',
    means:
      'Medien sind SRTP auf TCP-Port 443, kein HTTPS. Ein Proxy mit Inspektion trennt sie, und jeder Proxy verzögert sie.',
    act: 'Für das TURN-Relay DIRECT zurückgeben, vor der Regel für die Domain.',
  },
  'pac-relay-address': {
    title: 'Gespräche zu einem TURN-Relay, das als Adresse angegeben ist, gehen über den Proxy.',
    means:
      'Die Konfiguration nennt das Relay als Adresse; Regeln nach Namen treffen es nicht, und die letzte Regel greift.',
    act: 'Auch für diese Adresse DIRECT zurückgeben.',
  },
  'pac-relay-by-form': {
    title: 'Gespräche gehen in einem Browser über den Proxy und im anderen direkt.',
    means: 'Chromium fragt nach dem Relay als https://, Firefox als http://: Die Datei unterscheidet beides.',
    act: 'Beim TURN-Relay nur nach dem Host entscheiden.',
  },
  'pac-one-proxy': {
    title: 'Es gibt einen Proxy und keinen anderen Weg.',
    means: 'Fällt er aus, kann niemand arbeiten.',
    act: 'Nach einem Semikolon einen zweiten Proxy nennen; DIRECT nur, wo Richtlinie und Firewall es zulassen.',
  },
  'pac-chromium-only': {
    title: 'Die Datei ruft Funktionen auf, die Firefox nicht hat.',
    means: 'In Firefox scheitert sie, wo sie das tut.',
    act: 'Die Funktionen ohne Ex benutzen.',
  },
  'pac-tells': {
    title: 'Die Datei kann diese Prüfung von einem Browser unterscheiden.',
    means:
      'Sie hat nach etwas gefragt, das Browser haben und diese Prüfung nicht. Einem Browser antwortet sie vielleicht anders als hier: Die Antworten oben beweisen nichts.',
    act: 'Nachlesen, was die Datei mit den genannten Namen macht, oder diesen Teil herausnehmen.',
  },
  'pac-slow': {
    title: 'Die Datei ist langsam.',
    means: 'Jede Anfrage des Browsers wartet auf sie.',
    act: 'Die Regeln für den Mandanten nach vorn stellen und herausnehmen, was nicht gebraucht wird.',
  },
  'pac-differs-by-assumption': {
    title: 'Der Weg hängt vom PC, der Namensauflösung oder der Uhrzeit ab.',
    means: 'Unter anderen Annahmen antwortet die Datei für diese Adressen anders.',
    act: 'Oben eintragen, was für Ihre Agenten gilt, und noch einmal prüfen; oder nur nach dem Host entscheiden.',
  },
  'pac-assumption': {
    title: 'Die Datei braucht Angaben, die diese Seite nicht hat.',
    means: 'Die Antworten beruhen auf Annahmen; mit anderen waren sie gleich.',
    act: 'Nichts, wenn es so gemeint ist. Namensabfragen machen jede Anfrage langsamer.',
  },
  'allow-list-missing': {
    title: 'Auf der Liste fehlen einige Dienste.',
    means: 'Nichts auf der Liste lässt sie durch; was sie braucht, scheitert.',
    act: 'Die Domain des Mandanten in jeder Tiefe aufnehmen, oder jeden dieser Hosts, auf TCP-Port 443.',
  },
  'allow-list-address': {
    title: 'Einige Dienste sind nach Adressen erlaubt.',
    means: 'Die Adressen der Dienste ändern sich ohne Ankündigung: Was heute geht, ist eines Tages gesperrt.',
    act: 'Stattdessen die Namen erlauben. Regeln nach Adressen sind nur für das TURN-Relay richtig.',
  },
  'allow-list-port': {
    title: 'Einige Hosts sind auf einem anderen Port erlaubt.',
    means: 'Dienste und Gespräche benutzen TCP-Port 443 und nichts sonst.',
    act: 'Für diese Hosts Port 443 erlauben.',
  },
  'allow-list-relay': {
    title: 'Das TURN-Relay steht nicht auf dieser Liste.',
    means:
      'Das ist richtig, wenn Gespräche an diesem Proxy vorbeigehen. Gehen sie über ihn, sind sie gesperrt.',
    act: 'Das TURN-Relay am Proxy vorbeiführen und an der Firewall ausgehend TCP-Port 443 zu ihm erlauben; oder es hier aufnehmen, ohne Inspektion.',
  },
  'allow-list-relay-address': {
    title: 'Das TURN-Relay kann unter den Adressen der Liste sein.',
    means:
      'Die Konfiguration nennt den Host, die Liste enthält Adressen: Was wozu gehört, kann diese Seite nicht feststellen.',
    act: 'Mit den Adressen vergleichen, die Genesys Customer Care für die TURN-Relays nennt.',
  },
  'allow-list-diagnostics': {
    title: 'Es fehlen Hosts, die nur die Diagnose abfragt.',
    means: 'Die Arbeit braucht sie nicht, aber die Diagnose wird sie als gesperrt melden.',
    act: 'Diese Hosts aufnehmen oder aus der Konfiguration nehmen.',
  },
  'allow-list-one-label': {
    title: 'Ein Stern muss hier mehr als einen Namensteil abdecken.',
    means:
      'In manchen Produkten steht * nur für einen Namensteil: Dann sind regionale Hosts wie service.api01-eastus2.prodNNN… gesperrt.',
    act: 'Ein zweites Muster für die regionalen Domains aufnehmen, oder nachsehen, wie Ihr Produkt den Stern liest.',
  },
  'allow-list-bare-domain': {
    title: 'Eine Domain ohne Stern muss die Hosts unter ihr abdecken.',
    means:
      'Manche Produkte lesen prodNNN.genesysengage.com als diesen einen Host und sperren alles darunter.',
    act: 'Mit Stern oder führendem Punkt schreiben, je nachdem, was Ihr Produkt annimmt.',
  },
  'allow-list-scheme': {
    title: 'Das TURN-Relay ist nur als HTTPS erlaubt.',
    means:
      'Gespräche benutzen TCP-Port 443, sprechen aber kein HTTPS; ein Filter, der den Inhalt prüft, trennt sie.',
    act: 'Den Host auf TCP-Port 443 erlauben, unabhängig vom Protokoll, ohne Inspektion.',
  },
  'allow-list-path': {
    title: 'Von einem Host sind nur manche Pfade erlaubt.',
    means: 'Dienste benutzen andere Pfade als die auf der Liste, und diese können sich ändern.',
    act: 'Den ganzen Host erlauben.',
  },
  'allow-list-expression': {
    title: 'Reguläre Ausdrücke werden nicht ausgewertet.',
    means: 'Einer davon kann diese Hosts erlauben; die Produkte lesen sie zu verschieden, um es zu sagen.',
    act: 'Diese Hosts in Ihrem Produkt testen, oder den Ausdruck durch Muster ersetzen.',
  },
  'allow-list-other-tenant': {
    title: 'Die Liste nennt ein anderes Contact Center.',
    means:
      'Ein Eintrag für Sie fehlt, und ein prodNNN mit anderer Nummer steht da: vielleicht ein Tippfehler.',
    act: 'Die Nummer mit der Ihres Mandanten vergleichen.',
  },
  'allow-list-entry': {
    title: 'Einige Einträge erlauben nichts.',
    means: 'Kein Produkt liest sie als Host, Muster oder Adresse, oder es sind Verbotsregeln.',
    act: 'Diese Zeilen korrigieren oder herausnehmen.',
  },
  'known-address-unreadable': {
    title: 'Einige Zeilen sind keine IPv4-Adressen.',
    means:
      'Genesys kann sie nicht in die Liste aufnehmen, und wer von dort verbunden ist, kann abgewiesen werden.',
    act: 'In jede Zeile eine Adresse (a.b.c.d) oder ein Netz (a.b.c.d/nn) schreiben.',
  },
  'known-address-ipv6': {
    title: 'Auf der Liste stehen IPv6-Adressen.',
    means: 'Die Dienste sprechen nur IPv4: Von einer solchen Adresse erreicht sie niemand.',
    act: 'Sie herausnehmen.',
  },
  'known-address-not-routable': {
    title: 'Einige Adressen sind im Internet nicht routbar.',
    means: 'Von einer solchen Adresse erreicht niemand Genesys; Genesys lässt sie weg.',
    act: 'Die Adressen eintragen, von denen Ihre Anfragen hinausgehen: die äußeren von Proxy oder Firewall.',
  },
  'known-address-partly-not-routable': {
    title: 'Einige Netze reichen in Bereiche, die nicht routbar sind.',
    means: 'Ein Teil davon kann im Internet kein Absender sein; Genesys lässt ihn weg.',
    act: 'Nur den Teil schreiben, der Ihnen gehört.',
  },
  'known-address-too-wide': {
    title: 'Einige Netze sind viel zu groß.',
    means: 'Keine Firma hat einen so großen Block: Die Anmeldung stünde Fremden offen.',
    act: 'Nur die Adressen schreiben, die Ihnen Registry oder Provider zugeteilt haben.',
  },
  'known-address-host-bits': {
    title: 'Einige Netze beginnen nicht an der angegebenen Adresse.',
    means: 'Bei dieser Länge beginnt das Netz an einer niedrigeren Adresse; was gemeint war, ist nicht klar.',
    act: 'Die erste Adresse des Netzes schreiben, oder eine einzelne Adresse.',
  },
  'known-address-notation': {
    title: 'Einige Bereiche oder Netzmasken sind nicht in CIDR-Schreibweise.',
    means: 'Hier werden sie verstanden, aber ein Fall wird mit einer Schreibweise schneller bearbeitet.',
    act: 'Sie als Netze schreiben (a.b.c.d/nn); der Vorschlag tut das.',
  },
  'known-address-duplicate': {
    title: 'Einige Einträge sind doppelt.',
    means: 'Es schadet nicht, aber die Liste ist schwerer zu pflegen.',
    act: 'Die wiederholten herausnehmen.',
  },
  'known-address-overlap': {
    title: 'Einige Netze überschneiden sich.',
    means: 'Manche liegen in anderen: Eine spätere Änderung an einem kann ohne Wirkung bleiben.',
    act: 'Das größere behalten oder beide aufteilen.',
  },
  'known-address-not-configured': {
    title: 'Die Liste erlaubt mehr als die Konfiguration.',
    means:
      'Die Diagnose würde diese Adressen als nicht erlaubt melden. Welche der beiden stimmt, kann diese Seite nicht feststellen.',
    act: 'egress.allowed der Konfiguration und die Liste in Einklang bringen.',
  },
  'known-address-configured-only': {
    title: 'Die Konfiguration erlaubt mehr als die Liste.',
    means:
      'Die Diagnose würde grün zeigen, wo die Anmeldung abgewiesen wird. Welche der beiden stimmt, kann diese Seite nicht feststellen.',
    act: 'Die Liste und egress.allowed der Konfiguration in Einklang bringen.',
  },
  'known-address-egress': {
    title: 'Die Adresse, von der Anfragen hinausgehen, steht nicht auf der Liste.',
    means:
      'Ist die Anmeldung auf die Liste beschränkt, wird sie von hier abgewiesen. Bei einem Anschluss zu Hause ist das richtig so.',
    act: 'Den Browser über Proxy oder VPN schicken. Die Adresse nur aufnehmen, wenn sie der Firma gehört und statisch ist.',
  },
  'known-address-egress-refused': {
    title: 'Von der Adresse, von der Anfragen hinausgehen, wird die Anmeldung abgewiesen.',
    means:
      'Sie steht nicht auf der Liste, und die Konfiguration sagt, dass die Anmeldung auf diese beschränkt ist.',
    act: 'Den Browser über Proxy oder VPN schicken, oder einen Fall eröffnen, um die Adresse aufzunehmen, wenn sie der Firma gehört und statisch ist.',
  },
  'known-address-egress-unusable': {
    title: 'Was eingetragen wurde, kann keine Adresse im Internet sein.',
    means: 'Es ist eine interne Adresse, IPv6 oder keine Adresse: Genesys sieht eine andere.',
    act: 'Die Adresse eintragen, die eine Website im Internet sieht.',
  },
  'tunnel-full': {
    title: 'Alles geht durch den Tunnel.',
    means: 'Das ist kein Split-Tunnel: Gespräche gehen durch Ihr VPN, mit mehr Verzögerung und Jitter.',
    act: 'Den Tunnel teilen: Proxys hinein, das TURN-Relay hinaus.',
  },
  'tunnel-relay-inside': {
    title: 'Gespräche gehen durch den Tunnel.',
    means: 'Sprache geht durch Ihr VPN und teilt sich dessen Kapazität.',
    act: 'Die Adressen des TURN-Relays aus dem Tunnel heraushalten.',
  },
  'tunnel-proxy-outside': {
    title: 'Der Weg zu einem Proxy führt nicht durch den Tunnel.',
    means:
      'Die PAC-Datei schickt den Browser zu einem Proxy, der von außen nicht zu erreichen ist: Kein Dienst öffnet sich.',
    act: 'Die internen Adressen der Proxys in den Tunnel nehmen.',
  },
  'tunnel-relay-unknown': {
    title: 'Ob Gespräche außerhalb bleiben, kann diese Seite nicht feststellen.',
    means:
      'Die Konfiguration nennt das TURN-Relay, die Liste enthält Adressen, und eine Seite kann Namen nicht auflösen.',
    act: 'Oben die Adressen der TURN-Relays eintragen; Genesys Customer Care hat sie.',
  },
  'tunnel-proxy-unknown': {
    title: 'Ob ein Proxy im Tunnel liegt, kann diese Seite nicht feststellen.',
    means:
      'Er ist mit Namen angegeben und die Liste enthält Adressen, oder Clients lesen seinen Eintrag verschieden.',
    act: 'Die Adresse des Proxys angeben.',
  },
  'tunnel-proxies-not-given': {
    title: 'Es wurde kein Proxy angegeben.',
    means: 'Der Leitfaden will die Proxys im Tunnel; ohne ihre Adressen lässt sich das nicht prüfen.',
    act: 'Oben Ihre Proxys angeben, falls Sie welche haben.',
  },
  'tunnel-given-unreadable': {
    title: 'Was oben eingetragen wurde, ist weder Adresse noch Name.',
    means: 'Es ließ sich für die Prüfung nicht verwenden.',
    act: 'Es korrigieren und noch einmal prüfen.',
  },
  'tunnel-entry': {
    title: 'Einige Zeilen sind weder Adresse noch Name.',
    means: 'Ein VPN würde sie ablehnen oder ignorieren.',
    act: 'Diese Zeilen korrigieren oder herausnehmen.',
  },
  'tunnel-ipv6': {
    title: 'Auf der Liste stehen IPv6-Netze.',
    means: 'Die Dienste sprechen nur IPv4: Für sie tun diese Zeilen nichts.',
    act: 'Sie stehen lassen, wenn anderes sie braucht.',
  },
  'firewall-missing': {
    title: 'Ausgehender Verkehr zu einigen Diensten ist nicht erlaubt.',
    means: 'Keine Regel erlaubt Anfragen an sie auf ihrem Port.',
    act: 'TCP-Port 443 zu jedem Ziel erlauben, oder von den Proxys aus, wenn alle Anfragen über sie gehen.',
  },
  'firewall-service-address': {
    title: 'Ausgehender Verkehr zu einigen Diensten ist nach Adressen erlaubt.',
    means: 'Ihre Adressen ändern sich ohne Ankündigung: Was heute geht, ist eines Tages gesperrt.',
    act: 'TCP-Port 443 zu jedem Ziel oder nach Namen erlauben. Regeln nach Adressen sind nur für das TURN-Relay richtig.',
  },
  'firewall-relay-missing': {
    title: 'Ausgehender Verkehr von Gesprächen ist nicht erlaubt.',
    means: 'Keine Regel erlaubt ausgehend TCP-Port 443 zum TURN-Relay: WebRTC-Telefone bleiben stumm.',
    act: 'Eine Regel für das TURN-Relay aufnehmen: ausgehend, TCP-Port 443.',
  },
  'firewall-relay-inspected': {
    title: 'Gespräche werden als HTTPS inspiziert.',
    means: 'Medien auf TCP-Port 443 sind SRTP, kein TLS: Inspektion trennt sie oder wartet ewig.',
    act: 'Das TURN-Relay von der Inspektion ausnehmen.',
  },
  'firewall-inspection-unsaid': {
    title: 'Die Tabelle sagt nicht, ob Gespräche inspiziert werden.',
    means: 'Zur Inspektion am TURN-Relay steht nichts darin.',
    act: 'In der Firewall nachsehen, und in jedem anderen Gerät auf dem Weg.',
  },
  'firewall-relay-as-https': {
    title: 'Gespräche sind nur als Anwendung HTTPS erlaubt.',
    means:
      'Eine Firewall, die Anwendungen erkennt, stellt fest, dass es kein HTTPS ist, und trennt die Verbindung.',
    act: 'Das TURN-Relay auf TCP-Port 443 für jede Anwendung erlauben.',
  },
  'firewall-relay-address': {
    title: 'Einige Regeln nach Adressen können für das TURN-Relay sein.',
    means:
      'Die Konfiguration nennt den Host; welche Adressen seine sind, kann diese Seite nicht feststellen.',
    act: 'Mit den Adressen vergleichen, die Genesys Customer Care nennt.',
  },
  'firewall-diagnostics': {
    title: 'Ausgehender Verkehr, den nur die Diagnose braucht, ist nicht erlaubt.',
    means: 'Die Arbeit braucht ihn nicht, aber die Diagnose wird diese Hosts als gesperrt melden.',
    act: 'Ihn erlauben oder die Hosts aus der Konfiguration nehmen.',
  },
  'firewall-entry': {
    title: 'Einige Zellen sind nicht lesbar.',
    means: 'Ein Ziel oder ein Port wurde ignoriert; die Regel zählt also nur zum Teil.',
    act: 'Hosts, Adressen oder any schreiben; Ports als Zahlen oder Bereiche.',
  },
  'csp-connect': {
    title: 'Die Richtlinie blockiert Anfragen an diese Ziele.',
    means: 'Die Diagnose würde sie als von der Seite gesperrt melden.',
    act: 'Die genannten Quellen in connect-src aufnehmen.',
  },
  'csp-image': {
    title: 'Die Richtlinie blockiert diese Bilder.',
    means:
      'Dienste, die durch das Laden eines Bildes geprüft werden, würden als von der Seite gesperrt gemeldet.',
    act: 'Die genannten Quellen in img-src aufnehmen.',
  },
  'csp-script': {
    title: 'Die Richtlinie blockiert das Skript.',
    means: 'Die Diagnose würde gar nicht erscheinen.',
    act: 'In script-src aufnehmen, woher das Skript kommt.',
  },
  'csp-worker': {
    title: 'Die Richtlinie erlaubt keinen Worker.',
    means: 'Der Testanruf wird dann auf der Seite selbst gemessen, also weniger genau.',
    act: 'Das Genannte in worker-src aufnehmen.',
  },
  'csp-trusted-types': {
    title: 'Die Richtlinie nennt die Trusted Types der Diagnose nicht.',
    means: 'Das Element kann nicht angezeigt werden.',
    act: 'Die Namen in trusted-types aufnehmen.',
  },
  'csp-webrtc': {
    title: 'Die Richtlinie verbietet WebRTC.',
    means: 'In Browsern, die das beachten, ist kein Testanruf möglich.',
    act: 'webrtc aus der Richtlinie dieser Seite nehmen.',
  },
  'csp-sandbox': {
    title: 'Die Seite ist in einer Sandbox, die Skripte nicht erlaubt.',
    means: 'Von der Diagnose läuft nichts.',
    act: 'allow-scripts und allow-same-origin aufnehmen, oder sandbox herausnehmen.',
  },
  'csp-page-unknown': {
    title: 'Es hängt davon ab, wo die Seite liegt.',
    means: 'Adressen der Konfiguration sind relativ zur Seite, und deren Adresse wurde nicht angegeben.',
    act: 'Oben die Adresse der Seite eintragen und noch einmal prüfen.',
  },
  'csp-repeated': {
    title: 'Eine Direktive kommt zweimal vor.',
    means: 'Browser beachten nur die erste.',
    act: 'Beide zu einer machen.',
  },
  'csp-unknown-directive': {
    title: 'Eine Direktive dieses Namens gibt es nicht.',
    means: 'Browser ignorieren sie.',
    act: 'Den Namen korrigieren.',
  },
  'csp-unquoted': {
    title: 'Einem Schlüsselwort fehlen die Anführungszeichen.',
    means: 'Ohne sie gilt es als Host dieses Namens.',
    act: "'self', 'none' und dergleichen in einfachen Anführungszeichen schreiben.",
  },
  'csp-report-only': {
    title: 'Die Richtlinie meldet nur.',
    means: 'Noch hält sie nichts auf; das tut sie, wenn sie durchgesetzt wird.',
    act: 'Sie korrigieren, bevor sie durchgesetzt wird.',
  },
};
