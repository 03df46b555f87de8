import type {HelpdeskWords} from '../translation.js';

const WAY_TO_RELAY =
  'Autoriser le port TCP 443 en sortie vers le relais TURN, exclure son nom du proxy (dans un fichier PAC, DIRECT pour la forme https:// comme pour la forme http://) et l’exclure de l’inspection HTTPS.';
const ALLOW_TENANT =
  'Autoriser *.prodNNN.genesysengage.com et *.*.prodNNN.genesysengage.com sur le port TCP 443, sur le proxy et le pare-feu, sans inspection TLS.';
const LINE =
  'Comparer avec un câble, sans le VPN là où les règles de l’entreprise le permettent, et à un autre moment de la journée\u202f; le tracé du délai montre s’il s’agit du Wi-Fi ou d’une ligne saturée.';

/** What the helpdesk is told of each cause, in French. */
export const helpdesk: HelpdeskWords = {
  'browser-unsupported': {
    means: 'Il manque à ce navigateur des éléments de WebRTC que tout navigateur actuel possède.',
    act: 'Le mettre à jour, ou fournir à l’agent un Chrome ou un Edge récent.',
  },
  'insecure-context': {
    means: 'La page n’est pas servie en HTTPS\u202f; le navigateur refuse donc WebRTC, entre autres.',
    act: 'Servir la page en HTTPS.',
  },
  'webrtc-disabled': {
    means: 'RTCPeerConnection manque\u00a0: une stratégie, un réglage ou une extension l’a retiré.',
    act: 'Chercher dans ce navigateur une stratégie WebRTC (WebRtcIPHandling par exemple), une extension de confidentialité ou un réglage modifié.',
  },
  'codec-missing': {
    means: 'Le navigateur ne propose pas le codec que le téléphone est censé utiliser.',
    act: 'Prendre un autre navigateur\u202f; vérifier si le locataire (tenant) peut utiliser l’autre codec.',
  },
  'page-hidden': {
    means: 'L’onglet était en arrière-plan ou le PC en veille\u00a0: les mesures sont inexploitables.',
    act: 'Recommencer avec la page au premier plan.',
  },
  'pc-busy': {
    means:
      'La page était visible, mais le processeur n’a pas répondu à temps\u00a0: les mesures décrivent le PC et non la ligne, et n’ont pas été jugées.',
    act: 'Chercher ce qui occupe le processeur (mise à jour, antivirus, visioconférence), puis recommencer.',
  },
  'virtual-desktop': {
    means:
      'La vérification semble tourner dans un bureau virtuel\u00a0: elle mesure cette machine, pas le réseau de l’agent.',
    act: 'L’exécuter là où le téléphone fonctionne.',
  },
  'call-in-progress': {
    means: 'Rien n’a été mesuré, pour ne pas gêner l’appel.',
    act: 'Recommencer après l’appel.',
  },
  offline: {
    means:
      'Ni l’adresse de contrôle (une URL qui doit toujours répondre), ni aucun service, ni le relais n’a répondu.',
    act: 'Vérifier le câble, le Wi-Fi, le VPN et les réglages de proxy de ce PC.',
    unsure:
      'Rien n’a répondu, mais rien n’a été refusé\u00a0: un proxy ou un réseau qui attend une authentification se présente de la même façon à une page.',
  },
  'captive-portal': {
    means: 'Autre chose répond à chaque requête\u202f; aucun service n’a pu être reconnu.',
    act: 'Ouvrir n’importe quelle page http://, s’authentifier sur le réseau et recommencer.',
    unsure:
      'Un proxy qui remplace chaque page, parce que personne ne s’est authentifié ou selon ses règles, se présente de la même façon.',
  },
  'services-blocked': {
    means: 'Aucun hôte du locataire (tenant) n’est joignable, alors que le réseau est là.',
    act: ALLOW_TENANT,
    unsure:
      'L’adresse de contrôle échoue aussi\u00a0: HTTPS ne fonctionne peut-être pas du tout, par exemple parce que le proxy est en panne.',
  },
  'regional-hosts-blocked': {
    means:
      'Seuls les hôtes régionaux api01-… échouent\u00a0: leur nom a un niveau de plus que n’en couvre un joker à un seul niveau.',
    act: ALLOW_TENANT,
  },
  'static-content-blocked': {
    means: 'Des pages du Portail ou de l’Agent Desktop, servies par un CDN sur Internet, sont injoignables.',
    act: 'Autoriser leurs hôtes par Internet\u202f; une liaison privée n’y donne pas accès.',
  },
  'authentication-blocked': {
    means: 'Le service d’authentification est injoignable.',
    act: ALLOW_TENANT,
  },
  'service-unreachable': {
    means:
      'La requête a échoué avant toute réponse\u00a0: résolution du nom, connexion, certificat, proxy, ou une extension ou stratégie du navigateur.',
    act: 'Ouvrir l’URL sur ce PC, aussi dans une fenêtre privée sans extensions\u202f; comparer la résolution du nom, le certificat et le journal du proxy.',
  },
  'service-timeout': {
    means: 'Aucune réponse dans le délai imparti.',
    act: 'Chercher un pare-feu qui abandonne les paquets ou un proxy qui attend une authentification.',
  },
  'service-error': {
    means: 'Le service lui-même répond par une erreur.',
    act: 'S’il s’agit d’un service de Genesys, vérifier son état avec Genesys Customer Care et citer le code d’état\u202f; sinon, s’adresser à son exploitant.',
  },
  'service-replaced': {
    means:
      'Ce qui répond n’est pas le service\u00a0: une page de blocage, une page d’authentification, un autre hôte.',
    act: 'Ouvrir l’URL sur ce PC et regarder ce qui répond\u202f; autoriser cette URL sur le proxy.',
    unsure:
      'La réponse n’est pas lisible depuis cette page\u00a0: ce peut être aussi le service lui-même, en erreur ou sans son en-tête CORS.',
  },
  'service-slow': {
    means: 'Le service répond, mais tard.',
    act: 'Comparer avec un autre PC de ce réseau, et en contournant le proxy.',
  },
  'request-blocked-by-page': {
    means: 'La Content-Security-Policy de la page qui contient cette vérification interdit la requête.',
    act: 'Ajouter l’hôte à la directive indiquée.',
  },
  'turn-unreachable': {
    means: 'Aucune connexion TCP vers le relais n’a abouti.',
    act: WAY_TO_RELAY,
    unsure:
      'Le navigateur n’en dit pas plus\u00a0: il se peut que le nom ne soit pas résolu, ou que la connexion soit refusée, y compris par un proxy, ou coupée aussitôt établie.',
  },
  'turn-cut': {
    means:
      'La connexion au relais s’établit, puis quelque chose en chemin y met fin\u00a0: inspection, autre service sur ce port, limite de durée.',
    act: WAY_TO_RELAY,
  },
  'turn-silent': {
    means: 'Le relais n’a pas répondu dans le délai imparti.',
    act: WAY_TO_RELAY,
    unsure:
      'Il se peut que des paquets soient abandonnés, qu’un équipement attende du TLS là où il n’y en a pas, ou qu’un proxy ait refusé sans que le navigateur le dise.',
  },
  'turn-credentials': {
    means:
      'Le relais répond, mais n’accepte pas le nom d’utilisateur et le mot de passe\u00a0: ils sont erronés ou expirés.',
    act: 'Renouveler les identifiants dans la configuration, ou examiner le point de terminaison (endpoint) qui les délivre.',
  },
  'turn-refused': {
    means:
      'Le relais répond et refuse\u00a0: quota, capacité ou règle\u202f; l’erreur 300 renvoie le navigateur vers un autre relais, ce que Firefox ne suit pas.',
    act: 'Vérifier si d’autres sessions occupent les allocations (sessions de relais) de cet utilisateur\u202f; puis interroger Genesys Customer Care avec le code d’erreur.',
  },
  'turn-slow': {
    means: 'L’établissement de la session avec le relais prend plus de temps que la distance ne l’explique.',
    act: 'Examiner la résolution du nom, l’authentification au proxy et la charge du proxy.',
  },
  'turn-loop-refused': {
    means:
      'Le relais fonctionne, mais ne relie pas deux de ses propres sessions\u00a0: la connexion est confirmée, la voix n’est pas mesurée.',
    act: 'Mettre turn.loopback à false pour ce relais.',
    unsure: 'Des paquets entre les deux sessions peuvent aussi se perdre au relais.',
  },
  'voice-no-media': {
    means: 'Les deux extrémités sont reliées, mais aucun son n’arrive.',
    act: 'Chercher un équipement qui laisse établir les connexions, puis abandonne ce qu’il ne connaît pas.',
  },
  'voice-delay': {
    means: 'Le trajet vers le relais est long, en permanence\u00a0: VPN, proxy ou relais éloigné.',
    act: 'Sortir le relais du VPN et du proxy\u202f; utiliser le relais de la région de l’agent.',
  },
  'voice-jitter': {
    means:
      'Les paquets arrivent irrégulièrement. Sur TCP, une perte de paquets se présente de la même façon.',
    act: LINE,
  },
  'voice-stalls': {
    means: 'La ligne se fige par moments, puis tout arrive d’un coup.',
    act: LINE,
  },
  'voice-loss': {
    means:
      'Des paquets n’arrivent jamais, bien que TCP n’en perde pas\u00a0: le relais ou sa file d’attente les abandonne.',
    act: 'Comparer à un autre moment et depuis un autre réseau\u202f; si rien ne change, interroger Genesys Customer Care.',
  },
  'voice-under-load': {
    means:
      'Seul, l’appel est bon\u202f; pendant le reste du travail, il est mauvais\u00a0: une file d’attente se remplit sur la ligne.',
    act: 'Donner la priorité à la voix sur le routeur, ou limiter le débit d’envoi des autres appareils et programmes sur la ligne.',
  },
  'bandwidth-insufficient': {
    means: 'La ligne est trop lente pour toutes les activités ensemble.',
    act: 'Comparer le débit obtenu à celui du contrat\u202f; suspendre ce qui utilise aussi la ligne, ou planifier l’enregistrement d’écran.',
    unsure:
      'Une file d’attente a grandi sous le seul appel\u202f; une ligne qui a ralenti pendant l’appel se présente de la même façon.',
  },
  'egress-not-allowed': {
    means: 'HTTPS sort par une adresse qui n’est pas dans la liste de votre entreprise.',
    act: 'Faire repasser l’agent par le réseau de l’entreprise (VPN, proxy, fichier PAC). Ne pas ajouter à la liste l’adresse IP d’une ligne privée.',
  },
  'turn-inside-tunnel': {
    means: 'Le flux audio sort là où sort HTTPS\u00a0: les appels passent par le réseau de l’entreprise.',
    act: 'Retirer les adresses du relais TURN de la liste du VPN, et son nom de celle du proxy.',
  },
  'local-service-absent': {
    means: 'Rien ne répond là où le programme devrait écouter sur ce PC.',
    act: 'Le lancer ou l’installer\u202f; vérifier son port.',
    unsure: 'Une page ne distingue pas un port fermé d’un programme qui la refuse.',
  },
  'local-service-outdated': {
    means: 'La version du programme est antérieure à celle que votre entreprise demande.',
    act: 'Le mettre à jour.',
  },
  'local-access-denied': {
    means:
      'L’autorisation d’atteindre les programmes de ce PC ou les hôtes du réseau local est refusée dans le navigateur.',
    act: 'L’accorder dans les réglages de la page ou par stratégie\u202f; une iframe a aussi besoin de allow="loopback-network".',
    unsure: 'La question du navigateur a été fermée sans réponse.',
  },
  configuration: {
    means: 'La configuration est valide, mais probablement pas ce qui était voulu.',
    act: 'Regarder le chemin et la règle indiqués.',
  },
  'test-fault': {
    means:
      'Une partie de la vérification elle-même ne fonctionne pas\u202f; les mesures n’en sont pas affectées.',
    act: 'Réparer la partie indiquée\u00a0: adresse de contrôle, service d’écho, point de terminaison (endpoint) des identifiants, qui demande peut-être une authentification, ou un fichier qui ne se charge pas.',
  },
};
