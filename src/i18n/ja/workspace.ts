import type {WorkspaceWords} from '../workspace-words.js';

/** Japanese, in and about Workspace. */
export const workspace: WorkspaceWords = {
  title: '接続チェック',
  worse: '接続の状態が悪くなりました。',
  missing: {
    workspace:
      'Workspaceから応答がありません。このページがWorkspaceの中で開かれていないか、Genesysに登録されていません。',
    calls: '通話中かどうかをWorkspaceから確認できません。通話中はチェックを始めないでください。',
    menuBar: 'Workspaceのメニューバーに信号を表示することが許可されていません。',
    toast: '接続の状態が悪くなったことをWorkspaceで通知することが許可されていません。',
    dialog: 'Workspaceでダイアログを開くことが許可されていません。',
  },
};
