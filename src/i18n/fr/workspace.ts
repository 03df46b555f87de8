import type {WorkspaceWords} from '../workspace-words.js';

/** French, in and about Workspace. */
export const workspace: WorkspaceWords = {
  title: 'Vérification de la connexion',
  worse: 'Votre connexion s’est dégradée.',
  missing: {
    workspace:
      'Workspace ne répond pas\u00a0: cette page ne s’y trouve pas, ou Genesys ne l’a pas autorisée.',
    calls:
      'Workspace n’indique pas si vous êtes en ligne\u00a0: ne lancez pas de vérification pendant un appel.',
    menuBar: 'Workspace ne permet pas à cette page d’afficher le voyant dans sa barre de menus.',
    toast: 'Workspace ne permet pas à cette page de vous prévenir quand la connexion se dégrade.',
    dialog: 'Workspace ne permet pas à cette page d’ouvrir une boîte de dialogue.',
  },
};
