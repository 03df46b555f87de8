import type {WorkspaceWords} from '../workspace-words.js';

/** English, in and about Workspace. */
export const workspace: WorkspaceWords = {
  title: 'Connection check',
  worse: 'Your connection has got worse.',
  missing: {
    workspace: 'Workspace does not answer: this page is not inside it, or Genesys has not listed it.',
    calls: 'Workspace does not say whether you are on a call: start no check during one.',
    menuBar: 'Workspace does not let this page show the light in its menu bar.',
    toast: 'Workspace does not let this page tell you when your connection gets worse.',
    dialog: 'Workspace does not let this page open a dialog.',
  },
};
