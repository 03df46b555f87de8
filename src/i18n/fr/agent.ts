import type {Translation} from '../translation.js';

const SEND = 'Envoyez ce rapport à votre support informatique.';
const NETWORK =
  'Envoyez ce rapport à votre support informatique\u202f; l’équipe réseau peut ouvrir le passage.';
const LINE =
  'Rapprochez-vous de votre box ou branchez un câble, suspendez les téléchargements, puis vérifiez à nouveau. Si cela persiste, envoyez ce rapport à votre support informatique.';

/** French. */
export const translation: Translation = {
  locale: 'fr',
  lights: {
    green: 'Tout est prêt',
    amber: 'Prêt, avec une réserve',
    red: 'Pas prêt',
    grey: 'Non vérifié',
  },
  sentences: {
    green: 'Votre PC et votre réseau sont prêts pour le travail.',
    amber: 'Vous pouvez travailler, mais quelque chose n’est pas comme il faudrait.',
    red: 'Quelque chose vous empêche de travailler.',
    grey: 'Tout n’a pas pu être mesuré.',
    idle: 'Sachez en une demi-minute si votre PC et votre réseau sont prêts pour le travail.',
    running: 'Vérification de votre connexion',
    cancelled: 'La vérification a été arrêtée avant la fin.',
    sometimes: 'Une de vos applications ne répond que par moments.',
  },
  statuses: {
    passed: 'Correct',
    warning: 'Avertissement',
    failed: 'Problème',
    skipped: 'Non effectué',
    inconclusive: 'Non mesuré',
  },
  groups: {
    pc: 'Ce PC',
    services: 'Applications',
    phone: 'Liaison téléphonique',
    voice: 'Qualité de la voix',
  },
  checks: {
    environment: 'Navigateur',
    control: 'Votre réseau',
    services: 'Applications de travail',
    egress: 'Votre adresse publique',
    tunnel: 'Chemin de vos appels',
    turn: 'Chemin vers le service téléphonique',
    'voice-opus': 'Appel d’essai (Opus)',
    'voice-pcmu': 'Appel d’essai (G.711)',
    load: 'Appel pendant que le reste du travail continue',
    local: 'Programmes sur ce PC',
    configuration: 'Réglages de cette vérification',
  },
  steps: {
    environment: 'Examen de votre navigateur',
    control: 'Recherche de votre réseau',
    services: 'Appel de vos applications de travail',
    egress: 'Recherche de votre adresse publique',
    tunnel: 'Recherche du chemin de vos appels',
    turn: 'Connexion au service téléphonique',
    'voice-opus': 'Écoute d’un appel d’essai',
    'voice-pcmu': 'Écoute d’un second appel d’essai',
    load: 'Ajout du reste de votre travail à l’appel',
    local: 'Recherche de programmes sur ce PC',
    configuration: 'Lecture des réglages',
  },
  owners: {
    agent: 'vous',
    helpdesk: 'votre support informatique',
    network: 'votre équipe réseau',
    genesys: 'Genesys Customer Care',
    integrator: 'la personne qui a mis en place cette page',
  },
  causes: {
    'browser-unsupported': {
      title: 'Ce navigateur ne permet pas de téléphoner.',
      action: 'Ouvrez cette page dans Chrome ou Edge.',
    },
    'insecure-context': {
      title:
        'Cette page n’est pas ouverte de façon sécurisée\u202f; les appels ne peuvent pas être vérifiés.',
      action: SEND,
    },
    'webrtc-disabled': {title: 'Les appels sont désactivés dans ce navigateur.', action: SEND},
    'codec-missing': {
      title: 'Il manque à ce navigateur un format de son nécessaire aux appels.',
      action: SEND,
    },
    'page-hidden': {
      title: 'La page était masquée ou le PC en veille\u00a0: rien n’a pu être mesuré.',
      action: 'Gardez cette page au premier plan et vérifiez à nouveau.',
    },
    'pc-busy': {
      title: 'Le PC était trop occupé pour vérifier un appel.',
      action: 'Fermez les programmes inutiles, puis vérifiez à nouveau.',
    },
    'virtual-desktop': {title: 'Vous semblez travailler dans un bureau virtuel.', action: SEND},
    'call-in-progress': {
      title: 'Vous êtes en communication.',
      action: 'Vérifiez à nouveau après l’appel.',
    },
    offline: {
      title: 'Ce PC n’a pas de réseau.',
      action: 'Vérifiez votre câble ou votre Wi-Fi, puis recommencez.',
    },
    'captive-portal': {
      title: 'Ce réseau demande d’abord que vous vous identifiiez.',
      action: 'Ouvrez n’importe quelle page web, identifiez-vous, puis vérifiez à nouveau.',
    },
    'services-blocked': {
      title: 'Aucune de vos applications de travail n’est accessible depuis ce réseau.',
      action: NETWORK,
    },
    'regional-hosts-blocked': {
      title: 'Une partie de vos applications de travail est bloquée sur ce réseau.',
      action: NETWORK,
    },
    'static-content-blocked': {
      title: 'Les pages de vos applications de travail sont inaccessibles.',
      action: NETWORK,
    },
    'authentication-blocked': {
      title:
        'Le service d’identification est inaccessible\u202f; vous ne pourrez peut-être pas vous connecter.',
      action: NETWORK,
    },
    'service-unreachable': {title: 'Une application de travail est inaccessible.', action: SEND},
    'service-timeout': {title: 'Une application de travail ne répond pas.', action: SEND},
    'service-error': {
      title: 'Une application de travail signale elle-même une erreur.',
      action:
        'Attendez quelques minutes et vérifiez à nouveau\u202f; ensuite, envoyez ce rapport à votre support informatique.',
    },
    'service-replaced': {
      title: 'Autre chose répond à la place d’une application de travail.',
      action: SEND,
    },
    'service-slow': {
      title: 'Une application de travail met du temps à répondre.',
      action: 'Vous pouvez travailler. Si cela vous gêne, envoyez ce rapport à votre support informatique.',
    },
    'request-blocked-by-page': {
      title: 'Cette page n’a pas le droit de vérifier vos applications.',
      action: SEND,
    },
    'turn-unreachable': {title: 'Votre liaison téléphonique est bloquée sur ce réseau.', action: NETWORK},
    'turn-cut': {title: 'Votre liaison téléphonique est coupée sur ce réseau.', action: NETWORK},
    'turn-silent': {
      title: 'Votre liaison téléphonique reste sans réponse sur ce réseau.',
      action: NETWORK,
    },
    'turn-credentials': {
      title: 'Le service téléphonique n’a pas accepté l’identification de cette vérification.',
      action: SEND,
    },
    'turn-refused': {
      title: 'Le service téléphonique n’a pas de place pour un appel d’essai en ce moment.',
      action:
        'Vérifiez à nouveau dans quelques minutes\u202f; ensuite, envoyez ce rapport à votre support informatique.',
    },
    'turn-slow': {title: 'La liaison téléphonique est longue à s’établir.', action: LINE},
    'turn-loop-refused': {
      title: 'Le service téléphonique répond, mais aucun appel d’essai n’a pu être passé.',
      action: SEND,
    },
    'voice-no-media': {
      title: 'La liaison téléphonique est établie, mais aucun son ne passe.',
      action: NETWORK,
    },
    'voice-delay': {title: 'Les appels auront un décalage sensible.', action: LINE},
    'voice-jitter': {
      title: 'Le son des appels sera irrégulier\u00a0: il arrive par à-coups.',
      action: LINE,
    },
    'voice-stalls': {
      title: 'Les appels auront des coupures\u00a0: votre connexion s’arrête par moments.',
      action: LINE,
    },
    'voice-loss': {
      title: 'Les appels auront des trous\u00a0: une partie du son se perd.',
      action: LINE,
    },
    'voice-under-load': {
      title: 'Les appels se dégradent pendant que le reste de votre travail continue.',
      action: LINE,
    },
    'bandwidth-insufficient': {
      title: 'Votre connexion est trop lente pour les appels et le reste de votre travail à la fois.',
      action: LINE,
    },
    'egress-not-allowed': {
      title:
        'Votre adresse ne figure pas sur la liste de votre entreprise\u202f; la connexion à vos applications peut être refusée.',
      action: SEND,
    },
    'turn-inside-tunnel': {
      title: 'Vos appels font un détour par le réseau de l’entreprise.',
      action: SEND,
    },
    'local-service-absent': {
      title: 'Un programme nécessaire à votre travail n’est pas lancé sur ce PC.',
      action: SEND,
    },
    'local-service-outdated': {title: 'Un programme de ce PC est trop ancien.', action: SEND},
    'local-access-denied': {
      title: 'Le navigateur n’a pas le droit de chercher des programmes sur ce PC.',
      action: 'Autorisez-le quand le navigateur le demande, puis vérifiez à nouveau.',
    },
    configuration: {
      title: 'Les réglages de cette vérification ont un défaut.',
      action: 'Vous n’avez rien à faire.',
    },
    'test-fault': {
      title: 'Une partie de cette vérification ne fonctionne pas elle-même.',
      action: 'Vérifiez à nouveau\u202f; si cela persiste, envoyez ce rapport à votre support informatique.',
    },
  },
  run: 'Vérifier ma connexion',
  again: 'Vérifier à nouveau',
  keepWatching: 'Continuer à surveiller',
  cancel: 'Arrêter',
  close: 'Fermer',
  next: 'Prochaine étape',
  whoCanAct: 'Qui peut agir',
  code: (id) => `Code ${id}`,
  checkedAt: (time) => `Vérifié à ${time}`,
  watched: (duration, why) =>
    ({
      'clearly-good': `Observé pendant ${duration}\u00a0: nettement bon.`,
      'plainly-bad': `Observé pendant ${duration}\u00a0: franchement mauvais.`,
      'full-length': `Observé pendant ${duration}, la durée complète.`,
    })[why],
  secondsLeft: (seconds) => (seconds <= 1 ? 'presque terminé' : `encore ${String(seconds)}\u00a0s environ`),
  limit: (value) => `bon jusqu’à ${value}`,
  answering: (working, all) => `${String(working)} sur ${String(all)} en ordre`,
  skipped: 'Non effectué\u00a0: il faudrait ce qui a échoué avant.',
  notVisible: 'Ce navigateur ne permet pas de le voir.',
  copy: 'Copier pour un ticket',
  copied: 'Copié.',
  copyFailed: 'Le navigateur n’a pas permis la copie. Téléchargez plutôt le rapport.',
  download: 'Télécharger le rapport',
  loading: 'Chargement des réglages…',
  unconfigured: 'Cette vérification n’est pas encore réglée.',
  unconfiguredHint:
    'Pour qui construit cette page\u00a0: définissez la propriété config, un attribut config-url ou un script JSON dans l’élément.',
  invalid: 'Les réglages de cette vérification sont inutilisables.',
  expected: 'attendu\u00a0:',
  received: 'reçu\u00a0:',
  byDataChannel: 'Mesuré par un canal de données à la place du son.',
};
