import type {UnreadRule, SettingsWords} from '../words.js';

/** Of what was not understood, or is read otherwise than was asked. */
export const unread: Pick<SettingsWords['rules'], UnreadRule> = {
  'pac-template': {
    title: 'Le fichier a des variables, remplies au moment où il est servi.',
    means:
      'Ce qui est dans ${…} est mis par le service qui distribue le fichier\u202f; ici, cela compte comme un proxy.',
    act: 'Rien, si le service les remplit. Sinon, vérifier le fichier que reçoivent les navigateurs.',
  },
  'pac-size': {
    title: 'Chromium ne prend pas un fichier de cette taille.',
    means:
      'Chrome et Edge refusent un fichier PAC de plus de 1 048 576 octets et vont en direct\u202f; Firefox le prend.',
    act: 'Le réduire\u00a0: des motifs au lieu de listes, pas de longs commentaires.',
  },
  'allow-list-unknown': {
    title: 'On ne peut dire si ceux-ci sont autorisés.',
    means:
      'Des lignes qui décident peut-être n’ont pas été comprises\u00a0: noms d’objets, conditions ou phrases.',
    act: 'Voir ces lignes dans votre produit, ou exporter la liste avec des hôtes et des adresses au lieu de noms.',
  },
  'known-address-unknown': {
    title: 'Des lignes disent plus qu’une adresse.',
    means:
      'Elles disent qu’une adresse est refusée, pas en vigueur ou exclue\u202f; elle n’a donc pas été comptée.',
    act: 'N’écrire que les adresses dont partent vos requêtes, une par ligne.',
  },
  'tunnel-mode': {
    title: 'Le texte dit le contraire de ce qui est choisi plus haut.',
    means:
      'Il nomme ce qui entre quand on demandait ce qui reste dehors, ou l’inverse\u202f; il a été lu comme il le dit.',
    act: 'Choisir plus haut ce que dit le texte, et vérifier de nouveau.',
  },
  'tunnel-unread': {
    title: 'Des lignes n’ont pas été comprises.',
    means: 'Elles changent peut-être ce qui passe par le tunnel\u202f; tout n’est donc pas certain.',
    act: 'Voir ces lignes dans votre VPN, ou ne coller que la liste des réseaux.',
  },
  'firewall-unknown': {
    title: 'On ne peut dire si une règle les laisse passer.',
    means:
      'Une règle qui décide peut-être nomme des objets, une condition ou une action qui n’ont pas été compris\u202f; les objets ne sont pas résolus ici.',
    act: 'Exporter les règles avec des adresses et des hôtes au lieu d’objets, ou voir la règle dans le pare-feu.',
  },
  'csp-variable': {
    title: 'Il y a une variable dans la politique.',
    means: 'Ce que le serveur y met n’est pas connu ici, ni donc ce qu’elle laisse passer.',
    act: 'Coller l’en-tête tel que le navigateur le reçoit.',
  },
};
