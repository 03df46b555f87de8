import {unread} from './unread.js';
import type {SettingsWords} from '../words.js';

/** French, on the rules that settings are checked by. */
export const rules: SettingsWords['rules'] = {
  ...unread,
  'pac-run-time-error': {
    title: 'Le fichier échoue pour certaines adresses.',
    means: 'Là où il échoue, chaque navigateur réagit autrement\u202f; la plupart se connectent en direct.',
    act: 'Corriger la ligne indiquée.',
  },
  'pac-service-direct': {
    title: 'Certains services contournent le proxy.',
    means:
      'Les requêtes vers eux sortent par un autre chemin que prévu\u00a0: le pare-feu peut les arrêter, et l’authentification peut être refusée.',
    act: 'Renvoyer votre proxy pour le domaine du locataire (tenant) et tout ce qui est dessous.',
  },
  'pac-regional-direct': {
    title: 'Les services régionaux contournent le proxy.',
    means:
      'La règle couvre service.prodNNN… mais pas service.api01-région.prodNNN…, que les mêmes applications utilisent.',
    act: 'Couvrir tous les niveaux, par exemple avec dnsDomainIs(host, ".prodNNN.genesysengage.com").',
  },
  'pac-unreadable-answer': {
    title: 'Une partie de la réponse est ignorée.',
    means:
      'Au moins un navigateur ne sait pas la lire et prend la partie suivante, ou se connecte en direct.',
    act: 'Écrire DIRECT ou PROXY hôte:port, séparés par des points-virgules.',
  },
  'pac-relay-proxied': {
    title: 'Les appels passent par le proxy.',
    means:
      'Le flux audio est du SRTP sur le port TCP 443, pas du HTTPS. Un proxy qui inspecte le coupe, et tout proxy ajoute du délai.',
    act: 'Renvoyer DIRECT pour le relais TURN, avant la règle du domaine.',
  },
  'pac-relay-address': {
    title: 'Les appels vers un relais TURN donné par adresse passent par le proxy.',
    means:
      'La configuration nomme le relais par son adresse\u00a0: les règles par nom ne s’y appliquent pas, et c’est la dernière règle qui vaut.',
    act: 'Renvoyer DIRECT pour cette adresse aussi.',
  },
  'pac-relay-by-form': {
    title: 'Les appels passent par le proxy dans un navigateur et en direct dans l’autre.',
    means: 'Chromium demande le relais en https://, Firefox en http://\u00a0: le fichier les distingue.',
    act: 'Pour le relais TURN, ne décider que d’après l’hôte.',
  },
  'pac-one-proxy': {
    title: 'Il y a un seul proxy, et aucun autre chemin.',
    means: 'S’il tombe en panne, personne ne peut travailler.',
    act: 'Ajouter un second proxy après un point-virgule\u202f; DIRECT seulement là où les règles de l’entreprise et le pare-feu le permettent.',
  },
  'pac-chromium-only': {
    title: 'Le fichier appelle des fonctions que Firefox n’a pas.',
    means: 'Dans Firefox, il échoue là où il les appelle.',
    act: 'Utiliser les fonctions sans Ex.',
  },
  'pac-tells': {
    title: 'Le fichier peut distinguer cette vérification d’un navigateur.',
    means:
      'Il a demandé quelque chose que les navigateurs ont et que cette vérification n’a pas. Il peut répondre autrement à un navigateur\u00a0: les réponses ci-dessus ne prouvent rien.',
    act: 'Lire ce que le fichier fait des noms indiqués, ou retirer cette partie.',
  },
  'pac-slow': {
    title: 'Le fichier est lent.',
    means: 'Chaque requête du navigateur l’attend.',
    act: 'Mettre les règles du locataire (tenant) en tête, et retirer ce qui ne sert pas.',
  },
  'pac-differs-by-assumption': {
    title: 'Le chemin dépend du PC, de sa résolution de noms ou de l’heure.',
    means: 'Avec d’autres hypothèses, le fichier répond autrement pour ces adresses.',
    act: 'Indiquer ci-dessus ce qui vaut pour vos agents et vérifier à nouveau\u202f; ou ne décider que d’après l’hôte.',
  },
  'pac-assumption': {
    title: 'Le fichier a besoin d’informations que cette page n’a pas.',
    means: 'Les réponses reposent sur des hypothèses\u202f; avec d’autres, elles étaient les mêmes.',
    act: 'Rien, si c’est voulu. Les résolutions de noms ralentissent chaque requête.',
  },
  'allow-list-missing': {
    title: 'Certains services manquent dans la liste.',
    means: 'Rien dans la liste ne les laisse passer\u00a0: ce qui en a besoin échoue.',
    act: 'Ajouter le domaine du locataire (tenant) à tout niveau, ou chacun de ces hôtes, sur le port TCP 443.',
  },
  'allow-list-address': {
    title: 'Certains services sont autorisés par adresse.',
    means: 'Leurs adresses changent sans préavis\u00a0: ce qui marche aujourd’hui sera bloqué un jour.',
    act: 'Autoriser les noms. Les règles par adresse ne conviennent qu’au relais TURN.',
  },
  'allow-list-port': {
    title: 'Certains hôtes sont autorisés sur un autre port.',
    means: 'Services et appels utilisent le port TCP 443, et rien d’autre.',
    act: 'Autoriser le port 443 pour ces hôtes.',
  },
  'allow-list-relay': {
    title: 'Le relais TURN n’est pas dans cette liste.',
    means: 'C’est correct si les appels contournent ce proxy. S’ils y passent, ils sont bloqués.',
    act: 'Exclure le relais TURN du proxy et autoriser le port TCP 443 en sortie vers lui au pare-feu\u202f; ou l’ajouter ici, sans inspection.',
  },
  'allow-list-relay-address': {
    title: 'Le relais TURN est peut-être parmi les adresses de la liste.',
    means:
      'La configuration nomme l’hôte, la liste contient des adresses\u00a0: cette page ne peut pas dire laquelle correspond à quel hôte.',
    act: 'Comparer avec les adresses que Genesys Customer Care donne pour les relais TURN.',
  },
  'allow-list-diagnostics': {
    title: 'Il manque des hôtes dont seul le diagnostic a besoin.',
    means: 'Le travail n’en a pas besoin, mais le diagnostic les signalera comme bloqués.',
    act: 'Ajouter ces hôtes, ou les retirer de la configuration.',
  },
  'allow-list-one-label': {
    title: 'L’étoile doit ici couvrir plus d’un niveau.',
    means:
      'Dans certains produits, * ne vaut qu’un niveau\u00a0: alors des hôtes régionaux comme service.api01-eastus2.prodNNN… sont bloqués.',
    act: 'Ajouter un second motif pour les domaines régionaux, ou vérifier comment votre produit lit l’étoile.',
  },
  'allow-list-bare-domain': {
    title: 'Un domaine sans joker doit aussi couvrir ses sous-domaines.',
    means: 'Certains produits lisent prodNNN.genesysengage.com comme ce seul hôte et bloquent tout le reste.',
    act: 'L’écrire avec une étoile ou un point initial, selon ce qu’accepte votre produit.',
  },
  'allow-list-scheme': {
    title: 'Le relais TURN n’est autorisé qu’en HTTPS.',
    means:
      'Les appels utilisent le port TCP 443, mais ce n’est pas du HTTPS\u00a0: un filtre qui inspecte le contenu les coupe.',
    act: 'Autoriser l’hôte sur le port TCP 443, quel que soit le protocole, sans inspection.',
  },
  'allow-list-path': {
    title: 'Seuls certains chemins d’un hôte sont autorisés.',
    means: 'Les services utilisent d’autres chemins que ceux de la liste, et ceux-ci peuvent changer.',
    act: 'Autoriser tout l’hôte.',
  },
  'allow-list-expression': {
    title: 'Les expressions régulières ne sont pas évaluées.',
    means:
      'L’une d’elles autorise peut-être ces hôtes\u202f; les produits les lisent trop différemment pour le dire.',
    act: 'Essayer ces hôtes dans votre produit, ou remplacer l’expression par des motifs.',
  },
  'allow-list-other-tenant': {
    title: 'La liste nomme un autre centre de contact.',
    means:
      'Une de vos entrées manque, et un prodNNN portant un autre numéro figure dans la liste\u00a0: peut-être une faute de frappe.',
    act: 'Comparer le numéro avec celui de votre locataire (tenant).',
  },
  'allow-list-entry': {
    title: 'Certaines entrées n’autorisent rien.',
    means: 'Aucun produit ne les lit comme hôte, motif ou adresse, ou ce sont des règles d’interdiction.',
    act: 'Corriger ces lignes, ou les retirer.',
  },
  'known-address-unreadable': {
    title: 'Certaines lignes ne sont pas des adresses IPv4.',
    means:
      'Genesys ne peut pas les inscrire dans la liste, et l’authentification depuis ces adresses peut être refusée.',
    act: 'Écrire sur chaque ligne une adresse (a.b.c.d) ou un réseau (a.b.c.d/nn).',
  },
  'known-address-ipv6': {
    title: 'La liste contient des adresses IPv6.',
    means:
      'Les services ne prennent en charge qu’IPv4\u00a0: personne ne les atteint depuis une telle adresse.',
    act: 'Les retirer.',
  },
  'known-address-not-routable': {
    title: 'Certaines adresses ne sont pas routables sur Internet.',
    means: 'Personne n’atteint Genesys depuis une telle adresse\u00a0: Genesys les écarte.',
    act: 'Mettre les adresses d’où sortent vos requêtes\u00a0: celles du proxy ou du pare-feu, côté extérieur.',
  },
  'known-address-partly-not-routable': {
    title: 'Certains réseaux débordent sur des plages non routables.',
    means: 'Une partie de chacun ne peut être une source sur Internet\u202f; Genesys l’écarte.',
    act: 'N’écrire que la partie qui est à vous.',
  },
  'known-address-too-wide': {
    title: 'Certains réseaux sont bien trop larges.',
    means:
      'Aucune entreprise n’a un bloc de cette taille\u00a0: l’authentification serait ouverte à des inconnus.',
    act: 'N’écrire que les adresses que votre registre ou fournisseur vous a attribuées.',
  },
  'known-address-host-bits': {
    title: 'Certains réseaux ne commencent pas à l’adresse indiquée.',
    means:
      'Avec cette longueur, le réseau commence à une adresse plus basse\u202f; on ne sait laquelle était voulue.',
    act: 'Écrire la première adresse du réseau, ou une seule adresse.',
  },
  'known-address-notation': {
    title: 'Certaines plages ou certains masques ne sont pas en notation CIDR.',
    means: 'On les comprend ici, mais un dossier avance plus vite avec une seule notation.',
    act: 'Les écrire comme réseaux (a.b.c.d/nn)\u202f; la proposition le fait.',
  },
  'known-address-duplicate': {
    title: 'Certaines entrées figurent deux fois.',
    means: 'Cela ne nuit pas, mais la liste est plus difficile à tenir.',
    act: 'Retirer les répétitions.',
  },
  'known-address-overlap': {
    title: 'Certains réseaux se recouvrent.',
    means: 'Certains sont dans d’autres\u00a0: en changer un plus tard peut rester sans effet.',
    act: 'Garder le plus large, ou les séparer.',
  },
  'known-address-not-configured': {
    title: 'La liste permet plus que la configuration.',
    means:
      'Le diagnostic signalerait ces adresses comme non autorisées. Cette page ne peut pas dire laquelle des deux est correcte.',
    act: 'Faire concorder egress.allowed de la configuration et la liste.',
  },
  'known-address-configured-only': {
    title: 'La configuration permet plus que la liste.',
    means:
      'Le diagnostic montrerait du vert là où l’authentification est refusée. Cette page ne peut pas dire laquelle des deux est correcte.',
    act: 'Faire concorder la liste et egress.allowed de la configuration.',
  },
  'known-address-egress': {
    title: 'L’adresse d’où sortent les requêtes n’est pas dans la liste.',
    means:
      'Si l’authentification est limitée à la liste, elle est refusée d’ici. Pour une ligne à domicile, c’est normal.',
    act: 'Faire passer le navigateur par le proxy ou le VPN. N’ajouter l’adresse que si elle est à votre entreprise et statique.',
  },
  'known-address-egress-refused': {
    title: 'L’authentification est refusée depuis l’adresse d’où sortent les requêtes.',
    means: 'Elle n’est pas dans la liste, et la configuration dit que l’authentification y est limitée.',
    act: 'Faire passer le navigateur par le proxy ou le VPN, ou ouvrir un dossier pour ajouter l’adresse si elle est à votre entreprise et statique.',
  },
  'known-address-egress-unusable': {
    title: 'Ce qui est indiqué ne peut être une adresse sur Internet.',
    means: 'C’est une adresse interne, de l’IPv6, ou pas une adresse\u00a0: Genesys en voit une autre.',
    act: 'Indiquer l’adresse que voit un site sur Internet.',
  },
  'tunnel-full': {
    title: 'Tout passe par le tunnel.',
    means:
      'Ce n’est pas du split tunneling (tunnel fractionné)\u00a0: les appels passent par votre VPN, avec plus de délai et de gigue.',
    act: 'Diviser le tunnel\u00a0: les proxys dedans, le relais TURN dehors.',
  },
  'tunnel-relay-inside': {
    title: 'Les appels passent par le tunnel.',
    means: 'La voix passe par votre VPN et en partage la capacité.',
    act: 'Tenir les adresses du relais TURN hors du tunnel.',
  },
  'tunnel-proxy-outside': {
    title: 'Le chemin vers un proxy ne passe pas par le tunnel.',
    means:
      'Le fichier PAC envoie le navigateur vers un proxy inaccessible de l’extérieur\u00a0: aucun service ne s’ouvre.',
    act: 'Mettre dans le tunnel les adresses internes des proxys.',
  },
  'tunnel-relay-unknown': {
    title: 'Cette page ne peut pas dire si les appels restent hors du tunnel.',
    means:
      'La configuration nomme le relais TURN, la liste contient des adresses, et une page ne peut pas résoudre de noms.',
    act: 'Indiquer ci-dessus les adresses des relais TURN\u202f; Genesys Customer Care les connaît.',
  },
  'tunnel-proxy-unknown': {
    title: 'Cette page ne peut pas dire si un proxy est dans le tunnel.',
    means:
      'Il est donné par nom et la liste contient des adresses, ou les clients lisent son entrée différemment.',
    act: 'Indiquer l’adresse du proxy.',
  },
  'tunnel-proxies-not-given': {
    title: 'Aucun proxy n’est indiqué.',
    means: 'Le guide veut les proxys dans le tunnel\u202f; sans leurs adresses, cela ne se vérifie pas.',
    act: 'Indiquer vos proxys ci-dessus, si vous en avez.',
  },
  'tunnel-given-unreadable': {
    title: 'Ce qui est indiqué ci-dessus n’est ni une adresse ni un nom.',
    means: 'Cela n’a pas pu servir à la vérification.',
    act: 'Le corriger, et vérifier à nouveau.',
  },
  'tunnel-entry': {
    title: 'Certaines lignes ne sont ni une adresse ni un nom.',
    means: 'Un VPN les refuserait, ou les ignorerait.',
    act: 'Corriger ces lignes, ou les retirer.',
  },
  'tunnel-ipv6': {
    title: 'La liste contient des réseaux IPv6.',
    means: 'Les services ne prennent en charge qu’IPv4\u00a0: pour eux, ces lignes ne font rien.',
    act: 'Les laisser si autre chose en a besoin.',
  },
  'firewall-missing': {
    title: 'Le trafic sortant vers certains services n’est pas autorisé.',
    means: 'Aucune règle n’autorise les requêtes vers eux sur leur port.',
    act: 'Autoriser le port TCP 443 vers toute destination, ou depuis les proxys si toutes les requêtes y passent.',
  },
  'firewall-service-address': {
    title: 'Le trafic sortant vers certains services est autorisé par adresse.',
    means: 'Leurs adresses changent sans préavis\u00a0: ce qui marche aujourd’hui sera bloqué un jour.',
    act: 'Autoriser le port TCP 443 vers toute destination, ou par nom. Les règles par adresse ne conviennent qu’au relais TURN.',
  },
  'firewall-relay-missing': {
    title: 'Le trafic sortant des appels n’est pas autorisé.',
    means:
      'Aucune règle n’autorise le port TCP 443 en sortie vers le relais TURN\u00a0: les téléphones WebRTC restent muets.',
    act: 'Ajouter une règle pour le relais TURN, en sortie, port TCP 443.',
  },
  'firewall-relay-inspected': {
    title: 'Les appels sont inspectés comme du HTTPS.',
    means:
      'Le flux audio sur le port TCP 443 est du SRTP, pas du TLS\u00a0: l’inspection le coupe, ou attend sans fin.',
    act: 'Exclure le relais TURN de l’inspection.',
  },
  'firewall-inspection-unsaid': {
    title: 'Le tableau ne dit pas si les appels sont inspectés.',
    means: 'Il n’y est pas question d’inspection pour le relais TURN.',
    act: 'Regarder dans le pare-feu, et dans tout autre équipement du chemin.',
  },
  'firewall-relay-as-https': {
    title: 'Les appels ne sont autorisés que comme application HTTPS.',
    means: 'Un pare-feu qui reconnaît les applications voit que ce n’est pas du HTTPS et coupe la connexion.',
    act: 'Autoriser le relais TURN sur le port TCP 443, pour toute application.',
  },
  'firewall-relay-address': {
    title: 'Certaines règles par adresse concernent peut-être le relais TURN.',
    means:
      'La configuration nomme l’hôte\u202f; cette page ne peut pas dire quelles adresses sont les siennes.',
    act: 'Comparer avec les adresses que donne Genesys Customer Care.',
  },
  'firewall-diagnostics': {
    title: 'Le trafic sortant dont seul le diagnostic a besoin n’est pas autorisé.',
    means: 'Le travail n’en a pas besoin, mais le diagnostic signalera ces hôtes comme bloqués.',
    act: 'L’autoriser, ou retirer ces hôtes de la configuration.',
  },
  'firewall-entry': {
    title: 'Certaines cellules sont illisibles.',
    means: 'Une destination ou un port a été ignoré\u00a0: sa règle ne compte qu’en partie.',
    act: 'Écrire des hôtes, des adresses ou any\u202f; les ports en nombres ou en plages.',
  },
  'csp-connect': {
    title: 'La politique bloque les requêtes vers ces adresses.',
    means: 'Le diagnostic les signalerait comme bloquées par la page.',
    act: 'Ajouter à connect-src les sources indiquées.',
  },
  'csp-image': {
    title: 'La politique bloque ces images.',
    means: 'Les services vérifiés au moyen d’une image seraient signalés comme bloqués par la page.',
    act: 'Ajouter à img-src les sources indiquées.',
  },
  'csp-script': {
    title: 'La politique bloque le script.',
    means: 'Le diagnostic n’apparaîtrait pas du tout.',
    act: 'Ajouter à script-src l’origine du script.',
  },
  'csp-worker': {
    title: 'La politique ne permet aucun worker.',
    means: 'L’appel test est alors mesuré dans la page elle-même, avec moins de précision.',
    act: 'Ajouter à worker-src ce qui est indiqué.',
  },
  'csp-trusted-types': {
    title: 'La politique ne nomme pas les Trusted Types du diagnostic.',
    means: 'L’élément ne peut pas s’afficher.',
    act: 'Ajouter les noms à trusted-types.',
  },
  'csp-webrtc': {
    title: 'La politique interdit WebRTC.',
    means: 'Aucun appel test n’est possible dans les navigateurs qui en tiennent compte.',
    act: 'Retirer webrtc de la politique de cette page.',
  },
  'csp-sandbox': {
    title: 'La page est dans un bac à sable qui n’autorise pas les scripts.',
    means: 'Rien du diagnostic ne tourne.',
    act: 'Ajouter allow-scripts et allow-same-origin, ou retirer sandbox.',
  },
  'csp-page-unknown': {
    title: 'Cela dépend de l’endroit où se trouve la page.',
    means: 'Des adresses de la configuration sont relatives à la page, et la sienne n’est pas indiquée.',
    act: 'Indiquer ci-dessus l’adresse de la page, et vérifier à nouveau.',
  },
  'csp-repeated': {
    title: 'Une directive figure deux fois.',
    means: 'Les navigateurs ne tiennent compte que de la première.',
    act: 'Réunir les deux en une.',
  },
  'csp-unknown-directive': {
    title: 'Il n’existe pas de directive de ce nom.',
    means: 'Les navigateurs l’ignorent.',
    act: 'Corriger le nom.',
  },
  'csp-unquoted': {
    title: 'Il manque les guillemets autour d’un mot-clé.',
    means: 'Sans eux, il est pris pour un hôte de ce nom.',
    act: "Écrire 'self', 'none' et autres entre apostrophes droites.",
  },
  'csp-report-only': {
    title: 'La politique ne fait que signaler.',
    means: 'Elle n’arrête encore rien\u202f; elle le fera une fois appliquée.',
    act: 'La corriger avant de l’appliquer.',
  },
};
