import type {HelpdeskWords} from '../translation.js';

const WAY_TO_RELAY =
  'Ausgehend TCP-Port 443 zum TURN-Relay erlauben, dessen Hostnamen am Proxy vorbeiführen (in einer PAC-Datei DIRECT für die Form https:// und die Form http://) und es von der HTTPS-Inspektion ausnehmen.';
const ALLOW_TENANT =
  '*.prodNNN.genesysengage.com und *.*.prodNNN.genesysengage.com auf TCP-Port 443 erlauben, an Proxy und Firewall, ohne TLS-Inspektion.';
const LINE =
  'Vergleichen: mit Kabel, ohne VPN, wo die Richtlinie es zulässt, und zu anderer Tageszeit. Der Verlauf der Verzögerung zeigt, ob es am WLAN oder an einer ausgelasteten Leitung liegt.';

/** What the helpdesk is told of each cause, in German. */
export const helpdesk: HelpdeskWords = {
  'browser-unsupported': {
    means: 'Diesem Browser fehlen Teile von WebRTC, die jeder aktuelle hat.',
    act: 'Browser aktualisieren oder dem Agenten einen aktuellen Browser (Chrome oder Edge) bereitstellen.',
  },
  'insecure-context': {
    means: 'Die Seite wird nicht über HTTPS ausgeliefert; der Browser gibt WebRTC und anderes nicht frei.',
    act: 'Die Seite über HTTPS ausliefern.',
  },
  'webrtc-disabled': {
    means:
      'RTCPeerConnection fehlt: Eine Richtlinie, eine Einstellung oder eine Erweiterung hat es entfernt.',
    act: 'In diesem Browser nach einer WebRTC-Richtlinie (etwa WebRtcIPHandling), einer Erweiterung für Privatsphäre oder einer geänderten Einstellung suchen.',
  },
  'codec-missing': {
    means: 'Der Browser bietet den Codec nicht an, den das Telefon voraussichtlich nutzt.',
    act: 'Einen anderen Browser nehmen; klären, ob der Mandant den anderen Codec nutzen darf.',
  },
  'page-hidden': {
    means: 'Der Tab war im Hintergrund oder der PC im Ruhezustand; die Messwerte sind nicht verwertbar.',
    act: 'Mit der Seite im Vordergrund wiederholen.',
  },
  'pc-busy': {
    means:
      'Die Seite war sichtbar, aber der Prozessor reagierte nicht rechtzeitig: Die Werte zeigen den PC, nicht die Leitung, und wurden nicht beurteilt.',
    act: 'Nachsehen, was den Prozessor auslastet (Update, Virenscan, Videokonferenz), dann wiederholen.',
  },
  'virtual-desktop': {
    means:
      'Die Prüfung läuft anscheinend auf einem virtuellen Desktop: Sie misst diesen, nicht das Netzwerk des Agenten.',
    act: 'Dort ausführen, wo das Telefon läuft.',
  },
  'call-in-progress': {
    means: 'Es wurde nichts gemessen, um das Gespräch nicht zu stören.',
    act: 'Nach dem Gespräch wiederholen.',
  },
  offline: {
    means:
      'Weder die Kontrolladresse (eine URL, die immer antworten sollte) noch ein Dienst noch das Relay hat geantwortet.',
    act: 'Kabel, WLAN, VPN und Proxy-Einstellungen dieses PCs prüfen.',
    unsure:
      'Alles blieb stumm, nichts wurde abgelehnt: Ein Proxy oder ein Netzwerk, das auf eine Anmeldung wartet, sieht für eine Seite ebenso aus.',
  },
  'captive-portal': {
    means: 'Auf jede Anfrage antwortet etwas anderes; kein Dienst konnte bestätigt werden.',
    act: 'Eine beliebige http://-Seite öffnen, sich am Netzwerk anmelden und die Prüfung wiederholen.',
    unsure:
      'Ein Proxy, der jede Seite ersetzt, weil niemand angemeldet ist oder seine Regeln es verlangen, sieht für eine Seite ebenso aus.',
  },
  'services-blocked': {
    means: 'Kein Host des Mandanten ist erreichbar, obwohl das Netzwerk da ist.',
    act: ALLOW_TENANT,
    unsure:
      'Auch die Kontrolladresse antwortet nicht: HTTPS funktioniert möglicherweise gar nicht, etwa weil der Proxy ausgefallen ist.',
  },
  'regional-hosts-blocked': {
    means:
      'Nur die regionalen Hosts api01-… fallen aus: Sie haben einen Namensteil (Label) mehr, als ein Platzhalter für einen Namensteil abdeckt.',
    act: ALLOW_TENANT,
  },
  'static-content-blocked': {
    means:
      'Seiten des Portals oder des Agent Desktop, die ein CDN über das Internet liefert, sind nicht erreichbar.',
    act: 'Deren Hosts über das Internet erlauben; über eine private Anbindung sind sie nicht erreichbar.',
  },
  'authentication-blocked': {
    means: 'Der Anmeldedienst ist nicht erreichbar.',
    act: ALLOW_TENANT,
  },
  'service-unreachable': {
    means:
      'Die Anfrage scheiterte, bevor etwas antwortete: Namensauflösung, Verbindung, Zertifikat, Proxy oder eine Erweiterung oder Richtlinie im Browser.',
    act: 'Die URL auf diesem PC öffnen, auch in einem privaten Fenster ohne Erweiterungen; Namensauflösung, Zertifikat und Proxy-Protokoll vergleichen.',
  },
  'service-timeout': {
    means: 'Bis zum Ablauf der Frist kam keine Antwort.',
    act: 'Nach einer Firewall suchen, die Pakete verwirft, oder einem Proxy, der auf eine Anmeldung wartet.',
  },
  'service-error': {
    means: 'Der Dienst selbst antwortet mit einem Fehler.',
    act: 'Bei einem Dienst von Genesys den Status mit Genesys Customer Care klären und den Statuscode nennen; sonst den Betreiber des Dienstes fragen.',
  },
  'service-replaced': {
    means:
      'Es antwortet etwas, das nicht der Dienst ist: eine Sperrseite, eine Anmeldeseite, ein anderer Host.',
    act: 'Die URL auf diesem PC öffnen und ansehen, was antwortet; die URL am Proxy freigeben.',
    unsure:
      'Die Antwort ist von dieser Seite aus nicht lesbar: Es kann auch der Dienst selbst sein, mit einem Fehler oder ohne seinen CORS-Header.',
  },
  'service-slow': {
    means: 'Der Dienst antwortet, aber spät.',
    act: 'Mit einem anderen PC in diesem Netz vergleichen, und am Proxy vorbei.',
  },
  'request-blocked-by-page': {
    means: 'Die Content-Security-Policy der Seite, die diese Prüfung enthält, verbietet die Anfrage.',
    act: 'Den Host in die genannte Direktive aufnehmen.',
  },
  'turn-unreachable': {
    means: 'Zum Relay ließ sich keine TCP-Verbindung aufbauen.',
    act: WAY_TO_RELAY,
    unsure:
      'Mehr verrät der Browser nicht: Vielleicht lässt sich der Name nicht auflösen, oder die Verbindung wird abgelehnt, auch von einem Proxy, oder sofort wieder getrennt.',
  },
  'turn-cut': {
    means:
      'Die Verbindung zum Relay wird aufgebaut und dann unterwegs beendet: Inspektion, ein anderer Dienst auf diesem Port, ein Zeitlimit.',
    act: WAY_TO_RELAY,
  },
  'turn-silent': {
    means: 'Das Relay hat bis zum Ablauf der Frist nicht geantwortet.',
    act: WAY_TO_RELAY,
    unsure:
      'Vielleicht werden Pakete verworfen, vielleicht wartet ein Gerät vergeblich auf TLS, oder ein Proxy hat abgelehnt, ohne dass der Browser es sagt.',
  },
  'turn-credentials': {
    means: 'Das Relay antwortet, nimmt aber Benutzername und Passwort nicht an: falsch oder abgelaufen.',
    act: 'Die Zugangsdaten in der Konfiguration erneuern oder den Endpunkt prüfen, der sie ausgibt.',
  },
  'turn-refused': {
    means:
      'Das Relay antwortet und lehnt ab: Kontingent, Auslastung oder Richtlinie; Fehler 300 verweist den Browser an ein anderes Relay, was Firefox nicht befolgt.',
    act: 'Prüfen, ob andere Sitzungen die Allokationen (Relay-Sitzungen) dieses Benutzers belegen; dann mit dem Fehlercode bei Genesys Customer Care nachfragen.',
  },
  'turn-slow': {
    means: 'Der Aufbau der Relay-Sitzung dauert länger, als die Entfernung erklärt.',
    act: 'Namensauflösung, Proxy-Anmeldung und Auslastung des Proxys prüfen.',
  },
  'turn-loop-refused': {
    means:
      'Das Relay arbeitet, verbindet aber zwei eigene Sitzungen nicht: Die Verbindung ist nachgewiesen, die Sprachqualität nicht gemessen.',
    act: 'turn.loopback für dieses Relay auf false setzen.',
    unsure: 'Pakete zwischen den beiden Sitzungen können auch am Relay verloren gehen.',
  },
  'voice-no-media': {
    means: 'Die beiden Enden sind verbunden, aber es kommt kein Ton an.',
    act: 'Nach einem Gerät suchen, das Verbindungen zulässt und dann verwirft, was es nicht kennt.',
  },
  'voice-delay': {
    means: 'Der Weg zum Relay ist dauerhaft lang: VPN, Proxy oder ein weit entferntes Relay.',
    act: 'Das Relay aus VPN und Proxy herausnehmen; das Relay der Region des Agenten nutzen.',
  },
  'voice-jitter': {
    means: 'Pakete kommen ungleichmäßig an. Über TCP sieht auch Paketverlust so aus.',
    act: LINE,
  },
  'voice-stalls': {
    means: 'Die Leitung stockt zeitweise, und danach kommt alles auf einmal an.',
    act: LINE,
  },
  'voice-loss': {
    means:
      'Pakete kommen nie an, obwohl TCP keine verliert: Das Relay oder seine Warteschlange verwirft sie.',
    act: 'Zu anderer Zeit und aus einem anderen Netzwerk vergleichen; bleibt es gleich, bei Genesys Customer Care nachfragen.',
  },
  'voice-under-load': {
    means:
      'Allein ist das Gespräch gut, neben der übrigen Arbeit schlecht: Eine Warteschlange auf der Leitung füllt sich.',
    act: 'Am Router der Sprache Vorrang geben oder den Upload anderer Geräte und Programme auf der Leitung begrenzen.',
  },
  'bandwidth-insufficient': {
    means: 'Die Leitung reicht nicht für alle Tätigkeiten zusammen.',
    act: 'Die erreichte Geschwindigkeit mit der vertraglich vereinbarten vergleichen; anhalten, was die Leitung sonst nutzt, oder die Bildschirmaufzeichnung zeitlich verlegen.',
    unsure:
      'Schon unter dem Gespräch allein wuchs eine Warteschlange; eine Leitung, die währenddessen langsamer wurde, sieht ebenso aus.',
  },
  'egress-not-allowed': {
    means: 'HTTPS geht von einer Adresse hinaus, die nicht auf der Liste Ihrer Firma steht.',
    act: 'Dafür sorgen, dass der Agent wieder über das Firmennetzwerk geht (VPN, Proxy, PAC-Datei). Keine IP-Adresse eines privaten Internetanschlusses in die Liste aufnehmen.',
  },
  'turn-inside-tunnel': {
    means: 'Medien gehen dort hinaus, wo HTTPS hinausgeht; Gespräche laufen also durch das Firmennetzwerk.',
    act: 'Die Adressen des TURN-Relays aus der Liste des VPN nehmen und seinen Namen aus der des Proxys.',
  },
  'local-service-absent': {
    means: 'Nichts antwortet dort, wo das Programm auf diesem PC lauschen soll.',
    act: 'Das Programm starten oder installieren; seinen Port prüfen.',
    unsure:
      'Eine Seite kann einen geschlossenen Port nicht von einem Programm unterscheiden, das sie abweist.',
  },
  'local-service-outdated': {
    means: 'Die Version des Programms ist älter, als Ihre Firma verlangt.',
    act: 'Aktualisieren.',
  },
  'local-access-denied': {
    means:
      'Die Erlaubnis des Browsers, Programme auf diesem PC oder Hosts im lokalen Netzwerk zu erreichen, ist verweigert.',
    act: 'In den Einstellungen der Seite oder per Richtlinie erlauben; ein Frame braucht zusätzlich allow="loopback-network".',
    unsure: 'Die Frage des Browsers wurde ohne Antwort geschlossen.',
  },
  configuration: {
    means: 'Die Konfiguration ist gültig, aber vermutlich nicht so gemeint.',
    act: 'Den genannten Pfad und die genannte Regel prüfen.',
  },
  'test-fault': {
    means: 'Ein Teil der Prüfung selbst funktioniert nicht; die Messwerte betrifft das nicht.',
    act: 'Den genannten Teil beheben: Kontrolladresse, Echo-Dienst, Endpunkt für Zugangsdaten (vielleicht verlangt er eine Anmeldung) oder eine Datei, die sich nicht laden lässt.',
  },
};
