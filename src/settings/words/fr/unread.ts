import type {UnreadRule, SettingsWords} from '../words.js';

/** Of what was not understood, or is read otherwise than was asked. */
export const unread: Pick<SettingsWords['rules'], UnreadRule> = {
  'pac-template': {
    title: 'Le fichier contient des variables, remplies au moment où il est servi.',
    means:
      'Ce qui figure dans ${…} est inséré par le service qui distribue le fichier\u202f; ici, cela compte comme un proxy.',
    act: 'Rien, si le service les remplit. Sinon, vérifier le fichier que reçoivent les navigateurs.',
  },
  'pac-size': {
    title: 'Chromium n’accepte pas un fichier de cette taille.',
    means:
      'Chrome et Edge refusent un fichier PAC de plus de 1\u202f048\u202f576 octets et se connectent en direct\u202f; Firefox l’accepte.',
    act: 'Réduire le fichier\u00a0: des motifs au lieu de listes, pas de longs commentaires.',
  },
  'allow-list-unknown': {
    title: 'Impossible de dire si ceux-ci sont autorisés.',
    means:
      'Des lignes peut-être décisives n’ont pas été comprises\u00a0: noms d’objets, conditions ou phrases.',
    act: 'Chercher ces lignes dans votre produit, ou exporter la liste avec des hôtes et des adresses au lieu de noms.',
  },
  'known-address-unknown': {
    title: 'Certaines lignes contiennent plus qu’une adresse.',
    means:
      'D’après elles, une adresse est interdite, n’est pas en vigueur ou est exclue\u202f; elle n’a donc pas été comptée.',
    act: 'N’indiquer que les adresses d’où partent vos requêtes, une par ligne.',
  },
  'tunnel-mode': {
    title: 'Le texte dit le contraire de ce qui a été choisi plus haut.',
    means:
      'Il indique ce qui passe par le tunnel alors qu’on demandait ce qui reste en dehors, ou l’inverse\u202f; il a été lu tel qu’il est écrit.',
    act: 'Choisir plus haut ce que dit le texte, puis vérifier de nouveau.',
  },
  'tunnel-unread': {
    title: 'Certaines lignes n’ont pas été comprises.',
    means: 'Elles pourraient changer ce qui passe par le tunnel\u202f; tout n’est donc pas certain.',
    act: 'Chercher ces lignes dans votre VPN, ou ne coller que la liste des réseaux.',
  },
  'firewall-unknown': {
    title: 'Impossible de dire si une règle les laisse passer.',
    means:
      'Une règle peut-être décisive nomme des objets, une condition ou une action qui n’ont pas été compris\u202f; les objets ne sont pas résolus ici.',
    act: 'Exporter les règles avec des adresses et des hôtes au lieu d’objets, ou examiner la règle dans le pare-feu.',
  },
  'csp-variable': {
    title: 'La politique contient une variable.',
    means: 'On ignore ici ce que le serveur y met, et donc ce qu’elle laisse passer.',
    act: 'Coller l’en-tête tel que le navigateur le reçoit.',
  },
};
