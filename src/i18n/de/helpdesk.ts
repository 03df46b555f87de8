import type {HelpdeskWords} from '../translation.js';

const WAY_TO_RELAY =
  'Ausgehend TCP-Port 443 zur TURN-Schnittstelle erlauben, ihren Namen von dem ausnehmen, was der Proxy bedient (in einer PAC-Datei als https:// und als http://), und die HTTPS-Inspektion für sie abschalten.';
const ALLOW_TENANT =
  '*.prodNNN.genesysengage.com und *.*.prodNNN.genesysengage.com auf TCP-Port 443 erlauben, an Proxy und Firewall, ohne Inspektion, die Zertifikate bricht.';
const LINE =
  'Vergleichen: mit Kabel, ohne VPN, wo die Richtlinie es zulässt, und zu anderer Tageszeit. Der Verlauf der Verzögerung über den Anruf unterscheidet ein WLAN von einer vollen Leitung.';

/** What the helpdesk is told of each cause, in German. */
export const helpdesk: HelpdeskWords = {
  'browser-unsupported': {
    means: 'Diesem Browser fehlen Teile von WebRTC, die jeder aktuelle hat.',
    act: 'Browser aktualisieren oder dem Agenten ein aktuelles Chrome oder Edge geben.',
  },
  'insecure-context': {
    means: 'Die Seite wird nicht über HTTPS ausgeliefert; der Browser gibt WebRTC und anderes nicht frei.',
    act: 'Die Seite über HTTPS ausliefern.',
  },
  'webrtc-disabled': {
    means:
      'RTCPeerConnection fehlt: Eine Richtlinie, eine Einstellung oder eine Erweiterung hat es entfernt.',
    act: 'In diesem Browser nach einer WebRTC-Richtlinie oder einer Erweiterung für Privatsphäre suchen.',
  },
  'codec-missing': {
    means: 'Der Browser bietet den Codec nicht an, den das Telefon voraussichtlich nutzt.',
    act: 'Einen anderen Browser nehmen; klären, ob der Tenant den anderen Codec nutzen darf.',
  },
  'page-hidden': {
    means:
      'Der Tab war verdeckt, oder der PC war im Ruhezustand: Die Messwerte taugen nichts und wurden nicht bewertet.',
    act: 'Mit der Seite im Vordergrund wiederholen.',
  },
  'pc-busy': {
    means:
      'Die Seite war sichtbar, aber der Prozessor kam nicht rechtzeitig dran: Gemessen wurde der PC, nicht die Leitung. Die Werte wurden nicht bewertet.',
    act: 'Nachsehen, was den Prozessor auslastet (Update, Virenscan, Videokonferenz), dann wiederholen.',
  },
  'virtual-desktop': {
    means:
      'Die Prüfung läuft anscheinend in einem virtuellen Desktop: Sie misst dessen Netz, nicht das des Agenten.',
    act: 'Dort ausführen, wo das Telefon läuft.',
  },
  'call-in-progress': {
    means: 'Es wurde nichts gemessen, um das Gespräch nicht zu stören.',
    act: 'Nach dem Gespräch wiederholen.',
  },
  offline: {
    means: 'Weder die Kontrolladresse noch ein Dienst noch das Relay hat geantwortet.',
    act: 'Kabel, WLAN, VPN und Proxy-Adresse dieses PCs prüfen.',
    unsure:
      'Alles blieb stumm und wurde nicht abgelehnt: Ein Proxy oder ein Netz, das auf eine Anmeldung wartet, sieht für eine Seite ebenso aus.',
  },
  'captive-portal': {
    means: 'Etwas anderes antwortet anstelle von allem, und nichts erweist sich als das, was es sein soll.',
    act: 'Irgendeine http://-Seite öffnen, sich am Netz anmelden und wiederholen.',
    unsure:
      'Ein Proxy, der jede Seite ersetzt, mangels Anmeldung oder nach seinen Regeln, sieht für eine Seite ebenso aus.',
  },
  'services-blocked': {
    means: 'Kein Host des Tenants ist erreichbar, obwohl das Netz da ist.',
    act: ALLOW_TENANT,
    unsure: 'Auch die Kontrolladresse antwortet nicht: HTTPS kann insgesamt ausfallen, etwa am Proxy.',
  },
  'regional-hosts-blocked': {
    means:
      'Nur die regionalen Hosts api01-… fallen aus: Sie haben eine Namensstufe mehr, als ein Platzhalter für eine Stufe abdeckt.',
    act: ALLOW_TENANT,
  },
  'static-content-blocked': {
    means:
      'Seiten des Portals oder des Agent Desktop, die ein CDN über das Internet liefert, sind nicht erreichbar.',
    act: 'Deren Hosts über das Internet erlauben; eine private Anbindung führt sie nicht.',
  },
  'authentication-blocked': {
    means: 'Der Anmeldedienst ist nicht erreichbar.',
    act: ALLOW_TENANT,
  },
  'service-unreachable': {
    means: 'Die Anfrage scheiterte, bevor etwas antwortete: Name, Verbindung, Zertifikat oder Proxy.',
    act: 'Die URL auf diesem PC öffnen; Namensauflösung, Zertifikat und Proxy-Protokoll vergleichen.',
  },
  'service-timeout': {
    means: 'Bis zum Ablauf der Frist kam keine Antwort.',
    act: 'Nach einer Firewall suchen, die verwirft, oder einem Proxy, der auf eine Anmeldung wartet.',
  },
  'service-error': {
    means: 'Der Dienst selbst antwortet mit einem Fehler.',
    act: 'Den Zustand des Dienstes mit Genesys Customer Care klären; den Statuscode nennen.',
  },
  'service-replaced': {
    means:
      'Es antwortet etwas, das nicht der Dienst ist: eine Sperrseite, eine Anmeldeseite, ein anderer Host.',
    act: 'Die URL auf diesem PC öffnen und ansehen, was antwortet; am Proxy freigeben.',
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
    means: 'Es kam keine TCP-Verbindung zum Relay zustande.',
    act: WAY_TO_RELAY,
    unsure:
      'Mehr verrät dieser Browser nicht: Der Name löst vielleicht nicht auf, oder die Verbindung wird abgelehnt, auch von einem Proxy, oder sofort wieder getrennt.',
  },
  'turn-cut': {
    means:
      'Die Verbindung zum Relay kommt zustande und wird dann unterwegs beendet: Inspektion, falscher Empfänger, Zeitbegrenzung.',
    act: WAY_TO_RELAY,
  },
  'turn-silent': {
    means: 'Bis zum Ablauf der Frist kam vom Relay nichts zurück.',
    act: WAY_TO_RELAY,
    unsure:
      'Pakete werden vielleicht verworfen, ein Gerät wartet auf TLS, wo keines kommt, oder ein Proxy hat abgelehnt, ohne dass der Browser es sagt.',
  },
  'turn-credentials': {
    means: 'Das Relay antwortet und nimmt Benutzername und Passwort nicht an: falsch oder abgelaufen.',
    act: 'Die Zugangsdaten in der Konfiguration erneuern oder den Endpunkt prüfen, der sie ausgibt.',
  },
  'turn-refused': {
    means: 'Das Relay antwortet und lehnt ab: Kontingent, Auslastung oder Richtlinie.',
    act: 'Prüfen, ob andere Sitzungen die Allokationen dieses Benutzers belegen; dann mit dem Fehlercode bei Genesys Customer Care nachfragen.',
  },
  'turn-slow': {
    means: 'Die Allokation dauert länger, als der Weg erklärt.',
    act: 'Namensauflösung, Proxy-Anmeldung und Auslastung des Proxys ansehen.',
  },
  'turn-loop-refused': {
    means:
      'Das Relay arbeitet, verbindet aber zwei eigene Allokationen nicht: Der Weg ist erwiesen, die Sprache nicht gemessen.',
    act: 'turn.loopback für dieses Relay auf false setzen.',
    unsure: 'Pakete zwischen den beiden Allokationen können auch am Relay verloren gehen.',
  },
  'voice-no-media': {
    means: 'Die beiden Enden sind verbunden, und es kommt kein Ton an.',
    act: 'Nach einem Gerät suchen, das Verbindungen zulässt und dann verwirft, was es nicht kennt.',
  },
  'voice-delay': {
    means: 'Der Weg zum Relay ist lang, und das gleichmäßig: VPN, Proxy oder ein weit entferntes Relay.',
    act: 'Das Relay aus VPN und Proxy herausnehmen; das Relay der Region des Agenten nutzen.',
  },
  'voice-jitter': {
    means: 'Pakete kommen ungleichmäßig. Über TCP sieht auch Paketverlust so aus.',
    act: LINE,
  },
  'voice-stalls': {
    means: 'Die Leitung steht zeitweise still und lässt dann alles auf einmal durch.',
    act: LINE,
  },
  'voice-loss': {
    means:
      'Pakete kommen nie an, obwohl TCP keine verliert: Das Relay oder seine Warteschlange verwirft sie.',
    act: 'Zu anderer Zeit vergleichen; dann bei Genesys Customer Care nachfragen.',
  },
  'voice-under-load': {
    means:
      'Der Anruf ist allein gut und schlecht, solange die übrige Arbeit läuft: Eine Warteschlange auf der Leitung füllt sich.',
    act: 'Am Router der Sprache Vorrang geben oder den Upload dessen begrenzen, was die Leitung mitbenutzt.',
  },
  'bandwidth-insufficient': {
    means: 'Die Leitung trägt nicht, was die Tätigkeiten zusammen brauchen.',
    act: 'Die übertragene Rate mit dem Vertrag der Leitung vergleichen; anhalten, was sie sonst nutzt; oder die Bildschirmaufzeichnung zeitlich verlegen.',
    unsure:
      'Unter dem Anruf allein wuchs eine Warteschlange; eine Leitung, die währenddessen langsamer wurde, sieht ebenso aus.',
  },
  'egress-not-allowed': {
    means: 'HTTPS geht von einer Adresse hinaus, die nicht auf der Liste des Standorts steht.',
    act: 'Den Agenten zurück auf den Weg der Firma bringen (VPN, Proxy, PAC-Datei). Keine private Adresse in die Liste aufnehmen.',
  },
  'turn-inside-tunnel': {
    means: 'Medien gehen dort hinaus, wo HTTPS hinausgeht; Gespräche laufen also durch das Firmennetz.',
    act: 'Die Adressen der TURN-Schnittstelle aus der Liste des VPN nehmen und ihren Namen aus der des Proxys.',
  },
  'local-service-absent': {
    means: 'Nichts antwortet dort, wo das Programm auf diesem PC lauschen soll.',
    act: 'Starten oder installieren; seinen Port prüfen.',
    unsure:
      'Eine Seite kann einen geschlossenen Port nicht von einem Programm unterscheiden, das sie abweist.',
  },
  'local-service-outdated': {
    means: 'Die Version des Programms liegt unter dem, was der Standort verlangt.',
    act: 'Aktualisieren.',
  },
  'local-access-denied': {
    means: 'Die Erlaubnis des Browsers, Programme auf diesem PC zu erreichen, ist verweigert.',
    act: 'In den Einstellungen der Seite oder per Richtlinie erlauben; ein Frame braucht dazu allow="loopback-network".',
    unsure: 'Die Frage des Browsers wurde ohne Antwort geschlossen.',
  },
  configuration: {
    means: 'Die Konfiguration ist gültig, aber kaum so gemeint.',
    act: 'Den genannten Pfad und die genannte Regel ansehen.',
  },
  'test-fault': {
    means: 'Ein Teil der Prüfung selbst funktioniert nicht; dem Gemessenen nimmt das nichts.',
    act: 'Den genannten Teil instand setzen: Kontrolladresse, Echo, Endpunkte oder eine Datei, die sich nicht laden lässt.',
  },
};
