import type {WorkspaceWords} from '../workspace-words.js';

/** Brazilian Portuguese, in and about Workspace. */
export const workspace: WorkspaceWords = {
  title: 'Verificação da conexão',
  worse: 'A sua conexão piorou.',
  missing: {
    workspace: 'O Workspace não responde: esta página não está dentro dele ou a Genesys não a autorizou.',
    calls: 'O Workspace não informa se você está em uma chamada: não inicie uma verificação durante uma.',
    menuBar: 'O Workspace não permite que esta página mostre o semáforo na barra de menus.',
    toast: 'O Workspace não permite que esta página avise quando a sua conexão piora.',
    dialog: 'O Workspace não permite que esta página abra uma caixa de diálogo.',
  },
};
