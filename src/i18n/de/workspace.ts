import type {WorkspaceWords} from '../workspace-words.js';

/** German, in and about Workspace. */
export const workspace: WorkspaceWords = {
  title: 'Verbindungsprüfung',
  worse: 'Ihre Verbindung ist schlechter geworden.',
  missing: {
    workspace:
      'Workspace antwortet nicht: Diese Seite liegt nicht in Workspace, oder Genesys hat sie nicht freigegeben.',
    calls: 'Workspace sagt nicht, ob Sie telefonieren: Starten Sie während eines Gesprächs keine Prüfung.',
    menuBar: 'Workspace lässt diese Seite die Ampel nicht in seiner Menüleiste zeigen.',
    toast: 'Workspace lässt diese Seite nicht melden, wenn Ihre Verbindung schlechter wird.',
    dialog: 'Workspace lässt diese Seite kein Dialogfenster öffnen.',
  },
};
