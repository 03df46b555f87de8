import type {WorkspaceWords} from '../workspace-words.js';

/** Arabic, in and about Workspace. */
export const workspace: WorkspaceWords = {
  title: 'فحص الاتصال',
  worse: 'ساءت حالة الاتصال.',
  missing: {
    workspace:
      'لا يجيب \u2066Workspace\u2069: هذه الصفحة ليست بداخله، أو لم تدرجها \u2066Genesys\u2069 في قائمتها.',
    calls: 'لا يذكر \u2066Workspace\u2069 إن كانت هناك مكالمة جارية: يُرجى عدم بدء أي فحص أثناء المكالمات.',
    menuBar: 'لا يتيح \u2066Workspace\u2069 لهذه الصفحة عرض الإشارة في شريط القوائم.',
    toast: 'لا يتيح \u2066Workspace\u2069 لهذه الصفحة التنبيه إلى تراجع جودة الاتصال.',
    dialog: 'لا يتيح \u2066Workspace\u2069 لهذه الصفحة فتح مربع حوار.',
  },
};
