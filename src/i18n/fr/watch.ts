import {plural} from '../plural.js';
import type {WatchWords} from '../translation.js';

const SEND = 'Envoyez ce rapport à votre support informatique.';

/** French, while somebody keeps watching. */
export const watch: WatchWords = {
  title: 'Surveillance de votre connexion',
  until: (time) => `Jusqu’à ${time}. Vous pouvez travailler normalement.`,
  watched: (from, to) => `Surveillée de ${from} à ${to}`,
  stop: 'Arrêter la surveillance',
  quiet: 'Rien ne s’est figé jusqu’ici.',
  count: (episodes) =>
    plural('fr', episodes, {
      one: 'Votre connexion s’est figée une fois.',
      other: `Votre connexion s’est figée ${String(episodes)} fois.`,
    }),
  fine: 'Rien ne s’est figé longtemps ni souvent pendant la surveillance.',
  happened: 'Ça vient d’arriver',
  noted: 'C’est noté, avec l’heure.',
  lastMinute: 'Pendant la dernière minute',
  wasFine: 'tout allait bien',
  stoodStill: (duration) => `interruption de ${duration}`,
  notLooked: 'non observé',
  closeUntil: (time) => `La liaison téléphonique est surveillée de près jusqu’à ${time}.`,
  keep: 'Continuer après un rechargement de cette page',
  cantKeep: 'Ce navigateur ne le permet pas.',
  blind: (duration) => `Une interruption de moins de ${duration} a pu passer inaperçue.`,
  states: {
    starting: 'La surveillance commence…',
    call: 'Vous êtes en communication\u00a0: rien n’est mesuré jusqu’à la fin de l’appel.',
    run: 'En attente de la fin de la vérification.',
    waking: 'Reprise après une pause…',
    elsewhere:
      'Un autre onglet de ce PC surveille déjà. Celui-ci prendra le relais quand l’autre s’arrêtera.',
  },
  relay: {
    'no-room': 'Le service téléphonique est saturé pour le moment\u202f; nous réessaierons dans dix minutes.',
    'no-access':
      'Le service téléphonique refuse les identifiants de cette vérification\u202f; il n’est donc pas surveillé.',
    'not-possible': 'Ce navigateur ne permet pas de surveiller la liaison téléphonique.',
    silent: 'Le service téléphonique n’a pas répondu.',
  },
  paths: {pc: 'Ce PC', control: 'Votre réseau', relay: 'Liaison téléphonique'},
  places: {
    pc: {
      name: 'ce PC',
      said: 'Votre PC lui-même se fige par moments et peut gêner vos appels.',
      next: 'Fermez les programmes inutiles\u202f; si cela persiste, envoyez ce rapport à votre support informatique.',
    },
    'local-network': {
      name: 'Wi-Fi ou câble',
      said: 'Votre liaison avec le routeur, par Wi-Fi ou par câble, s’interrompt par moments.',
      next: 'Branchez un câble ou rapprochez-vous du routeur, puis surveillez de nouveau.',
    },
    line: {
      name: 'Wi-Fi, câble ou ligne Internet',
      said: 'Par moments, tout se fige à la fois\u00a0: cela vient du Wi-Fi, du câble ou de la ligne Internet.',
      next: 'Remplacez le Wi-Fi par un câble et surveillez de nouveau\u00a0: si cela persiste, c’est la ligne, et votre fournisseur peut aider.',
    },
    'tunnel-or-proxy': {
      name: 'VPN ou proxy',
      said: 'Vos applications de travail se figent par moments en passant par le VPN ou un proxy\u202f; les appels, non.',
      next: SEND,
    },
    relay: {
      name: 'le chemin vers le service téléphonique',
      said: 'Seule la liaison téléphonique se fige par moments\u202f; vos applications de travail, non.',
      next: SEND,
    },
    region: {
      name: 'une région des applications de travail',
      said: 'Une partie de vos applications de travail se fige par moments\u202f; tout le reste va bien.',
      next: SEND,
    },
    service: {
      name: 'une seule application de travail',
      said: 'Une de vos applications de travail se fige par moments\u202f; tout le reste va bien.',
      next: SEND,
    },
    unknown: {
      name: 'pas encore déterminé',
      said: 'Votre connexion se fige par moments\u202f; on ne peut pas encore dire où.',
      next: 'Surveillez plus longtemps, ou envoyez ce rapport à votre support informatique.',
    },
  },
  sure: {certain: 'avec certitude', likely: 'probablement', possible: 'peut-être'},
  strip: {
    title: 'La dernière heure',
    still: 'Interruption',
    unmeasured: 'Non mesuré',
    mark: 'Noté par vous',
  },
};
