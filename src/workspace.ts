/** The bridge to Genesys Workspace Web Edition: an entry of its own, loaded by nobody who does not import it. */
export {
  connectWorkspace,
  type DiagnosticsElement,
  type WorkspaceConnection,
  type WorkspaceGap,
  type WorkspaceOptions,
  type WorkspaceState,
} from './workspace/connect.js';
export type {WorkspaceMessage} from './workspace/client.js';
export type {WorkspaceInteraction, WorkspaceReading} from './workspace/reading.js';
