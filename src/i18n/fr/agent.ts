import {plural} from '../plural.js';
import type {Translation} from '../translation.js';

const SEND = 'Envoyez ce rapport à votre support informatique ou copiez-le dans un ticket.';
const NETWORK =
  'Envoyez ce rapport à votre support informatique ou copiez-le dans un ticket. L’équipe réseau peut trouver la cause du problème.';
const LINE =
  'Chez vous\u00a0: branchez un câble ou rapprochez-vous du routeur, suspendez les téléchargements et relancez la vérification. Si cela ne suffit pas, ou au bureau, envoyez ce rapport à votre support informatique.';

/** French. */
export const translation: Translation = {
  locale: 'fr',
  lights: {
    green: 'Prêt',
    amber: 'Prêt, avec un avertissement',
    red: 'Pas prêt',
    grey: 'Résultat incertain',
    idle: 'Pas encore vérifié',
  },
  sentences: {
    green: 'Votre PC et votre réseau sont prêts pour le travail.',
    amber: 'Vous pouvez travailler, mais quelque chose ne va pas tout à fait.',
    red: 'Quelque chose vous empêche de travailler.',
    grey: 'Tout n’a pas pu être mesuré.',
    idle: 'Sachez en une demi-minute si votre PC et votre réseau sont prêts pour le travail.',
    running: 'Vérification de votre connexion',
    cancelled: 'La vérification a été arrêtée avant la fin.',
    sometimes: 'Une de vos applications ne répond que par moments.',
    servicesFine: 'Vos applications répondent.',
  },
  statuses: {
    passed: 'OK',
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
    egress: 'Adresse Internet de votre connexion',
    tunnel: 'Trajet de vos appels',
    turn: 'Connexion au service téléphonique',
    'voice-opus': 'Appel test (Opus)',
    'voice-pcmu': 'Appel test (G.711)',
    load: 'Appel en parallèle du travail',
    local: 'Programmes sur ce PC',
    configuration: 'Configuration de cette vérification',
  },
  steps: {
    environment: 'Vérification de votre navigateur',
    control: 'Vérification de votre réseau',
    services: 'Connexion à vos applications de travail',
    egress: 'Recherche de l’adresse Internet de votre connexion',
    tunnel: 'Recherche du trajet de vos appels',
    turn: 'Connexion au service téléphonique',
    'voice-opus': 'Mesure d’un appel test',
    'voice-pcmu': 'Mesure d’un second appel test',
    load: 'Ajout du trafic de vos autres applications',
    local: 'Vérification des programmes nécessaires',
    configuration: 'Lecture de la configuration',
  },
  owners: {
    agent: 'Vous',
    helpdesk: 'Votre support informatique',
    network: 'Votre équipe réseau',
    genesys: 'Genesys Customer Care',
    integrator: 'L’équipe qui a mis en place cette page',
  },
  causes: {
    'browser-unsupported': {
      title: 'Ce navigateur ne permet pas de téléphoner.',
      action: 'Ouvrez cette page dans Chrome ou Edge, ou demandez l’un d’eux à votre support informatique.',
    },
    'insecure-context': {
      title:
        'Cette page n’a pas été ouverte par une connexion sécurisée (https)\u202f; les appels ne peuvent pas être vérifiés.',
      action: SEND,
    },
    'webrtc-disabled': {
      title:
        'Les appels sont désactivés dans ce navigateur, peut-être par une extension ou une stratégie de l’entreprise.',
      action: SEND,
    },
    'codec-missing': {
      title: 'Il manque à ce navigateur un format audio nécessaire aux appels.',
      action: SEND,
    },
    'page-hidden': {
      title: 'La page était en arrière-plan ou le PC en veille\u00a0: la mesure n’est pas fiable.',
      action:
        'Gardez cette page au premier plan et relancez la vérification. Si cela se reproduit, envoyez ce rapport à votre support informatique.',
    },
    'pc-busy': {
      title: 'Le PC était trop chargé pour mesurer un appel de façon fiable.',
      action:
        'Fermez les programmes inutiles, puis relancez la vérification. Si cela se reproduit, envoyez ce rapport à votre support informatique.',
    },
    'virtual-desktop': {
      title:
        'La vérification semble tourner dans un bureau virtuel\u00a0: elle a peut-être mesuré le mauvais PC.',
      action:
        'Si vous téléphonez depuis votre propre PC, ouvrez-y cette page et relancez la vérification. Sinon, envoyez ce rapport à votre support informatique.',
    },
    'call-in-progress': {
      title: 'Vous êtes en communication.',
      action: 'Relancez la vérification après l’appel.',
    },
    offline: {
      title: 'Ce PC ne reçoit aucune réponse du réseau.',
      action:
        'Vérifiez votre câble ou votre Wi-Fi, et le VPN si vous en utilisez un, puis relancez la vérification. Si cela ne marche toujours pas, appelez votre support informatique.',
    },
    'captive-portal': {
      title: 'Ce réseau vous demande d’abord de vous authentifier.',
      action:
        'Ouvrez n’importe quelle page web, authentifiez-vous, puis relancez la vérification. Si aucune page d’authentification n’apparaît, appelez votre support informatique.',
      maybe: 'Ce réseau vous demande peut-être d’abord de vous authentifier.',
    },
    'services-blocked': {
      title: 'Aucune de vos applications de travail n’est accessible depuis ce réseau.',
      action: NETWORK,
      maybe: 'Vos applications de travail sont peut-être bloquées sur ce réseau.',
    },
    'regional-hosts-blocked': {
      title: 'Certaines de vos applications de travail sont bloquées sur ce réseau.',
      action: NETWORK,
      maybe: 'Certaines de vos applications de travail sont peut-être bloquées sur ce réseau.',
    },
    'static-content-blocked': {
      title: 'Les pages de vos applications de travail sont inaccessibles.',
      action: NETWORK,
    },
    'authentication-blocked': {
      title:
        'Le service d’authentification est inaccessible\u202f; vous ne pourrez peut-être pas vous connecter à vos applications.',
      action: NETWORK,
    },
    'service-unreachable': {
      title: 'Au moins une de vos applications de travail est inaccessible.',
      action: SEND,
      named: (name) => `Inaccessible\u00a0: ${name}.`,
    },
    'service-timeout': {
      title: 'Au moins une de vos applications de travail ne répond pas.',
      action: SEND,
      named: (name) => `${name} ne répond pas.`,
    },
    'service-error': {
      title:
        'Au moins une de vos applications de travail signale une erreur. Ni votre PC ni votre réseau n’est en cause.',
      action:
        'Attendez quelques minutes et relancez la vérification. Si l’erreur persiste, envoyez ce rapport à votre support informatique.',
      named: (name) => `${name} signale une erreur. Ni votre PC ni votre réseau n’est en cause.`,
    },
    'service-replaced': {
      title: 'Au lieu d’une application de travail, autre chose a répondu, une page de blocage par exemple.',
      action: SEND,
      maybe:
        'Au lieu d’une application de travail, autre chose a peut-être répondu, une page de blocage par exemple.',
      named: (name) => `Autre chose semble répondre à la place de ${name}, une page de blocage par exemple.`,
    },
    'service-slow': {
      title: 'Au moins une de vos applications de travail met du temps à répondre.',
      action:
        'Vous pouvez travailler. Si cela vous ralentit, envoyez ce rapport à votre support informatique.',
      named: (name) => `${name} met du temps à répondre.`,
    },
    'request-blocked-by-page': {
      title: 'La configuration de cette page empêche de vérifier vos applications.',
      action: SEND,
    },
    'turn-unreachable': {
      title: 'Le service téléphonique est bloqué sur ce réseau.',
      action: NETWORK,
      maybe: 'Le service téléphonique est peut-être bloqué sur ce réseau.',
    },
    'turn-cut': {
      title: 'La connexion au service téléphonique est coupée sur ce réseau.',
      action: NETWORK,
      maybe: 'La connexion au service téléphonique est peut-être coupée sur ce réseau.',
    },
    'turn-silent': {
      title: 'Le service téléphonique ne répond pas sur ce réseau.',
      action: NETWORK,
    },
    'turn-credentials': {
      title:
        'Le service téléphonique n’a pas accepté l’identifiant de test de cette vérification (pas le vôtre).',
      action: SEND,
    },
    'turn-refused': {
      title: 'Le service téléphonique a refusé un appel test.',
      action:
        'Attendez quelques minutes et relancez la vérification. Si l’erreur persiste, envoyez ce rapport à votre support informatique.',
    },
    'turn-slow': {
      title: 'La liaison téléphonique met trop longtemps à s’établir.',
      action: 'Envoyez ce rapport à votre support informatique ou copiez-le dans un ticket.',
    },
    'turn-loop-refused': {
      title: 'Le service téléphonique répond, mais aucun appel test n’a pu être passé.',
      action: SEND,
    },
    'voice-no-media': {
      title: 'La liaison téléphonique est établie, mais aucun son ne passe.',
      action: NETWORK,
    },
    'voice-delay': {
      title: 'Le son des appels arrivera avec un retard perceptible.',
      action: 'Envoyez ce rapport à votre support informatique ou copiez-le dans un ticket.',
    },
    'voice-jitter': {
      title: 'Le son des appels sera haché\u00a0: il arrive par à-coups.',
      action: LINE,
    },
    'voice-stalls': {
      title: 'Le son des appels aura des coupures\u00a0: votre connexion se fige par moments.',
      action: LINE,
    },
    'voice-loss': {
      title: 'Il y aura des blancs dans les appels\u00a0: une partie du son se perd.',
      action: 'Envoyez ce rapport à votre support informatique ou copiez-le dans un ticket.',
    },
    'voice-under-load': {
      title: 'Les appels se dégradent quand vos autres applications utilisent le réseau.',
      action: LINE,
    },
    'bandwidth-insufficient': {
      title: 'Votre connexion est trop lente pour les appels et le reste de votre travail à la fois.',
      action: LINE,
      maybe:
        'Votre connexion est peut-être trop lente pour les appels et le reste de votre travail à la fois.',
    },
    'egress-not-allowed': {
      title:
        'Vous vous connectez depuis une adresse Internet qui n’est pas sur la liste de votre entreprise\u202f; l’accès à vos applications peut être refusé.',
      action:
        'Si vous utilisez le VPN de l’entreprise, activez-le et relancez la vérification. Sinon, envoyez ce rapport à votre support informatique.',
    },
    'turn-inside-tunnel': {
      title: 'Vos appels semblent faire un détour par le réseau de l’entreprise.',
      action: SEND,
    },
    'local-service-absent': {
      title: 'Un programme nécessaire à votre travail ne semble pas lancé sur ce PC.',
      action:
        'Lancez-le si vous le pouvez, puis relancez la vérification. Sinon, envoyez ce rapport à votre support informatique.',
      named: (name) => `${name} ne semble pas lancé sur ce PC.`,
    },
    'local-service-outdated': {
      title: 'Un programme de ce PC n’est pas à jour.',
      action: SEND,
      named: (name) => `${name} n’est pas à jour sur ce PC.`,
    },
    'local-access-denied': {
      title: 'Le navigateur n’a pas le droit d’atteindre quelque chose dont votre travail a besoin.',
      action:
        'Cliquez sur l’icône à gauche de l’adresse web, autorisez l’accès au réseau local, puis relancez la vérification. Si vous ne le pouvez pas, envoyez ce rapport à votre support informatique.',
    },
    configuration: {
      title: 'Il y a une erreur dans la configuration de cette vérification.',
      action: 'Vous n’avez rien à faire.',
    },
    'test-fault': {
      title: 'Une partie de la vérification elle-même ne fonctionne pas.',
      action:
        'Relancez la vérification. Si cela se reproduit, envoyez ce rapport à votre support informatique.',
    },
  },
  run: 'Vérifier ma connexion',
  meanwhile: 'Personne n’écoute et rien n’est enregistré. Gardez cette page au premier plan.',
  again: 'Vérifier à nouveau',
  keepWatching: 'Continuer à surveiller',
  cancel: 'Arrêter',
  close: 'Fermer',
  next: 'Prochaine étape',
  whoCanAct: 'Qui peut résoudre le problème',
  code: (id) => `Code du rapport ${id}`,
  checkedAt: (time) => `Vérifié à ${time}`,
  watched: {
    'clearly-good': (duration) => `Mesuré pendant ${duration}\u00a0: c’était assez pour en être sûr.`,
    'plainly-bad': (duration) => `Mesuré pendant ${duration}\u00a0: nettement mauvais.`,
    'full-length': (duration) => `Mesuré pendant ${duration}, la durée complète.`,
  },
  secondsLeft: (seconds) =>
    plural('fr', seconds, {
      0: 'presque terminé',
      1: 'presque terminé',
      other: `encore ${String(seconds)}\u00a0s environ`,
    }),
  limit: (value) => `bon jusqu’à ${value}`,
  answering: (working, all) => `${String(working)} sur ${String(all)} OK`,
  skipped: 'Non effectué\u00a0: une étape précédente n’a pas abouti.',
  notVisible: 'Ce navigateur ne permet pas à une page de le voir.',
  copy: 'Copier pour un ticket',
  copied: 'Copié.',
  copyFailed: 'Votre navigateur a bloqué la copie. Téléchargez plutôt le rapport.',
  download: 'Télécharger le rapport',
  loading: 'Chargement de la configuration…',
  unconfigured: 'Cette vérification n’est pas encore configurée.',
  unconfiguredHint:
    'Pour le développeur de cette page\u00a0: définissez la propriété config, un attribut config-url ou un script JSON dans l’élément.',
  invalid: 'La configuration de cette vérification est inutilisable.',
  expected: 'attendu\u00a0:',
  received: 'reçu\u00a0:',
  byDataChannel: 'Mesuré sans le son.',
  contact: 'Votre support informatique',
  allAnswering: (all) => plural('fr', all, {1: 'OK', other: `Tout est OK (${String(all)})`}),
  notNeeded: 'Non effectué\u00a0: il n’y a rien à vérifier ici.',
};
