import {plural} from '../plural.js';
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
  sheet: {
    button: 'Imprimer pour le fournisseur d’accès',
    title: 'Interruptions d’une connexion Internet',
    local: 'Heure locale',
    utc: 'Heure UTC',
    destinations: {
      title: 'Destinations observées',
      control: 'une adresse de référence',
      relay: 'service téléphonique',
    },
    network: 'Réseau',
    device: 'Navigateur et système',
    code: 'Code du rapport',
    longest: 'Durée',
    froze: 'Ce qui s’est figé',
    count: (moments) =>
      plural('fr', moments, {
        one: 'La connexion s’est figée une fois.',
        other: `La connexion s’est figée ${String(moments)} fois.`,
      }),
    together: (destinations, moments) =>
      plural('fr', moments, {
        1: `Au moins ${String(destinations)} destinations indépendantes se sont figées au même instant, une fois.`,
        other: `Au moins ${String(destinations)} destinations indépendantes se sont figées au même instant, ${String(moments)} fois.`,
      }),
    pcFine: 'Le PC lui-même a été surveillé tout le temps et ne s’est pas figé.',
    pcToo: (moments) =>
      plural('fr', moments, {
        1: 'Le PC lui-même s’est figé à l’un de ces instants.',
        other: `Le PC lui-même s’est figé à ${String(moments)} de ces instants.`,
      }),
    pointsTo: (place, sure) => `Ce que cela indique\u00a0: ${place} (${sure}).`,
    more: (count) =>
      plural('fr', count, {
        1: 'Un instant antérieur n’est pas listé.',
        other: `${String(count)} instants antérieurs ne sont pas listés.`,
      }),
    noted: 'Heures auxquelles la personne devant le PC a remarqué un problème',
    methodHead: 'Comment cela a été mesuré',
    method:
      'Une page web sur ce PC a envoyé de petites requêtes à chaque destination\u00a0: à l’adresse de référence toutes les 5 secondes, aux autres à tour de rôle toutes les 30 secondes, au service téléphonique un appel de 2 secondes toutes les 5 minutes, et à toutes de façon rapprochée après un retard. Une réponse est en retard si elle prend au moins 200 ms de plus que d’habitude pour cette destination\u202f; la durée comptée est celle du retard. Le PC lui-même a été surveillé par une minuterie, 20 fois par seconde. Ce qui n’a pas été observé n’est pas compté. Toutes les heures sont celles de l’horloge du PC.',
  },
  trial: {
    title: 'Essayez une chose',
    suggestions: {
      cable: 'Reliez ce PC au routeur par un câble réseau, puis vérifiez de nouveau.',
      closer: 'Rapprochez ce PC du routeur Wi-Fi, puis vérifiez de nouveau.',
      'no-vpn': 'Si votre entreprise l’autorise, coupez le VPN, puis vérifiez de nouveau.',
      elsewhere:
        'Vérifiez de nouveau à un autre endroit, ou sur un autre réseau comme celui de votre téléphone.',
    },
    done: 'C’est fait\u00a0: vérifier de nouveau',
    cant: 'Je ne peux pas',
    changed: 'Ce que cela a changé',
    good: {
      cable: 'Avec le câble, tout va bien.',
      closer: 'Plus près du routeur, tout va bien.',
      'no-vpn': 'Sans le VPN, tout va bien.',
      elsewhere: 'Là-bas, tout va bien.',
    },
    same: {
      cable: 'Aucune différence avec le câble\u00a0: ce n’est pas le Wi-Fi.',
      closer: 'Aucune différence\u00a0: ce n’est pas la distance au routeur.',
      'no-vpn': 'Aucune différence\u00a0: ce n’est pas le VPN.',
      elsewhere: 'Aucune différence\u00a0: ce n’est ni l’endroit ni son réseau.',
    },
    better: 'C’est mieux ainsi, mais pas encore bon.',
    worse: 'C’est devenu pire.',
    unclear: 'Impossible de dire si cela a changé quelque chose\u00a0: l’écart peut être dû au hasard.',
  },
};
