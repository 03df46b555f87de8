import {plural} from '../../../i18n/plural.js';
import type {FleetWords} from '../words.js';

export const fleet: FleetWords = {
  title: 'Plusieurs rapports',
  why: 'Qu’ont en commun les mauvais rapports que les bons n’ont pas\u202f?',
  privacy: 'Tout reste dans cette page\u00a0: rien n’est envoyé, rien n’est conservé.',
  drop: {
    title: 'Déposez ici des rapports ou un dossier',
    hint: 'Fichiers de rapport, listes, un rapport par ligne, journaux du collecteur, exports de Loki et de Grafana.',
    files: 'Choisir des fichiers',
    folder: 'Choisir un dossier',
    clear: 'Recommencer',
    reading: (files, of) => `Fichiers lus\u00a0: ${files} sur ${of}`,
  },
  reports: (count, formatted) =>
    plural('fr', count, {
      one: `${formatted} rapport`,
      other: `${formatted} rapports`,
    }),
  shown: (some, all) => `Rapports\u00a0: ${some} sur ${all}`,
  lights: 'Par couleur',
  causes: 'Par cause',
  noCauses: 'Aucun rapport n’indique de cause.',
  owners: 'Qui peut agir',
  ownerNames: {
    agent: 'L’agent lui-même',
    helpdesk: 'Le support informatique',
    network: 'L’équipe réseau',
    genesys: 'Genesys Customer Care',
    integrator: 'L’équipe qui a mis en place la page',
  },
  common: {
    title: 'Ce qu’ils ont en commun',
    of: ({bad, badOf, good, goodOf}, bads, goods, what) =>
      `${what} – ${bad} sur ${badOf} parmi les rapports ${bads}, contre ${good} sur ${goodOf} parmi les ${goods}.`,
    ofCause: ({bad, badOf, good, goodOf}, cause, goods, what) =>
      `${what} – ${bad} sur ${badOf} parmi les rapports avec ${cause}, contre ${good} sur ${goodOf} parmi les ${goods}.`,
    kinds: {red: 'rouges', 'red-amber': 'rouges ou orange', green: 'verts', 'green-amber': 'verts ou orange'},
    sure: (ratio, low, high, comparisons) =>
      `Cote ${ratio} fois plus élevée (odds ratio)\u202f; intervalle de confiance à 95\u00a0%\u00a0: ${low} à ${high}, corrigé pour ${comparisons} comparaisons.`,
    at: (at) => `Heure\u00a0: ${at}.`,
    from: (first, last) => `De ${first} à ${last}.`,
    same: (what) => `Exactement les mêmes rapports ont aussi\u00a0: ${what}.`,
    none: 'Rien qui dépasse le hasard\u00a0: ce que les mauvais rapports ont en commun, les bons l’ont aussi.',
    tooFew: 'Pour comparer, il faut au moins cinq mauvais rapports et cinq bons.',
    show: 'Voir ces rapports',
  },
  times: {
    title: 'Au fil du temps',
    hint: 'Choisissez une barre pour ne voir que ses rapports\u202f; les flèches passent d’une barre à l’autre.',
    step: (when, red, all) => `${when}\u00a0: ${red} sur ${all} en rouge`,
  },
  dimensions: {
    title: 'Regarder de plus près',
    small: 'Les groupes de moins de cinq rapports sont réunis sous «\u00a0autres\u00a0».',
    names: {
      network: 'Lieu',
      browser: 'Navigateur',
      browserVersion: 'Version du navigateur',
      os: 'Système',
      hour: 'Heure',
      weekday: 'Jour de la semaine',
      codec: 'Codecs des appels test',
      method: 'Comment la voix a été mesurée',
      place: 'Endroit d’après la surveillance',
      site: 'Site',
      workplace: 'Lieu de travail',
      connection: 'Connexion',
      provider: 'Fournisseur d’accès',
      vpn: 'VPN',
      headset: 'Micro-casque',
    },
    other: 'autres',
    values: {
      network: {elsewhere: 'ailleurs'},
      workplace: {home: 'à la maison', office: 'au bureau', other: 'un autre lieu'},
      connection: {cable: 'câble', wifi: 'Wi-Fi', mobile: 'réseau mobile'},
      vpn: {yes: 'actif', no: 'inactif'},
      headset: {cable: 'filaire', wireless: 'sans fil', none: 'aucun'},
      method: {rtp: 'paquets audio', 'data-channel': 'canal de données'},
      place: {
        pc: 'ce PC',
        'local-network': 'réseau local',
        line: 'ligne Internet',
        'tunnel-or-proxy': 'VPN ou proxy',
        relay: 'relais TURN',
        region: 'région',
        service: 'un service',
        unknown: 'inconnu',
      },
    },
    hour: (from, to) => `de ${from} à ${to}`,
    red: (red, all) => `${red} sur ${all} en rouge`,
  },
  rows: {
    title: 'Rapports',
    code: 'Code',
    time: 'Heure',
    light: 'Couleur',
    cause: 'Cause',
    place: 'Lieu',
    more: 'En voir plus',
    close: 'Fermer le rapport',
    gone: 'Ce rapport ne peut plus être lu dans son fichier.',
  },
  filter: {title: 'Seulement', remove: (what) => `Retirer ${what}`, clear: 'Tout voir'},
  ticket: {
    title: 'Texte pour le ticket',
    copy: 'Copier',
    copied: 'Copié.',
    copyFailed: 'Votre navigateur a bloqué la copie.',
    csv: 'Télécharger en CSV',
    whoCanAct: 'Qui peut agir',
  },
  refused: (count, formatted) =>
    plural('fr', count, {
      one: `${formatted} n’est pas compté`,
      other: `${formatted} ne sont pas comptés`,
    }),
  reasons: {
    'too-large': 'plus grand ou plus imbriqué qu’un rapport ne peut l’être',
    'not-json': 'pas du JSON',
    'not-report': 'du JSON, mais pas un rapport',
    newer: 'd’une version plus récente que celle de cette page',
    duplicate: 'le même rapport une seconde fois',
    empty: 'vide',
    compressed: 'compressé\u202f; décompressez-le d’abord',
    metrics: 'des métriques\u202f; les vérifications sont dans les journaux',
    unreadable: 'le fichier ne peut pas être lu',
    'too-many': 'plus de 50\u202f000 rapports',
  },
  remarks: {
    policies: (list) => `Les couleurs suivent des seuils différents (${list})\u00a0: comparez avec prudence.`,
    sites: (counts) =>
      `Les services diffèrent comme si les rapports venaient de plusieurs sites (${counts}).`,
    wrongClock: (count, formatted) =>
      plural('fr', count, {
        one: `${formatted} rapport vient d’un PC dont l’horloge était fausse et n’est pas compté par heure.`,
        other: `${formatted} rapports viennent de PC dont l’horloge était fausse et ne sont pas comptés par heure.`,
      }),
    duplicates: (count, formatted) =>
      plural('fr', count, {
        one: `${formatted} rapport était en double et compte une fois.`,
        other: `${formatted} rapports étaient en double et comptent une fois chacun.`,
      }),
  },
  failed: 'La lecture a échoué. Recommencez avec moins de fichiers.',
};
