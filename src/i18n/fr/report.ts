import {plural} from '../plural.js';
import type {ReportWords} from '../translation.js';

/** French, on a report and its journey. */
export const report: ReportWords = {
  metrics: {
    rttMs: 'Délai aller-retour',
    rttP95Ms: 'Délai, 5\u00a0% les plus mauvais',
    jitterMs: 'Gigue',
    pdvP95Ms: 'Variation du délai, 5\u00a0% les plus mauvais',
    stallMaxMs: 'Plus longue interruption',
    lossRatio: 'Son perdu',
    lateRatio: 'Arrivé trop tard pour être entendu',
    playoutBufferMs: 'Tampon nécessaire',
    concealedRatio: 'Reconstitué par le navigateur',
    bitrateKbps: 'Débit audio',
    mos: 'Qualité vocale (MOS, plus haut = meilleur)',
    rFactor: 'Facteur R',
    packets: 'Paquets mesurés',
    connectMs: 'Temps de connexion',
    ttfbMs: 'Temps de réponse',
    attempts: 'Tentatives',
    uplinkKbps: 'Débit obtenu, envoi',
    downlinkKbps: 'Débit obtenu, réception',
    requiredKbps: 'Débit nécessaire',
    requiredUplinkKbps: 'Débit nécessaire, envoi',
    requiredDownlinkKbps: 'Débit nécessaire, réception',
    carriedRatio: 'Débit obtenu par rapport au besoin',
    loadedRttMs: 'Délai avec la charge',
    loadedRttRiseMs: 'Délai ajouté par la charge',
    loadedMos: 'Qualité vocale avec la charge (MOS, plus haut = meilleur)',
  },
  confidences: {certain: 'certain', likely: 'probable', possible: 'possible'},
  audience: {cause: 'Cause', guide: 'Availability Guide', confidence: 'Certitude'},
  chart: {
    title: 'Délai de l’appel test au fil du temps',
    loaded: 'Avec le reste de votre travail',
    limit: (value) => `limite de ${value}`,
    stalled: 'connexion figée',
    summary: (median, worst, stalls) =>
      plural('fr', stalls, {
        0: `Le plus souvent ${median}, au pire ${worst}\u202f; la connexion ne s’est jamais figée.`,
        one: `Le plus souvent ${median}, au pire ${worst}\u202f; la connexion s’est figée une fois.`,
        other: `Le plus souvent ${median}, au pire ${worst}\u202f; la connexion s’est figée ${String(stalls)} fois.`,
      }),
  },
  rate: {
    title: 'Débit obtenu par votre connexion',
    up: 'Envoi',
    down: 'Réception',
    both: 'Envoi et réception',
    carried: (carried, needed) => `${carried} obtenus, ${needed} nécessaires`,
  },
  delivery: {
    send: 'Envoyer au support informatique',
    sending: 'Envoi en cours…',
    sent: 'Envoyé au support informatique.',
    queued: 'Pas encore envoyé. Le rapport sera envoyé automatiquement dès que le réseau le permettra.',
    refused: (status) =>
      `Le système du support informatique n’a pas accepté le rapport (erreur ${String(status)}). Copiez-le plutôt dans un ticket.`,
    retry: 'Réessayer',
    print: 'Imprimer',
  },
  devices: 'Tester le micro et le haut-parleur',
  lastGood: {
    since: (date) => `Depuis votre dernière bonne vérification (${date})`,
    same: 'Toutes les mesures sont à peu près les mêmes qu’à cette date.',
    kept: 'Cette bonne vérification est enregistrée sur ce PC, pour pouvoir y comparer les suivantes.',
    clear: 'Supprimer la vérification enregistrée',
    cleared: 'Supprimée.',
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
    caseReference: 'Ticket',
    made: 'Créé le',
    more: (count) =>
      plural('fr', count, {
        one: `… et ${String(count)} de plus, non affiché`,
        other: `… et ${String(count)} de plus, non affichés`,
      }),
    others: 'Autres',
    contradicts: (said) =>
      `Ce rapport se contredit\u00a0: il annonce «\u00a0${said}\u00a0», mais ses propres vérifications ou constats sont plus mauvais. Ne vous y fiez pas.`,
    limits: 'Limites modifiées par la configuration',
  },
  good: {
    voice: {best: 'Qualité de la voix\u00a0: très bonne', good: 'Qualité de la voix\u00a0: bonne'},
    delay: {none: 'Délai\u00a0: imperceptible', little: 'Délai\u00a0: à peine perceptible'},
    applications: (count) =>
      plural('fr', count, {
        one: `${String(count)} application répond`,
        other: `${String(count)} applications répondent`,
      }),
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
    nothingWorse: 'Rien ne s’est dégradé.',
    worseCount: (count) =>
      plural('fr', count, {
        one: 'Un élément s’est dégradé.',
        other: `${String(count)} éléments se sont dégradés.`,
      }),
    onlyChanges: 'Seulement ce qui a changé',
    figure: 'Mesure',
  },
};
