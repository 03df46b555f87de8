import type {DeviceWords} from '../translation.js';

/** French, on microphone and speaker. */
export const devices: DeviceWords = {
  title: 'Micro et haut-parleur',
  why: 'Pour savoir si les clients vous entendront, cette page doit écouter\u202f; votre navigateur va donc vous demander l’autorisation. Ce que vous dites reste sur ce PC et disparaît quand vous arrêtez le test.',
  start: 'Tester le micro',
  stop: 'Arrêter le test',
  again: 'Réessayer',
  asking: 'Votre navigateur demande l’autorisation\u00a0: choisissez «\u00a0Autoriser\u00a0».',
  level: 'Niveau du micro',
  speak: 'Dites quelques mots, comme pendant un appel.',
  silent:
    'On n’entend rien. Dites quelques mots\u202f; si cela persiste, le micro est coupé, ou ce n’est pas le bon.',
  quiet:
    'Très faible. Dites quelques mots\u202f; si cela persiste, rapprochez le micro ou montez son volume.',
  good: 'On entend bien votre micro.',
  clipping: 'Trop fort\u00a0: éloignez le micro ou baissez son volume.',
  denied:
    'Le micro n’est pas autorisé sur cette page. Autorisez-le à côté de l’adresse de la page, puis réessayez.',
  deniedByPage:
    'La page qui contient celle-ci ne lui donne pas accès au micro. Signalez-le à votre support informatique.',
  deniedBySystem:
    'Ce PC ne donne pas au navigateur l’accès au micro. Autorisez-le dans les réglages de confidentialité du système.',
  missing: 'Aucun micro n’a été trouvé. Branchez votre casque, puis réessayez.',
  busy: 'Un autre programme utilise le micro. Fermez ce programme, puis réessayez.',
  unsupported:
    'Cette page ne peut pas accéder à un micro\u00a0: elle n’est pas ouverte de façon sécurisée, ou le navigateur est trop ancien.',
  failed: 'Le micro n’a pas pu être ouvert.',
  ended: 'Le micro a été débranché, ou n’est plus autorisé.',
  record: 'Enregistrer trois secondes',
  recording: (secondsLeft) => `Enregistrement, encore ${String(secondsLeft)}\u00a0s`,
  recorded: 'Enregistré\u00a0: réécoutez pour vous entendre.',
  recordFailed: 'Rien n’a pu être enregistré.',
  playBack: 'Réécouter',
  playing: 'Lecture en cours…',
  tone: 'Jouer un son',
  toneAsk: 'Avez-vous entendu le son\u202f?',
  toneHeard: 'Oui',
  toneNotHeard: 'Non',
  toneFine: 'Votre haut-parleur fonctionne.',
  toneHelp:
    'Vérifiez le volume, et que le bon casque ou le bon haut-parleur est choisi dans les réglages du système.',
  noOutput:
    'Le navigateur n’a rien trouvé pour émettre du son. Un casque ou un haut-parleur est-il branché\u202f?',
};
