import type {UnreadRule, SettingsWords} from '../words.js';

/** Of what was not understood, or is read otherwise than was asked. */
export const unread: Pick<SettingsWords['rules'], UnreadRule> = {
  'pac-template': {
    title: 'Die Datei hat Variablen, die beim Ausliefern gefüllt werden.',
    means: 'Was in ${…} steht, setzt der Dienst ein, der die Datei ausgibt; hier gilt es als Proxy.',
    act: 'Nichts, wenn der Dienst sie füllt. Sonst die Datei prüfen, die die Browser bekommen.',
  },
  'pac-size': {
    title: 'Chromium nimmt eine Datei dieser Größe nicht an.',
    means:
      'Chrome und Edge lehnen PAC-Dateien über 1.048.576 Byte ab und verbinden sich direkt; Firefox nimmt sie an.',
    act: 'Die Datei verkleinern: Muster statt Listen, keine langen Kommentare.',
  },
  'allow-list-unknown': {
    title: 'Ob diese erlaubt sind, lässt sich nicht sagen.',
    means: 'Zeilen, auf die es ankommen kann, wurden nicht verstanden: Objektnamen, Bedingungen oder Sätze.',
    act: 'Diese Zeilen in Ihrem Produkt nachsehen oder die Liste mit Hosts und Adressen statt Namen exportieren.',
  },
  'known-address-unknown': {
    title: 'In manchen Zeilen steht mehr als nur eine Adresse.',
    means:
      'Sie besagen, dass eine Adresse verboten, nicht in Kraft oder ausgenommen ist; deshalb wurde sie nicht gezählt.',
    act: 'Nur die Adressen aufschreiben, von denen Ihre Anfragen kommen, in jeder Zeile eine.',
  },
  'tunnel-mode': {
    title: 'Der Text sagt das Gegenteil von dem, was oben gewählt ist.',
    means:
      'Er nennt, was in den Tunnel geht, obwohl gefragt war, was draußen bleibt, oder umgekehrt; gelesen wurde er so, wie es im Text steht.',
    act: 'Oben wählen, was der Text sagt, und noch einmal prüfen.',
  },
  'tunnel-unread': {
    title: 'Einige Zeilen wurden nicht verstanden.',
    means: 'Sie können ändern, was durch den Tunnel geht; deshalb ist hier nicht alles sicher.',
    act: 'Diese Zeilen im VPN nachsehen oder nur die Liste der Netze einfügen.',
  },
  'firewall-unknown': {
    title: 'Ob eine Regel diese durchlässt, lässt sich nicht sagen.',
    means:
      'Eine Regel, auf die es ankommen kann, nennt Objekte, eine Bedingung oder eine Aktion, die nicht verstanden wurden; Objekte werden hier nicht aufgelöst.',
    act: 'Die Regeln mit Adressen und Hosts statt Objekten exportieren oder die Regel in der Firewall nachsehen.',
  },
  'csp-variable': {
    title: 'In der Richtlinie steht eine Variable.',
    means:
      'Was der Server dort einsetzt, ist hier nicht bekannt, und deshalb auch nicht, was sie durchlässt.',
    act: 'Den Header einfügen, wie ihn der Browser bekommt.',
  },
};
