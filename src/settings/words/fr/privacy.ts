import type {PrivacyWords} from '../privacy.js';

/** French, in the privacy sheet. */
export const privacy: PrivacyWords = {
  title: 'Ce qu’Agent Diagnostics mesure, conserve et envoie',
  intro:
    'Agent Diagnostics vérifie qu’un PC et son réseau conviennent aux appels et au travail sur le bureau. Cette fiche découle de la configuration utilisée pour la vérification.',
  facts: {site: 'Pour', contact: 'Contact', made: 'Établie le'},
  sections: {
    measured: 'Ce qui est mesuré',
    sent: 'Qui est interrogé ou reçoit des données',
    report: 'Ce que contient un rapport',
    readers: 'Qui peut voir quoi',
    kept: 'Ce qui est conservé, où et combien de temps',
    never: 'Ce qui n’est jamais enregistré ni envoyé',
    open: 'Ce que votre entreprise doit ajouter',
  },
  leads: {
    sent: 'Ces destinataires seulement, tous désignés par la configuration ou par la page. Celui qu’on interroge par le réseau voit l’adresse d’où vient la requête, par exemple celle de votre proxy ou de votre VPN, et peut la journaliser.',
    report: 'Chaque vérification se termine par un rapport. Il contient\u00a0:',
    open: 'La configuration ne dit pas\u00a0:',
  },
  measured: {
    start:
      'Une vérification commence quand quelqu’un appuie sur son bouton, ou quand la page la lance d’elle-même.',
    browser: 'Le navigateur et sa version, le système, et si la page est restée visible.',
    control: 'Si une adresse qui répond toujours répond bien.',
    services: 'Si ces services répondent, et en combien de temps\u00a0:',
    egress: 'L’adresse publique d’où partent les requêtes\u202f; le navigateur la compare à vos listes.',
    places: 'Sur lequel de vos sites se trouve le PC, d’après cette adresse\u00a0:',
    relay: 'Si le relais TURN des appels donne une connexion, et en combien de temps.',
    call: 'Le délai, les pertes et la qualité d’un appel test par le relais TURN. Il transporte un son généré, jamais celui du micro.',
    load: 'Comment se porte cet appel pendant que des données générées occupent la bande passante du reste du travail.',
    tunnel: 'Si les appels quittent votre réseau par un autre chemin que les pages web.',
    local: 'Si ces programmes du PC répondent, et leur version\u00a0:',
    watch: (minutes) =>
      `Seulement si quelqu’un lance une surveillance de la connexion\u00a0: les mêmes adresses, encore et encore, pendant ${minutes} sauf indication contraire. Elle note ce qui s’est figé, quand et combien de temps.`,
    devices:
      'Seulement si l’agent lance le test et autorise le micro\u00a0: son niveau, si un son est entendu, le type de casque. Le son est rejoué à l’agent et reste dans la page.',
    answers: 'Seulement ce que l’agent veut bien répondre à une invitation\u00a0:',
  },
  sent: {
    page: {
      name: 'Serveur de la page',
      what: 'Des requêtes pour les fichiers de la vérification et pour sa configuration.',
    },
    control: {
      name: 'Une adresse qui répond toujours',
      what: 'Trois requêtes sans contenu au plus, pour distinguer un réseau coupé de services en panne.',
    },
    services: {
      name: 'Services de travail',
      what: 'Quelques requêtes sans contenu pour chacun. Les cookies ne partent que là où rien de lisible ne répond sans eux.',
    },
    egress: {
      name: 'Écho d’adresse',
      what: 'Une requête sans contenu. La réponse est l’adresse publique.',
    },
    credentials: {
      name: 'Émetteur des identifiants du relais',
      what: 'Une requête pour obtenir les identifiants du relais TURN.',
    },
    relay: {
      name: 'Relais TURN des appels',
      what: 'Ses identifiants, et un appel test fait d’un son généré qui revient à la même page.',
    },
    bandwidth: {name: 'Mesure de la bande passante', what: 'Des données générées, dans les deux sens.'},
    local: {name: 'Programmes du PC', what: 'Une requête sur leur version. Elle ne quitte pas le PC.'},
    report: {
      name: 'Support informatique',
      what: 'Le rapport, une fois que quelqu’un appuie sur «\u00a0Envoyer au support informatique\u00a0». S’il ne peut pas être remis, il est renvoyé plus tard.',
    },
    embed: {
      name: 'Pages autorisées à intégrer la vérification',
      what: 'La progression et le rapport, transmis à l’intérieur du navigateur.',
    },
    collector: {
      name: 'Votre supervision (OpenTelemetry)',
      what: 'Le rapport sous forme de mesures et d’entrées de journal, si la page l’y envoie.',
    },
  },
  sees: {address: 'Voit l’adresse.', nothing: 'Ne voit aucune adresse.'},
  self: 'le serveur de la page',
  report: {
    code: 'Un code aléatoire, et le numéro d’un dossier si la page ou le lien en a un.',
    time: 'Le début de la vérification et la durée de ses parties.',
    results:
      'Les voyants, les mesures et les causes, avec les noms que la configuration donne aux services et aux programmes.',
    browser: 'Le navigateur et sa version, le système, si la page est restée visible.',
    place: 'Le nom que vous avez donné au site, ou «\u00a0ailleurs\u00a0».',
    address:
      'L’adresse publique, quand elle n’est pas parmi celles que vous autorisez\u00a0: votre configuration le demande.',
    watch:
      'Après une surveillance de la connexion\u00a0: ce qui s’est figé et quand, et les notes que quelqu’un a écrites.',
    devices:
      'Après le test du micro et du haut-parleur\u00a0: son résultat, comme «\u00a0trop faible\u00a0» ou «\u00a0Bluetooth\u00a0».',
    answers: 'Les réponses données à une invitation\u00a0:',
  },
  readers: {
    agent: 'L’agent, à l’écran, dès que la vérification est terminée.',
    profile:
      'Toute personne qui utilise le même profil du navigateur, et les autres pages de la même adresse web, peuvent lire ce qui est conservé dans le navigateur.',
    helpdesk:
      'Le support informatique reçoit un rapport quand quelqu’un appuie sur «\u00a0Envoyer au support informatique\u00a0», pas avant.',
    'no-helpdesk':
      'Aucune adresse n’est prévue pour les rapports\u00a0: un rapport ne quitte le navigateur que si quelqu’un le copie, l’imprime ou l’enregistre, ou si la page le transmet.',
    page: 'La page qui contient la vérification reçoit chaque rapport. Ce qu’elle en fait relève de qui l’exploite.',
    embed: 'Les pages autorisées à intégrer la vérification reçoivent sa progression et son rapport.',
    collector: 'Qui a accès à votre supervision voit ce qui y a été envoyé.',
    fleet:
      'Le support informatique peut examiner de nombreux rapports ensemble. Cela se passe dans son propre navigateur et n’envoie rien.',
    person:
      'Un rapport ne contient aucun nom. Pourtant son heure, un numéro de dossier, une note, une réponse ou le journal d’un serveur peuvent mener à une personne et montrer quand elle travaillait\u00a0: traitez les rapports comme des données personnelles.',
  },
  kept: {
    lastGood: {
      what: 'La dernière vérification entièrement verte, sans détails ni numéro de dossier',
      remove: 'un bouton dans les détails de la vérification',
    },
    history: {
      what: 'Pour chaque vérification et chaque heure de surveillance\u00a0: heure, voyant, causes, six mesures, nom du site',
      remove: 'un bouton dans l’historique',
    },
    outbox: {
      what: 'Un rapport que quelqu’un a envoyé et qui n’a pas encore pu être remis',
      remove: 'sa remise, ou l’effacement des données du site web',
    },
    settled: {
      what: 'Une note disant qu’un rapport a été remis ou refusé',
      remove: 'disparaît d’elle-même, ou l’effacement des données du site web',
    },
    salt: {
      what: 'Un nombre aléatoire, pour ne pas avoir à conserver l’adresse d’un rapport en attente',
      remove: 'disparaît de lui-même',
    },
    answers: {
      what: 'Les réponses à une invitation, ou le fait que personne n’a voulu répondre',
      remove: 'l’effacement des données du site web',
    },
    watch: {
      what: 'Une surveillance qui doit continuer après un rechargement, si l’agent le demande',
      remove: 'l’arrêt de la surveillance',
    },
    server: {what: 'Les rapports envoyés', remove: 'qui exploite ces serveurs'},
  },
  keptAt: {
    browser: 'dans le navigateur, sur le PC',
    tab: 'dans l’onglet du navigateur, sur le PC',
    server: 'là où ils sont envoyés',
  },
  long: {
    lastGood: 'jusqu’à la suivante',
    history: (most) => `les ${most} dernières`,
    outbox: (days, most) =>
      `jusqu’à sa remise\u202f; après ${days}, il disparaît à la prochaine ouverture de la page. Jamais plus de ${most} rapports`,
    settled: (days) => `${days}\u202f; ensuite elle disparaît à la prochaine ouverture de la page`,
    salt: 'tant qu’un rapport attend',
    answers: 'jusqu’à leur effacement',
    watch: 'jusqu’à sa fin, ou à la fermeture de l’onglet',
    server: 'pas encore indiqué',
  },
  labels: {where: 'Où', long: 'Combien de temps', remove: 'Effacement'},
  never: {
    names:
      'Les noms, identifiants et matricules, sauf si quelqu’un les écrit dans une note ou dans une réponse.',
    secrets: 'Les mots de passe, les identifiants du relais et les jetons contenus dans des adresses.',
    sound: 'Le son du micro, et tout ce qui concerne de vrais appels.',
    content:
      'Le contenu des réponses des services, ce qui est à l’écran et ce qu’on tape dans d’autres pages ou programmes.',
    'device-names':
      'Les noms, identifiants et numéros de série du PC, de ses micros et de ses haut-parleurs.',
    address: 'L’adresse publique du PC, dans un rapport ou dans le navigateur.',
    tracking:
      'Des cookies propres à la vérification, des identifiants publicitaires, la position de l’appareil.',
    makers: 'Quoi que ce soit aux auteurs d’Agent Diagnostics, ni à quiconque n’est pas nommé ci-dessus.',
  },
  open: {
    purpose: 'la finalité et la base légale, par exemple un accord avec les représentants du personnel',
    retention:
      'combien de temps les rapports sont conservés là où ils sont envoyés, et qui peut les y ouvrir',
    logs: 'combien de temps les serveurs ci-dessus conservent leurs journaux',
    contact: 'qui est responsable et à qui s’adresser',
  },
  questions: {
    workplace: 'domicile ou bureau',
    connection: 'câble, Wi-Fi ou réseau mobile',
    provider: 'fournisseur d’accès',
    vpn: 'usage d’un VPN',
    headset: 'type de casque',
  },
  form: {
    hint: 'La configuration ne le dit pas. Ce que vous saisissez reste dans cette page.',
    collector: 'Adresse OpenTelemetry, si la page y envoie des rapports',
    questions: 'Questions de vos invitations',
    retention: 'Durée de conservation des rapports là où ils sont envoyés',
    contact: 'Qui est responsable et à qui s’adresser',
  },
  print: 'Imprimer',
};
