import type {FollowUpWords} from '../translation.js';

/** French, after a check. */
export const followup: FollowUpWords = {
  history: {
    title: 'Vérifications précédentes sur ce PC',
    few: 'Dans quelques jours, vous verrez ici si cela se dégrade à certaines heures.',
    none: 'Aucune heure de la journée ne se distingue pour l’instant.',
    hour: (bad, of, from, to) =>
      `Entre ${from} et ${to}, quelque chose n’allait pas ${String(bad)} jours sur les ${String(of)} derniers où une vérification a eu lieu à cette heure.`,
    often: (bad, of) =>
      `Quelque chose n’allait pas ${String(bad)} jours sur les ${String(of)} derniers avec une vérification, sans heure particulière.`,
    caption:
      'Chaque case compte les vérifications de cette heure\u00a0: 2/5 veut dire que 2 sur 5 n’étaient pas bonnes.',
    hourHead: 'Dès',
    latest: 'Les plus récentes',
    watch: 'surveillance',
    kept: 'Tout cela reste dans ce navigateur, pour les 200 dernières vérifications, et n’est envoyé à personne\u00a0: l’heure, le résultat et les mesures, rien sur vous.',
    forget: 'Supprimer les vérifications précédentes',
    forgotten: 'Les vérifications précédentes sont supprimées.',
  },
};
