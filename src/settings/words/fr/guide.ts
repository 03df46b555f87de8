import type {SettingsWords} from '../words.js';

/** French, on what the guide says that nothing can check. */
export const guide: SettingsWords['guide'] = {
  'capacity-evaluation':
    'Pour évaluer la capacité de tout le centre de contact, adressez-vous à votre Technical Account Manager ou Customer Success Manager\u202f; l’outil de capacité dit ce que demande le travail des agents.',
  'compare-ways':
    'Les services sont accessibles par Internet et par ExpressRoute\u00a0: lancez la vérification par chacune des deux voies et comparez les deux rapports.',
  'ipv4-only':
    'Les services ne prennent en charge qu’IPv4. Sur un réseau IPv6 seul, on ne les atteint au mieux que par traduction d’adresses (NAT64)\u202f; une page ne le voit pas.',
  'private-peering':
    'ExpressRoute avec Private Peering relie votre SBC à celui de Genesys et rien d’autre\u00a0: aucun navigateur n’atteint les services par là.',
  'outbound-only':
    'Toute connexion part du PC de l’agent\u00a0: le pare-feu n’a besoin d’aucune règle pour le trafic venant de l’extérieur.',
  'sip-trunk':
    'Un navigateur ne voit pas la liaison SIP entre votre SBC et Genesys\u00a0: c’est à l’exploitant du SBC de la vérifier.',
  'recording-schedule':
    'Si les enregistrements d’écran sont envoyés à heure fixe, la ligne est occupée à ce moment-là aussi\u00a0: lancez également la vérification à cette heure.',
  'customer-call':
    'Comment l’appel d’un client parvient à Genesys est l’affaire des opérateurs et ne se vérifie pas depuis le PC d’un agent.',
  'paths-independent':
    'Données et voix suivent chacune leur chemin, de même l’appel du client et celui de l’agent\u00a0: l’un peut échouer quand l’autre va bien.',
  'pstn-congestion':
    'En cas d’urgence, les opérateurs téléphoniques peuvent être saturés et refuser des appels, y compris vers les téléphones des agents.',
  'run-in-each-place':
    'Si des applications tournent sur le PC et d’autres dans un bureau virtuel, lancez la vérification aux deux endroits.',
  'control-again': 'Après une urgence, le contrôle par adresse peut être réactivé.',
  'any-vdi': 'Toutes les applications web sauf Workspace tournent dans n’importe quel bureau virtuel.',
  'phone-with-workspace':
    'Le téléphone WebRTC fait partie de Workspace\u00a0: vérifiez-le dans le navigateur où tourne Workspace.',
  'vdi-keeps-data':
    'Un bureau virtuel évite que des données de clients se trouvent sur le PC à domicile. Les rapports ne contiennent ni adresse ni URL complète, sauf si votre entreprise le demande.',
  'ask-for-hosts':
    'Genesys Customer Care peut vous donner les noms d’hôte de toutes les URL dont vos utilisateurs ont besoin.',
  'tls-version':
    'Les services utilisent TLS 1.2. Une page ne connaît pas la version\u202f; une requête qui réussit montre que le navigateur et le service s’accordent sur une version.',
  'inspection-unseen':
    'Un équipement qui ouvre HTTPS avec un certificat auquel le PC fait confiance ne se voit pas d’une page\u00a0: regardez qui a émis le certificat.',
  'revocation-lists':
    'Pendant qu’un certificat est vérifié, le PC peut consulter la liste de révocation de l’émetteur, en simple HTTP\u00a0: laissez-le passer. Une page ne peut pas le vérifier.',
  'softphone-protocols':
    'Le softphone en mode SIP dialogue en SIP et RTP avec votre SBC\u202f; rien de cela ne se vérifie depuis un navigateur.',
  'pac-by-policy':
    'Distribuez le fichier PAC par stratégie de groupe, pour qu’un seul endroit décide pour tous les PC.',
  'vpn-vendor': 'C’est le fournisseur de votre VPN qui sait le mieux comment le régler pour la voix.',
  'more-on-the-way':
    'Si d’autres systèmes se trouvent entre un PC sur le VPN et Internet, il leur faut les mêmes règles qu’au proxy et au pare-feu.',
  'same-addresses':
    'Par Azure Peering Service et par ExpressRoute avec Microsoft Peering, les services ont les mêmes adresses publiques que par Internet.',
  'cdn-over-internet':
    'Le portail et les pages statiques d’Agent Desktop viennent d’un CDN, et seulement par Internet\u00a0: gardez ce chemin ouvert en plus d’ExpressRoute.',
  'shared-expressroute':
    'ExpressRoute avec Microsoft Peering porte aussi ce que vos utilisateurs font avec d’autres services du cloud de Microsoft\u00a0: tenez-en compte.',
  'sbc-addresses':
    'Les adresses du SBC de Genesys sont stables\u00a0: pour lui, un pare-feu peut avoir des règles par adresse.',
  'sbc-not-exposed':
    'Ne rendez jamais le SBC de Genesys accessible depuis Internet par vos propres systèmes, ni par NAT, ni par proxy inverse, ni autrement.',
  'sip-timer':
    'Les enregistrements SIP durent 140 secondes\u00a0: le pare-feu doit garder au moins aussi longtemps ce qu’il a ouvert pour eux.',
  'media-starts-inside':
    'C’est le téléphone SIP qui commence la session média\u202f; Genesys répond à l’adresse et au port d’où elle est venue.',
  'addresses-change':
    'Les adresses des services changent sans préavis\u00a0: des règles par adresse cesseront un jour de fonctionner.',
  'relay-open':
    'Le relais TURN accepte des appels de tout Internet et ne peut être fermé à personne\u00a0: s’il est hors d’atteinte, la cause est chez vous.',
  'regulated-access':
    'Certaines entreprises ne doivent permettre l’authentification que depuis des adresses connues, par exemple pour qu’aucune donnée de client ne se trouve sur un PC à domicile.',
  'case-restrict':
    'Pour limiter l’authentification à vos adresses, ouvrez un dossier chez Genesys Customer Care et donnez la liste.',
  'case-reopen': 'Pour rouvrir Agent Desktop à tout Internet, ouvrez un dossier chez Genesys Customer Care.',
  'sbc-same-addresses':
    'Par ExpressRoute aussi, le SBC de Genesys a les adresses publiques qu’il a sur Internet.',
  'continuity-plan':
    'Un plan qui ne fait que rétablir un centre de données ne suffit pas\u00a0: prévoyez comment les agents continuent entre-temps.',
  'corporate-phones-at-risk':
    'Les téléphones derrière la téléphonie d’entreprise tombent en panne avec elle\u00a0: sachez à l’avance de quels autres téléphones disposent vos agents.',
  'corporate-way-at-risk':
    'Si le proxy ou le VPN de l’entreprise est en panne, les services restent accessibles directement par Internet, sauf si l’authentification est limitée à vos adresses.',
  'no-phone':
    'Pour un agent sans téléphone utilisable, il faut en configurer un autre chez Genesys, peut-être avec une nouvelle Extension DN et une nouvelle Place\u00a0: adressez-vous à votre Technical Account Manager ou Customer Success Manager.',
  'usual-emergency-phone': 'En cas d’urgence, le choix habituel est un téléphone fixe, mobile ou WebRTC.',
  'open-in-emergency':
    'Si l’authentification est limitée à des adresses connues, envisagez de l’ouvrir le temps d’une urgence.',
  'ask-transport':
    'Par où vos utilisateurs vont-ils chez Genesys\u00a0: Internet, Internet avec Azure Peering Service, ou ExpressRoute avec Microsoft Peering\u202f?',
  'ask-sip-way':
    'Le softphone en mode SIP atteint-il votre SBC par un réseau privé, hors site par le VPN\u202f?',
  'ask-extension':
    'Le téléphone de chaque agent a-t-il son propre numéro, et une Extension DN du bon type\u202f?',
  'ask-connector':
    'Le softphone tourne-t-il à côté d’un Workspace en bureau virtuel\u202f? Dans ce cas, son Connector est désactivé, et un fichier local le configure.',
  'ask-sip-ports':
    'Quels ports utilisent votre SBC, les téléphones SIP et le SBC de Genesys\u202f? Ils sont convenus à la mise en place de votre service.',
  'ask-pc-firewall':
    'Y a-t-il un pare-feu sur les PC eux-mêmes\u202f? Il lui faut la même règle pour le relais TURN\u00a0: en sortie, port TCP 443.',
  'ask-address-owner':
    'Toutes les adresses de votre liste sont-elles à vous durablement, attribuées par un registre, par votre fournisseur d’accès ou par le fournisseur de votre proxy ou de vos bureaux virtuels\u202f?',
  'ask-single-sign-on':
    'À quels services vos utilisateurs se connectent-ils par Single Sign-On\u202f? Pour ceux-là, l’accès peut être limité au moment de l’authentification.',
};
