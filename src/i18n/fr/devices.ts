import {plural} from '../plural.js';
import type {DeviceWords} from '../translation.js';

/** French, on microphone and speaker. */
export const devices: DeviceWords = {
  title: 'Micro et haut-parleur',
  why: 'Pour savoir si les clients vous entendront, cette page doit écouter\u202f; votre navigateur va donc vous demander l’autorisation. Ce que vous dites reste sur ce PC et disparaît quand vous arrêtez le test.',
  start: 'Tester le micro',
  stop: 'Arrêter le test',
  again: 'Réessayer',
  asking:
    'Votre navigateur demande l’autorisation\u00a0: choisissez l’une des réponses «\u00a0Autoriser\u00a0».',
  level: 'Niveau du micro',
  speak: 'Dites quelques mots, comme pendant un appel.',
  silent:
    'On n’entend rien. Dites quelques mots. Si le silence persiste, le micro est coupé ou ce n’est pas le bon.',
  quiet: 'Très faible. Dites quelques mots. Si cela reste faible, rapprochez le micro ou montez son volume.',
  good: 'Le niveau de votre micro est bon.',
  clipping: 'Trop fort\u00a0: éloignez le micro ou baissez son volume.',
  denied:
    'Le micro n’est pas autorisé sur cette page. Cliquez sur l’icône à gauche de l’adresse web, autorisez le micro, puis réessayez. Si vous ne le pouvez pas, adressez-vous à votre support informatique.',
  deniedByPage:
    'La page qui entoure celle-ci ne lui permet pas d’utiliser le micro. Signalez-le à votre support informatique.',
  deniedBySystem:
    'Windows ou macOS ne donne pas au navigateur l’accès au micro. Autorisez-le dans les réglages de confidentialité du système, ou demandez-le à votre support informatique.',
  missing: 'Aucun micro n’a été trouvé. Branchez votre micro-casque, puis réessayez.',
  busy: 'Un autre programme utilise le micro. Fermez ce programme, puis réessayez.',
  unsupported:
    'Cette page ne peut pas utiliser de micro\u00a0: elle n’a pas été ouverte en https, ou le navigateur n’est pas à jour.',
  failed: 'Le micro n’a pas pu être activé.',
  ended: 'Le micro a été débranché, ou n’est plus autorisé.',
  record: 'Enregistrer trois secondes',
  recording: (secondsLeft) =>
    plural('fr', secondsLeft, {other: `Enregistrement, encore ${String(secondsLeft)}\u00a0s`}),
  recorded: 'Enregistré\u00a0: réécoutez pour vous entendre.',
  recordFailed: 'Rien n’a pu être enregistré.',
  playBack: 'Réécouter',
  playing: 'Lecture en cours…',
  tone: 'Émettre un son test',
  toneAsk: 'Avez-vous entendu le son\u202f?',
  toneHeard: 'Oui',
  toneNotHeard: 'Non',
  toneFine: 'Votre haut-parleur fonctionne.',
  toneHelp:
    'Vérifiez le volume, et que le bon micro-casque ou le bon haut-parleur est choisi dans les réglages du système.',
  noOutput:
    'Le navigateur n’a rien trouvé pour émettre du son. Un micro-casque ou un haut-parleur est-il branché\u202f?',
};
