import type {WorkspaceWords} from '../workspace-words.js';

/** Spanish, in and about Workspace. */
export const workspace: WorkspaceWords = {
  title: 'Comprobación de la conexión',
  worse: 'Su conexión ha empeorado.',
  missing: {
    workspace:
      'Workspace no responde: esta página no está dentro de Workspace o Genesys no la ha autorizado.',
    calls: 'Workspace no indica si está en una llamada: no inicie ninguna comprobación durante una.',
    menuBar: 'Workspace no permite que esta página muestre el semáforo en su barra de menús.',
    toast: 'Workspace no permite que esta página le avise cuando su conexión empeora.',
    dialog: 'Workspace no permite que esta página abra un cuadro de diálogo.',
  },
};
