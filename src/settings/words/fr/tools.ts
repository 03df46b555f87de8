import {guide} from './guide.js';
import {plans} from './plans.js';
import {rules} from './rules.js';
import type {SettingsWords} from '../words.js';

/** French, on network settings. */
export const settings: SettingsWords = {
  title: 'Réglages du réseau',
  why: 'Collez la configuration de votre réseau et voyez, ligne par ligne, ce qui arriverait à chaque adresse dont le travail a besoin, et ce qu’il faut changer.',
  privacy: 'Rien de ce que vous collez ne quitte cette page, et rien n’en est conservé.',
  groups: {
    check: 'Vérifier ce que vous avez',
    plan: 'Calculer',
    make: 'Produire ce qu’il vous faut',
    guide: 'Tiré du Genesys Availability Guide',
  },
  tools: {
    pac: {
      title: 'Fichier PAC',
      why: 'Les services par le proxy, les appels sans lui\u00a0: est-ce ce que fait votre fichier, dans chaque navigateur\u202f?',
      field: 'Le texte du fichier PAC',
    },
    'allow-list': {
      title: 'Liste d’autorisation',
      why: 'La liste de votre proxy ou de votre pare-feu laisse-t-elle passer chaque adresse\u202f?',
      field: 'La liste\u00a0: noms, motifs et adresses',
    },
    'known-addresses': {
      title: 'Adresses connues',
      why: 'Genesys acceptera-t-il votre liste d’adresses pour l’authentification\u202f?',
      field: 'La liste\u00a0: adresses et réseaux IPv4',
    },
    tunnel: {
      title: 'Liste du VPN',
      why: 'Les proxys dans le tunnel, les appels dehors\u00a0: est-ce ce que fait votre split tunneling (tunnel fractionné)\u202f?',
      field: 'La liste\u00a0: réseaux et noms',
    },
    firewall: {
      title: 'Règles du pare-feu',
      why: 'Les règles laissent-elles sortir appels et services, et les appels restent-ils sans inspection\u202f?',
      field: 'Les règles, en tableau',
    },
    csp: {
      title: 'Content-Security-Policy',
      why: 'La politique de la page qui contient le diagnostic lui permet-elle de tout vérifier\u202f?',
      field: 'La politique, en en-tête ou en élément meta',
    },
    vdi: {
      title: 'Bureau virtuel',
      why: 'D’après le guide, ces applications sont-elles prises en charge sur cette plateforme\u202f?',
    },
    capacity: {title: 'Capacité', why: 'De quel débit vos lignes ont-elles besoin pour vos agents\u202f?'},
    continuity: {
      title: 'Continuité d’activité',
      why: 'Quel téléphone pourrait encore servir à cet agent, et comment se connecte-t-il\u202f?',
    },
    make: {
      title: 'Réglages tirés de votre configuration',
      why: 'Fichier PAC, liste, règles et politique adaptés, chacun passant sa propre vérification.',
    },
    guide: {
      title: 'Ce que vous seul pouvez dire',
      why: 'Des questions pour les personnes qui mettent en place le centre de contact, et ce qu’il est bon de savoir.',
    },
  },
  owners: {
    agent: 'L’agent',
    helpdesk: 'Le support informatique',
    network: 'L’équipe réseau',
    genesys: 'Genesys Customer Care',
    integrator: 'L’équipe qui a mis en place cette page',
  },
  verdicts: {
    green: 'C’est correct.',
    amber: 'Cela marche, mais pas comme il faudrait, ou pas partout.',
    red: 'Avec cela, quelque chose ne marchera pas.',
    grey: 'Rien d’erroné n’a été trouvé, mais tout ne peut pas être vérifié d’ici.',
  },
  severities: {red: 'Problème', amber: 'Avertissement', grey: 'Indéterminé'},
  input: {
    choose: 'Choisir un fichier',
    drop: 'ou en déposer un ici, ou coller le texte.',
    check: 'Vérifier',
    checking: 'Vérification…',
    empty: 'Il n’y a encore rien à vérifier\u00a0: collez le texte ou choisissez un fichier.',
    tooLarge:
      'Ce fichier dépasse 1\u00a0Mo\u00a0: aucun navigateur ni aucun proxy ne le prendrait comme réglage.',
    unreadable: 'Ce fichier est illisible.',
    failed: 'La vérification elle-même n’a pas pu être chargée. Réessayez.',
    stale: 'Le texte a changé. Le résultat ci-dessous concerne la version précédente.',
  },
  result: {
    unreadable: 'Ceci est illisible\u00a0: rien n’a été vérifié.',
    table: 'Ce qui arriverait à chaque adresse',
    subject: 'Élément',
    answer: 'Ce qui arrive',
    wanted: 'Attendu',
    line: 'Ligne',
    showLine: (line) => `Montrer la ligne ${line} dans le texte`,
    asWanted: 'conforme',
    notAsWanted: 'non conforme',
    asWantedCount: (right, all) => `conformes\u00a0: ${right} sur ${all}`,
    onlyWrong: 'N’afficher que ce qui n’est pas conforme',
    more: (next, rest) => `Afficher ${next} de plus (sur ${rest})`,
    andMore: (count) => `et ${count} de plus`,
    act: 'Que faire',
    guide: 'Dans le Genesys Availability Guide',
  },
  proposal: {
    title: 'Texte proposé',
    hint: 'Il passe cette vérification. Les lignes marquées + sont nouvelles, celles marquées − disparaissent.',
    take: 'Utiliser ce texte',
    added: 'Nouveau\u00a0:',
    removed: 'Supprimé\u00a0:',
    same: (lines) => `lignes inchangées\u00a0: ${lines}`,
    rest: (lines) => `non montrées\u00a0: ${lines} de plus. Copiez ou téléchargez le texte pour tout voir.`,
  },
  output: {
    copy: 'Copier',
    copied: 'Copié.',
    copyFailed: 'Votre navigateur a bloqué la copie. Téléchargez plutôt le texte.',
    download: 'Télécharger',
  },
  ...plans,
  guide,
  rules,
};
