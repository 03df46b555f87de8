import {unread} from './unread.js';
import type {SettingsWords} from '../words.js';

/** German, on the rules that settings are checked by. */
export const rules: SettingsWords['rules'] = {
  ...unread,
  'pac-run-time-error': {
    title: 'Die Datei scheitert bei manchen Adressen.',
    means: 'Wo sie scheitert, tut jeder Browser, was er will: Meist geht er direkt.',
    act: 'Die genannte Zeile korrigieren.',
  },
  'pac-service-direct': {
    title: 'Dienste gehen am Proxy vorbei.',
    means:
      'Anfragen an sie gehen auf einem anderen Weg hinaus als geplant: Die Firewall kann sie anhalten, und die Anmeldung kann abgewiesen werden.',
    act: 'Für die Domain des Mandanten und alles darunter den Proxy zurückgeben.',
  },
  'pac-regional-direct': {
    title: 'Die regionalen Dienste gehen am Proxy vorbei.',
    means:
      'Die Regel deckt service.prodNNN…, aber nicht service.api01-region.prodNNN…, das dieselben Anwendungen benutzen.',
    act: 'Jede Tiefe abdecken, etwa mit dnsDomainIs(host, ".prodNNN.genesysengage.com").',
  },
  'pac-unreadable-answer': {
    title: 'Ein Teil der Antwort wird übergangen.',
    means: 'Mindestens ein Browser kann ihn nicht lesen und nimmt den nächsten Teil, oder geht direkt.',
    act: 'DIRECT oder PROXY host:port schreiben, mit Semikolons dazwischen.',
  },
  'pac-relay-proxied': {
    title: 'Gespräche gehen über den Proxy.',
    means:
      'Medien sind SRTP auf TCP-Port 443, kein HTTPS. Ein Proxy mit Inspektion schneidet sie ab, und jeder Proxy verzögert sie.',
    act: 'Für die TURN-Schnittstelle DIRECT zurückgeben, vor der Regel für die Domain.',
  },
  'pac-relay-address': {
    title: 'Gespräche zu einer TURN-Schnittstelle, die als Adresse dasteht, gehen über den Proxy.',
    means:
      'Die Konfiguration nennt das Relay als Adresse; Regeln nach Namen treffen es nicht, und es fällt auf die letzte Regel.',
    act: 'Auch für diese Adresse DIRECT zurückgeben.',
  },
  'pac-relay-by-form': {
    title: 'Gespräche gehen in einem Browser über den Proxy und im anderen direkt.',
    means: 'Chromium fragt nach dem Relay als https://, Firefox als http://: Die Datei unterscheidet beides.',
    act: 'Bei der TURN-Schnittstelle nur nach dem Host entscheiden.',
  },
  'pac-one-proxy': {
    title: 'Es gibt einen Proxy und keinen anderen Weg.',
    means: 'Fällt er aus, arbeitet niemand.',
    act: 'Nach einem Semikolon einen zweiten Proxy nennen; DIRECT nur, wo Richtlinie und Firewall es zulassen.',
  },
  'pac-chromium-only': {
    title: 'Die Datei ruft Funktionen auf, die Firefox nicht hat.',
    means: 'In Firefox scheitert sie, wo sie das tut.',
    act: 'Die Funktionen ohne Ex benutzen.',
  },
  'pac-slow': {
    title: 'Die Datei ist langsam.',
    means: 'Jede Anfrage des Browsers wartet auf sie.',
    act: 'Die Regeln für den Mandanten nach vorn stellen und herausnehmen, was nicht gebraucht wird.',
  },
  'pac-differs-by-assumption': {
    title: 'Der Weg hängt am PC, an seinem Namensdienst oder an der Zeit.',
    means: 'Unter anderen Annahmen antwortet die Datei für diese Adressen anders.',
    act: 'Oben eintragen, was für Ihre Agenten gilt, und noch einmal prüfen; oder nur nach dem Host entscheiden.',
  },
  'pac-assumption': {
    title: 'Die Datei fragt nach etwas, was diese Seite nicht weiß.',
    means: 'Die Antworten beruhen auf Annahmen; mit anderen waren sie gleich.',
    act: 'Nichts, wenn es so gemeint ist. Namensabfragen machen jede Anfrage langsamer.',
  },
  'allow-list-missing': {
    title: 'Auf der Liste fehlen Dienste.',
    means: 'Nichts auf der Liste lässt sie durch; was sie braucht, scheitert.',
    act: 'Die Domain des Mandanten in jeder Tiefe aufnehmen, oder jeden dieser Hosts, auf TCP-Port 443.',
  },
  'allow-list-address': {
    title: 'Dienste sind nach Adressen erlaubt.',
    means: 'Die Adressen der Dienste ändern sich ohne Ankündigung: Was heute geht, ist eines Tages gesperrt.',
    act: 'Stattdessen die Namen erlauben. Regeln nach Adressen sind nur für die TURN-Schnittstelle richtig.',
  },
  'allow-list-port': {
    title: 'Hosts sind auf einem anderen Port erlaubt.',
    means: 'Dienste und Gespräche benutzen TCP-Port 443 und nichts sonst.',
    act: 'Für diese Hosts Port 443 erlauben.',
  },
  'allow-list-relay': {
    title: 'Die TURN-Schnittstelle steht nicht auf dieser Liste.',
    means: 'So soll es sein, wenn Gespräche an diesem Proxy vorbeigehen; wenn nicht, hält es sie auf.',
    act: 'Die TURN-Schnittstelle von dem ausnehmen, was der Proxy bedient, und an der Firewall TCP-Port 443 zu ihr hinauslassen; oder sie hier aufnehmen, ohne Inspektion.',
  },
  'allow-list-relay-address': {
    title: 'Die TURN-Schnittstelle kann unter den Adressen der Liste sein.',
    means:
      'Die Konfiguration nennt den Host, die Liste hat Adressen: Was zu wem gehört, lässt sich von hier aus nicht sagen.',
    act: 'Mit den Adressen vergleichen, die Genesys Customer Care für die TURN-Schnittstellen nennt.',
  },
  'allow-list-diagnostics': {
    title: 'Es fehlt, was nur die Diagnose fragt.',
    means: 'Die Arbeit braucht es nicht, aber die Diagnose wird es als gesperrt melden.',
    act: 'Diese Hosts aufnehmen oder aus der Konfiguration nehmen.',
  },
  'allow-list-one-label': {
    title: 'Ein Stern muss hier mehr als einen Namensteil decken.',
    means:
      'In manchen Produkten steht * nur für einen Namensteil: Dann sind regionale Hosts wie service.api01-eastus2.prodNNN… gesperrt.',
    act: 'Ein zweites Muster für die regionalen Domains aufnehmen, oder nachsehen, wie Ihr Produkt den Stern liest.',
  },
  'allow-list-bare-domain': {
    title: 'Eine bloße Domain muss die Hosts unter ihr decken.',
    means:
      'Manche Produkte lesen prodNNN.genesysengage.com als diesen einen Host und sperren alles darunter.',
    act: 'Mit Stern oder führendem Punkt schreiben, je nachdem, was Ihr Produkt annimmt.',
  },
  'allow-list-scheme': {
    title: 'Die TURN-Schnittstelle ist nur als HTTPS erlaubt.',
    means:
      'Gespräche benutzen TCP-Port 443, sprechen aber kein HTTPS; ein Filter, der hineinsieht, schneidet sie ab.',
    act: 'Den Host auf TCP-Port 443 erlauben, was auch gesprochen wird, ohne Inspektion.',
  },
  'allow-list-path': {
    title: 'Von einem Host sind nur manche Pfade erlaubt.',
    means: 'Dienste benutzen andere Pfade als die auf der Liste, und welche, kann sich ändern.',
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
      'Etwas von Ihnen fehlt, und ein prodNNN mit anderer Nummer steht da: vielleicht ein Schreibfehler.',
    act: 'Die Nummer mit der Ihres Mandanten vergleichen.',
  },
  'allow-list-entry': {
    title: 'Einträge erlauben nichts.',
    means: 'Kein Produkt liest sie als Host, Muster oder Adresse, oder sie verbieten.',
    act: 'Diese Zeilen korrigieren oder herausnehmen.',
  },
  'known-address-unreadable': {
    title: 'Zeilen sind keine IPv4-Adresse.',
    means: 'Genesys kann sie nicht in die Liste aufnehmen, und wer von dort kommt, kann abgewiesen werden.',
    act: 'In jede Zeile eine Adresse (a.b.c.d) oder ein Netz (a.b.c.d/nn) schreiben.',
  },
  'known-address-ipv6': {
    title: 'Auf der Liste stehen IPv6-Adressen.',
    means: 'Die Dienste sprechen nur IPv4: Von einer solchen Adresse erreicht sie niemand.',
    act: 'Sie herausnehmen.',
  },
  'known-address-not-routable': {
    title: 'Adressen sind im Internet nicht routbar.',
    means: 'Von einer solchen Adresse erreicht niemand Genesys; Genesys lässt sie weg.',
    act: 'Die Adressen eintragen, von denen Ihre Anfragen hinausgehen: die äußeren von Proxy oder Firewall.',
  },
  'known-address-partly-not-routable': {
    title: 'Netze reichen in Bereiche, die nicht routbar sind.',
    means: 'Ein Teil davon kann im Internet kein Absender sein; Genesys lässt ihn weg.',
    act: 'Nur den Teil schreiben, der Ihnen gehört.',
  },
  'known-address-too-wide': {
    title: 'Netze sind viel zu weit.',
    means: 'Keine Firma hat einen so großen Block: Die Anmeldung stünde Fremden offen.',
    act: 'Nur die Adressen schreiben, die Ihnen Registry oder Provider zugeteilt haben.',
  },
  'known-address-host-bits': {
    title: 'Netze beginnen nicht dort, wo sie stehen.',
    means: 'Bei dieser Länge beginnt das Netz an einer niedrigeren Adresse; was gemeint war, ist nicht klar.',
    act: 'Die erste Adresse des Netzes schreiben, oder eine einzelne Adresse.',
  },
  'known-address-notation': {
    title: 'Statt CIDR stehen Bereiche oder Netzmasken da.',
    means: 'Hier werden sie verstanden, aber ein Fall wird mit einer Schreibweise schneller bearbeitet.',
    act: 'Sie als Netze schreiben (a.b.c.d/nn); der Vorschlag tut das.',
  },
  'known-address-duplicate': {
    title: 'Einträge stehen doppelt da.',
    means: 'Es schadet nicht, aber die Liste ist schwerer zu pflegen.',
    act: 'Die späteren herausnehmen.',
  },
  'known-address-overlap': {
    title: 'Netze überschneiden sich.',
    means: 'Manche liegen in anderen: Eine spätere Änderung an einem kann ohne Wirkung bleiben.',
    act: 'Das weitere behalten, oder sie teilen.',
  },
  'known-address-not-configured': {
    title: 'Die Liste erlaubt mehr als die Konfiguration.',
    means:
      'Die Diagnose würde diese Adressen als nicht erlaubt melden. Welche der beiden stimmt, lässt sich von hier aus nicht sagen.',
    act: 'egress.allowed der Konfiguration und die Liste in Einklang bringen.',
  },
  'known-address-configured-only': {
    title: 'Die Konfiguration erlaubt mehr als die Liste.',
    means:
      'Die Diagnose würde grün zeigen, wo die Anmeldung abgewiesen wird. Welche der beiden stimmt, lässt sich von hier aus nicht sagen.',
    act: 'Die Liste und egress.allowed der Konfiguration in Einklang bringen.',
  },
  'known-address-egress': {
    title: 'Die Adresse, von der Anfragen hinausgehen, steht nicht auf der Liste.',
    means:
      'Ist die Anmeldung auf die Liste beschränkt, wird sie von hier abgewiesen. Bei einem Anschluss zu Hause soll es so sein.',
    act: 'Den Browser über Proxy oder VPN schicken. Die Adresse nur aufnehmen, wenn sie der Firma gehört und statisch ist.',
  },
  'known-address-egress-refused': {
    title: 'Von der Adresse, von der Anfragen hinausgehen, wird die Anmeldung abgewiesen.',
    means:
      'Sie steht nicht auf der Liste, und die Konfiguration sagt, dass die Anmeldung auf diese beschränkt ist.',
    act: 'Den Browser über Proxy oder VPN schicken, oder einen Fall eröffnen, um die Adresse aufzunehmen, wenn sie der Firma gehört und statisch ist.',
  },
  'known-address-egress-unusable': {
    title: 'Das Angegebene kann keine Adresse im Internet sein.',
    means: 'Es ist eine interne Adresse, IPv6 oder keine Adresse: Genesys sieht eine andere.',
    act: 'Die Adresse angeben, die eine Website im Internet sieht.',
  },
  'tunnel-full': {
    title: 'Alles geht durch den Tunnel.',
    means:
      'Das ist kein Split-Tunnel: Gespräche nehmen den Weg durch Ihr VPN, mit mehr Verzögerung und Jitter.',
    act: 'Den Tunnel teilen: Proxys hinein, die TURN-Schnittstelle hinaus.',
  },
  'tunnel-relay-inside': {
    title: 'Gespräche gehen durch den Tunnel.',
    means: 'Sprache nimmt den Weg durch Ihr VPN und teilt sich dessen Kapazität.',
    act: 'Die Adressen der TURN-Schnittstelle aus dem Tunnel heraushalten.',
  },
  'tunnel-proxy-outside': {
    title: 'Ein Proxy ist durch den Tunnel nicht zu erreichen.',
    means:
      'Die PAC-Datei schickt den Browser zu einem Proxy, der von außen nicht zu erreichen ist: Kein Dienst öffnet sich.',
    act: 'Die internen Adressen der Proxys in den Tunnel nehmen.',
  },
  'tunnel-relay-unknown': {
    title: 'Ob Gespräche außerhalb bleiben, ist nicht zu sagen.',
    means:
      'Die Konfiguration nennt die TURN-Schnittstelle, die Liste hat Adressen, und eine Seite kann Namen nicht auflösen.',
    act: 'Oben die Adressen der TURN-Schnittstellen angeben; Genesys Customer Care hat sie.',
  },
  'tunnel-proxy-unknown': {
    title: 'Ob ein Proxy im Tunnel liegt, ist nicht zu sagen.',
    means:
      'Er ist mit Namen angegeben und die Liste hat Adressen, oder Clients lesen seinen Eintrag verschieden.',
    act: 'Die Adresse des Proxys angeben.',
  },
  'tunnel-proxies-not-given': {
    title: 'Es wurde kein Proxy angegeben.',
    means: 'Der Leitfaden will die Proxys im Tunnel; ohne ihre Adressen lässt sich das nicht prüfen.',
    act: 'Oben Ihre Proxys angeben, falls Sie welche haben.',
  },
  'tunnel-given-unreadable': {
    title: 'Was oben angegeben wurde, ist weder Adresse noch Name.',
    means: 'Danach ließ sich nichts beurteilen.',
    act: 'Es korrigieren und noch einmal prüfen.',
  },
  'tunnel-entry': {
    title: 'Zeilen sind weder Adresse noch Name.',
    means: 'Ein VPN würde sie ablehnen oder übergehen.',
    act: 'Diese Zeilen korrigieren oder herausnehmen.',
  },
  'tunnel-ipv6': {
    title: 'Auf der Liste stehen IPv6-Netze.',
    means: 'Die Dienste sprechen nur IPv4: Für sie tun diese Zeilen nichts.',
    act: 'Sie stehen lassen, wenn anderes sie braucht.',
  },
  'firewall-missing': {
    title: 'Dienste werden nicht hinausgelassen.',
    means: 'Keine Regel lässt Anfragen an sie auf ihrem Port hinaus.',
    act: 'TCP-Port 443 zu jedem Ziel erlauben, oder von den Proxys aus, wenn alle Anfragen über sie gehen.',
  },
  'firewall-service-address': {
    title: 'Dienste werden nach Adressen hinausgelassen.',
    means: 'Ihre Adressen ändern sich ohne Ankündigung: Was heute geht, ist eines Tages gesperrt.',
    act: 'TCP-Port 443 zu jedem Ziel oder nach Namen erlauben. Regeln nach Adressen sind nur für die TURN-Schnittstelle richtig.',
  },
  'firewall-relay-missing': {
    title: 'Gespräche werden nicht hinausgelassen.',
    means: 'Keine Regel lässt TCP-Port 443 zur TURN-Schnittstelle hinaus: WebRTC-Telefone bleiben stumm.',
    act: 'Eine Regel für die TURN-Schnittstelle aufnehmen, hinaus, TCP-Port 443.',
  },
  'firewall-relay-inspected': {
    title: 'Gespräche werden als HTTPS inspiziert.',
    means: 'Medien auf TCP-Port 443 sind SRTP, kein TLS: Inspektion schneidet sie ab oder wartet ewig.',
    act: 'Für die TURN-Schnittstelle die Inspektion abschalten.',
  },
  'firewall-inspection-unsaid': {
    title: 'Ob Gespräche inspiziert werden, ist nicht gesagt.',
    means: 'In der Tabelle steht nichts über Inspektion an der TURN-Schnittstelle.',
    act: 'In der Firewall nachsehen, und in jedem anderen Gerät auf dem Weg.',
  },
  'firewall-relay-as-https': {
    title: 'Gespräche werden nur als Anwendung HTTPS hinausgelassen.',
    means: 'Eine Firewall, die Anwendungen kennt, sieht, dass es keine ist, und schneidet die Verbindung ab.',
    act: 'Die TURN-Schnittstelle auf TCP-Port 443 hinauslassen, für jede Anwendung.',
  },
  'firewall-relay-address': {
    title: 'Regeln nach Adressen können für die TURN-Schnittstelle sein.',
    means:
      'Die Konfiguration nennt den Host; welche Adressen seine sind, lässt sich von hier aus nicht sagen.',
    act: 'Mit den Adressen vergleichen, die Genesys Customer Care nennt.',
  },
  'firewall-diagnostics': {
    title: 'Was nur die Diagnose fragt, wird nicht hinausgelassen.',
    means: 'Die Arbeit braucht es nicht, aber die Diagnose wird es als gesperrt melden.',
    act: 'Es hinauslassen oder aus der Konfiguration nehmen.',
  },
  'firewall-entry': {
    title: 'Zellen sind nicht lesbar.',
    means: 'Ein Ziel oder ein Port wurde übergangen; die Regel zählt also nur zum Teil.',
    act: 'Hosts, Adressen oder any schreiben; Ports als Zahlen oder Bereiche.',
  },
  'csp-connect': {
    title: 'Die Richtlinie hält die Seite davon ab, diese zu fragen.',
    means: 'Die Diagnose würde sie als von der Seite gesperrt melden.',
    act: 'Die genannten Quellen in connect-src aufnehmen.',
  },
  'csp-image': {
    title: 'Die Richtlinie hält die Seite davon ab, diese Bilder zu laden.',
    means: 'Dienste, die durch ein Bild nachgewiesen werden, würden als von der Seite gesperrt gemeldet.',
    act: 'Die genannten Quellen in img-src aufnehmen.',
  },
  'csp-script': {
    title: 'Die Richtlinie hält das Skript fern.',
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
    means: 'Das Element kann sich nicht zeigen.',
    act: 'Die Namen in trusted-types aufnehmen.',
  },
  'csp-webrtc': {
    title: 'Die Richtlinie verbietet WebRTC.',
    means: 'In Browsern, die das beachten, ist kein Testanruf möglich.',
    act: 'webrtc aus der Richtlinie dieser Seite nehmen.',
  },
  'csp-sandbox': {
    title: 'Die Seite ist in einer Sandbox ohne Skripte.',
    means: 'Von der Diagnose läuft nichts.',
    act: 'allow-scripts und allow-same-origin aufnehmen, oder sandbox herausnehmen.',
  },
  'csp-page-unknown': {
    title: 'Es hängt daran, wo die Seite liegt.',
    means: 'Adressen der Konfiguration sind relativ zur Seite, und deren Adresse wurde nicht angegeben.',
    act: 'Oben die Adresse der Seite angeben und noch einmal prüfen.',
  },
  'csp-repeated': {
    title: 'Eine Direktive steht zweimal da.',
    means: 'Browser beachten nur die erste.',
    act: 'Beide zu einer machen.',
  },
  'csp-unknown-directive': {
    title: 'Eine Direktive hat einen Namen, den es nicht gibt.',
    means: 'Browser übergehen sie.',
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
