import type {DeskWords} from '../desk-words.js';

/** French, on the desk: headset and PC. */
export const desk: DeskWords = {
  headset: {
    muted: 'Le micro est coupé, par un bouton du micro-casque ou par le système. Réactivez-le.',
    'hands-free':
      'Le micro-casque est connecté en Bluetooth en mode mains libres\u00a0: les voix y sonnent comme sur un vieux téléphone. Utilisez son câble ou son adaptateur USB, s’il en a un.',
    narrow:
      'Ce micro n’offre qu’une qualité téléphonique. Prenez un autre micro-casque si vous en avez un, ou demandez-en un à votre support informatique.',
    mixed:
      'Vous parlez dans un appareil et écoutez sur un autre. Choisissez le micro-casque pour les deux dans les réglages de son du système.',
    'defaults-differ':
      'Votre système utilise un appareil pour les appels et un autre pour tout le reste. Choisissez le micro-casque pour les deux dans les réglages de son.',
    changed: 'Un appareil a été branché ou débranché pendant le test. Arrêtez le test, puis recommencez.',
  },
  tested: {
    title: 'Testé par l’agent',
    microphone: {
      good: 'niveau du micro bon',
      quiet: 'micro très faible',
      silent: 'micro silencieux',
      clipping: 'micro trop fort',
      muted: 'micro coupé par un bouton ou par le système',
      denied: 'micro non autorisé',
      'denied-by-page': 'micro non autorisé par la page qui entoure celle-ci',
      'denied-by-system': 'micro refusé au navigateur par le système',
      missing: 'aucun micro trouvé',
      busy: 'micro utilisé par un autre programme',
      unsupported: 'micro inutilisable sur cette page',
      'no-output': 'aucune sortie audio',
      failed: 'micro impossible à activer',
      ended: 'micro disparu pendant le test',
    },
    speaker: {
      heard: 'son test entendu',
      'not-heard': 'son test non entendu',
    },
    headset: {
      'hands-free': 'Bluetooth en mode mains libres',
      narrow: 'qualité téléphonique seulement',
      mixed: 'parle dans un appareil, écoute sur un autre',
      'defaults-differ': 'un appareil pour les appels, un autre pour le reste',
      changed: 'appareils changés pendant le test',
    },
  },
};
