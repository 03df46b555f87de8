import type {ReportWords} from '../translation.js';

/** How often the connection stood still. */
const stoppages = (count: number): string =>
  count === 0
    ? 'la connexion ne s’est jamais arrêtée'
    : `la connexion s’est arrêtée ${count === 1 ? 'une' : String(count)} fois`;

/** French, on a report and its journey. */
export const report: ReportWords = {
  metrics: {
    rttMs: 'Délai aller-retour',
    rttP95Ms: 'Délai, 5\u00a0% les plus mauvais',
    jitterMs: 'Gigue',
    pdvP95Ms: 'Variation du délai, 5\u00a0% les plus mauvais',
    stallMaxMs: 'Plus long silence',
    lossRatio: 'Perdu',
    lateRatio: 'Arrivé trop tard pour être entendu',
    playoutBufferMs: 'Tampon nécessaire',
    concealedRatio: 'Inventé par le navigateur',
    bitrateKbps: 'Données sonores',
    mos: 'Note de la voix (1 à 4,5)',
    rFactor: 'Facteur R',
    packets: 'Paquets mesurés',
    connectMs: 'Temps de connexion',
    ttfbMs: 'Temps de réponse',
    attempts: 'Tentatives',
    uplinkKbps: 'Transporté, montant',
    downlinkKbps: 'Transporté, descendant',
    requiredKbps: 'Nécessaire',
    requiredUplinkKbps: 'Nécessaire, montant',
    requiredDownlinkKbps: 'Nécessaire, descendant',
    carriedRatio: 'Transporté par rapport au besoin',
    loadedRttMs: 'Délai avec la charge',
    loadedRttRiseMs: 'Délai ajouté par la charge',
    loadedMos: 'Note de la voix avec la charge',
  },
  confidences: {certain: 'certain', likely: 'probable', possible: 'possible'},
  audience: {cause: 'Cause', guide: 'Availability Guide', confidence: 'Certitude'},
  chart: {
    title: 'Délai de l’appel d’essai, instant par instant',
    loaded: 'Avec le reste de votre travail',
    limit: (value) => `limite de ${value}`,
    stalled: 'connexion à l’arrêt',
    summary: (median, worst, stalls) =>
      `Le plus souvent ${median}, au pire ${worst}\u202f; ${stoppages(stalls)}.`,
  },
  rate: {
    title: 'Ce que votre connexion a transporté',
    up: 'Montant',
    down: 'Descendant',
    both: 'Montant et descendant',
    carried: (carried, needed) => `${carried} transportés, ${needed} nécessaires`,
  },
  delivery: {
    send: 'Envoyer au support informatique',
    sending: 'Envoi en cours…',
    sent: 'Envoyé au support informatique.',
    queued: 'Pas encore envoyé\u00a0: le rapport partira tout seul dès que le réseau le permettra.',
    refused: (status) =>
      `Le système du support informatique n’a pas accepté le rapport (${String(status)}). Copiez-le plutôt dans un ticket.`,
    retry: 'Réessayer',
    print: 'Imprimer',
  },
  devices: 'Tester le micro et le haut-parleur',
  lastGood: {
    since: (date) => `Depuis votre dernière bonne vérification (${date})`,
    same: 'Toutes les mesures sont à peu près celles d’alors.',
    kept: 'Cette bonne vérification est enregistrée sur cet appareil, pour pouvoir y comparer les suivantes.',
    clear: 'Oublier la vérification enregistrée',
    cleared: 'Oubliée.',
  },
  viewer: {
    title: 'Ouvrir un rapport',
    hint: 'Déposez ici un fichier de rapport, collez son texte ou choisissez un fichier. Rien ne quitte cette page.',
    choose: 'Choisir un fichier',
    paste: 'Texte du rapport',
    open: 'Ouvrir',
    other: 'En ouvrir un autre',
    compare: 'Comparer avec un autre',
    stopComparing: 'Arrêter la comparaison',
    tooLarge: 'Ce fichier est trop volumineux pour être un rapport.',
    notJson: 'Ce n’est pas un rapport\u00a0: son texte ne se lit pas comme du JSON.',
    notReport: 'Ce n’est pas un rapport d’Agent Diagnostics.',
    newer: 'Ce rapport vient d’une version plus récente. Mettez cette page à jour pour l’ouvrir.',
    caseReference: 'Dossier',
    made: 'Établi',
    more: (count) => `… et ${String(count)} de plus, non affichés`,
    others: 'Autres',
    contradicts: (said) =>
      `Ce rapport se contredit\u00a0: il annonce «\u00a0${said}\u00a0», mais ses propres contrôles ou constats disent pire. Ne vous y fiez pas.`,
    limits: 'Limites modifiées par le site',
  },
  comparison: {
    title: 'Deux vérifications comparées',
    before: 'Avant',
    after: 'Maintenant',
    worse: 'moins bon',
    better: 'meilleur',
    same: 'inchangé',
    gone: 'disparu',
    appeared: 'nouveau',
    nothingWorse: 'Rien n’a empiré.',
    worseCount: (count) => (count === 1 ? 'Une chose a empiré.' : `${String(count)} choses ont empiré.`),
    onlyChanges: 'Seulement ce qui a changé',
    figure: 'Mesure',
  },
};
